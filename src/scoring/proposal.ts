import type Big from 'big.js';
import type { BoundCell } from '../recognition/table';
import type { RawValue } from '../sheet/snapshot';
import { rawText, withoutSpaces } from '../sheet/text';
import { isBlankOrPlaceholder } from '../values/placeholder';
import type { Represented } from '../values/represent';
import type { Correction, ScoredTable } from './types';

/** Everything about a table but the edits, which are derived from it. */
export type Computed = Omit<ScoredTable, 'corrections'>;

/** A correction together with the number it writes. */
export interface Planned {
  readonly correction: Correction;
  readonly cell: BoundCell;
  readonly value: Big;
}

interface Proposal {
  readonly cell: BoundCell;
  readonly after: Represented;
  readonly reason: Correction['reason'];
  readonly name: string;
  readonly formula?: string | null;
}

/** The edit of one cell; null where nothing would change. */
export function propose({ table }: Computed, proposal: Proposal): Correction | null {
  const { cell, after, reason, name, formula } = proposal;
  if (after.value === cell.value) return null;
  return {
    edit: {
      sheet: table.sheet,
      row: cell.row,
      column: cell.column,
      before: { value: cell.value },
      after: { value: after.value },
      ...(after.format !== undefined && { format: after.format }),
    },
    ...(formula && { formula }),
    reason,
    name,
  };
}

/** Cells that may be written: there, and without a formula of someone's. */
export const isOpen = (cell: BoundCell | undefined): cell is BoundCell =>
  cell !== undefined && cell.formula === undefined;

export const isEmpty = (cell: BoundCell): boolean => isBlankOrPlaceholder(cell.value);

/** A row's name for people. */
export const nameOf = (value: RawValue | undefined): string => withoutSpaces(rawText(value ?? null));

/** A text keeps its representation, so it gets no formula. */
export const forNumbers = (after: Represented, formula: string | null): string | null =>
  typeof after.value === 'number' ? formula : null;
