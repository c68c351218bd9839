import type { XmlScanner } from '../xml/scanner';

const ESCAPE = /_x([\dA-Fa-f]{4})_/gu;

/** Resolves _xHHHH_, the way a workbook writes characters that XML cannot hold (ECMA-376 22.9.2.19). */
export const unescapeString = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Shorter strings are copied by every engine. */
const SHORTEST_SLICE = 13;

/**
 * A copy of its own. V8 cuts strings as windows into the text they come from; one cell text kept would then keep the
 * whole XML of its sheet in memory.
 */
export const detached = (text: string): string => (text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1));

/** The text of the string item (`si` or `is`) just opened: plain or rich, without phonetic guides. Goes on to its close tag. */
export function readStringItem(xml: XmlScanner): string {
  const inside = xml.depth;
  let text = '';
  while (xml.depth >= inside) {
    if (xml.next() !== 'open') continue;
    if (xml.is('t')) text += xml.text();
    else if (!xml.is('r')) xml.skip();
  }
  return detached(unescapeString(text));
}

/** The shared strings of a workbook, in order. */
export function readSharedStrings(xml: XmlScanner): string[] {
  const strings: string[] = [];
  xml.next();
  if (!xml.is('sst')) throw xml.damaged('spot/not-strings');
  while (xml.next() === 'open') {
    if (xml.is('si')) strings.push(readStringItem(xml));
    else xml.skip();
  }
  xml.next();
  return strings;
}
