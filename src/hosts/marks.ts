import { distinctBy, groupBy } from '../sheet/group-by';
import type { SkipReason } from '../sheet/edit';
import type { Mark, MarkReport } from '../sheet/host';
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

/** The report on marks, given why one was not made; null where it was. Several marks at one cell are one. */
export function markReport(
  marks: readonly Mark[],
  whyUnmarked: (mark: Mark) => SkipReason | null,
): MarkReport {
  const cells = distinctBy(marks, ({ sheet, row, column }) => `${row}:${column}:${sheet}`).map((mark) => ({
    sheet: mark.sheet,
    reason: whyUnmarked(mark),
  }));
  const left = cells.flatMap(({ sheet, reason }) => (reason === null ? [] : [{ sheet, reason }]));
  const alike = groupBy(left, ({ sheet, reason }) => `${reason}:${sheet}`);
  return {
    marked: cells.length - left.length,
    unmarked: [...alike.values()].map((list) => ({ ...list[0]!, cells: list.length })),
  };
}
