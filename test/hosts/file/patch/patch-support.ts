import { FileHost } from '../../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import { parseCellName } from '../../../../src/sheet/a1';
import type { ApplyReport, CellContent, Edit } from '../../../../src/sheet/edit';
import type { Mark } from '../../../../src/sheet/host';
import { unpackedEntries } from '../../../support/entries';
import { makeBook, type BookParts } from '../make-book';

export const SHEET = '自评表';
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

export const hostOf = (bytes: Uint8Array): FileHost => new FileHost(bytes, nodeCodec);

/** A host over a workbook with one sheet of this content (what stands inside `<worksheet>`). */
export const sheetHost = (sheet: string, more: Partial<BookParts> = {}): FileHost =>
  hostOf(makeBook({ sheets: { [SHEET]: sheet }, ...more }));

export const editOf = (cell: string, before: CellContent, after: CellContent, sheet = SHEET): Edit => ({
  sheet,
  ...parseCellName(cell)!,
  before,
  after,
});

export const markOf = (cell: string, severity: Mark['severity'], note: string, sheet = SHEET): Mark => ({
  sheet,
  ...parseCellName(cell)!,
  severity,
  note,
});

/** The text of a part. */
export const partText = (host: FileHost, part: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(unpackedEntries(host.bytes()).get(part));

export const partNames = (host: FileHost): string[] => [...unpackedEntries(host.bytes()).keys()];

/** What stands inside `<worksheet>` after these edits, all of which must be written. */
export async function afterEdits(host: FileHost, edits: readonly Edit[]): Promise<string> {
  const report = await host.apply(edits);
  expect(report).toMatchObject({ written: edits, skipped: [], failed: [] });
  return inside(partText(host, SHEET_PART));
}

export const inside = (xml: string): string =>
  /<(?:\w+:)?worksheet[^>]*>([^]*)<\/(?:\w+:)?worksheet>/u.exec(xml)![1]!;

/** Why a single edit was not written. */
export async function reasonFor(host: FileHost, edit: Edit): Promise<string | undefined> {
  const before = host.bytes();
  const report: ApplyReport = await host.apply([edit]);
  expect(report.written).toEqual([]);
  expect(host.bytes()).toBe(before);
  return report.skipped[0]?.reason ?? report.failed[0]?.problem.code;
}
