import type { CellContent } from './edit';
import { isCellError, type RawValue } from './snapshot';

export const EMPTY_CELL: CellContent = { value: null };

const sameValue = (a: RawValue, b: RawValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

/** Whether two cells hold the same value and the same formula, character by character. */
export const sameContent = (a: CellContent, b: CellContent): boolean =>
  a.formula === b.formula && sameValue(a.value, b.value);
