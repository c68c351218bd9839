import type { Unrecognised } from '../recognition/table';
import type { ScoredTable } from '../scoring/types';
import type { Place, Rule, Severity } from './rule';

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

/**
 * Asks every rule about everything it applies to: table by table, so that what the rules of one table look at stays at
 * hand, then the book, then the sheets that were not recognised.
 */
export function runRules(
  rules: readonly Rule[],
  tables: readonly ScoredTable[],
  unrecognised: readonly Unrecognised[],
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
    const { table, profile } = scored;
    for (const rule of tableRules) {
      if (rule.kinds && !rule.kinds.includes(table.kind)) continue;
      if (table.blank && !rule.blankForms) continue;
      raise(rule, rule.check(scored, { profile }), table, index);
    }
  }
  const indexOf = new Map(tables.map(({ table }, index) => [table, index]));
  for (const rule of rules) {
    if (rule.scope === 'book') {
      for (const place of rule.check(tables))
        raise(rule, [place], place.table, indexOf.get(place.table) ?? null);
    } else if (rule.scope === 'sheet') {
      for (const sheet of unrecognised) raise(rule, rule.check(sheet), sheet, null);
    }
  }
  return found;
}
