const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const MAX_CODE_POINT = 0x10ffff;

/** Text with its five named entities and character references resolved, line ends as "\n"; null when one is unknown. */
export function decodeText(raw: string): string | null {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/gu, '\n') : raw;
  let at = text.indexOf('&');
  if (at < 0) return text;
  let out = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const char = end < 0 || end - at > 12 ? null : resolve(text.slice(at + 1, end));
    if (char === null) return null;
    out += text.slice(from, at) + char;
    from = end + 1;
  }
  return out + text.slice(from);
}

function resolve(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const hex = /^#x([\da-f]+)$/iu.exec(name);
  const decimal = /^#(\d+)$/u.exec(name);
  const code = hex ? parseInt(hex[1]!, 16) : decimal ? Number(decimal[1]) : NaN;
  return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** For element text. A carriage return is kept as a reference, else a parser would turn it into a line feed. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/gu, (char) => ESCAPES[char]!);

/** For a value between double quotes; line ends and tabs as references, else they would become spaces. */
export const escapeAttribute = (text: string): string =>
  text
    .replace(/[&<>"\r]/gu, (char) => ESCAPES[char]!)
    .replace(/[\n\t]/gu, (char) => `&#${char.charCodeAt(0)};`);
