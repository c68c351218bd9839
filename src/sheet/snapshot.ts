import type { Zone } from './zone';

/** An error that a formula returned, as Excel prints it: "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, untouched: full-width spaces, text numbers and all. null is an empty cell. */
export type RawValue = string | number | boolean | CellError | null;

/** One cell that has content. Plain data: it survives structured cloning between threads. */
export interface CellSnapshot {
  /** Zero-based. */
  readonly column: number;
  /** The value; of a formula its result (null when the host computes none, {@link UNKNOWN_RESULT} when nobody can). Dates are serial numbers. */
  readonly value: RawValue;
  /** The formula without its "=", in A1 notation and English function names. */
  readonly formula?: string;
  /** What Excel shows, where the host knows it. Absent for plain texts and numbers shown as they are. */
  readonly text?: string;
  /** The number format code; absent for General. */
  readonly format?: string;
  /** True when the cell may be edited although its sheet is protected. */
  readonly unlocked?: boolean;
}

export interface RowSnapshot {
  /** Zero-based. */
  readonly row: number;
  /** Cells with content, by ascending column. */
  readonly cells: readonly CellSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /** Rows with content, by ascending row. */
  readonly rows: readonly RowSnapshot[];
  /** Merged areas of two or more cells; the content stands in the top-left cell. */
  readonly merges: readonly Zone[];
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A name given to a range, a constant or a formula. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; absent when it counts in the whole workbook. */
  readonly sheet?: string;
  /** What it stands for, without "=": "明细!$C$2:$C$61". */
  readonly refersTo: string;
  readonly hidden?: boolean;
}

/** A workbook as read once from its host. Nothing in it is parsed, trimmed or corrected. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Absent where the host does not read them. */
  readonly names?: readonly DefinedName[];
  /** Names of the sheets with an {@link UNKNOWN_RESULT}; absent without any. */
  readonly unknownIn?: readonly string[];
  /** Whether serial dates count from 1904 (old Mac workbooks) instead of 1900. */
  readonly date1904: boolean;
}

/**
 * Stands where a formula has a result that nobody knows: none is stored, and it could not be computed. Filled in, then, with what is not
 * to be judged. Excel's own word for a result that is still to come.
 */
export const UNKNOWN_RESULT: CellError = { error: '#BUSY!' };

export const isUnknownResult = (value: RawValue): boolean =>
  isCellError(value) && value.error === UNKNOWN_RESULT.error;

export const isCellError = (value: RawValue): value is CellError =>
  typeof value === 'object' && value !== null;
