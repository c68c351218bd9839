import type { BoundCell, IndicatorField } from '../recognition/table';
import { isScoredRow } from '../recognition/points';
import { isFilled } from '../scoring/rows';
import type { ScoredIndicator, ScoredTable, ScoreGroup } from '../scoring/types';
import { whileSame } from '../sheet/memory';
import type { Fix } from './rule';

/** True when a person wrote something that says something. */
export const written = isFilled;

/** Rows judged on their own: of the year, no 其中, no unused line, no residue of the template. */
export const isJudged = ({ row }: ScoredIndicator): boolean => isScoredRow(row);

/** The rows that are judged. A score of rules asks the same of every table. */
export const judgedRows = whileSame((table: ScoredTable): readonly ScoredIndicator[] =>
  table.indicators.filter(isJudged),
);

/** Score cells with the rows that share them, where at least one of the rows is judged. */
export const judgedGroups = whileSame((table: ScoredTable): readonly ScoreGroup[] =>
  table.scoreGroups.filter((group) => group.indicators.some(isJudged)),
);

/** The header of a column of the yearly indicators, if some block of theirs has it. */
export const annualHeader = (table: ScoredTable, field: IndicatorField): BoundCell | undefined =>
  table.table.blocks.find((block) => block.kind === 'annual' && block.columns[field])?.columns[field];

/** What recomputing would write into this cell, as a fix that may be applied in bulk; null when nothing would. */
export function safeFix(table: ScoredTable, cell: Pick<BoundCell, 'row' | 'column'>): Fix | null {
  const found = table.corrections.find(({ edit }) => edit.row === cell.row && edit.column === cell.column);
  return found ? { kind: 'safe', edits: [found.edit] } : null;
}
