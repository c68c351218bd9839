/**
 * A piece of a number format section. `digits` holds placeholders with points and commas, `date` one of y m d h s a e runs or an AM/PM
 * mark; `percent` is printed as "%".
 */
export interface FormatToken {
  readonly kind: 'literal' | 'digits' | 'percent' | 'general' | 'date' | 'text';
  /** What it prints, or its placeholders. */
  readonly text: string;
}

const PIECE = /"[^"]*"?|\\.?|[_*].?|\[[^\]]*\]?|[^]/gsu;

/** The sections of a format code: positive; negative; zero; text. */
export function splitSections(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(PIECE)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

type Rule = readonly [pattern: RegExp, token: (match: RegExpExecArray) => FormatToken | null | undefined];

const token = (kind: FormatToken['kind'], text: string): FormatToken => ({ kind, text });

/** In order; a rule gives a token, nothing (undefined) or the end of our knowledge (null). */
const RULES: readonly Rule[] = [
  [/"([^"]*)"?/uy, (m) => token('literal', m[1]!)],
  [/[\\!](.?)/suy, (m) => token('literal', m[1]!)],
  [/_.?/suy, () => token('literal', ' ')],
  [/\*.?/suy, () => undefined],
  [/\[\$([^\]-]*)(?:-[^\]]*)?\]/uy, (m) => token('literal', m[1]!)],
  [
    /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|黑色?|蓝色?|青色?|绿色?|洋红色?|红色?|白色?|黄色?|颜色 ?\d+)\]/iuy,
    () => undefined,
  ],
  [/\[/uy, () => null],
  [/General|G\/通用格式/iuy, () => token('general', '')],
  [/[0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+,*/uy, (m) => token('digits', m[0])],
  [/%/uy, () => token('percent', '%')],
  [/@/uy, () => token('text', '')],
  [/AM\/PM|A\/P|上午\/下午/iuy, (m) => token('date', m[0])],
  [/e[+-]/iuy, () => null],
  [/y+|m+|d+|h+|s+|a{3,4}|e+/iuy, (m) => token('date', m[0].toLowerCase())],
  [/[bgnr]/iuy, () => null],
  [/[^]/uy, (m) => token('literal', m[0])],
];

/** Names of months and days in the language of the format. */
const CHINESE_NAMES = /\[\$-[^\]]*804\].*(?:m{3}|d{3})/iu;

/** The tokens of one section, or null when it uses something unknown (fractions, exponents, conditions, elapsed time …). */
export function tokenize(section: string): FormatToken[] | null {
  if (CHINESE_NAMES.test(section)) return null;
  const tokens: FormatToken[] = [];
  for (let at = 0; at < section.length;) {
    const [end, found] = nextToken(section, at);
    if (found === null) return null;
    if (found) tokens.push(found);
    at = end;
  }
  const isDate = tokens.some(({ kind }) => kind === 'date');
  const hasDigits = tokens.some(({ kind }) => kind === 'digits');
  // Digits in a date are parts of seconds; a slash between digits is a fraction.
  if (isDate && hasDigits) return null;
  if (!isDate && tokens.some(({ kind, text }) => kind === 'literal' && text === '/')) return null;
  return tokens;
}

function nextToken(section: string, at: number): [end: number, token: FormatToken | null | undefined] {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(section);
    if (match) return [pattern.lastIndex, make(match)];
  }
  return [section.length, null];
}
