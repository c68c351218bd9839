import type { ApplyReport, Edit, Journal, SkipReason } from './edit';
import type { Problem, ProblemData } from './problem';
import type { Severity } from './severity';
import type { BookSnapshot } from './snapshot';
import type { Zone } from './zone';

/** What a host can do, decided at start, so that buttons can explain themselves when disabled. */
export interface HostCapabilities {
  /** The workbook can be written at all (false: read-only file, viewer). */
  readonly write: boolean;
  readonly marks: boolean;
  /** At most so many cells are marked, the gravest first; absent when there is no such limit. */
  readonly maxMarks?: number;
  readonly insertSheet: boolean;
  /** Edits of one run can be made one step of the application's own undo. */
  readonly undoGroup: boolean;
  readonly changeEvents: boolean;
  /** The application answers nothing while a cell is being edited. */
  readonly waitsForEdits?: boolean;
  /** State can be kept inside the workbook. */
  readonly state: boolean;
}

/**
 * A cell to mark, with the note to show where the host shows notes. Row and column are zero-based. Of several marks at one cell the
 * gravest gives the colour.
 */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly note: string;
}

/** What came of marking. */
export interface MarkReport {
  /** How many cells are marked now of those that were to be. */
  readonly marked: number;
  /** Those that are not, by sheet; what goes beyond {@link HostCapabilities.maxMarks} is not among them. */
  readonly unmarked: readonly UnmarkedCells[];
}
export interface UnmarkedCells {
  readonly sheet: string;
  readonly cells: number;
  readonly reason: SkipReason;
}

/** The sheets to read; all when absent. */
export interface ReadOptions {
  readonly sheets?: readonly string[];
  /** Called with done and total (cells, rows or sheets, whatever the host counts in). */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The port every spreadsheet is reached through: Excel, an .xlsx file, the browser grid, a workbook in memory.
 * Hosts throw {@link HostError} with a message people can act on.
 */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  read(options?: ReadOptions): Promise<BookSnapshot>;
  /** Writes the edits whose `before` still stands, reads them back and reports. Never unprotects a sheet, never replaces a formula unless `before` holds it. */
  apply(edits: readonly Edit[]): Promise<ApplyReport>;
  /** Puts back what a run wrote, in reverse order, only where `after` still stands. */
  undo(journal: Journal): Promise<ApplyReport>;
  mark(marks: readonly Mark[]): Promise<MarkReport>;
  /** Removes all marks of ours and restores the fills and notes that were there. */
  clearMarks(): Promise<void>;
  /** Adds a new sheet, renamed if the name is taken; never touches an existing one. */
  insertSheet(blank: BlankSheet): Promise<{ readonly sheet: string }>;
  /** Shows the sheet and selects the zone. */
  reveal(sheet: string, zone: Zone): Promise<void>;
  /** Name of the sheet the person looks at; null when that is no worksheet. Absent where nobody looks. */
  activeSheet?(): Promise<string | null>;
  /** The cell the person is on, zero-based; null when that is no cell. Absent where nobody looks. */
  activeCell?(): Promise<{ readonly sheet: string; readonly row: number; readonly column: number } | null>;
  /** The workbook may have changed: coarse, may fire for nothing. Returns the way to stop listening. */
  onMaybeChanged(listener: () => void): () => void;
  loadState(key: string): Promise<string | null>;
  saveState(key: string, json: string): Promise<void>;
}

/** A failure of a host. Hosts make them by `hostError` of hosts/problems.ts, which words the message. */
export class HostError extends Error implements Problem {
  constructor(
    /** Stable code such as "file/encrypted" or "excel/cell-edit-mode". */
    readonly code: string,
    message: string,
    readonly detail: { readonly file?: string; readonly sheet?: string; readonly cell?: string } = {},
    /** Fills the text of the code in any language. */
    readonly data: ProblemData = {},
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** How a cell of a blank table looks. Sizes in points, colours "#RRGGBB". */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Text written top to bottom, as in 绩效指标 labels. */
  readonly stacked?: boolean;
  readonly border?: boolean;
  readonly format?: string;
  /** May be edited when someone protects the sheet. */
  readonly unlocked?: boolean;
}

export interface BlankCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawBlankValue;
  /** Without "=". */
  readonly formula?: string;
  /** Index into {@link BlankSheet.styles}. */
  readonly style: number;
}
export type RawBlankValue = string | number | null;

export interface CellValidation {
  readonly zone: Zone;
  readonly rule:
    | { readonly type: 'list'; readonly values: readonly string[] }
    | { readonly type: 'decimal'; readonly min: number; readonly max: number };
  /** A warning can be overridden by the person typing; a stop cannot. */
  readonly level: 'stop' | 'warning';
  readonly message: string;
}

/** An empty standard table, ready to be written by any host. */
export interface BlankSheet {
  readonly name: string;
  readonly cells: readonly BlankCell[];
  readonly styles: readonly CellStyle[];
  readonly merges: readonly Zone[];
  /** Width in characters by zero-based column. */
  readonly columnWidths: readonly number[];
  /** Height in points by zero-based row; null is automatic. */
  readonly rowHeights: readonly (number | null)[];
  readonly validations: readonly CellValidation[];
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Zero-based rows repeated on every page. */
    readonly titleRows?: { readonly top: number; readonly bottom: number };
    readonly area: Zone;
  };
  /** Where the person starts to type. */
  readonly firstInput: { readonly row: number; readonly column: number };
}
