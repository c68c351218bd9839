import { cellName } from '../../sheet/a1';
import { sameContent } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { Grid } from '../../sheet/grid';
import { openPackage, readPackage } from './reader/read-workbook';
import type { ZipArchive } from './zip/archive';
import type { ZipCodec } from './zip/codec';
import { problem } from '../problems';
import type { Problem } from '../../sheet/problem';

/** What a saved workbook must be like. */
export interface Expectation {
  /** The workbook as it was opened. */
  readonly original: Uint8Array;
  /** Names of the parts that may differ from it. */
  readonly changedParts: ReadonlySet<string>;
  /** Cells and what they should now hold. */
  readonly edited: readonly Edit[];
}

/**
 * Judges a workbook as it was written: every part that was not to change is there with the same compressed bytes, every edited
 * cell reads as it should. Returns what is wrong or null.
 * @throws HostError when it cannot be read at all
 */
export function selfCheck(written: Uint8Array, expected: Expectation, codec: ZipCodec): Problem | null {
  const before = openPackage(expected.original, codec).zip;
  const opc = openPackage(written, codec);
  const altered = before.entries.find(
    ({ name }) => !expected.changedParts.has(name) && !isSame(name, before, opc.zip),
  );
  if (altered) return problem('spot/part-altered', { part: altered.name });
  const sheets = [...new Set(expected.edited.map(({ sheet }) => sheet))];
  const grids = new Map(readPackage(opc, { sheets }).sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const wrong = expected.edited.find((edit) => !holds(grids.get(edit.sheet), edit));
  return wrong
    ? problem('spot/cell-differs', { cell: `${wrong.sheet}!${cellName(wrong.row, wrong.column)}` })
    : null;
}

function isSame(name: string, before: ZipArchive, after: ZipArchive): boolean {
  const a = before.find(name);
  const b = after.find(name);
  if (!a || !b || a.crc32 !== b.crc32 || a.compressedSize !== b.compressedSize) return false;
  const bytes = after.compressed(b);
  return before.compressed(a).every((byte, i) => byte === bytes[i]);
}

function holds(grid: Grid | undefined, { row, column, after }: Edit): boolean {
  const cell = grid?.cell(row, column);
  return grid !== undefined && sameContent({ value: null, ...cell }, after);
}
