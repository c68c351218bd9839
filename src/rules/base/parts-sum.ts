import type { BaseRow, StandardTable, Figure } from '../../recognition/table';
import { isBlank } from '../../sheet/text';
import { sum, toPlain } from '../../values/decimal';
import { couldEqual, sumIntervals } from '../../values/interval';
import { inTableUnit } from '../amounts';
import { shown } from '../describe';
import type { Place, TableRule } from '../rule';
import {
  ABROAD,
  amountOf,
  findLine,
  headedLines,
  lineName,
  RECEPTION,
  VEHICLE_PURCHASE,
  VEHICLE_RUNNING,
  VEHICLES,
  YEAR_COLUMNS,
  type YearColumn,
} from './lines';

/** How a total relates to its parts. */
type Relation =
  /** Blank parts count as nothing. */
  | 'sum'
  /** Equal where every part is filled in; else parts may be no more than the total. */
  | 'sum-when-complete'
  /** 其中 names some of them only. */
  | 'at-most';

interface Sum {
  readonly total: BaseRow;
  readonly parts: readonly BaseRow[];
  readonly relation: Relation;
}

/** X5: 三公 = 车 + 出国 + 接待, 车 = 购置 + 运行, 项目支出 = its lines; the 其中 of 公用经费 are some of it only. */
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

function sumsOf(table: StandardTable): Sum[] {
  const sums: Sum[] = [];
  for (const { heading: total, lines } of headedLines(table)) {
    const name = lineName(total);
    if (name.startsWith('三公')) sums.push(...threePublic(total, lines));
    else if (name.startsWith('项目支出')) {
      const parts = lines.filter(
        ({ depth, label }) => depth < 2 && !/[….⋯]{2,}|…/u.test(String(label.value)),
      );
      sums.push({ total, parts, relation: 'sum-when-complete' });
    } else if (name.startsWith('公用经费')) sums.push({ total, parts: lines, relation: 'at-most' });
  }
  return sums.filter(({ parts }) => parts.length > 0);
}

function threePublic(total: BaseRow, lines: readonly BaseRow[]): Sum[] {
  const purchase = findLine(lines, VEHICLE_PURCHASE);
  const running = findLine(lines, VEHICLE_RUNNING);
  const vehicles = lines.find((row) => row !== purchase && row !== running && VEHICLES.test(lineName(row)));
  const cars = [purchase, running].filter((row) => row !== undefined);
  const parts = [
    ...(vehicles ? [vehicles] : cars),
    findLine(lines, ABROAD),
    findLine(lines, RECEPTION),
  ].filter((row) => row !== undefined);
  return [
    // Without all three lines the form is another one.
    ...(parts.length >= 3 ? [{ total, parts, relation: 'sum' as const }] : []),
    ...(vehicles && cars.length === 2 ? [{ total: vehicles, parts: cars, relation: 'sum' as const }] : []),
  ];
}

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
    relation === 'sum' || (relation === 'sum-when-complete' && figures.length === parts.length);
  const fits = complete
    ? couldEqual(added, whole.interval, tolerance)
    : added.low.lte(whole.interval.high.plus(tolerance));
  // A year nobody filled in but for its total has no parts to add.
  if (
    fits ||
    (relation === 'sum' &&
      figures.every(({ value }) => value.eq(0)) &&
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
      found: shown(whole.cell).trim(),
      sum: expected,
      parts: figures.map(({ value }) => toPlain(value)).join(' + '),
    },
  };
}
