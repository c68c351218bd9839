import {
  isUnknownResult,
  type BookSnapshot,
  type RawValue,
  type SheetSnapshot,
} from '../../../sheet/snapshot';
import { Grid } from '../../../sheet/grid';
import { groupBy } from '../../../sheet/group-by';
import { cellKey, zoneContains, zoneSize, type Zone } from '../../../sheet/zone';
import { evaluate } from './engine';
import { asCells, dependents, formulaCells, type FormulaCell } from './formula-cells';
import type { Calculator, Cells, Results } from './types';

/** Sheets that hold more cells are not copied for computing. */
const MOST_CELLS = 300_000;
/** Cells that all formulas together may read, empty ones too: the engine takes up to a tenth of a millisecond for one. */
const MOST_READ = 100_000;
/** Longest text a cell may hold. */
const LONGEST_TEXT = 32_767;
/** A number written out. */
const NUMBER_LENGTH = 24;

/**
 * Computes formulas with the engine of the grid, Univer's. What it is given is bounded: by the number of formulas and of the
 * cells they read, by the length of the texts they may make, and to functions that both it and Excel have.
 */
export const calculator: Calculator = { results };

async function results(book: BookSnapshot, wanted: Cells): Promise<Results> {
  const all = formulaCells(book);
  if (!all) return new Map();
  const asked = all.filter((formula) => wanted.get(formula.sheet)?.has(cellKey(formula)));
  const { computable, sheets } = bounded(book, asked);
  const isAsked = new Set(asked);
  const unknown = all.filter((formula) =>
    isAsked.has(formula) ? !computable.has(formula) : isUnknownResult(formula.cell.value),
  );
  // What reads a result that nobody knows cannot be computed either.
  const spoilt = new Set(dependents([...computable], unknown));
  const sound = [...computable].filter((formula) => !spoilt.has(formula));
  if (sound.length === 0) return new Map();
  const found = await evaluate({ ...book, sheets }, asCells(sound));
  const hasResult = (formula: FormulaCell): boolean =>
    found.get(formula.sheet)?.has(cellKey(formula)) ?? false;
  const readers = asCells(
    dependents(
      sound,
      sound.filter((formula) => !hasResult(formula)),
    ),
  );
  return new Map(
    [...found].map(([sheet, ofSheet]) => [
      sheet,
      new Map([...ofSheet].filter(([key]) => !readers.get(sheet)?.has(key))),
    ]),
  );
}

/** The formulas that may be computed, and the sheets they need. */
function bounded(
  book: BookSnapshot,
  formulas: readonly FormulaCell[],
): { computable: ReadonlySet<FormulaCell>; sheets: SheetSnapshot[] } {
  const facts = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), new SheetFacts(sheet)]));
  const needed = new Set<SheetFacts>();
  let cells = MOST_CELLS;
  let read = MOST_READ;
  const need = (sheet: SheetFacts): boolean => {
    if (needed.has(sheet)) return true;
    if (sheet.cells > cells) return false;
    needed.add(sheet);
    cells -= sheet.cells;
    return true;
  };
  const affordable = formulas.filter(({ sheet, parts }) => {
    const own = facts.get(sheet.toLowerCase());
    if (!parts || !own || !need(own)) return false;
    for (const reference of parts.references) {
      const from = facts.get((reference.sheet ?? sheet).toLowerCase());
      if (!from || !need(from)) return false;
      read -= from.sizeOf(reference.zone);
      if (read < 0) return false;
    }
    return true;
  });
  return {
    computable: inOrder(affordable, facts),
    sheets: [...needed].map(({ sheet }) => sheet),
  };
}

/** What is asked of a sheet again and again. */
class SheetFacts {
  readonly grid: Grid;
  readonly cells: number;
  private longest = -1;

  constructor(readonly sheet: SheetSnapshot) {
    this.grid = new Grid(sheet);
    this.cells = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  }

  /** Cells of a range within what the sheet uses. */
  sizeOf({ top, left, bottom, right }: Zone): number {
    const { bounds } = this.grid;
    const zone = {
      top,
      left,
      bottom: Math.min(bottom, bounds.bottom),
      right: Math.min(right, bounds.right),
    };
    return zone.bottom < top || zone.right < left ? 0 : zoneSize(zone);
  }

  /** The longest text typed into the range. */
  textLength(zone: Zone): number {
    if (zoneSize(zone) === 1) return lengthOf(this.grid.value(zone.top, zone.left));
    if (this.longest < 0) {
      this.longest = 0;
      for (const { cells } of this.sheet.rows)
        for (const { value } of cells) this.longest = Math.max(this.longest, lengthOf(value));
    }
    return this.longest;
  }
}

const lengthOf = (value: RawValue): number => (typeof value === 'string' ? value.length : NUMBER_LENGTH);

/**
 * Those of the formulas that do not read themselves, by whatever way, and make no text longer than a cell holds, whatever the cells
 * hold that they read. Followed from what is read to what reads it, so that a long chain needs no deep stack.
 */
function inOrder(
  formulas: readonly FormulaCell[],
  facts: ReadonlyMap<string, SheetFacts>,
): ReadonlySet<FormulaCell> {
  const bySheet = groupBy(formulas, ({ sheet }) => sheet.toLowerCase());
  const sources = new Map<FormulaCell, FormulaCell[]>();
  const readers = new Map<FormulaCell, FormulaCell[]>();
  for (const formula of formulas) {
    const read = formula.parts!.references.flatMap(({ sheet, zone }) =>
      (bySheet.get((sheet ?? formula.sheet).toLowerCase()) ?? []).filter(({ row, column }) =>
        zoneContains(zone, row, column),
      ),
    );
    sources.set(formula, read);
    for (const source of read) {
      const known = readers.get(source);
      if (known) known.push(formula);
      else readers.set(source, [formula]);
    }
  }
  const open = new Map(formulas.map((formula) => [formula, sources.get(formula)!.length]));
  const lengths = new Map<FormulaCell, number>();
  const kept = new Set<FormulaCell>();
  const ready = formulas.filter((formula) => open.get(formula) === 0);
  for (let formula = ready.pop(); formula; formula = ready.pop()) {
    const length = lengthOfResult(formula, facts, bySheet, lengths);
    lengths.set(formula, length);
    if (length <= LONGEST_TEXT) kept.add(formula);
    for (const reader of readers.get(formula) ?? []) {
      const left = open.get(reader)! - 1;
      open.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return kept;
}

/** How long the text can be at most that a formula gives. */
function lengthOfResult(
  { sheet, cell, parts }: FormulaCell,
  facts: ReadonlyMap<string, SheetFacts>,
  bySheet: ReadonlyMap<string, readonly FormulaCell[]>,
  lengths: ReadonlyMap<FormulaCell, number>,
): number {
  const { references, joins } = parts!;
  const texts = references.map(({ sheet: other, zone }) => {
    const key = (other ?? sheet).toLowerCase();
    const computed = (bySheet.get(key) ?? [])
      .filter(({ row, column }) => zoneContains(zone, row, column))
      .map((source) => lengths.get(source) ?? 0);
    return computed.reduce((a, b) => Math.max(a, b), facts.get(key)!.textLength(zone));
  });
  const own = cell.formula.length + NUMBER_LENGTH;
  return joins
    ? texts.reduce((sum, length) => sum + length, own)
    : texts.reduce((most, length) => Math.max(most, length), own);
}
