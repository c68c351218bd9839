import { constant } from '../../values/decimal';
import { indicatorName, plain } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** P7: one indicator carries a large part of all points. */
export const concentration: TableRule = {
  id: 'weight/concentration',
  severity: 'info',
  scope: 'table',
  *check(table) {
    const limit = table.profile.thresholds.concentration;
    for (const { row, weight } of scoredRows(table)) {
      const alone = weight && weight.cell.zone.bottom === weight.cell.zone.top;
      if (!alone || weight.value.lt(constant(limit))) continue;
      yield {
        cell: weight.cell,
        data: { name: indicatorName(row), points: plain(weight.value), limit },
        expected: `<${limit}`,
        found: plain(weight.value),
      };
    }
  },
};
