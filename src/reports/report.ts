import type { Ignored } from '../assessment/types';
import type { Lang } from '../locales/locale';
import type { ProfileId } from '../profiles/types';
import type { BudgetRow, BudgetSide, TableKind } from '../recognition/table';
import type { Severity } from '../rules/rule';

// What is reported about files. FileReport has the shape of contract §3, so that it is printed nearly as it is;
// plain data throughout: it survives structured cloning between threads.

/** A raw value in JSON: formula errors by the name Excel prints. */
export type JsonValue = string | number | boolean | null;

/** A bound field: A1 address and raw value, null when the cell is blank. */
export interface CellReport {
  readonly cell: string;
  readonly value: JsonValue;
}

/** Bound columns of a row by field name; a column that the table does not have is absent. */
export type CellReports = Readonly<Record<string, CellReport>>;

export interface TableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  /** A1 zone. */
  readonly range: string;
  readonly title?: CellReport;
  readonly profile: ProfileId;
  /** 0…1. */
  readonly confidence: number;
  readonly unit: string | null;
  readonly fields: CellReports;
  /** Each with its role; the rest are {@link CellReport}s. */
  readonly funds: readonly ({ readonly role: 'total' | 'part' } & Readonly<
    Record<string, CellReport | string>
  >)[];
  readonly goals: readonly CellReports[];
  /** `row` counts from 1, as in Excel. */
  readonly indicators: readonly ({ readonly row: number; readonly block: 'annual' | 'long-term' } & Readonly<
    Record<string, CellReport | string | number>
  >)[];
  readonly total?: CellReports;
  /** Lines of 基础数据表; absent in other kinds. */
  readonly baseRows?: readonly ({
    readonly row: number;
    readonly name: string;
    readonly depth: number;
  } & Readonly<Record<string, CellReport | string | number>>)[];
  /** 按收入性质分, 按支出性质分; absent where the form has none. */
  readonly breakdowns?: readonly BreakdownReport[];
  /** Lists inside a form: projects, costing lines, procurement, payment plan; absent where it has none. */
  readonly lists?: readonly { readonly name: string; readonly rows: readonly RowReport[] }[];
  /** Lines of a disclosure table (部门预算公开表); absent in other kinds. */
  readonly budget?: BudgetReport;
  readonly computed: Computed;
}

/** What a disclosure table holds, line by line. */
export interface BudgetReport {
  readonly columns: readonly BudgetColumnReport[];
  readonly rows: readonly BudgetRowReport[];
  /** Texts under the table. */
  readonly notes: readonly CellReport[];
}

/** A column: the key its cells have in the lines of its side, and its header in words ("基本支出小计"). */
export interface BudgetColumnReport {
  readonly side: BudgetSide['side'];
  readonly key: string;
  readonly title: string;
  /** The lowest header cell. */
  readonly cell: string;
}

/** A line: `row` counts from 1; `parent` is the row it is part of. Amounts and texts by column. */
export type BudgetRowReport = {
  readonly row: number;
  readonly side: BudgetSide['side'];
  readonly kind: BudgetRow['kind'];
  readonly code: string | null;
  readonly name: string;
  readonly depth: number;
  readonly parent: number | null;
  readonly cells: CellReports;
};

/** A row of a list: its number, counted from 1, and its bound cells. */
export type RowReport = { readonly row: number } & Readonly<Record<string, CellReport | number>>;

export interface BreakdownReport {
  readonly group: 'income' | 'spending';
  readonly heading: CellReport;
  readonly items: readonly ({ readonly label: string } & CellReport)[];
}

/** What was recomputed; null where it cannot be. */
export interface Computed {
  /** A fraction: 1 is 100 %. */
  readonly executionRate: number | null;
  readonly executionScore: number | null;
  readonly weightSum: number | null;
  readonly scoreSum: number | null;
  readonly grade: string | null;
}

export interface EditReport {
  readonly sheet: string;
  readonly cell: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly fix: { readonly kind: 'safe' | 'suggestion'; readonly edits: readonly EditReport[] } | null;
  readonly ignored: Ignored | null;
  /** Index into {@link FileReport.tables}, null for a sheet without a bound table. Not part of the JSON. */
  readonly table: number | null;
}

/** Why a file could not be read. */
export interface FileError {
  /** "file/encrypted" and the like. */
  readonly code: string;
  /** What is wrong and what to do, for people. */
  readonly message: string;
}

export interface FileReport {
  readonly path: string;
  readonly error: FileError | null;
  readonly tables: readonly TableReport[];
  /** Names of the sheets with formulas that have no stored result and could not be computed; absent without any. */
  readonly unknownIn?: readonly string[];
  /** Absent where nothing was checked (`jihe inspect`). */
  readonly findings?: readonly FindingReport[];
}

/** What all reports of one run share. */
export interface ReportContext {
  readonly tool: { readonly name: string; readonly version: string };
  readonly lang: Lang;
  /** Whether to use terminal colours; only the text format does. */
  readonly colour: boolean;
  /** Local date and time of the run for printed pages, already in the reader's notation. */
  readonly generated: string;
}

/** One way of writing a run down: what comes before the files, each file, and what comes after. */
export interface ReportFormat {
  /** Whether {@link head} shows the summary, so that nothing can be written before the last file is done. */
  readonly summaryFirst: boolean;
  /** Between the parts of two files that have one. */
  readonly separator: string;
  readonly head: (context: ReportContext, summary: RunSummary) => string;
  /** The part of one file; '' when there is nothing to say. */
  readonly file: (report: FileReport, context: ReportContext) => string;
  readonly tail: (context: ReportContext, summary: RunSummary) => string;
}

/** One file in numbers: all that a run keeps of it once its part is written. */
export interface FileLine {
  readonly path: string;
  readonly error: FileError | null;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly ignored: number;
  /** Findings that `jihe recalc` puts right. */
  readonly fixable: number;
  /** As in {@link FileReport.unknownIn}. */
  readonly unknownIn?: readonly string[];
}

export interface RunSummary {
  /** False for `jihe inspect`: nothing was checked. */
  readonly checked: boolean;
  readonly lines: readonly FileLine[];
  readonly seconds: number;
  /** Files that were not reached when the run was interrupted. */
  readonly unreached: number;
}
