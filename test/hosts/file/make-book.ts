import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { createZip } from '../../../src/hosts/file/zip/writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface BookParts {
  /** Content of `<worksheet>` by sheet name, in order. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Content of `<sst>`; no shared strings part when absent. */
  readonly strings?: string;
  /** Content of `<styleSheet>`; no styles part when absent. */
  readonly styles?: string;
  /** What stands in `<workbook>` before and behind `<sheets>`. */
  readonly before?: string;
  readonly behind?: string;
  /** Attributes of a `<sheet>` by its name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Further or other parts by name; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** `<sheetData>` around these rows. */
export const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

/** Number formats and the cell styles that use them: style 0 is General, style n the n-th of these. */
export const styleSheet = (formats: readonly string[], more: readonly string[] = []): string =>
  `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`).join('')}</numFmts>` +
  `<cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}${more.join('')}</cellXfs>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The parts of a small but complete workbook, by name. */
export function bookParts(book: BookParts): Map<string, Uint8Array> {
  const names = Object.keys(book.sheets);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      names.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
      (book.strings === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings')) +
      (book.styles === undefined ? '' : override('xl/styles.xml', 'styles')) +
      '</Types>',
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.before ?? ''}<sheets>` +
      names
        .map(
          (name, i) =>
            `<sheet name="${escape(name)}" sheetId="${i + 1}" ${book.sheetAttributes?.[name] ?? ''} r:id="rId${i + 1}"/>`,
        )
        .join('') +
      `</sheets>${book.behind ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      names.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
        (book.strings === undefined ? '' : relation('strings', 'sharedStrings', 'sharedStrings.xml')) +
        (book.styles === undefined ? '' : relation('styles', 'styles', 'styles.xml')),
    ),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.sheets[name]}</worksheet>`,
      ]),
    ),
    ...(book.strings !== undefined && {
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${book.strings}</sst>`,
    }),
    ...(book.styles !== undefined && {
      'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`,
    }),
    ...book.parts,
  };
  return new Map(
    Object.entries(parts).flatMap(([name, content]) =>
      content === null ? [] : [[name, asBytes(content)] as const],
    ),
  );
}

/** A workbook file. */
export const makeBook = (book: BookParts): Uint8Array => createZip(bookParts(book), nodeCodec);

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const relationships = (content: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
