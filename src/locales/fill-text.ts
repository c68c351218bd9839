/** The space behind a placeholder sets a figure apart from Chinese. */
const PLACEHOLDER = /\{(\w+)\}( (?=[\u4e00-\u9fff]))?/gu;
const ENDS_IN_CHINESE = /[\u4e00-\u9fff]$/u;

/**
 * A text with its `{placeholders}` replaced. One that the data does not name stays as it is, braces and all. Between 万元 and
 * the Chinese behind it no space is left.
 */
export function fillText(text: string, data: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(PLACEHOLDER, (whole, name: string, space = '') => {
    const value = data[name];
    if (value === undefined) return whole;
    return ENDS_IN_CHINESE.test(String(value)) ? String(value) : `${value}${space}`;
  });
}

/** The names of a text's placeholders, each once, sorted. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
}
