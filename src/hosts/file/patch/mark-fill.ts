import { MARK_COLORS } from '../../marks';

const COLORS: ReadonlySet<string> = new Set(Object.values(MARK_COLORS).map((color) => color.slice(1)));
const SOLID = /\bpatternType="solid"/u;
const FOREGROUND = /<fgColor\b[^>]*\brgb="(?:[\dA-Fa-f]{2})?([\dA-Fa-f]{6})"/u;

/** Whether a fill, as a style sheet writes it, is one of ours, whoever saved the workbook since. */
export const isMarkFill = (fill: string): boolean =>
  SOLID.test(fill) && COLORS.has(FOREGROUND.exec(fill)?.[1]?.toUpperCase() ?? '');
