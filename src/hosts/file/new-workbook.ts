import type { BlankSheet } from '../../sheet/host';
import { OpcPackage } from './opc/package';
import { addSheet } from './patch/add-sheet';
import { Draft, XML_HEAD } from './patch/draft';
import { openZip } from './zip/archive';
import type { ZipCodec } from './zip/codec';
import { createZip } from './zip/writer';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** The smallest workbook; it becomes a valid one with its first sheet. Styles come with the first sheet, too. */
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
    'xl/workbook.xml',
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews>` +
      '<sheets></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
  ],
]);

/** A new .xlsx workbook of these sheets, at least one, in this order. The same sheets give the same bytes. */
export function newWorkbook(blanks: readonly BlankSheet[], codec: ZipCodec): Uint8Array {
  const encoder = new TextEncoder();
  const parts = new Map([...FRAME].map(([name, text]) => [name, encoder.encode(text)]));
  const draft = new Draft(new OpcPackage(openZip(createZip(parts, codec), codec)));
  for (const blank of blanks) addSheet(draft, blank);
  return draft.bytes();
}
