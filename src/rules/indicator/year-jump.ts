import type { ScoredIndicator } from '../../scoring/types';
import { inCommonUnit } from '../../values/compare';
import { ZERO } from '../../values/decimal';
import { parseCell } from '../../values/parse-value';
import type { Quantity } from '../../values/types';
import { indicatorName, shown } from '../describe';
import type { Place } from '../rule';
import { quantityOf, targetCell } from './reading';

/** From this many times last year's value on (or this part of it) a slip of the decimal point is likelier than a plan. */
const JUMP = 10;
/** … and the year before that must at least not have been half way there. */
const JUMP_FROM_BEFORE = 5;
/** One event may well become ten. */
const SMALLEST = 5;

/** A target ten times as high, or a tenth, of what 前年 and 上年 say; null where they name no number in the same unit. */
export function yearJump({ row, target }: ScoredIndicator): Place | null {
  const cell = targetCell(row);
  const now = quantityOf(target);
  const earlier = [row.cells.targetLast, row.cells.targetBeforeLast].flatMap((each) => {
    const quantity = each && quantityOf(parseCell(each));
    return each && quantity ? [{ cell: each, quantity }] : [];
  });
  const [last] = earlier;
  if (!cell || !now || !last) return null;
  const jumped = earlier.every((each) => jumps(each.quantity, now, each === last ? JUMP : JUMP_FROM_BEFORE));
  if (!jumped) return null;
  return {
    cell,
    related: earlier.map((each) => each.cell),
    text: 'jump',
    severity: 'info',
    found: shown(cell),
    data: { name: indicatorName(row), target: shown(cell), last: shown(last.cell) },
  };
}

function jumps(before: Quantity, now: Quantity, times: number): boolean {
  const pair = before.unit === now.unit ? inCommonUnit(before, now) : null;
  if (!pair || pair.left.lte(ZERO) || pair.right.lte(ZERO)) return false;
  const [small, large] = pair.left.lt(pair.right) ? [pair.left, pair.right] : [pair.right, pair.left];
  return large.gte(small.times(times)) && (before.unit === '%' || small.gte(SMALLEST));
}
