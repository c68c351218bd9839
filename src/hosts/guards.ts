import { sameContent } from '../sheet/content';
import type { CellContent, Edit, JournalEntry } from '../sheet/edit';

/** How what stands in a cell is compared with what was expected. For edits: {@link sameContent}, result included. */
export type Guard = (found: CellContent, expected: CellContent) => boolean;

/** For taking back: our formula may have been recalculated since. */
export const sameFormulaOrValue: Guard = (found, expected) =>
  expected.formula === undefined ? sameContent(found, expected) : found.formula === expected.formula;

/** The edit that puts back what a run wrote into a cell; the fill is for the host to restore. */
export const takingBack = ({ sheet, row, column, before, after, formatBefore }: JournalEntry): Edit => ({
  sheet,
  row,
  column,
  before: after,
  after: before,
  ...(formatBefore !== undefined && { format: formatBefore }),
});
