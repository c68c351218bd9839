import type { BookSnapshot, CellSnapshot } from '../../../sheet/snapshot';
import { cellKey, zoneContains } from '../../../sheet/zone';
import { formulaParts, type FormulaParts } from './references';
import type { Cells } from './types';

/** A formula in its place, and what it reads; null where that is not known. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot & { readonly formula: string };
  readonly parts: FormulaParts | null;
}

/** More are not followed through. */
const MOST_FORMULAS = 10_000;

/** All formulas of a book, or null when there are too many. */
export function formulaCells({ sheets }: BookSnapshot): FormulaCell[] | null {
  const found: FormulaCell[] = [];
  for (const { name: sheet, rows } of sheets) {
    for (const { row, cells } of rows) {
      for (const cell of cells) {
        if (!hasFormula(cell)) continue;
        if (found.length === MOST_FORMULAS) return null;
        found.push({ sheet, row, column: cell.column, cell, parts: formulaParts(cell.formula) });
      }
    }
  }
  return found;
}

const hasFormula = (cell: CellSnapshot): cell is CellSnapshot & { readonly formula: string } =>
  cell.formula !== undefined;

/** Whether a formula reads any of these cells. One whose reading is not known is taken to read none. */
export function reads({ sheet, parts }: FormulaCell, cells: Iterable<Place>): boolean {
  if (!parts) return false;
  for (const cell of cells) {
    const { row, column } = cell;
    for (const reference of parts.references)
      if (sameSheet(reference.sheet ?? sheet, cell.sheet) && zoneContains(reference.zone, row, column))
        return true;
  }
  return false;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Sheet names are the same in upper and lower case. */
export const sameSheet = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

/** The formulas that read these cells, or read a formula that does. */
export function dependents(formulas: readonly FormulaCell[], cells: readonly Place[]): FormulaCell[] {
  const found: FormulaCell[] = [];
  let left = formulas;
  for (let fresh: readonly Place[] = cells; fresh.length > 0;) {
    const from = fresh;
    const now = left.filter((formula) => reads(formula, from));
    const taken = new Set(now);
    left = left.filter((formula) => !taken.has(formula));
    found.push(...now);
    fresh = now;
  }
  return found;
}

export function asCells(places: readonly Place[]): Cells {
  const cells = new Map<string, Set<number>>();
  for (const place of places) {
    const ofSheet = cells.get(place.sheet) ?? new Set();
    cells.set(place.sheet, ofSheet.add(cellKey(place)));
  }
  return cells;
}
