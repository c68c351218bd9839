import type Big from 'big.js';
import { isSumOfList } from '../../recognition/lists';
import type { BoundCell, ListBlock, TableKind, Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { moneyFigure } from '../../scoring/figures';
import { isFilled } from '../../scoring/rows';
import { yuanPerUnit } from '../amounts';
import { shown } from '../describe';

/** Where a project is named: on its own form, or on a line of a department's list. */
export interface Mention {
  readonly scored: ScoredTable;
  readonly name: string;
  readonly cell: BoundCell;
  readonly code: string | null;
  readonly category?: BoundCell;
  /** This year's budget. */
  readonly amount?: MentionedAmount;
}

export interface MentionedAmount {
  readonly figure: Figure;
  /** In 元. */
  readonly yuan: Big;
}

const TARGET_FORMS: readonly TableKind[] = ['project-target'];
const EVALUATION_FORMS: readonly TableKind[] = ['project-self-evaluation'];

/** Declarations of single projects. */
export const declaredForms = (tables: readonly ScoredTable[]): Mention[] => forms(tables, TARGET_FORMS);

/** Self-evaluations of single projects. */
export const evaluatedForms = (tables: readonly ScoredTable[]): Mention[] => forms(tables, EVALUATION_FORMS);

function forms(tables: readonly ScoredTable[], kinds: readonly TableKind[]): Mention[] {
  return tables.flatMap((scored): Mention[] => {
    const { table, totalFund } = scored;
    const { projectName, projectCode, projectCategory } = table.fields;
    if (!kinds.includes(table.kind) || !projectName || !isFilled(projectName)) return [];
    const budget = totalFund?.annualBudget ?? totalFund?.initialBudget;
    return [
      {
        scored,
        name: shown(projectName),
        cell: projectName,
        code: codeOf(projectCode),
        ...(projectCategory && { category: projectCategory }),
        ...(budget && { amount: inYuan(scored, budget) }),
      },
    ];
  });
}

/** A department's list of its projects: budget table 11, or within the overall declaration. */
export interface ProjectList {
  readonly scored: ScoredTable;
  readonly lines: readonly Mention[];
}

/** All lists, what was approved (budget table 11) before what was asked for. */
export function projectLists(tables: readonly ScoredTable[]): ProjectList[] {
  const lists = tables.flatMap((scored) => {
    const lines = scored.table.lists
      .filter(({ name }) => name === 'projects')
      .flatMap(({ rows }) => rows.flatMap((row) => (isSumOfList(row) ? [] : lineMention(scored, row))));
    return lines.length > 0 ? [{ scored, lines }] : [];
  });
  const approved = ({ scored }: ProjectList): boolean => scored.table.kind === 'budget-11';
  return [...lists.filter(approved), ...lists.filter((list) => !approved(list))];
}

function lineMention(scored: ScoredTable, { cells }: ListBlock['rows'][number]): Mention[] {
  const { name, code, category, budget } = cells;
  if (!name || !isFilled(name)) return [];
  const money = moneyFigure(budget, scored.table.unit);
  return [
    {
      scored,
      name: shown(name),
      cell: name,
      code: codeOf(code),
      ...(category && { category }),
      ...(money && { amount: inYuan(scored, money) }),
    },
  ];
}

const inYuan = (scored: ScoredTable, figure: Figure): MentionedAmount => ({
  figure,
  yuan: figure.value.times(yuanPerUnit(scored.table)),
});

function codeOf(cell: BoundCell | undefined): string | null {
  const code = cell && isFilled(cell) ? shown(cell).replace(/\s/gu, '') : '';
  return /^[0-9A-Z]{8,}$/u.test(code) ? code : null;
}
