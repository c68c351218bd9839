import type { IgnoreEntry } from './types';

/** Under which key a workbook keeps its ignored findings (`WorkbookHost.loadState`). */
export const IGNORED_KEY = 'ignored';

const FIELDS = [
  'rule',
  'sheet',
  'cell',
  'value',
  'reason',
  'by',
  'at',
] as const satisfies readonly (keyof IgnoreEntry)[];

/** Ignored findings as a workbook keeps them; what is not understood is left out. Never throws. */
export function parseIgnoreList(json: string | null | undefined): IgnoreEntry[] {
  if (json == null) return [];
  try {
    const raw: unknown = JSON.parse(json);
    return Array.isArray(raw) ? raw.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (value: unknown): value is IgnoreEntry =>
  typeof value === 'object' &&
  value !== null &&
  FIELDS.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');
