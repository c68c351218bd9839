import { isFilled } from '../../scoring/rows';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { whileSame } from '../../sheet/memory';
import { isSampleValue } from '../../values/placeholder';
import { indicatorName, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { filledRows, hasName, nameText, rowsByGrid, targetCell } from './reading';
import { isNotApplicable } from './not-applicable';
import { UNWANTED } from './wording';

/** C3: an indicator is named, but what it should reach is not said. */
export const targetMissing: TableRule = {
  id: 'indicator/target-missing',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const { rows, isColumn } of lackingTargets(table)) {
      if (isColumn) yield wholeColumn(table, rows);
      else for (const indicator of rows) yield oneRow(indicator);
    }
  },
};

/** Rows without a target where others of their grid have one. */
export const rowsWithoutTarget = (table: ScoredTable): readonly ScoredIndicator[] =>
  lackingTargets(table).flatMap(({ rows, isColumn }) => (isColumn ? [] : rows));

interface Lacking {
  readonly rows: readonly ScoredIndicator[];
  /** No row of the grid has a target. */
  readonly isColumn: boolean;
}

/** Grid by grid. Two rules ask the same of a table. */
const lackingTargets = whileSame((table: ScoredTable): readonly Lacking[] =>
  rowsByGrid(filledRows(table)).map(lackingIn),
);

function lackingIn(grid: readonly ScoredIndicator[]): Lacking {
  const named = withoutUnmeasured(
    grid.filter(
      (indicator, at) =>
        !indicator.row.subRow &&
        hasName(indicator.row) &&
        targetCell(indicator.row) !== undefined &&
        !headsTargets(indicator, grid[at + 1]),
    ),
  );
  const rows = named.filter(lacksTarget);
  return { rows, isColumn: rows.length === named.length && rows.length > 1 };
}

/** ★种植面积 with the points of all, over 红薯 | 5.5亩 and 梨树 | 6亩 without any: the rows below say what it should reach. */
const headsTargets = (head: ScoredIndicator, next: ScoredIndicator | undefined): boolean =>
  next !== undefined &&
  lacksTarget(head) &&
  !lacksTarget(next) &&
  head.actual.kind === 'blank' &&
  hasPoints(head) &&
  !hasPoints(next);

const hasPoints = ({ row: { cells } }: ScoredIndicator): boolean =>
  isFilled(cells.weight) || isFilled(cells.score);

/** 决策, 过程 and 预算执行率 are judged by how things were done: where none of their rows has a target, the form asks for none (银川, 成安). */
function withoutUnmeasured(rows: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  const ways = rows.filter(isOfWays);
  return ways.every(lacksTarget) ? rows.filter((indicator) => !isOfWays(indicator)) : rows;
}

const WAYS: ReadonlySet<string | null> = new Set(['decision', 'process', 'execution']);
const isOfWays = ({ row: { category1 } }: ScoredIndicator): boolean => WAYS.has(category1);

/** A line that says it does not apply needs no target; what a slid row has lost is said by layout/displaced-row. */
const lacksTarget = (indicator: ScoredIndicator): boolean =>
  indicator.row.displaced === undefined &&
  (indicator.target.kind === 'blank' || indicator.target.kind === 'placeholder') &&
  !isNotApplicable(indicator) &&
  !wantsNone(indicator);

/** 安全责任事故 | 无: none of them. */
const wantsNone = ({ row, target }: ScoredIndicator): boolean =>
  target.kind === 'placeholder' && /^[无没]/u.test(target.raw.trim()) && UNWANTED.test(nameText(row));

function oneRow({ row }: ScoredIndicator): Place {
  const cell = targetCell(row)!;
  return {
    cell,
    ...(row.cells.level3 && { related: [row.cells.level3] }),
    ...(isSampleValue(cell.value) && { text: 'sample' }),
    data: { name: indicatorName(row), target: shown(cell) },
  };
}

function wholeColumn(table: ScoredTable, rows: readonly ScoredIndicator[]): Place {
  const block = table.table.blocks[rows[0]!.row.blockIndex];
  const cells = rows.map(({ row }) => targetCell(row)!);
  const header = block?.columns.target;
  return {
    cell: header ?? cells[0]!,
    related: header ? cells : cells.slice(1),
    text: 'column',
    data: { count: rows.filter(({ row }) => isFilled(row.cells.level3)).length },
  };
}
