import type { Mark } from '../sheet/host';
import type { Finding } from './types';

/** The mark at the cell of a finding. A cell with several findings gets as many: hosts put them together, the gravest first. */
export const markOf = ({ sheet, row, column, severity, message, todo }: Finding): Mark => ({
  sheet,
  row,
  column,
  severity,
  note: `${message}\n${todo}`,
});

/** How many cells these marks are at. */
export const markedCells = (marks: readonly Mark[]): number =>
  new Set(marks.map(({ sheet, row, column }) => JSON.stringify([sheet, row, column]))).size;
