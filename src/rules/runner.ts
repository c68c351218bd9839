import type { Unrecognised } from '../recognition/table';
import type { ScoredTable } from '../scoring/types';
import type { Book, BookOf, BookPlace, BookRule, Place, Rule, Severity } from './rule';

/** A place of a rule, before causes are sorted out and texts are put in. */
export interface Raised {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly sheetIndex: number;
  /** Index of the table it lies in; null for a sheet without a bound table. */
  readonly table: number | null;
  readonly place: Place;
}

type At = Pick<Unrecognised, 'sheet' | 'sheetIndex'>;

/** A place that a rule about several tables found. */
export interface ComparedPlace {
  readonly rule: BookRule;
  readonly place: BookPlace;
}

const ONE_BOOK: Book = { name: '' };
const inOneBook: BookOf = () => ONE_BOOK;

/** Asks the rules that compare tables about all of these, be they of one workbook or of several. */
export function compareTables(
  rules: readonly Rule[],
  tables: readonly ScoredTable[],
  bookOf: BookOf = inOneBook,
): ComparedPlace[] {
  return rules
    .filter((rule) => rule.scope === 'book')
    .flatMap((rule) => [...rule.check(tables, bookOf)].map((place) => ({ rule, place })));
}

/**
 * Asks every rule about everything it applies to: table by table, so that what the rules of one table look at stays at
 * hand, then the book, then the sheets that were not recognised.
 */
export function runRules(
  rules: readonly Rule[],
  tables: readonly ScoredTable[],
  unrecognised: readonly Unrecognised[],
  compared: readonly ComparedPlace[] = compareTables(rules, tables),
): Raised[] {
  const found: Raised[] = [];
  const raise = (rule: Rule, places: Iterable<Place>, at: At, table: number | null): void => {
    for (const place of places) {
      const severity = place.severity ?? rule.severity;
      found.push({ rule: rule.id, severity, sheet: at.sheet, sheetIndex: at.sheetIndex, table, place });
    }
  };
  const tableRules = rules.filter((rule) => rule.scope === 'table');
  for (const [index, scored] of tables.entries()) {
    const { table } = scored;
    for (const rule of tableRules) {
      if (rule.kinds && !rule.kinds.includes(table.kind)) continue;
      if (table.blank && !rule.blankForms) continue;
      raise(rule, rule.check(scored), table, index);
    }
  }
  const indexOf = new Map(tables.map(({ table }, index) => [table, index]));
  for (const { rule, place } of compared) raise(rule, [place], place.table, indexOf.get(place.table) ?? null);
  for (const rule of rules) {
    if (rule.scope !== 'sheet') continue;
    for (const sheet of unrecognised) raise(rule, rule.check(sheet), sheet, null);
  }
  return found;
}
