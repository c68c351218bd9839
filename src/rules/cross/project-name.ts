import { amountText, shortText } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { compared } from './compared';
import { familiesOf } from './families';
import type { Match } from './matching';
import type { Mention } from './mentions';
import { aboutBooks, inOtherBooks, placeName } from './wording';

/** One project under several names: 网格员终端, 网格员手持终端, 网格员移动终端. */
export const projectName: BookRule = {
  id: 'cross/project-name',
  severity: 'warning',
  scope: 'book',
  *check(tables, bookOf) {
    for (const family of familiesOf(tables, bookOf)) {
      const { listed, relisted, evaluated } = compared(family);
      const matches = [...listed.flatMap((each) => each.matches), ...relisted, ...evaluated];
      yield* placesOf(
        matches.filter(({ like }) => like.reason !== 'same'),
        bookOf,
      );
    }
  },
};

const MOST_NAMED = 3;

/** One finding a name; of two names in one workbook, only the form's: the list is what was approved. */
function* placesOf(matches: readonly Match[], bookOf: BookOf): Iterable<BookPlace> {
  const others = new Map<Mention['cell'], { own: Mention; found: { other: Mention; match: Match }[] }>();
  const note = (own: Mention, other: Mention, match: Match): void => {
    const entry = others.get(own.cell) ?? { own, found: [] };
    entry.found.push({ other, match });
    others.set(own.cell, entry);
  };
  for (const match of matches) {
    note(match.right, match.left, match);
    if (inOtherBooks(match.left.scored, match.right.scored, bookOf)) note(match.left, match.right, match);
  }
  for (const { own, found } of others.values()) {
    const byName = new Map(found.map(({ other }) => [other.name, other]));
    const named = [...byName.values()].slice(0, MOST_NAMED);
    const [first] = found;
    const { like, sameAmount } = first!.match;
    yield {
      table: own.scored.table,
      cell: own.cell,
      text: like.reason === 'code' ? 'code' : sameAmount ? 'amount' : 'default',
      data: {
        name: shortText(own.name),
        others: named
          .map(
            (other) => `${placeName(other.cell, other.scored, own.scored, bookOf)}“${shortText(other.name)}”`,
          )
          .join('、'),
        common: like.common,
        amount: own.amount ? amountText(own.amount.figure.value) : '',
      },
      expected: shortText(first!.other.name),
      found: shortText(own.name),
      ...aboutBooks(
        named.map(({ scored }) => scored),
        own.scored,
        bookOf,
      ),
    };
  }
}
