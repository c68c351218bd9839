import type { Assessment } from '../../assessment/types';
import type { ScoredTable } from '../../scoring/types';
import { isCellError } from '../../sheet/snapshot';

/** Of a fraction: hundredths of a percent and two more. */
const RATE_PLACES = 6;

/** What the review says of one file. */
export interface ReviewLine {
  readonly file: string;
  /** Why it could not be read; null when it was. */
  readonly problem: string | null;
  readonly tables: number;
  /** Name of the project, or of the department where a table has none. */
  readonly project: string;
  readonly errors: number;
  readonly warnings: number;
  readonly score: number | null;
  readonly grade: string | null;
  /** Fraction. */
  readonly rate: number | null;
}

export const unreadableLine = (file: string, problem: string): ReviewLine => ({
  file,
  problem,
  tables: 0,
  project: '',
  errors: 0,
  warnings: 0,
  score: null,
  grade: null,
  rate: null,
});

/** Score, grade and rate are those of the first table that has a score; of several tables the first gives its name. */
export function reviewLine(file: string, { tables, findings }: Assessment): ReviewLine {
  const open = findings.filter(({ ignored }) => ignored === null);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const scored = tables.find(({ scoreSum }) => scoreSum !== null);
  const shown = scored ?? tables[0];
  return {
    file,
    problem: null,
    tables: tables.length,
    project: shown ? nameOf(shown) : '',
    errors: count('error'),
    warnings: count('warning'),
    score: scored ? scored.scoreSum!.toNumber() : null,
    grade: scored?.grade ?? null,
    rate: shown?.totalFund?.computedRate?.round(RATE_PLACES).toNumber() ?? null,
  };
}

function nameOf({ table }: ScoredTable): string {
  const named = table.fields.projectName ?? table.fields.department ?? table.fields.unitName;
  const value = named?.value ?? null;
  return value === null || isCellError(value) ? '' : String(value).trim();
}
