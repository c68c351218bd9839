import type { BaseRow, Figure, StandardTable } from '../../recognition/table';
import { isBlank } from '../../sheet/text';
import { sum, toPlain, ZERO } from '../../values/decimal';
import { couldEqual, sumIntervals } from '../../values/interval';
import { inTableUnit, withUnit } from '../amounts';
import { shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { amountOf, lineName, YEAR_COLUMNS, type YearColumn } from './lines';
import { sumsOf, type Sum } from './sums';

/**
 * X5: 三公 = 车 + 出国 + 接待, 车 = 购置 + 运行, 项目支出 = its lines; the lines of 公用经费 may be some of it only, but not in one
 * year where they are all of it in the others.
 */
export const partsSum: TableRule = {
  id: 'base/parts-sum',
  severity: 'error',
  scope: 'table',
  kinds: ['base-data'],
  *check({ table, profile }) {
    const tolerance = inTableUnit(profile.thresholds.money, table);
    for (const relation of sumsOf(table)) {
      for (const column of YEAR_COLUMNS) {
        const place = checkColumn(table, relation, column, tolerance);
        if (place) yield place;
      }
    }
  },
};

function checkColumn(
  table: StandardTable,
  { total, parts, relation }: Sum,
  column: YearColumn,
  tolerance: Figure['value'],
): Place | null {
  const whole = amountOf(table, total, column);
  const figures = parts.flatMap((row) => amountOf(table, row, column) ?? []);
  if (!whole || figures.length === 0) return null;
  const added = sumIntervals(figures.map(({ interval }) => interval));
  const complete =
    relation === 'sum' ||
    (figures.length === parts.length &&
      (relation === 'sum-when-complete' || isWholeElsewhere(table, total, parts, column)));
  const fits = complete
    ? couldEqual(added, whole.interval, tolerance)
    : added.low.lte(whole.interval.high.plus(tolerance));
  // A year nobody filled in but for its total has no parts to add.
  if (
    fits ||
    (relation === 'sum' &&
      figures.every(({ value }) => value.eq(ZERO)) &&
      parts.some((row) => isBlank(row.cells[column]?.value ?? null)))
  )
    return null;
  const expected = toPlain(sum(figures.map(({ value }) => value)));
  return {
    cell: whole.cell,
    related: figures.map(({ cell }) => cell),
    text: complete ? 'default' : 'exceeded',
    expected: complete ? expected : `≥${expected}`,
    found: shown(whole.cell),
    data: {
      name: lineName(total),
      found: withUnit(shown(whole.cell), table),
      sum: withUnit(expected, table),
      parts: figures.map(({ value }) => toPlain(value)).join(' + '),
    },
  };
}

/** Whether the parts add up to their total, to the last cent, in both of the other years. */
function isWholeElsewhere(
  table: StandardTable,
  total: BaseRow,
  parts: readonly BaseRow[],
  column: YearColumn,
): boolean {
  return YEAR_COLUMNS.every((other) => {
    if (other === column) return true;
    const whole = amountOf(table, total, other);
    const figures = parts.flatMap((row) => amountOf(table, row, other) ?? []);
    if (!whole || whole.value.eq(ZERO) || figures.length < parts.length) return false;
    return sum(figures.map(({ value }) => value)).eq(whole.value);
  });
}
