import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

const columnsWithCodes = new Set<string>();
let isMended = false;

/**
 * The engine's index of a column's values takes a text of digits (the subject "20101") for a number, so that a criterion with
 * wildcards ("201??") misses it once the index is used. Columns with such texts are compared cell by cell instead.
 * Univer mended this after 0.25 (dream-num/univer#7448).
 */
export function keepTextCodes(): void {
  if (isMended) return;
  isMended = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const { set, canUseCache, clear } = index;
  index.set = (unitId, sheetId, column, value, ...rest) => {
    if (isTextOfDigits(value)) columnsWithCodes.add(keyOf(unitId, sheetId, column));
    set.call(index, unitId, sheetId, column, value, ...rest);
  };
  index.canUseCache = (unitId, sheetId, column, ...rows) =>
    columnsWithCodes.has(keyOf(unitId, sheetId, column))
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache.call(index, unitId, sheetId, column, ...rows);
  index.clear = () => {
    columnsWithCodes.clear();
    clear.call(index);
  };
}

const keyOf = (unitId: string, sheetId: string, column: number): string => `${unitId}\n${sheetId}\n${column}`;

const isTextOfDigits = (value: unknown): boolean =>
  typeof value === 'string' && String(Number(value)) === value;
