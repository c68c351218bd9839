import { SELF_EVALUATIONS } from '../../recognition/table';
import { differInPeriod, unitsComparable } from '../../values/compare';
import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** S10: target and actual value are in units that cannot be compared. */
export const unit: TableRule = {
  id: 'actual/unit',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const indicator of scoredRows(table)) {
      const text = difference(indicator);
      if (!text) continue;
      const { row, target, actual } = indicator;
      yield {
        cell: row.cells.actual!,
        related: row.cells.target ? [row.cells.target] : [],
        text,
        ...(text === 'bare' && { severity: 'info' as const }),
        data: {
          name: indicatorName(row),
          target: shortText(target.raw),
          actual: shortText(actual.raw),
        },
        found: shortText(actual.raw),
      };
    }
  },
};

/** Other units, or a bare number for a percentage; a bare number of pieces is what everybody writes. */
function difference({ target, actual }: ScoredIndicator): 'default' | 'bare' | null {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return null;
  const [wanted, given] = [target.quantity.unit, actual.quantity.unit];
  if (!unitsComparable(wanted, given)) return differInPeriod(wanted, given) ? null : 'default';
  return wanted === '%' && given === null ? 'bare' : null;
}
