import { cellName } from '../../../sheet/a1';
import { groupBy } from '../../../sheet/group-by';
import type { SkipReason } from '../../../sheet/edit';
import type { Mark } from '../../../sheet/host';
import { zoneSize, type Zone } from '../../../sheet/zone';
import { gravestFirst, MARK_COLORS } from '../../marks';
import { patchCells, type CellChange } from './cells';
import type { Draft, Recording } from './draft';
import { parseMarkRecord, type CellRecord, type MarkRecord, type PartRecord } from './mark-record';
import { areaOf, mergesOf } from './merges';
import { addNotes, FreeBlocks } from './notes';
import { scanSheet, styleAt } from './sheet-scan';
import { readState, writeState } from './state';
import { solidFill } from './style-book';
import { StylePart } from './style-part';
import { unmarkCells, unmarkExcelCells } from './unmark-cells';
import { readWorkbookParts, type WorksheetPart } from './workbook-parts';

/** Under these keys the state part holds how to take marks away: those of this host, and those of the add-in in Excel. */
const MARKS_KEY = 'file-marks';
const EXCEL_MARKS_KEY = 'marks';

/** A short digest of a part's text. */
export type Digest = (text: string) => string;

/** A merged area above this size is filled in its first cell only, which is the one that shows. */
const MAX_AREA = 2_000;

/** All marks of one cell, or of one merged area. */
interface MarkedPlace {
  readonly row: number;
  readonly column: number;
  readonly area: Zone;
  readonly marks: readonly Mark[];
}

/**
 * Marks cells: a pale fill by severity and a note with what was found. Cells that were marked before stay marked. A mark on a
 * covered cell of a merged area goes to the area; marks of sheets that are not there are passed over.
 * Returns what tells why a sheet was not marked; null where it was.
 */
export function addMarks(
  draft: Draft,
  marks: readonly Mark[],
  digest: Digest,
): (sheet: string) => SkipReason | null {
  const all = [...takeBack(draft, digest), ...marks];
  const workbook = readWorkbookParts(draft);
  const marksBySheet = groupBy(all, ({ sheet }) => sheet);
  const sheets = workbook.sheets.filter(({ name }) => marksBySheet.has(name));
  if (sheets.length === 0) return () => 'sheet-missing';
  // The state part is made before recording starts: it stays when the marks go but other state is kept.
  const state = readState(draft, workbook.part);
  writeState(draft, workbook.part, state.set(MARKS_KEY, '{}'));
  draft.startRecording();
  const styles = new StylePart(draft, workbook);
  const blocks = new FreeBlocks(draft);
  const cells: Record<string, Record<string, CellRecord>> = {};
  const notes: Record<string, string[]> = {};
  for (const sheet of sheets) {
    const marked = markSheet(draft, sheet, styles, marksBySheet.get(sheet.name)!, blocks);
    cells[sheet.name] = marked.cells;
    notes[sheet.name] = marked.notes;
  }
  styles.save();
  const record: MarkRecord = {
    version: 1,
    marks: all,
    ...partsOf(draft, draft.stopRecording(), digest),
    cells,
    notes,
  };
  writeState(draft, workbook.part, state.set(MARKS_KEY, JSON.stringify(record)));
  return (name) => {
    const filled = cells[name];
    if (!filled) return 'sheet-missing';
    return Object.keys(filled).length > 0 ? null : 'unsupported';
  };
}

/** Whether the state tells of marks, be they of this host or of the add-in in Excel. */
export function isMarked(draft: Draft): boolean {
  const state = readState(draft, readWorkbookParts(draft).part);
  return state.has(MARKS_KEY) || state.has(EXCEL_MARKS_KEY);
}

/** Takes all marks of ours away and puts back the fills and notes that were there. */
export function removeMarks(draft: Draft, digest: Digest): void {
  takeBack(draft, digest);
  const workbook = readWorkbookParts(draft);
  const state = readState(draft, workbook.part);
  const excelMarks = state.get(EXCEL_MARKS_KEY);
  if (excelMarks === undefined) return;
  unmarkExcelCells(draft, workbook, excelMarks);
  state.delete(EXCEL_MARKS_KEY);
  writeState(draft, workbook.part, state);
}

/** Fills and annotates the cells of one sheet; returns what they looked like, by A1 address, and the texts of the notes. */
function markSheet(
  draft: Draft,
  { part }: WorksheetPart,
  styles: StylePart,
  marks: readonly Mark[],
  blocks: FreeBlocks,
): { cells: Record<string, CellRecord>; notes: string[] } {
  const xml = draft.text(part);
  const places = placesOf(marks, mergesOf(xml, part));
  const filled = places.flatMap((place) => cellsOf(place).map((cell) => ({ ...cell, fill: fillOf(place) })));
  const scan = scanSheet(xml, part, new Set(filled.map(({ row }) => row)));
  if (scan.disordered) return { cells: {}, notes: [] };
  const before: Record<string, CellRecord> = {};
  const changes = filled.map(({ row, column, fill }): CellChange => {
    const style = styleAt(scan, row, column);
    before[cellName(row, column)] = { style, fill: styles.styles.fillOf(style) };
    return { row, column, style: styles.styles.withFill(style, fill) };
  });
  const notes = places.map(({ marks: ofPlace, ...place }) => ({ ...place, text: noteText(ofPlace) }));
  draft.splice(part, [...patchCells(scan, changes), ...addNotes(draft, part, scan, notes, blocks)]);
  return { cells: before, notes: notes.map(({ text }) => text) };
}

/** One place for all marks of a cell or merged area. */
function placesOf(marks: readonly Mark[], merges: readonly Zone[]): MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const mark of marks) {
    const area = areaOf(merges, mark.row, mark.column);
    const key = cellName(area.top, area.left);
    const others = places.get(key)?.marks ?? [];
    places.set(key, { row: area.top, column: area.left, area, marks: [...others, mark] });
  }
  return [...places.values()];
}

function cellsOf({ row, column, area }: MarkedPlace): { row: number; column: number }[] {
  if (zoneSize(area) > MAX_AREA) return [{ row, column }];
  const cells: { row: number; column: number }[] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) cells.push({ row: r, column: c });
  }
  return cells;
}

const fillOf = ({ marks }: MarkedPlace): string => solidFill(MARK_COLORS[gravestFirst(marks)[0]!.severity]);

/** The notes of all marks, each once, the gravest first. */
const noteText = (marks: readonly Mark[]): string =>
  [...new Set(gravestFirst(marks).map(({ note }) => note))].join('\n');

function partsOf(
  draft: Draft,
  { steps, added }: Recording,
  digest: Digest,
): Pick<MarkRecord, 'parts' | 'added'> {
  const parts = [...steps].map(([part, lists]): [string, PartRecord] => [
    part,
    {
      digest: digest(draft.text(part)),
      steps: lists.map((list) => list.map(({ start, end, text }) => [start, end, text] as const)),
    },
  ]);
  return {
    parts: Object.fromEntries(parts),
    added: Object.fromEntries(added.map((part) => [part, digest(draft.text(part))])),
  };
}

/** Undoes {@link addMarks} and returns the marks there were. */
function takeBack(draft: Draft, digest: Digest): readonly Mark[] {
  const workbook = readWorkbookParts(draft);
  const state = readState(draft, workbook.part);
  if (!state.has(MARKS_KEY)) return [];
  const record = parseMarkRecord(state.get(MARKS_KEY));
  if (record && isUntouched(draft, record, digest)) restore(draft, record);
  else if (record) unmarkCells(draft, workbook, record);
  state.delete(MARKS_KEY);
  writeState(draft, workbook.part, state);
  return record?.marks ?? [];
}

/** Whether every part is still the text that marking left. */
const isUntouched = (draft: Draft, { parts, added }: MarkRecord, digest: Digest): boolean =>
  [
    ...Object.entries(parts).map(([part, record]) => [part, record.digest] as const),
    ...Object.entries(added),
  ].every(([part, expected]) => draft.has(part) && digest(draft.text(part)) === expected);

function restore(draft: Draft, { parts, added }: MarkRecord): void {
  for (const [part, { steps }] of Object.entries(parts)) {
    for (const list of steps)
      draft.splice(
        part,
        list.map(([start, end, text]) => ({ start, end, text })),
      );
  }
  for (const part of Object.keys(added)) draft.discard(part);
}
