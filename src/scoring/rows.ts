import type { BoundCell, IndicatorRow, StandardTable } from '../recognition/table';
import { distinctBy } from '../sheet/group-by';
import { isBlank } from '../sheet/text';
import { cellKey } from '../sheet/zone';
import { isBlankOrPlaceholder } from '../values/placeholder';

/** True when a person wrote something that says something. */
export const isFilled = (cell: BoundCell | undefined): cell is BoundCell =>
  cell !== undefined && !isBlankOrPlaceholder(cell.value);

/** Each cell once, in order of appearance: one that several rows share is bound by each of them. */
export const distinctCells = (cells: readonly BoundCell[]): readonly BoundCell[] =>
  distinctBy(cells, cellKey);

/** A category the form prints and nobody uses: nothing beside its labels, or “/” where a named indicator has its target. */
export function asksNothing({ cells }: IndicatorRow): boolean {
  const { level3, target, adjustedTarget, actual, weight, score } = cells;
  if ([target, adjustedTarget, actual, weight, score].some(isFilled)) return false;
  return !isFilled(level3) || !isBlank(target?.value ?? null);
}

/** Whether a column of the yearly indicators exists at all. */
export const hasAnnualColumn = (table: StandardTable, field: 'weight' | 'score' | 'reason'): boolean =>
  table.blocks.some((block) => block.kind === 'annual' && block.columns[field] !== undefined);
