import type { XmlScanner } from '../xml/scanner';
import { BUILT_IN_FORMATS } from './built-in-formats';

/** What a snapshot needs of a cell style (`s` of a cell is an index into a list of these). */
export interface StyleFacts {
  /** The number format code; absent for General. */
  readonly format?: string;
  readonly unlocked: boolean;
}

export const DEFAULT_STYLE: StyleFacts = { unlocked: false };

/** The cell styles of a workbook, in order. */
export function readStyles(xml: XmlScanner): StyleFacts[] {
  const formats = new Map<number, string>();
  const cellStyles: StyleFacts[] = [];
  xml.next();
  if (!xml.is('styleSheet')) throw xml.damaged('spot/not-styles');
  for (const list of xml.children()) {
    if (list.is('numFmts')) readFormats(list, formats);
    else if (list.is('cellXfs')) readCellStyles(list, formats, cellStyles);
  }
  xml.next();
  return cellStyles;
}

function readFormats(list: XmlScanner, formats: Map<number, string>): void {
  for (const child of list.children()) {
    const id = Number(child.attribute('numFmtId') ?? NaN);
    const code = child.attribute('formatCode');
    if (code !== null && id >= 0) formats.set(id, code);
  }
}

function readCellStyles(list: XmlScanner, formats: ReadonlyMap<number, string>, into: StyleFacts[]): void {
  for (const style of list.children()) {
    if (!style.is('xf')) continue;
    const id = Number(style.attribute('numFmtId') ?? 0);
    const format = formats.get(id) ?? BUILT_IN_FORMATS.get(id);
    let unlocked = false;
    for (const child of style.children()) {
      if (child.is('protection')) unlocked = !child.flag('locked', true);
    }
    into.push({ ...(!isGeneral(format) && { format }), unlocked });
  }
}

const isGeneral = (format: string | undefined): boolean =>
  format === undefined || format === '' || /^general$/iu.test(format);
