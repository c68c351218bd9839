import type { Mark } from '../sheet/host';
import { SEVERITIES } from '../sheet/severity';

/**
 * Fills of marked cells. Pale enough to read black text on, and no colour of Excel's palettes, so that a cell that
 * has one of them was marked by us.
 */
export const MARK_COLORS: Readonly<Record<Mark['severity'], string>> = {
  error: '#FFC9CD',
  warning: '#FFE7A6',
  info: '#D3E6FB',
};

/** Marks, the gravest first; those of one severity in the order in which they came. */
export const gravestFirst = (marks: readonly Mark[]): readonly Mark[] =>
  SEVERITIES.flatMap((severity) => marks.filter((mark) => mark.severity === severity));
