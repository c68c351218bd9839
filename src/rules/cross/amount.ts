import Big from 'big.js';
import { ZERO } from '../../values/decimal';
import { couldEqual, scaleInterval } from '../../values/interval';
import { yuanPerUnit } from '../amounts';
import { amountText, shortText } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import type { ScoredTable } from '../../scoring/types';
import { compared } from './compared';
import { familiesOf } from './families';
import type { Match } from './matching';
import type { Mention, MentionedAmount } from './mentions';
import { aboutBooks, inOtherBooks, onePerCell, placeName } from './wording';

/** This year's budget of one project differs between the department's list and its declaration, or between two lists. */
export const amount: BookRule = {
  id: 'cross/amount',
  severity: 'error',
  scope: 'book',
  check: (tables, bookOf) => onePerCell(differences(tables, bookOf)),
};

function* differences(tables: readonly ScoredTable[], bookOf: BookOf): Iterable<BookPlace> {
  for (const family of familiesOf(tables, bookOf)) {
    const { listed, relisted } = compared(family);
    for (const match of [...listed.flatMap(({ matches }) => matches), ...relisted]) {
      yield* differing(match, bookOf);
    }
  }
}

/** 元: amounts are kept to two decimals of 万元. */
const TOLERANCE = new Big('100');

function* differing({ left, right }: Match, bookOf: BookOf): Iterable<BookPlace> {
  if (!left.amount || !right.amount || left.amount.yuan.lte(ZERO) || right.amount.yuan.lte(ZERO)) return;
  if (couldEqual(yuanInterval(left, left.amount), yuanInterval(right, right.amount), TOLERANCE)) return;
  yield place(right, right.amount, left, left.amount, bookOf);
  if (inOtherBooks(left.scored, right.scored, bookOf))
    yield place(left, left.amount, right, right.amount, bookOf);
}

const yuanInterval = ({ scored }: Mention, { figure }: MentionedAmount) =>
  scaleInterval(figure.interval, yuanPerUnit(scored.table));

function place(
  own: Mention,
  ownAmount: MentionedAmount,
  other: Mention,
  otherAmount: MentionedAmount,
  bookOf: BookOf,
): BookPlace {
  const [found, expected] = [ownAmount, otherAmount].map(({ yuan }) => `${amountText(yuan.div(10_000))}万元`);
  return {
    table: own.scored.table,
    cell: ownAmount.figure.cell,
    related: [own.cell],
    data: {
      name: shortText(own.name),
      found: found!,
      place: placeName(otherAmount.figure.cell, other.scored, own.scored, bookOf),
      expected: expected!,
    },
    found: found!,
    expected: expected!,
    ...aboutBooks([other.scored], own.scored, bookOf),
  };
}
