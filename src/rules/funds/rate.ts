import type Big from 'big.js';
import type { ScoredFund } from '../../scoring/types';
import { isCellError } from '../../sheet/snapshot';
import { PERCENT } from '../../values/decimal';
import { couldEqual, ratioInterval } from '../../values/interval';
import { amountText, fundName, percent, shown } from '../describe';
import { safeFix } from '../rows';
import type { Place, TableRule } from '../rule';

/** F1 F9: the printed rate is not executed / budget, in the total row or in a part. */
export const rate: TableRule = {
  id: 'funds/rate',
  severity: 'error',
  scope: 'table',
  *check(table): Iterable<Place> {
    const tolerance = PERCENT.times(table.profile.thresholds.rate);
    for (const fund of table.funds) {
      const { row, rate, executed, denominator, computedRate, possibleRates } = fund;
      const broken = row.cells.rate;
      if (computedRate && broken && isCellError(broken.value)) {
        yield {
          cell: broken,
          text: 'error',
          data: { name: fundName(row), found: broken.value.error, expected: percent(computedRate) },
          expected: percent(computedRate),
          found: broken.value.error,
        };
      }
      if (!rate || !executed || !denominator || !computedRate || !possibleRates) continue;
      if (couldEqual(possibleRates, rate.interval, tolerance)) continue;
      yield {
        cell: rate.cell,
        related: [executed.cell, denominator.cell],
        text: measuredAgainstInitial(fund, tolerance) ? 'initial' : 'default',
        data: {
          name: fundName(row),
          found: shown(rate.cell),
          expected: percent(computedRate),
          executed: amountText(executed.value),
          budget: amountText(denominator.value),
        },
        expected: percent(computedRate),
        found: shown(rate.cell),
        fix: safeFix(table, rate.cell),
      };
    }
  },
};

/** The printed rate is right against 年初预算数, which is not the denominator here. */
function measuredAgainstInitial(
  { rate, executed, initialBudget, denominator }: ScoredFund,
  tolerance: Big,
): boolean {
  if (!rate || !executed || !initialBudget || initialBudget === denominator) return false;
  const ratio = ratioInterval(executed.interval, initialBudget.interval);
  return ratio !== null && couldEqual(ratio, rate.interval, tolerance);
}
