/**
 * What 绩核 keeps inside a workbook (ignored findings, the journal, remembered fills): one custom XML part, the same
 * for every host, so that what was set aside in Excel is set aside for the command line too.
 *
 *     <state xmlns="urn:jihe:state"><entry key="ignored">[…JSON…]</entry></state>
 */
export const STATE_NAMESPACE = 'urn:jihe:state';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const escapeXml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // XML forbids these characters even as references; in JSON they can only stand in strings, as escapes.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, jsonEscape);

const jsonEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([0-9a-fA-F]+));/g,
    (entity, decimal?: string, hex?: string) => {
      if (decimal !== undefined) return codePoint(parseInt(decimal, 10), entity);
      if (hex !== undefined) return codePoint(parseInt(hex, 16), entity);
      return ENTITIES[entity] ?? entity;
    },
  );

const codePoint = (code: number, otherwise: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

const ENTRY =
  /<(?:[\w.-]+:)?entry\s+key\s*=\s*(?:"([^"<]*)"|'([^'<]*)')\s*(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?entry\s*>)/g;

/** The entries of a state part: key → JSON text. Anything that is not one gives no entries; never throws. */
export function parseStatePart(xml: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [, double, single, inner] of xml.matchAll(ENTRY)) {
    entries.set(unescapeXml(double ?? single ?? ''), unescapeXml(inner ?? ''));
  }
  return entries;
}

/** The XML text of a state part, without an XML declaration. */
export function printStatePart(entries: ReadonlyMap<string, string>): string {
  const items = [...entries].map(
    ([key, json]) => `<entry key="${escapeXml(key)}">${escapeXml(json)}</entry>`,
  );
  return `<state xmlns="${STATE_NAMESPACE}">${items.join('')}</state>`;
}
