import type { BookSnapshot } from '../../sheet/snapshot';
import { OpcPackage } from './opc/package';
import { addSheet } from './patch/add-sheet';
import { defineNames } from './patch/defined-names';
import { Draft, XML_HEAD } from './patch/draft';
import type { NewSheet } from './patch/worksheet-xml';
import { openZip } from './zip/archive';
import type { ZipCodec } from './zip/codec';
import { createZip } from './zip/writer';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** What a workbook says beside its sheets. */
export type BookFacts = Pick<BookSnapshot, 'names' | 'date1904'>;

const WORKBOOK = 'xl/workbook.xml';

/** The parts of the smallest workbook but for the workbook itself. Styles come with the first sheet. */
const FRAME: ReadonlyMap<string, string> = new Map([
  [
    '[Content_Types].xml',
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/docProps/app.xml" ContentType="${TYPES}.extended-properties+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  ],
  [
    'docProps/app.xml',
    `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>绩核</Application></Properties>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
  ],
]);

/** The workbook part without sheets. The first visible tab is in sight: Excel shows a hidden one that is. */
function workbookXml(sheets: readonly NewSheet[], date1904: boolean): string {
  const inSight = Math.max(
    0,
    sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible'),
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    `${date1904 ? '<workbookPr date1904="1"/>' : ''}` +
    `<bookViews><workbookView${inSight > 0 ? ` activeTab="${inSight}"` : ''}/></bookViews><sheets></sheets></workbook>`
  );
}

/** A new .xlsx workbook of these sheets, at least one, in this order. The same sheets give the same bytes. */
export function newWorkbook(
  sheets: readonly NewSheet[],
  codec: ZipCodec,
  { names = [], date1904 }: BookFacts = { date1904: false },
): Uint8Array {
  const encoder = new TextEncoder();
  const parts = new Map(
    [...FRAME, [WORKBOOK, workbookXml(sheets, date1904)] as const].map(([name, text]) => [
      name,
      encoder.encode(text),
    ]),
  );
  const draft = new Draft(new OpcPackage(openZip(createZip(parts, codec), codec)));
  for (const sheet of sheets) addSheet(draft, sheet);
  const tabs = sheets.map(({ name }) => name);
  const known = names.filter(({ sheet }) => sheet === undefined || tabs.includes(sheet));
  defineNames(
    draft,
    WORKBOOK,
    known.map(({ sheet, ...name }) => (sheet === undefined ? name : { ...name, tab: tabs.indexOf(sheet) })),
  );
  return draft.bytes();
}
