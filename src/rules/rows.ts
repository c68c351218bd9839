import type { BoundCell, IndicatorField } from '../recognition/table';
import { isScoredRow } from '../recognition/points';
import { countsInTotal } from '../scoring/totals';
import type { ScoredIndicator, ScoredTable, ScoreGroup } from '../scoring/types';
import { whileSame } from '../sheet/memory';
import type { Fix } from './rule';

/** The rows that carry points in their own right. A score of rules asks the same of every table. */
export const scoredRows = whileSame((table: ScoredTable): readonly ScoredIndicator[] =>
  table.indicators.filter(({ row }) => isScoredRow(row)),
);

/** Score cells with the rows that share them, where at least one of the rows carries points in its own right. */
export const scoredGroups = whileSame((table: ScoredTable): readonly ScoreGroup[] =>
  table.scoreGroups.filter(countsInTotal),
);

/** The header of a column of the yearly indicators, if some block of theirs has it. */
export const annualHeader = (table: ScoredTable, field: IndicatorField): BoundCell | undefined =>
  table.table.blocks.find((block) => block.kind === 'annual' && block.columns[field])?.columns[field];

/** What recomputing would write into this cell, as a fix that may be applied in bulk; null when nothing would. */
export function safeFix(table: ScoredTable, cell: Pick<BoundCell, 'row' | 'column'>): Fix | null {
  const found = table.corrections.find(({ edit }) => edit.row === cell.row && edit.column === cell.column);
  return found ? { kind: 'safe', edits: [found.edit] } : null;
}
