import { strFromU8, unzipSync } from 'fflate';
import { attribute, child, elements, parseXml, textOf, type XmlElement } from './xml-tree';

/**
 * How a cell of an .xlsx file looks, read from its parts without the code under test: fill "#RRGGBB" (or the raw pattern when it is
 * not a plain one), note, number format code.
 */
export function cellLook(
  bytes: Uint8Array,
  sheet: string,
  cell: string,
): { fill: string | null; note: string | null; format: string } {
  const book = new Parts(bytes);
  const part = book.sheetPart(sheet);
  const found = elements(child(book.xml(part), 'sheetData')!, 'row')
    .flatMap((row) => elements(row, 'c'))
    .find((c) => attribute(c, 'r') === cell);
  const styles = book.xml('xl/styles.xml');
  const list = (name: string): XmlElement[] => elements(child(styles, name) ?? styles, name.slice(0, -1));
  const xf = elements(child(styles, 'cellXfs')!)[Number((found && attribute(found, 's')) ?? 0)]!;
  const fill = list('fills')[Number(attribute(xf, 'fillId') ?? 0)];
  const format = list('numFmts').find((f) => attribute(f, 'numFmtId') === attribute(xf, 'numFmtId'));
  return {
    fill: fill ? fillOf(fill) : null,
    note: book.note(part, cell),
    format:
      (format && attribute(format, 'formatCode')) ?? BUILT_IN[attribute(xf, 'numFmtId') ?? '0'] ?? 'General',
  };
}

const BUILT_IN: Readonly<Record<string, string>> = { '2': '0.00', '4': '#,##0.00', '10': '0.00%', '49': '@' };

function fillOf(fill: XmlElement): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern && attribute(pattern, 'patternType');
  if (!pattern || type === undefined || type === 'none') return null;
  const color = child(pattern, 'fgColor');
  const rgb = color && attribute(color, 'rgb');
  return type === 'solid' && rgb ? `#${rgb.slice(2)}` : type;
}

class Parts {
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  xml(name: string): XmlElement {
    return parseXml(strFromU8(this.files[name]!));
  }

  sheetPart(name: string): string {
    const sheet = elements(child(this.xml('xl/workbook.xml'), 'sheets')!).find(
      (s) => attribute(s, 'name') === name,
    )!;
    const id = sheet.attributes.find((a) => a.name === 'id' && a.namespace !== '')!.value;
    return this.targets('xl/workbook.xml').find((r) => r.id === id)!.target;
  }

  note(sheet: string, cell: string): string | null {
    const comments = this.targets(sheet).find(({ type }) => type.endsWith('/comments'));
    if (!comments) return null;
    const list = elements(child(this.xml(comments.target), 'commentList')!);
    const comment = list.find((c) => attribute(c, 'ref') === cell);
    return comment ? textOf(child(comment, 'text')!) : null;
  }

  private targets(part: string): { id: string; type: string; target: string }[] {
    const rels = part.replace(/([^/]*)$/u, '_rels/$1.rels');
    if (!this.files[rels]) return [];
    return elements(this.xml(rels)).map((r) => ({
      id: attribute(r, 'Id')!,
      type: attribute(r, 'Type')!,
      target: new URL(attribute(r, 'Target')!, `pkg://p/${part}`).pathname.slice(1),
    }));
  }
}
