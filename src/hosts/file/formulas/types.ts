import type { BookSnapshot, RawValue } from '../../../sheet/snapshot';

/** Results of formulas, by sheet name and {@link cellKey}. A formula that is not there could not be computed. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, RawValue>>;

/** Cells by sheet name and {@link cellKey}. */
export type Cells = ReadonlyMap<string, ReadonlySet<number>>;

/** Computes formulas as Excel would. */
export interface Calculator {
  /** Results of these formulas. What else is a formula counts with the result it has. */
  results(book: BookSnapshot, formulas: Cells): Promise<Results>;
}

/** Loads a calculator: the library behind it is large, and few workbooks need it. */
export type LoadCalculator = () => Promise<Calculator>;
