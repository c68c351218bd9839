import type Big from 'big.js';
import type { Figure } from '../../recognition/table';
import type { ScoredFund, ScoredTable } from '../../scoring/types';
import { sum } from '../../values/decimal';
import { moneyFigure } from '../../scoring/figures';
import { couldEqual, sumIntervals } from '../../values/interval';
import { inTableUnit, withUnit } from '../amounts';
import { amountText, fundName, shown } from '../describe';
import type { Place } from '../rule';
import { endTotals, type EndTotal } from './parts';

/** The columns of a declaration that holds its money by year. */
const YEARS = ['annualBudget', 'lastYear', 'yearBeforeLast'] as const;
type YearColumn = (typeof YEARS)[number];

/**
 * F14, in forms where 合计 stands at the end of its parts: each total is the sum of what stands above it, and income is
 * spending, this year and in the two before.
 */
export function* wrongEndTotals(table: ScoredTable, tolerance: number): Iterable<Place> {
  const slack = inTableUnit(tolerance, table.table);
  const sides = endTotals(table.funds);
  const wrong = new Set<YearColumn>();
  for (const side of sides) {
    for (const column of YEARS) {
      const place = wrongTotal(table, side, column, slack);
      if (!place) continue;
      wrong.add(column);
      yield place;
    }
  }
  const [income, spending] = (['source', 'spending'] as const).map((group) =>
    sides.find((side) => side.group === group),
  );
  if (!income || !spending) return;
  for (const column of YEARS.filter((each) => !wrong.has(each))) {
    const place = wrongSides(table, income, spending, column, slack);
    if (place) yield place;
  }
}

function wrongTotal(table: ScoredTable, side: EndTotal, column: YearColumn, slack: Big): Place | null {
  const total = figureIn(table, side.total, column);
  const parts = side.parts.flatMap((fund) => figureIn(table, fund, column) ?? []);
  if (
    !total ||
    parts.length === 0 ||
    parts.length < side.parts.filter(({ row }) => row.cells[column]).length / 2
  )
    return null;
  if (couldEqual(sumIntervals(parts.map(({ interval }) => interval)), total.interval, slack)) return null;
  const expected = amountText(sum(parts.map(({ value }) => value)));
  return {
    cell: total.cell,
    related: parts.map(({ cell }) => cell),
    text: 'years',
    data: {
      name: fundName(side.total.row),
      year: yearTitle(table, column),
      total: withUnit(amountText(total.value), table.table),
      sum: withUnit(expected, table.table),
      parts: parts.map(({ value }) => amountText(value)).join('＋'),
    },
    expected,
    found: amountText(total.value),
  };
}

function wrongSides(
  table: ScoredTable,
  income: EndTotal,
  spending: EndTotal,
  column: YearColumn,
  slack: Big,
): Place | null {
  const [received, spent] = [income, spending].map((side) => figureIn(table, side.total, column));
  // Money that was left over from last year makes a difference between what came in and what went out.
  if (!received || !spent || column !== 'annualBudget') return null;
  if (couldEqual(received.interval, spent.interval, slack)) return null;
  const total = amountText(received.value);
  const expected = amountText(spent.value);
  return {
    cell: spent.cell,
    related: [received.cell],
    text: 'sides',
    data: {
      year: yearTitle(table, column),
      total: withUnit(total, table.table),
      sum: withUnit(expected, table.table),
    },
    expected: total,
    found: expected,
  };
}

function yearTitle({ table }: ScoredTable, column: YearColumn): string {
  const header = table.fundBlock?.columns[column];
  return header ? shown(header).replace(/\s+/gu, '') : '';
}

function figureIn({ table }: ScoredTable, { row }: ScoredFund, column: YearColumn): Figure | undefined {
  return moneyFigure(row.cells[column], table.unit);
}
