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

/** One of several goals with a grid of its own. Measured by what its sisters cover. */
export interface GoalScope extends Scope {
  readonly name: string;
  readonly sisters: readonly (readonly ScoredIndicator[])[];
}

/** All grids of the year together; null where there are none. */
export function wholeTable(table: ScoredTable): Scope | null {
  const rows = annualRows(table);
  return rows.length === 0 ? null : { cell: headerCell(table, rows[0]!), name: null, rows };
}

const annualRows = (table: ScoredTable): ScoredIndicator[] =>
  filledRows(table).filter(({ row }) => row.block === 'annual');

/** Goals of one term that have grids of their own, where there are several. */
export function goalScopes(table: ScoredTable): GoalScope[] {
  const longTerm = filledRows(table).filter(({ row }) => row.block === 'long-term');
  return [annualRows(table), longTerm].flatMap((rows) => {
    const grids = rowsByGrid(rows);
    if (grids.length < 2) return [];
    return grids.map((own, position): GoalScope => {
      const block = table.table.blocks[own[0]!.row.blockIndex];
      const label =
        block?.label ?? (block?.goal === undefined ? undefined : table.table.goals[block.goal]?.name);
      return {
        cell: label ?? headerCell(table, own[0]!),
        name: goalName(label, position),
        rows: own,
        sisters: grids.filter((grid) => grid !== own),
      };
    });
  });
}

/** Whether at least half of a term's goals have what this one lacks. */
export const mostHave = (
  { sisters }: GoalScope,
  has: (rows: readonly ScoredIndicator[]) => boolean,
): boolean => sisters.filter(has).length * 2 >= sisters.length + 1;

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
      (row.category1 === null && !isBlank(row.cells.level1?.value ?? null)),
  );

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
