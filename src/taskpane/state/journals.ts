import type { Journal } from '../../sheet/edit';
import { isRecord, parseJson } from './json';

/** So many runs can be taken back, one after the other. */
const KEPT = 20;

/** Journals as kept in the workbook; what is not understood is left out. */
export function parseJournals(json: string | null): Journal[] {
  const raw = parseJson(json);
  return Array.isArray(raw) ? raw.filter(isJournal) : [];
}

const isJournal = (value: unknown): value is Journal =>
  isRecord(value) && Array.isArray(value.entries) && value.entries.every(isEntry);

const isEntry = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.sheet === 'string' &&
  typeof value.row === 'number' &&
  typeof value.column === 'number' &&
  isRecord(value.before) &&
  isRecord(value.after);

export const withJournal = (journals: readonly Journal[], journal: Journal): readonly Journal[] =>
  journal.entries.length === 0 ? journals : [...journals, journal].slice(-KEPT);
