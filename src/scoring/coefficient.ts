import type Big from 'big.js';
import type { Figure, IndicatorRow, StandardTable } from '../recognition/table';
import { matchingText } from '../sheet/text';
import { ONE, ZERO } from '../values/decimal';
import { parseRate } from '../values/figure';

/**
 * The share of its points that a row's own 得分系数 gives it, as a fraction below 1: 0.95 for "95%" and for 95 under 得分系数(%). null
 * without such a column, and for a full coefficient, which says no more than target and actual do. Where a form has the column, the
 * score is points × coefficient (重庆, rules.md §3.5 [S]).
 *
 * What share the printed score is of the points settles 0.95 under 得分系数(%), as in {@link parseRate}.
 */
export function partialCoefficient(
  table: StandardTable,
  { blockIndex, cells }: IndicatorRow,
  weight: Figure,
  score: Figure | undefined,
): Big | null {
  const header = matchingText(table.blocks[blockIndex]?.columns.completionRate?.value ?? null);
  if (!cells.completionRate || !/得分系数/u.test(header)) return null;
  const expected = weight.value.gt(ZERO) && score ? score.value.div(weight.value) : null;
  const options = { headerPercent: header.includes('%'), expected };
  const coefficient = parseRate(cells.completionRate, options)?.value;
  return coefficient?.gte(ZERO) && coefficient.lt(ONE) ? coefficient : null;
}
