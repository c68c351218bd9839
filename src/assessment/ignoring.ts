import type { BookSnapshot } from '../sheet/snapshot';
import { matchingText, rawText } from '../sheet/text';
import type { Finding, IgnoreEntry } from './types';

/** The value by which an ignored finding's cell is known again. */
export function ignoredValue(
  book: BookSnapshot,
  { sheet, row, column }: Pick<Finding, 'sheet' | 'row' | 'column'>,
): string {
  const rows = book.sheets.find(({ name }) => name === sheet)?.rows;
  const cell = rows?.find((each) => each.row === row)?.cells.find((each) => each.column === column);
  return rawText(cell?.value ?? null);
}

/** Findings with what people said of them. An entry holds while its cell's value does, spaces and widths apart. */
export function withIgnored(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  book: BookSnapshot,
): Finding[] {
  if (entries.length === 0) return [...findings];
  const byPlace = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return findings.map((finding) => {
    const entry = byPlace.get(keyOf(finding));
    const holds = entry && matchingText(entry.value) === matchingText(ignoredValue(book, finding));
    return holds ? { ...finding, ignored: { reason: entry.reason, by: entry.by, at: entry.at } } : finding;
  });
}

const keyOf = ({ rule, sheet, cell }: Pick<Finding, 'rule' | 'sheet' | 'cell'>): string =>
  JSON.stringify([rule, sheet, cell]);
