import type { IndicatorRow } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import { matchingText } from '../../sheet/text';
import { ZERO } from '../../values/decimal';
import type { Operator } from '../../values/types';
import { indicatorName, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { countsThings, filledRows, nameText, quantityOf, targetCell } from './reading';
import {
  BOUNDED_SHARE,
  CAPPED,
  COSTS,
  DEALING,
  SAVING,
  SHARE_ASTRAY,
  UNWANTED,
  UNWANTED_COUNT,
} from './wording';

const atLeast = (operator: Operator | null): boolean => operator === '≥' || operator === '>';
const atMost = (operator: Operator | null): boolean => operator === '≤' || operator === '<';

const isCost = (row: IndicatorRow): boolean =>
  row.category2 === null ? row.category1 === 'cost' : COSTS.includes(row.category2);

/** Which way the operator points wrongly, as the key of the message; null when it may be right. */
function wrongWay({ row, target }: ScoredIndicator): string | null {
  const quantity = quantityOf(target);
  if (target.kind !== 'quantity' || !quantity || quantity.number.eq(ZERO)) return null;
  const name = nameText(row);
  if (atLeast(target.operator)) {
    if (isCost(row)) return SAVING.test(name) || quantity.unit === '%' ? null : 'default';
    return UNWANTED_COUNT.test(name) && !DEALING.test(name) ? 'unwanted' : null;
  }
  if (!atMost(target.operator)) return null;
  if (SHARE_ASTRAY.test(name)) return null;
  if (BOUNDED_SHARE.test(name) && !UNWANTED.test(name)) return quantity.unit === '%' ? 'share' : null;
  const counts = row.category2 === 'quantity' && countsThings(quantity.unit);
  return counts && !UNWANTED.test(name) && !CAPPED.test(name) ? 'count' : null;
}

/** 反向 in the column for it beside ≥, or 正向 beside ≤: one of the two is wrong. */
function againstStated({ row, target }: ScoredIndicator): Place | null {
  const { direction: stated, operator } = row.cells;
  const cell = operator ?? targetCell(row);
  if (target.kind !== 'quantity' || !stated || !cell) return null;
  const word = /^(反向|逆向|负向|正向)/u.exec(matchingText(stated.value))?.[1];
  if (!word || !(word === '正向' ? atMost(target.operator) : atLeast(target.operator))) return null;
  return {
    cell,
    related: [stated],
    text: 'stated',
    data: { name: indicatorName(row), stated: shown(stated), operator: target.operator! },
  };
}

/** C8, C19: ≥ for a cost or for accidents, ≤ for a share that should be high or for something to be done. */
export const direction: TableRule = {
  id: 'indicator/direction',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    for (const indicator of filledRows(table)) {
      const cell = targetCell(indicator.row);
      const contradiction = againstStated(indicator);
      if (contradiction) {
        yield contradiction;
        continue;
      }
      const text = indicator.row.subRow ? null : wrongWay(indicator);
      if (!text || !cell) continue;
      const { operator } = indicator.row.cells;
      yield {
        cell,
        ...(operator && { related: [operator] }),
        text,
        data: {
          name: indicatorName(indicator.row),
          target: `${operator ? shown(operator) : ''}${shown(cell)}`,
        },
      };
    }
  },
};
