import type Big from 'big.js';
import { isScoredRow } from '../../recognition/points';
import { DECLARATIONS, type BoundCell } from '../../recognition/table';
import { fullMarks } from '../../scoring/totals';
import type { ScoredTable } from '../../scoring/types';
import { constant } from '../../values/decimal';
import { plain } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';
import { sumOfPoints } from './categories';

/** P1: the points of all rows do not add up to the full marks. */
export const total: TableRule = {
  id: 'weight/total',
  severity: 'error',
  scope: 'table',
  *check(table) {
    const wanted = fullMarks(table.table, table.profile);
    const { weightSum } = table;
    if (!weightSum || wanted.length === 0 || isFullMarks(table, wanted)) return;
    const cells = pointCells(table);
    if (cells.length === 0) return;
    const cell = table.totalWeight?.cell ?? cells[0]!;
    yield {
      cell,
      related: cells.filter((other) => other !== cell),
      text: DECLARATIONS.includes(table.table.kind) ? 'declared' : 'default',
      data: { found: plain(weightSum), expected: wanted.join('/') },
      expected: wanted.join('/'),
      found: plain(weightSum),
    };
  },
};

/** Cells that printed points stand in, the execution rate's first. */
const pointCells = (table: ScoredTable): BoundCell[] => [
  ...new Set([
    ...(table.totalFund?.weight ? [table.totalFund.weight.cell] : []),
    ...scoredRows(table).flatMap(({ weight }) => (weight ? [weight.cell] : [])),
    ...table.table.pointsLabels.map(({ cell }) => cell),
  ]),
];

/** The whole table, or each goal by itself: several goals may have the full marks each. */
function isFullMarks(table: ScoredTable, wanted: readonly number[]): boolean {
  const full = (points: Big): boolean => wanted.some((marks) => points.eq(constant(marks)));
  if (full(table.weightSum!)) return true;
  const blocks = table.table.blocks.filter((block) => block.kind === 'annual');
  if (blocks.length < 2) return false;
  return blocks.every((block) => {
    const own = block.rows
      .flatMap((index) => table.indicators[index] ?? [])
      .filter(({ row }) => isScoredRow(row));
    return full(sumOfPoints(own));
  });
}
