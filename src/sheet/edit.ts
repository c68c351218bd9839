import type { Problem } from './problem';
import type { RawValue } from './snapshot';

/** What stands in a cell: its value and, if one was written there, its formula (without "="). */
export interface CellContent {
  readonly value: RawValue;
  readonly formula?: string;
}

/** One cell to be changed. Row and column are zero-based. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was read. A host writes only where this still stands. */
  readonly before: CellContent;
  /** What to write. With a formula, `value` is the result it should give. */
  readonly after: CellContent;
  /** Number format to set with it; absent leaves the format alone. */
  readonly format?: string;
}

/** Why an edit was not written. */
export type SkipReason =
  | 'changed-since-read'
  | 'sheet-missing'
  | 'sheet-protected'
  | 'formula-kept'
  | 'merged-cell'
  | 'array-formula'
  | 'read-only'
  | 'unsupported';

/** One cell as it was before the run that wrote it: enough to put it back exactly. */
export interface JournalEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The number format and the fill before; absent when the run did not touch them. */
  readonly formatBefore?: string;
  readonly fillBefore?: string | null;
}

/** Everything one run wrote, in the order of writing. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
}

export interface FailedEdit {
  readonly edit: Edit;
  readonly problem: Problem;
}

export interface ApplyReport {
  readonly written: readonly Edit[];
  readonly skipped: readonly { readonly edit: Edit; readonly reason: SkipReason }[];
  /** Edits that were written but read back differently, or that the host refused. */
  readonly failed: readonly FailedEdit[];
  readonly journal: Journal;
}
