import { SELF_EVALUATIONS } from '../../recognition/table';
import { withUnit } from '../amounts';
import { amountText, fundName } from '../describe';
import type { Place, TableRule } from '../rule';
import type { ScoredTable } from '../../scoring/types';
import { columnTitle } from './column-title';
import { wrongSums, wrongSumsAbove, type WrongSum } from './parts';

/** F4: the parts of the year's money do not add up to its total. */
export const partsSum: TableRule = {
  id: 'funds/parts-sum',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  check: (table: ScoredTable) =>
    [wrongSums, wrongSumsAbove]
      .flatMap((wrong) => wrong(table.funds, table.table, table.profile.thresholds.money))
      .map((wrong) => wrongSumPlace(table, wrong)),
};

export function wrongSumPlace(table: ScoredTable, { column, total, totalRow, parts, sum }: WrongSum): Place {
  const header = columnTitle(table, column);
  return {
    cell: total.cell,
    related: parts.map((part) => part.cell),
    ...(header === '' && { text: 'bare' }),
    data: {
      name: fundName(totalRow.row),
      column: header,
      total: withUnit(amountText(total.value), table.table),
      parts: parts.map((part) => amountText(part.value)).join('＋'),
      sum: withUnit(amountText(sum), table.table),
    },
    expected: amountText(sum),
    found: amountText(total.value),
  };
}
