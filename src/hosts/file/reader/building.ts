import type { CellSnapshot } from '../../../sheet/snapshot';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A cell and a row while their sheet is being read. */
export type CellBuilder = Mutable<CellSnapshot>;
export interface RowBuilder {
  readonly row: number;
  readonly cells: CellBuilder[];
}

/** Counts down what a book may take: a small file must not become a huge snapshot. */
export interface Budget {
  cells: number;
  /** Characters of formulas written out for cells that share one. */
  formulaCharacters: number;
}

export const DEFAULT_BUDGET: Readonly<Budget> = { cells: 5_000_000, formulaCharacters: 100_000_000 };
