import { ignoredValue } from '../../assessment/ignoring';
import type { Ignored, IgnoreEntry } from '../../assessment/types';
import { parseCellName } from '../../sheet/a1';
import type { BookSnapshot } from '../../sheet/snapshot';
import { matchingText } from '../../sheet/text';
import type { PaneFinding } from '../assessor/outcome';

/** The entries whose cell still holds what it held. Sheets that were not read keep theirs. */
export const stillHeld = (entries: readonly IgnoreEntry[], book: BookSnapshot): IgnoreEntry[] =>
  entries.filter((entry) => {
    const cell = parseCellName(entry.cell);
    const isRead = book.sheets.some(({ name }) => name === entry.sheet);
    if (!cell || !isRead) return true;
    return matchingText(ignoredValue(book, { sheet: entry.sheet, ...cell })) === matchingText(entry.value);
  });

export const isAbout = (
  entry: Pick<IgnoreEntry, 'rule' | 'sheet' | 'cell'>,
  { rule, sheet, cell }: Pick<PaneFinding, 'rule' | 'sheet' | 'cell'>,
): boolean => entry.rule === rule && entry.sheet === sheet && entry.cell === cell;

export const withEntry = (
  entries: readonly IgnoreEntry[],
  finding: PaneFinding,
  ignored: Ignored,
): IgnoreEntry[] => {
  const { rule, sheet, cell, value } = finding;
  return [...withoutEntry(entries, finding), { rule, sheet, cell, value, ...ignored }];
};

export const withoutEntry = (entries: readonly IgnoreEntry[], finding: PaneFinding): IgnoreEntry[] =>
  entries.filter((entry) => !isAbout(entry, finding));
