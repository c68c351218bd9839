import type { StandardTable, Unrecognised } from '../recognition/table';
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

/** Asks every rule about everything it applies to. The order of the result is that of rules, then of tables. */
export function runRules(
  rules: readonly Rule[],
  tables: readonly ScoredTable[],
  unrecognised: readonly Unrecognised[],
): Raised[] {
  const indexOf = new Map(tables.map(({ table }, index) => [table, index]));
  return rules.flatMap((rule) => [...raise(rule, tables, unrecognised, indexOf)]);
}

function* raise(
  rule: Rule,
  tables: readonly ScoredTable[],
  unrecognised: readonly Unrecognised[],
  indexOf: ReadonlyMap<StandardTable, number>,
): Iterable<Raised> {
  const raised = (
    place: Place,
    at: Pick<Unrecognised, 'sheet' | 'sheetIndex'>,
    table: number | null,
  ): Raised => ({
    rule: rule.id,
    severity: place.severity ?? rule.severity,
    sheet: at.sheet,
    sheetIndex: at.sheetIndex,
    table,
    place,
  });
  switch (rule.scope) {
    case 'table':
      for (const [index, scored] of tables.entries()) {
        const { table, profile } = scored;
        if (rule.kinds && !rule.kinds.includes(table.kind)) continue;
        if (table.blank && !rule.blankForms) continue;
        for (const place of rule.check(scored, { profile })) yield raised(place, table, index);
      }
      break;
    case 'book':
      for (const place of rule.check(tables)) {
        yield raised(place, place.table, indexOf.get(place.table) ?? null);
      }
      break;
    case 'sheet':
      for (const sheet of unrecognised) {
        for (const place of rule.check(sheet)) yield raised(place, sheet, null);
      }
  }
}
