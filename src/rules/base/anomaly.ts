import { ZERO } from '../../values/decimal';
import { inTableUnit, withUnit } from '../amounts';
import { percent, shown } from '../describe';
import type { TableRule } from '../rule';
import { amountOf, isHeading, lineName } from './lines';

/** Four times as much, or a quarter, from one year to the next. */
const FACTOR = 4;
/** 万元: smaller amounts jump for small reasons. */
const LEAST = 10;
const FREE = /调整|政府采购/u;

/** X6: a main line is several times last year's figure, or a fraction of it. */
export const anomaly: TableRule = {
  id: 'base/anomaly',
  severity: 'info',
  scope: 'table',
  kinds: ['base-data'],
  *check({ table }) {
    const least = inTableUnit(LEAST, table);
    for (const row of table.baseRows) {
      if (!isHeading(row) || FREE.test(lineName(row))) continue;
      const before = amountOf(table, row, 'priorActual');
      const now = amountOf(table, row, 'actual') ?? amountOf(table, row, 'budget');
      if (!before || !now || before.value.lte(ZERO) || now.value.lte(ZERO)) continue;
      const [low, high] = before.value.lt(now.value) ? [before.value, now.value] : [now.value, before.value];
      if (high.lt(least) || high.lt(low.times(FACTOR))) continue;
      const change = now.value.minus(before.value).div(before.value);
      yield {
        cell: now.cell,
        related: [before.cell],
        data: {
          name: lineName(row),
          before: withUnit(shown(before.cell), table),
          now: withUnit(shown(now.cell), table),
          change: `${change.gt(ZERO) ? '+' : ''}${percent(change)}`,
        },
      };
    }
  },
};
