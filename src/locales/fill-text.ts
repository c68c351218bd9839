const PLACEHOLDER = /\{(\w+)\}/gu;

/** A text with its `{placeholders}` replaced. One that the data does not name stays as it is, braces and all. */
export function fillText(text: string, data: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => String(data[name] ?? whole));
}

/** The names of a text's placeholders, each once, sorted. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
}
