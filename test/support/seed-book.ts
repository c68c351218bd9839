import { strToU8, zipSync } from 'fflate';
import { cellName, parseCellName } from '../../src/sheet/a1';
import { isCellError, type RawValue } from '../../src/sheet/snapshot';

/** A cell of a workbook made for a test. */
export interface SeedCell {
  readonly value?: RawValue;
  /** Without "=". */
  readonly formula?: string;
  readonly format?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly note?: string;
  readonly unlocked?: boolean;
}

/** A sheet of a workbook made for a test; cells by A1 address, merges as "A1:B2". */
export interface SeedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, SeedCell>>;
  readonly merges?: readonly string[];
  readonly protected?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as bytes, the way Excel lays one out: shared strings, a calculation chain, styles. Shares nothing with the code that
 * writes workbooks.
 */
export function seedBook(
  sheets: readonly SeedSheet[],
  extraParts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const book = new SeedWriter();
  const parts: Record<string, string> = { ...extraParts };
  const overrides = [
    `workbook.xml=${TYPE}.sheet.main+xml`,
    `styles.xml=${TYPE}.styles+xml`,
    `sharedStrings.xml=${TYPE}.sharedStrings+xml`,
  ];
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = book.sheet(sheet, i + 1);
    overrides.push(`worksheets/sheet${i + 1}.xml=${TYPE}.worksheet+xml`);
    if (!Object.values(sheet.cells).some(({ note }) => note !== undefined)) return;
    Object.assign(parts, noteParts(sheet, i + 1));
    overrides.push(`comments${i + 1}.xml=${TYPE}.comments+xml`);
  });
  if (book.formulas.length > 0) {
    parts['xl/calcChain.xml'] = `${HEAD}<calcChain xmlns="${MAIN}">${book.formulas.join('')}</calcChain>`;
    overrides.push(`calcChain.xml=${TYPE}.calcChain+xml`);
  }
  const relations = [
    ...sheets.map((_, i) => `worksheet=worksheets/sheet${i + 1}.xml`),
    'styles=styles.xml',
    'sharedStrings=sharedStrings.xml',
    ...(book.formulas.length > 0 ? ['calcChain=calcChain.xml'] : []),
  ];
  parts['xl/styles.xml'] = book.styles();
  parts['xl/sharedStrings.xml'] = book.sharedStrings();
  parts['xl/_rels/workbook.xml.rels'] = relationships(relations);
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
    sheets
      .map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('') +
    '</sheets></workbook>';
  parts['_rels/.rels'] = relationships(['officeDocument=xl/workbook.xml']);
  parts['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    overrides
      .map((o) => o.split('='))
      .map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>';
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date('2024-01-01T00:00:00'),
  });
}

const xml = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/gu, (char) => (char === '\n' ? '\n' : `&#${char.charCodeAt(0)};`));

const relationships = (relations: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  relations
    .map((relation) => relation.split('='))
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

class SeedWriter {
  readonly formulas: string[] = [];
  private readonly strings: string[] = [];
  private readonly looks: Pick<SeedCell, 'format' | 'fill' | 'unlocked'>[] = [{}];

  sheet(sheet: SeedSheet, id: number): string {
    const rows = new Map<number, Map<number, SeedCell>>();
    for (const [name, cell] of Object.entries(sheet.cells)) {
      const { row, column } = parseCellName(name)!;
      const cells = rows.get(row) ?? new Map<number, SeedCell>();
      rows.set(row, cells.set(column, cell));
    }
    const rowsXml = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => {
        const cellsXml = [...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) => this.cell(cellName(row, column), cell, id));
        return `<row r="${row + 1}">${cellsXml.join('')}</row>`;
      });
    const merges = sheet.merges ?? [];
    const hasNotes = Object.values(sheet.cells).some(({ note }) => note !== undefined);
    return (
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rowsXml.join('')}</sheetData>` +
      (sheet.protected ? '<sheetProtection sheet="1"/>' : '') +
      (merges.length === 0
        ? ''
        : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`) +
      (hasNotes ? '<legacyDrawing r:id="rId2"/>' : '') +
      '</worksheet>'
    );
  }

  private cell(
    name: string,
    { value = null, formula, format, fill, unlocked }: SeedCell,
    sheetId: number,
  ): string {
    const style = this.style({ format, fill, unlocked });
    const s = style === 0 ? '' : ` s="${style}"`;
    const f = formula === undefined ? '' : `<f>${xml(formula)}</f>`;
    if (formula !== undefined) this.formulas.push(`<c r="${name}" i="${sheetId}"/>`);
    const cell = (type: string, text: string): string => `<c r="${name}"${s}${type}>${f}<v>${text}</v></c>`;
    if (value === null) return f === '' ? `<c r="${name}"${s}/>` : `<c r="${name}"${s}>${f}</c>`;
    if (typeof value === 'number') return cell('', String(value));
    if (typeof value === 'boolean') return cell(' t="b"', value ? '1' : '0');
    if (isCellError(value)) return cell(' t="e"', value.error);
    return formula === undefined ? cell(' t="s"', String(this.string(value))) : cell(' t="str"', xml(value));
  }

  private string(text: string): number {
    const known = this.strings.indexOf(text);
    return known >= 0 ? known : this.strings.push(text) - 1;
  }

  private style(look: Pick<SeedCell, 'format' | 'fill' | 'unlocked'>): number {
    const known = this.looks.findIndex(
      (l) =>
        l.format === look.format &&
        l.fill === look.fill &&
        (l.unlocked ?? false) === (look.unlocked ?? false),
    );
    return known >= 0 ? known : this.looks.push(look) - 1;
  }

  sharedStrings(): string {
    const items = this.strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }

  styles(): string {
    const formats = this.looks.flatMap(({ format }, i) =>
      format === undefined ? [] : [{ format, id: 164 + i }],
    );
    const fills = this.looks.flatMap(({ fill }) => (fill === undefined ? [] : [fill]));
    const fillXml = (pattern: string): string => `<fill><patternFill ${pattern}</fill>`;
    const xfs = this.looks.map(({ format, fill, unlocked }, i) => {
      const fillId = fill === undefined ? 0 : fills.indexOf(fill) + 2;
      const open = `<xf numFmtId="${format === undefined ? 0 : 164 + i}" fontId="0" fillId="${fillId}" borderId="0" xfId="0"`;
      return unlocked ? `${open} applyProtection="1"><protection locked="0"/></xf>` : `${open}/>`;
    });
    return (
      `${HEAD}<styleSheet xmlns="${MAIN}">` +
      (formats.length === 0
        ? ''
        : `<numFmts count="${formats.length}">${formats.map((f) => `<numFmt numFmtId="${f.id}" formatCode="${xml(f.format)}"/>`).join('')}</numFmts>`) +
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
      `<fills count="${fills.length + 2}">${fillXml('patternType="none"/>')}${fillXml('patternType="gray125"/>')}` +
      fills
        .map((fill) =>
          fillXml(
            `patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/><bgColor indexed="64"/></patternFill>`,
          ),
        )
        .join('') +
      '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
    );
  }
}

function noteParts({ cells }: SeedSheet, n: number): Record<string, string> {
  const notes = Object.entries(cells).flatMap(([name, { note }]) =>
    note === undefined ? [] : [{ name, note }],
  );
  const comments = notes.map(
    ({ name, note }) => `<comment ref="${name}" authorId="0"><text><t>${xml(note)}</t></text></comment>`,
  );
  const shapes = notes.map(({ name }, i) => {
    const { row, column } = parseCellName(name)!;
    return (
      `<v:shape id="_x0000_s${n * 1024 + 1 + i}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note">` +
      `<x:Anchor>1, 0, 1, 0, 3, 0, 4, 0</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return {
    [`xl/comments${n}.xml`]: `${HEAD}<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList>${comments.join('')}</commentList></comments>`,
    [`xl/drawings/vmlDrawing${n}.vml`]:
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${n}"/></o:shapelayout><v:shapetype id="_x0000_t202" o:spt="202"/>${shapes.join('')}</xml>`,
    [`xl/worksheets/_rels/sheet${n}.xml.rels`]: relationships([
      `comments=../comments${n}.xml`,
      `vmlDrawing=../drawings/vmlDrawing${n}.vml`,
    ]),
  };
}
