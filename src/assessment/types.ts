import type { Recognition } from '../recognition/table';
import type { ProfileId, Thresholds } from '../profiles/types';
import type { Fix, Severity } from '../rules/rule';
import type { Correction, ScoredTable } from '../scoring/types';

/** A finding someone set aside. It holds while the cell's value does. */
export interface Ignored {
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}
export interface IgnoreEntry extends Ignored {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  /** The cell's raw value when it was ignored; another value drops the entry. */
  readonly value: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address, and those of the cells it was compared with. */
  readonly cell: string;
  readonly related: readonly string[];
  /** What is wrong, in the chosen language, with names and numbers of the row. */
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly expected?: string;
  readonly found?: string;
  readonly fix: Fix | null;
  /** Names of the other workbooks it speaks of; absent where it speaks of none. */
  readonly about?: readonly string[];
  readonly ignored: Ignored | null;
  /** Index into {@link Assessment.tables}; null for a sheet without a bound table. */
  readonly table: number | null;
  /** Zero-based place of {@link cell}. */
  readonly row: number;
  readonly column: number;
}

export interface AssessOptions {
  readonly profile?: ProfileId | 'auto';
  readonly lang?: 'zh' | 'en';
  /** Overrides of default severities; 'off' silences a rule. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly thresholds?: Partial<Thresholds>;
  readonly ignored?: readonly IgnoreEntry[];
}

export interface Assessment {
  readonly recognition: Recognition;
  readonly tables: readonly ScoredTable[];
  /** Names of the sheets with formulas whose results nobody knows; absent without any. */
  readonly unknownIn?: readonly string[];
  /** Sorted by sheet, row, column, rule. */
  readonly findings: readonly Finding[];
  readonly corrections: readonly (Correction & { readonly table: number })[];
}
