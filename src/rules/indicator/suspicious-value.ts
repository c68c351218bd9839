import Big from 'big.js';
import type { BoundCell, IndicatorRow } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { parseCell } from '../../values/parse-value';
import type { ParsedValue, Quantity } from '../../values/types';
import { indicatorName, shown } from '../describe';
import type { Fix, Place, TableRule } from '../rule';
import { filledRows, nameText, quantityOf, targetCell } from './reading';
import { BOUNDED_SHARE, MOVEMENT } from './wording';
import { yearJump } from './year-jump';

const WHOLE = new Big(1);

/** "-100%" left over from a list's dash, a negative count, 9500 % from 95 under a percent format. */
export const suspiciousValue: TableRule = {
  id: 'indicator/suspicious-value',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const indicator of filledRows(table)) {
      const place = placeOf(table, indicator) ?? yearJump(indicator);
      if (place) yield place;
    }
  },
};

function placeOf(table: ScoredTable, { row, target }: ScoredIndicator): Place | null {
  const own = targetCell(row);
  const values = [
    ...(own ? [{ cell: own, value: target }] : []),
    ...[row.cells.targetLast, row.cells.targetBeforeLast].flatMap((cell) =>
      cell ? [{ cell, value: parseCell(cell) }] : [],
    ),
  ];
  const wrong = values.flatMap(({ cell, value }) => {
    const text = whatIsWrong(row, value);
    return text ? [{ cell, text }] : [];
  });
  const [first, ...others] = wrong;
  if (!first) return null;
  return {
    cell: first.cell,
    related: others.map(({ cell }) => cell),
    text: first.text,
    found: shown(first.cell),
    data: { name: indicatorName(row), target: shown(first.cell) },
    ...(first.text === 'default' && {
      fix: withoutMinus(
        table,
        wrong.map(({ cell }) => cell),
      ),
    }),
  };
}

function whatIsWrong(row: IndicatorRow, value: ParsedValue): 'default' | 'negative' | 'over' | null {
  const name = nameText(row);
  const quantity = quantityOf(value);
  if (!quantity || MOVEMENT.test(name)) return null;
  if (quantity.number.lt(ZERO)) return isShare(quantity) ? 'default' : 'negative';
  return BOUNDED_SHARE.test(name) && quantity.unit === '%' && inFull(quantity).gt(WHOLE) ? 'over' : null;
}

const inFull = ({ number, scale }: Quantity): Big => number.times(scale);

/** A percentage, or -1 where a percent format was lost. */
const isShare = (quantity: Quantity): boolean =>
  quantity.unit === '%' || (quantity.unit === null && inFull(quantity).abs().lte(WHOLE));

/** What was most likely meant: the same figure without its minus. A target is a person's to change. */
function withoutMinus({ table }: ScoredTable, cells: readonly BoundCell[]): Fix {
  return {
    kind: 'suggestion',
    edits: cells
      .filter((cell) => cell.formula === undefined)
      .map(({ row, column, value }) => ({
        sheet: table.sheet,
        row,
        column,
        before: { value },
        after: { value: typeof value === 'number' ? -value : String(value).replace(/[-－—–−﹣]/u, '') },
      })),
  };
}
