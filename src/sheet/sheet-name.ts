const FORBIDDEN = /[\\/?*[\]:]/gu;
/** Longest name a sheet may have. */
const MAX_NAME = 31;
const FALLBACK = '标准表';

/**
 * A name that a workbook with these sheets takes: without forbidden characters and outer apostrophes, at most 31 long, with a
 * number behind it when it is taken (upper and lower case are one).
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...taken.map((name) => name.toLowerCase()), 'history']);
  const base =
    wanted
      .replace(FORBIDDEN, ' ')
      .trim()
      .replace(/^'+|'+$/gu, '') || FALLBACK;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, MAX_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
