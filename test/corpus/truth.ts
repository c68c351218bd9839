import type { BookSnapshot } from '../../src/sheet/snapshot';
import type { TableKind } from '../../src/recognition/table';

/** An A1 address, or several where a reader would accept any of them (a label carried down without a merge). */
export type CellTruth = string | readonly string[];

export interface IndicatorTruth {
  /** One-based sheet row. */
  readonly row: number;
  readonly block: 'annual' | 'long-term';
  readonly cells: Readonly<Record<string, CellTruth>>;
  /** A placeholder or blank row of the printed form: a program may bind it or leave it out. */
  readonly optional: boolean;
}

interface FundTruth {
  readonly row: number;
  readonly role: 'total' | 'part';
  /** 'amount' stands for the one amount of a declaration, whichever budget field it is filed under. */
  readonly cells: Readonly<Record<string, CellTruth>>;
}

export interface TableTruth {
  readonly kind: TableKind;
  /** Another kind that a reader would accept. */
  readonly otherKind?: TableKind;
  readonly sheet: string;
  /** One-based first and last row. */
  readonly top: number;
  readonly bottom: number;
  readonly title?: string;
  readonly fields: Readonly<Record<string, CellTruth>>;
  readonly funds: readonly FundTruth[];
  readonly goals: readonly Readonly<Partial<Record<'name' | 'expected' | 'actual', CellTruth>>>[];
  readonly indicators: readonly IndicatorTruth[];
  readonly total: Readonly<Partial<Record<'weight' | 'score' | 'grade', CellTruth>>>;
}

export interface FindingTruth {
  /** Rule id of contract §4; several joined by "|" where the cause may fairly carry either name. */
  readonly rule: string;
  /** null: anywhere in the workbook. */
  readonly sheet: string | null;
  /** A1; null when any place of the sheet will do. */
  readonly cell: string | null;
  /** A consequence or a matter of taste: neither wanted nor counted against the program. */
  readonly tolerated: boolean;
}

export interface CompiledForm {
  readonly id: string;
  /** Where such a form is used, and what it tries. */
  readonly about: string;
  /** Nothing at warning level or above may be said about it. */
  readonly clean: boolean;
  readonly book: BookSnapshot;
  readonly tables: readonly TableTruth[];
  readonly findings: readonly FindingTruth[];
}
