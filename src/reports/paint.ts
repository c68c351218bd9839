import type { ReportContext } from './report';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

/** Colours a text for a terminal, or leaves it alone. */
export type Paint = (style: Style, text: string) => string;

/** Select Graphic Rendition codes of ECMA-48. */
const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };

export const painter =
  ({ colour }: Pick<ReportContext, 'colour'>): Paint =>
  (style, text) =>
    colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
