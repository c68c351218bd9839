import { LEVEL2_PARENT } from '../../layouts/meaning';
import type { BoundCell, Level1, Level2 } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { isBlank } from '../../sheet/text';
import { shortText, shown } from '../describe';
import type { Place } from '../rule';
import { filledRows, nameText, rowsByGrid } from './reading';
import { COSTS, SATISFACTION_SHARE } from './wording';

type At = Place['cell'];

/** Rows that together should cover the required categories. */
export interface Scope {
  readonly cell: At;
  /** "年度目标1"; null for the table as a whole. */
  readonly name: string | null;
  readonly rows: readonly ScoredIndicator[];
}

/** All grids of the year together; null where there are none. */
export function wholeTable(table: ScoredTable): Scope | null {
  const rows = annualRows(table);
  return rows.length === 0 ? null : { cell: headerCell(table, rows[0]!), name: null, rows };
}

const annualRows = (table: ScoredTable): ScoredIndicator[] =>
  filledRows(table).filter(({ row }) => row.block === 'annual');

/** The goals of the year, and those of the long term, where several of them have grids of their own. */
export function goalScopes(table: ScoredTable): Scope[][] {
  const longTerm = filledRows(table).filter(({ row }) => row.block === 'long-term');
  return [annualRows(table), longTerm]
    .map(rowsByGrid)
    .filter((grids) => grids.length > 1)
    .map((grids) => grids.map((rows, position) => goalScope(table, rows, position)));
}

function goalScope(table: ScoredTable, rows: readonly ScoredIndicator[], position: number): Scope {
  const block = table.table.blocks[rows[0]!.row.blockIndex];
  const label = block?.label ?? (block?.goal === undefined ? undefined : table.table.goals[block.goal]?.name);
  return { cell: label ?? headerCell(table, rows[0]!), name: goalName(label, position), rows };
}

/** What at least half of the goals have: what is left out by the others is worth a remark. */
export const commonAmong = <Category>(
  goals: readonly Scope[],
  categories: readonly Category[],
  covers: (rows: readonly ScoredIndicator[], category: Category) => boolean,
): Category[] =>
  categories.filter(
    (category) => goals.filter(({ rows }) => covers(rows, category)).length * 2 >= goals.length,
  );

/** "年度目标1" of "年度目标1：市容环境整洁有序（80分）". */
const goalName = (label: BoundCell | undefined, position: number): string =>
  (label && shortText(shown(label).split(/[:：(（]/u)[0] ?? '', 12)) || `目标${position + 1}`;

function headerCell(table: ScoredTable, first: ScoredIndicator): At {
  const block = table.table.blocks[first.row.blockIndex];
  const header = block?.columns.level1 ?? block?.columns.level3;
  if (header) return header;
  return block
    ? { row: block.header.top, column: block.header.left }
    : { row: first.row.row, column: table.table.zone.left };
}

/** Labels of their own, or a model with 决策 and 过程: the usual categories cannot be asked for. */
export const hasOwnLevel1 = (rows: readonly ScoredIndicator[]): boolean =>
  rows.every(({ row }) => row.category1 === null) ||
  rows.some(
    ({ row }) =>
      row.category1 === 'process' ||
      row.category1 === 'decision' ||
      (row.category1 === null && LEVELS.some((level) => !isBlank(row.cells[level]?.value ?? null))),
  );

const LEVELS = ['level1', 'level2'] as const;

/** Whether some row is of this first-level category, wherever the form files it. */
export function coversLevel1(rows: readonly ScoredIndicator[], category: Level1): boolean {
  return rows.some(({ row }) => {
    if (row.category1 === category) return true;
    if (category === 'cost') return row.category2 !== null && COSTS.includes(row.category2);
    return (
      category === 'satisfaction' &&
      (row.category2 === 'satisfaction' || SATISFACTION_SHARE.test(nameText(row)))
    );
  });
}

/** Whether some row is of this second-level category; any kind of cost will do for cost. */
export const coversLevel2 = (rows: readonly ScoredIndicator[], category: Level2): boolean =>
  COSTS.includes(category) ? coversLevel1(rows, 'cost') : rows.some(({ row }) => row.category2 === category);

/** Whether a second-level category can be asked for: its first-level one is there and its other children are the usual ones. */
export function asksForLevel2(rows: readonly ScoredIndicator[], category: Level2): boolean {
  const siblings = rows.filter(
    ({ row }) => row.category1 !== null && LEVEL2_PARENT[category].includes(row.category1),
  );
  return siblings.length > 0 && siblings.every(({ row }) => row.category2 !== null);
}
