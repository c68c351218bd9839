import type { BoundCell } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { remembering } from '../../sheet/memory';
import { isBlank, matchingText } from '../../sheet/text';
import { ONE, ZERO } from '../../values/decimal';
import { parseCell } from '../../values/parse-value';
import type { ParsedValue, Quantity } from '../../values/types';
import { leadingMeasure, parseUnit } from '../../values/unit';
import { indicatorName, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { aboutText, filledRows, nameText, quantityOf, rowsByGrid, targetCell } from './reading';
import { COSTS, SHARE, UNITLESS } from './wording';

/** From this many bare targets in one grid on, they are said once. */
const MANY = 4;

/** C9: a number without a unit. A price where the form is in 万元 and a plain zero weigh less. */
export const unitMissing: TableRule = {
  id: 'indicator/unit-missing',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    for (const grid of rowsByGrid(filledRows(table))) {
      const places = grid.flatMap((indicator) => placeOf(table, indicator) ?? []);
      const plain = places.filter(({ text, severity }) => text === undefined && severity === undefined);
      if (plain.length < MANY) {
        yield* places;
        continue;
      }
      yield {
        ...plain[0]!,
        related: plain.slice(1).map(({ cell }) => cell),
        text: 'many',
        data: { ...plain[0]!.data, count: plain.length },
      };
      const said = new Set(plain);
      yield* places.filter((place) => !said.has(place));
    }
  },
};

function placeOf(table: ScoredTable, indicator: ScoredIndicator): Place | null {
  const { row, target } = indicator;
  const cell = targetCell(row);
  if (!cell || saysUnitElsewhere(table, indicator)) return null;
  const quantity = bareQuantity(target);
  if (!quantity) return earlierYears(indicator);
  const name = nameText(row);
  if (UNITLESS.test(name) || isYear(row.category2, quantity)) return null;
  const data = { name: indicatorName(row), target: shown(cell), unit: table.table.unit ?? '' };
  const place = { cell, data, related: earlierCells(indicator) };
  if (quantity.number.eq(ZERO)) return { text: 'zero', severity: 'info', ...place };
  if (SHARE.test(name)) return { text: 'percent', ...place };
  const money = row.category2 !== null && COSTS.includes(row.category2) && table.table.unit !== null;
  return money ? { text: 'money', severity: 'info', ...place } : place;
}

/** The number of a value without any unit; of a range its lower end. */
function bareQuantity(value: ParsedValue): Quantity | null {
  const quantity = value.kind === 'range' ? value.low : quantityOf(value);
  return quantity?.unit === null ? quantity : null;
}

/** 2023 under 时效 is a year. */
const isYear = (category: ScoredIndicator['row']['category2'], { number, scale }: Quantity): boolean =>
  category === 'timeliness' && scale.eq(ONE) && number.gte(1990) && number.lte(2100);

/** A unit column that is filled in, or a unit in brackets behind the name, in the description or in the header. */
function saysUnitElsewhere(table: ScoredTable, { row }: ScoredIndicator): boolean {
  const { unit, level3, description } = row.cells;
  if (unit && !isBlank(unit.value)) return true;
  const header = table.table.blocks[row.blockIndex]?.columns.target;
  return [level3, description, header].some(namesUnit);
}

const BRACKETED = /[(（]([^()（）]{1,8})[)）]/gu;

const namesUnit = (cell: BoundCell | undefined): boolean =>
  cell !== undefined && bracketsUnit(matchingText(cell.value));

const bracketsUnit = remembering((text: string) =>
  [...text.matchAll(BRACKETED)].some(([, inside]) => {
    const unit = parseUnit(inside!.replace(/^单位:?/u, ''))?.unit ?? null;
    return unit !== null && (unit === '%' || unit.startsWith('元') || leadingMeasure(unit) !== null);
  }),
);

/** Earlier years' values as bare as this year's. */
const earlierCells = ({ row }: ScoredIndicator): BoundCell[] =>
  [row.cells.targetBeforeLast, row.cells.targetLast].filter(
    (cell): cell is BoundCell => cell !== undefined && isBare(cell),
  );

function isBare(cell: BoundCell): boolean {
  const quantity = bareQuantity(parseCell(cell));
  return quantity !== null && !quantity.number.eq(ZERO);
}

/** This year's value has its unit, an earlier year's has not. */
function earlierYears(indicator: ScoredIndicator): Place | null {
  const quantity = quantityOf(indicator.target);
  const [cell, ...related] = earlierCells(indicator);
  if (!cell || quantity === null || quantity.unit === null || UNITLESS.test(aboutText(indicator.row)))
    return null;
  return {
    cell,
    related,
    text: 'earlier',
    severity: 'info',
    data: {
      name: indicatorName(indicator.row),
      value: shown(cell),
      target: shown(targetCell(indicator.row)),
    },
  };
}
