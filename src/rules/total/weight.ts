import type Big from 'big.js';
import type { ScoredTable } from '../../scoring/types';
import { plain, shown } from '../describe';
import { safeFix } from '../rows';
import type { TableRule } from '../rule';

/** The printed total of points is not the sum of the points above it. */
export const weight: TableRule = {
  id: 'total/weight',
  severity: 'error',
  scope: 'table',
  *check(table) {
    const { totalWeight: printed, weightSum } = table;
    if (!printed || !weightSum) return;
    if (acceptedSums(table, weightSum).some((sum) => printed.value.eq(sum))) return;
    yield {
      cell: printed.cell,
      data: { found: shown(printed.cell), expected: plain(weightSum) },
      expected: plain(weightSum),
      found: shown(printed.cell),
      fix: safeFix(table, printed.cell),
    };
  },
};

/** Some forms total the indicators alone, without the execution rate; not where the score beside is more than that. */
function acceptedSums({ totalFund, totalScore }: ScoredTable, sum: Big): Big[] {
  const ofIndicators = totalFund?.weight && sum.minus(totalFund.weight.value);
  return ofIndicators && !totalScore?.value.gt(ofIndicators) ? [sum, ofIndicators] : [sum];
}
