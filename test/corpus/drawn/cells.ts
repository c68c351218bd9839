/** How values are written into cells: the habits of clerks. */
import Big from 'big.js';
import { num, pct, type CellInput } from '../form';
import type { Measured } from './content';
import type { Lot } from './lot';
import type { Plan, Row } from './plan';

const OPERATOR_WORDS: Readonly<Record<Measured['operator'], readonly string[]>> = {
  '≥': ['≥', '≥', '≧', '大于等于', '不少于', '＞='],
  '≤': ['≤', '≤', '≦', '小于等于', '不超过'],
  '=': ['=', '＝', ''],
};
const OPERATOR_CELLS: Readonly<Record<Measured['operator'], readonly string[]>> = {
  '≥': ['≥', '≥', '大于等于'],
  '≤': ['≤', '≤', '小于等于'],
  '=': ['=', '＝', '等于'],
};

/** Operator, target and unit of a row; what stands apart in this form has a cell of its own. */
export function targetCells(
  lot: Lot,
  plan: Plan,
  { sample: { target } }: Row,
): Record<'operator' | 'target' | 'unit', CellInput> {
  if (typeof target === 'string')
    return { operator: lot.pick(['定性', '定性', '/']), target, unit: lot.pick([null, '/', null]) };
  const { operator, value, unit } = target;
  const apart = plan.measure !== 'together';
  const word = plan.measure === 'parts' ? '' : lot.pick(OPERATOR_WORDS[operator]);
  const asFraction = !apart && word === '' && unit === '%';
  return {
    operator: lot.pick(OPERATOR_CELLS[operator]),
    target: asFraction && lot.oneIn(2) ? pct(value / 100) : written(lot, word, value, apart ? '' : unit),
    unit,
  };
}

/** "≥95%", "12次"; a bare number stays a number. */
function written(lot: Lot, operator: string, value: number, unit: string): CellInput {
  if (operator === '' && unit === '') return lot.oneIn(3) ? String(value) : value;
  const shown = unit === '%' && lot.oneIn(4) ? '％' : unit;
  return `${operator}${value}${shown}`;
}

/** What was reached, in the unit of the target. */
export function actualCell(lot: Lot, plan: Plan, row: Row): CellInput {
  const { target, actual } = row.sample;
  if (typeof target === 'string' || typeof actual === 'string') return actual;
  const reached = row.short && !row.score ? shortOf(target) : actual;
  if (target.unit !== '%') {
    return lot.oneIn(2) ? reached : `${reached}${target.unit}`;
  }
  if (plan.measure !== 'together') return lot.oneIn(2) ? reached : `${reached}%`;
  return lot.oneIn(2) ? pct(new Big(reached).div(100).toNumber(), '0.0%') : `${reached}%`;
}

/** Nine tenths of the target, in whole ones. */
const shortOf = ({ value }: Measured): number => Math.floor(value * 0.9);

/** In proportion to what was reached, to two decimals. */
export function scoreOf({ sample: { target }, points, short, score }: Row): Big {
  if (score) return score;
  if (!short || typeof target === 'string') return points;
  return points.times(shortOf(target)).div(target.value).round(2, Big.roundHalfUp);
}

export const pointsCell = (lot: Lot, points: Big): CellInput =>
  lot.oneIn(8) ? num(points.toNumber(), '0.00') : points.toNumber();

export const REASONS = [
  '受天气影响，部分任务顺延至次年',
  '年中机构调整，报名人数少于预期',
  '因资金到位较晚，少数点位未能完工',
];
