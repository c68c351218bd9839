import type { BudgetFormLine, FormBlock } from '../../form';

/** What stands over every disclosure table: its number, title, office and unit. */
export const heading = (number: string, title: string, lastColumn: number): readonly FormBlock[] => [
  { block: 'line', cells: [{ at: [0, lastColumn], label: `预算${number}表`, align: 'left' }] },
  { block: 'title', text: `{year}年${title}` },
  {
    block: 'line',
    cells: [
      { at: [0, lastColumn - 2], label: '部门：', align: 'left', own: true },
      { at: [lastColumn - 1, lastColumn], label: '单位：{unit}', align: 'right' },
    ],
  },
];

/** 类 with a 款 of blank 项. */
export const OPEN_CLASS: BudgetFormLine = { parts: [{ parts: [{ rows: 3 }] }] };

/** The office with its units or projects under it. */
export const OFFICE: readonly BudgetFormLine[] = [{ own: true, parts: [{ rows: 5 }] }];
