import Big from 'big.js';
import type { ScoredFund, ScoredTable } from '../../scoring/types';
import { ONE, ZERO } from '../../values/decimal';
import { parseRate } from '../../values/figure';
import { couldEqual, exactly, ratioInterval } from '../../values/interval';
import { amountText, fundName, percent, shown } from '../describe';
import type { Place, TableRule } from '../rule';

/** A hundredth of a percentage point: shares are made to add up to 100 % in their last digit. */
const TOLERANCE = new Big('0.0001');

/** 占比 is the line's amount over that of its total. */
export const sharePercent: TableRule = {
  id: 'share/percent',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const fund of table.funds) {
      const place = wrongShare(fund, totalOf(fund, table));
      if (place) yield place;
    }
  },
};

/** The total of the line's own kind, above it or below it; else the total of all. */
function totalOf(fund: ScoredFund, { funds, totalFund }: ScoredTable): ScoredFund | undefined {
  if (fund.row.role === 'total') return fund;
  const own = funds.find(({ row }) => row.role === 'total' && row.group === fund.row.group);
  return own ?? totalFund;
}

const amountOf = (fund: ScoredFund | undefined) => fund?.annualBudget ?? fund?.initialBudget;

function wrongShare(fund: ScoredFund, total: ScoredFund | undefined): Place | null {
  const { share } = fund.row.cells;
  const [part, whole] = [amountOf(fund), amountOf(total)];
  if (!share || !part || !whole || whole.value.lte(ZERO) || part.value.lt(ZERO)) return null;
  const expected = part.value.div(whole.value);
  const printed = parseRate(share, { headerPercent: true, expected });
  const possible = fund === total ? exactly(ONE) : ratioInterval(part.interval, whole.interval);
  if (!printed || !possible || couldEqual(printed.interval, possible, TOLERANCE)) return null;
  return {
    cell: share,
    related: [part.cell, ...(fund === total ? [] : [whole.cell])],
    data: {
      name: fundName(fund.row),
      found: shown(share),
      expected: percent(expected),
      part: amountText(part.value),
      whole: amountText(whole.value),
    },
    expected: percent(expected),
    found: shown(share),
  };
}
