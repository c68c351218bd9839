import type { Mark } from '../sheet/host';

/**
 * Fills of marked cells. Pale enough to read black text on, and no colour of Excel's palettes, so that a cell that
 * has one of them was marked by us.
 */
export const MARK_COLORS: Readonly<Record<Mark['severity'], string>> = {
  error: '#FFC9CD',
  warning: '#FFE7A6',
  info: '#D3E6FB',
};

/** The severities of marks, the gravest first. */
export const GRAVEST_FIRST: readonly Mark['severity'][] = ['error', 'warning', 'info'];
