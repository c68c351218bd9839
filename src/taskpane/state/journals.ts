import type { ApplyReport, Journal, JournalEntry } from '../../sheet/edit';
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

/**
 * The journals after an attempt to take the last one back. What was not put back stays, for when the sheet is
 * unprotected or has its name again. A run of which nothing could be put back, and not for protection, makes way for
 * the earlier ones.
 */
export function afterUndo(journals: readonly Journal[], report: ApplyReport): readonly Journal[] {
  const earlier = journals.slice(0, -1);
  const last = journals.at(-1);
  const isBack = ({ sheet, row, column }: JournalEntry): boolean =>
    report.written.some((edit) => edit.sheet === sheet && edit.row === row && edit.column === column);
  const entries = last?.entries.filter((entry) => !isBack(entry)) ?? [];
  if (entries.length === 0) return earlier;
  const isBlocked = report.skipped.some(({ reason }) => reason === 'sheet-protected');
  return report.written.length > 0 || isBlocked ? [...earlier, { entries }] : [{ entries }, ...earlier];
}
