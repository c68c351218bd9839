import type { Mark } from '../../../sheet/host';
import { isRecord } from './json';

/** How a part looked before marking: splices to apply list by list, once the part is the very text that marking left. */
export interface PartRecord {
  readonly digest: string;
  readonly steps: readonly (readonly (readonly [start: number, end: number, text: string])[])[];
}

/** What a filled cell looked like before. */
export interface CellRecord {
  /** Index of its style; null when it named none. */
  readonly style: number | null;
  /** Its fill as the style sheet wrote it; "" for none. */
  readonly fill: string;
}

/**
 * What marking left in the workbook's state to take everything away again: exactly, while the parts are still as marking left
 * them; else cell by cell.
 */
export interface MarkRecord {
  readonly version: 1;
  readonly marks: readonly Mark[];
  readonly parts: Readonly<Record<string, PartRecord>>;
  /** Parts that marking added, with the digest of their text. */
  readonly added: Readonly<Record<string, string>>;
  /** By sheet and A1 address. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, CellRecord>>>>;
  /** By sheet, the texts of our notes. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

/** The record in a JSON text; null when there is none, or one of another version or hand. */
export function parseMarkRecord(json: string | undefined): MarkRecord | null {
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json);
    return isMarkRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isMarkRecord = (value: unknown): value is MarkRecord =>
  isRecord(value) &&
  value.version === 1 &&
  Array.isArray(value.marks) &&
  isRecord(value.parts) &&
  isRecord(value.added) &&
  isRecord(value.cells) &&
  isRecord(value.notes);
