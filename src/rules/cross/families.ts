import type { StandardTable } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { groupBy } from '../../sheet/group-by';
import { oncePer } from '../../sheet/memory';
import { matchingText, rawText } from '../../sheet/text';
import type { BookOf } from '../rule';

/** The tables of one department and one year: those that may be compared. */
export interface Family {
  readonly tables: readonly ScoredTable[];
  readonly bookOf: BookOf;
}

/**
 * Tables by department and year. Where a table does not say which, it goes with the rest of its workbook if that speaks of
 * one department and one year only; tables of different workbooks come together only where both say so themselves.
 */
export const familiesOf = oncePer((tables: readonly ScoredTable[], bookOf: BookOf): readonly Family[] => {
  const filled = tables.filter(({ table }) => !table.blank);
  const books = [...groupBy(filled, ({ table }) => bookOf(table)).values()];
  const named = books.flatMap((list, index) => {
    const own = `#${index}`;
    const office = onlyOne(list.map(({ table }) => officeOf(table)));
    const year = onlyOne(list.map(({ table }) => table.year));
    return list.map((scored) => {
      const { table } = scored;
      return { scored, key: `${officeOf(table) ?? office ?? own} ${table.year ?? year ?? own}` };
    });
  });
  return [...groupBy(named, ({ key }) => key).values()]
    .filter((each) => each.length > 1)
    .map((each) => ({ tables: each.map(({ scored }) => scored), bookOf }));
});

function onlyOne<Value>(values: readonly (Value | null)[]): Value | null {
  const different = new Set(values.filter((value) => value !== null));
  return different.size === 1 ? [...different][0]! : null;
}

const OFFICE_FIELDS = ['department', 'implementingUnit'] as const;

/** A place at the start of an office's name. 市 of 市场 and 区 of 社区 are none. */
const PLACE =
  /\p{Script=Han}{2,5}?(?:省|市(?![场政容民域])|自治区|(?<![社小园景辖校厂库])区(?!域)|自治县|县(?!域)|旗|州)/gu;

/**
 * The department a table names, with its place and nothing above it: 江汉区委政法委 of 中共武汉市江汉区委政法委员会, and of
 * 区委政法委 under the title 2024年江汉区…表. null where it names none, or one that every place has.
 */
function officeOf(table: StandardTable): string | null {
  const named = OFFICE_FIELDS.map((field) => rawText(table.fields[field]?.value ?? null));
  for (const name of named.map(plainOffice)) {
    if (name === '') continue;
    const places = [...name.matchAll(PLACE)];
    const last = places[places.length - 1];
    if (last) return name.slice(last.index);
    const titlePlace = placeInTitle(table);
    return titlePlace ? joined(titlePlace, name) : null;
  }
  return null;
}

const plainOffice = (name: string): string =>
  matchingText(name)
    .slice(0, 60)
    .replace(/[(（[【〔].*?[)）\]】〕]/gu, '')
    .replace(/^[\d.、-]+/u, '')
    .replace(/^中国共产党|^中共/u, '')
    .replace(/(?:本级|机关)$/u, '')
    .replace(/委员会$/u, '委')
    .replace(/人民政府/u, '政府');

function placeInTitle({ title }: StandardTable): string | null {
  const text = matchingText(title?.value ?? null).replace(/^.*?20\d\d年度?/u, '');
  const [first] = text.matchAll(PLACE);
  return first?.index === 0 ? first[0] : null;
}

/** 江汉区 and 区委政法委 share the character they meet at. */
const joined = (place: string, name: string): string =>
  place + (place.endsWith(name[0]!) ? name.slice(1) : name);
