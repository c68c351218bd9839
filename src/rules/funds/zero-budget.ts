import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredFund } from '../../scoring/types';
import { isCellError } from '../../sheet/snapshot';
import { ZERO } from '../../values/decimal';
import { amountText, fundName } from '../describe';
import type { Place, TableRule } from '../rule';

/** F3: money spent from a budget of nothing, or a score given for spending nothing of nothing. */
export const zeroBudget: TableRule = {
  id: 'funds/zero-budget',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check({ funds, totalFund }) {
    for (const fund of funds) {
      const place = fund.row.role === 'total' || fund === totalFund ? ofTotal(fund) : ofPart(fund);
      if (place) yield place;
    }
  },
};

function ofTotal({ row, annualBudget, executed, score }: ScoredFund): Place | null {
  if (!annualBudget?.value.eq(ZERO)) return null;
  const { rate } = row.cells;
  if (rate && isCellError(rate.value)) {
    return {
      cell: rate,
      related: [annualBudget.cell],
      text: 'error',
      data: { name: fundName(row), other: rate.value.error },
      found: rate.value.error,
    };
  }
  const spent = executed?.value.gt(ZERO);
  if (!spent && !score?.value.gt(ZERO)) return null;
  const [other, text] = spent ? [executed!, 'default'] : [score!, 'scored'];
  return {
    cell: annualBudget.cell,
    related: [other.cell],
    text,
    data: { name: fundName(row), other: amountText(other.value) },
    expected: '>0',
    found: '0',
  };
}

/** A source without budget may have been used in place of another: worth a question, not an error. */
function ofPart({ row, annualBudget, executed }: ScoredFund): Place | null {
  if (!annualBudget?.value.eq(ZERO) || !executed?.value.gt(ZERO)) return null;
  return {
    cell: annualBudget.cell,
    related: [executed.cell],
    severity: 'warning',
    data: { name: fundName(row), other: amountText(executed.value) },
    expected: '>0',
    found: '0',
  };
}
