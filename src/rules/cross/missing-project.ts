import { ZERO } from '../../values/decimal';
import { shortText } from '../describe';
import type { BookRule } from '../rule';
import { compared, type Compared } from './compared';
import { familiesOf } from './families';
import type { Mention } from './mentions';
import { aboutBooks, placeName } from './wording';

/** Forms of at least so many listed projects, and of at least half of them: the set is meant to be whole. */
const FEWEST_FORMS = 2;
const MOST_NAMED = 5;

/** A project of the department's list that has money but no declaration, among others that have one; or a declaration that no list has. */
export const missingProject: BookRule = {
  id: 'cross/missing-project',
  severity: 'warning',
  scope: 'book',
  *check(tables, bookOf) {
    for (const family of familiesOf(tables, bookOf)) {
      const found = compared(family);
      const missing = found.lists.flatMap((list) => {
        const lines = list.lines.filter(({ amount }) => amount?.yuan.gt(ZERO));
        const matched = matchedOf(found, 'left');
        const without = lines.filter((line) => !matched.has(line));
        return isWhole(lines.length, without.length) ? [without] : [];
      });
      for (const lines of missing) yield placeOf(lines);
      const listed = matchedOf(found, 'right');
      for (const { list, forms } of found.listed.slice(0, 1)) {
        const without = found.declared.filter((form) => !listed.has(form));
        if (!isWhole(forms.length, without.length)) continue;
        for (const form of without)
          yield {
            ...placeOf([form]),
            text: 'unlisted',
            data: {
              name: shortText(form.name),
              list: placeName(list.lines[0]!.cell, list.scored, form.scored, bookOf),
            },
            ...aboutBooks([list.scored], form.scored, bookOf),
          };
      }
    }
  },
};

const matchedOf = ({ listed }: Compared, side: 'left' | 'right'): Set<Mention> =>
  new Set(listed.flatMap(({ matches }) => matches.map((match) => match[side])));

const isWhole = (all: number, without: number): boolean =>
  without > 0 && all - without >= FEWEST_FORMS && without <= all - without;

const placeOf = (mentions: readonly Mention[]) => ({
  table: mentions[0]!.scored.table,
  cell: mentions[0]!.cell,
  related: mentions.slice(1).map(({ cell }) => cell),
  data: {
    count: mentions.length,
    names: mentions
      .slice(0, MOST_NAMED)
      .map(({ name }) => `“${shortText(name)}”`)
      .join('、'),
  },
});
