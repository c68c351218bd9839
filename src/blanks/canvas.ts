import type { Span } from './form';
import type { BlankCell, CellStyle, CellValidation, RawBlankValue } from '../sheet/host';
import { wrappedHeight } from '../sheet/wrapped-height';
import { cellKey, cellZone, inReadingOrder, type Zone } from '../sheet/zone';
import type { At, Live } from './formulas';

/** A cell or a merged area with what stands in it. */
interface Piece {
  readonly zone: Zone;
  readonly style: CellStyle;
  readonly value: RawBlankValue;
  readonly live?: Live;
}

/** Content put into a drawn form. The number format replaces the cell's own. */
export interface Entry extends At {
  readonly value: RawBlankValue;
  readonly format?: string;
}

const DEFAULT_HEIGHT = 26;

/** Collects the pieces of a sheet from top to bottom. Rows and columns are zero-based. */
export class Canvas {
  private readonly pieces: Piece[] = [];
  private readonly heights: number[] = [];
  private readonly checks: CellValidation[] = [];
  firstInput: At | null = null;

  /** The next row to be drawn. */
  get row(): number {
    return this.heights.length;
  }

  /** Adds a row and gives its number. Height in points. */
  addRow(height = DEFAULT_HEIGHT): number {
    return this.heights.push(height) - 1;
  }

  put(row: number, at: Span, style: CellStyle, value: RawBlankValue, rows = 1): At {
    return this.add({ zone: zoneOf(row, at, rows), style, value });
  }

  live(row: number, at: Span, style: CellStyle, live: Live): At {
    return this.add({ zone: zoneOf(row, at, 1), style, value: '', live });
  }

  check(place: At, check: Omit<CellValidation, 'zone'>): void {
    this.checks.push({ ...check, zone: cellZone(place.row, place.column) });
  }

  private add(piece: Piece): At {
    this.pieces.push(piece);
    const place = { row: piece.zone.top, column: piece.zone.left };
    if (piece.style.unlocked && piece.value === null) this.firstInput ??= place;
    return place;
  }

  /** The cells, with every cell of a merged area so that its border runs around all of them, and the styles they use. */
  cells(entries: readonly Entry[]): { cells: BlankCell[]; styles: CellStyle[] } {
    const values = this.valuesWith(entries);
    const formats = new Map(entries.map((entry) => [cellKey(entry), entry.format]));
    const styles = new StyleList();
    const cells = this.pieces.flatMap((piece) => {
      const { top, left } = piece.zone;
      const place = cellKey({ row: top, column: left });
      const format = formats.get(place);
      const style = styles.index(format === undefined ? piece.style : { ...piece.style, format });
      const isTyped = formats.has(place);
      return cellsOf(piece.zone).map(({ row, column }): BlankCell =>
        row === top && column === left
          ? {
              row,
              column,
              value: values({ row, column }),
              ...(piece.live && !isTyped && { formula: piece.live.formula }),
              style,
            }
          : { row, column, value: null, style },
      );
    });
    return { cells: cells.sort(inReadingOrder), styles: styles.all };
  }

  /** What every cell shows once the entries are typed and the formulas calculated. */
  private valuesWith(entries: readonly Entry[]): (at: At) => RawBlankValue {
    const known = new Map(entries.map((entry) => [cellKey(entry), entry.value]));
    const pieces = new Map(
      this.pieces.map((piece) => [cellKey({ row: piece.zone.top, column: piece.zone.left }), piece]),
    );
    const read = (at: At): RawBlankValue => {
      const place = cellKey(at);
      if (!known.has(place)) {
        const piece = pieces.get(place);
        known.set(place, piece?.live ? piece.live.value(read) : (piece?.value ?? null));
      }
      return known.get(place)!;
    };
    return read;
  }

  get merges(): Zone[] {
    return this.pieces
      .map(({ zone }) => zone)
      .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  }

  /** Rows grow with the texts put into them. Widths of the columns in characters. */
  rowHeights(entries: readonly Entry[], widths: readonly number[]): number[] {
    const heights = [...this.heights];
    const zones = new Map(
      this.pieces.map(({ zone }) => [cellKey({ row: zone.top, column: zone.left }), zone]),
    );
    for (const entry of entries) {
      const zone = zones.get(cellKey(entry));
      if (typeof entry.value !== 'string' || !zone || zone.top !== zone.bottom) continue;
      const width = widths.slice(zone.left, zone.right + 1).reduce((sum, each) => sum + each, 0);
      heights[zone.top] = Math.max(heights[zone.top]!, wrappedHeight(entry.value, width));
    }
    return heights;
  }

  /** One check for each run of cells below one another. */
  get validations(): CellValidation[] {
    const runs: CellValidation[] = [];
    for (const check of this.checks) {
      const above = runs.findIndex(
        ({ zone, message }) =>
          zone.left === check.zone.left && zone.bottom + 1 === check.zone.top && message === check.message,
      );
      if (above >= 0) runs[above] = { ...check, zone: { ...runs[above]!.zone, bottom: check.zone.bottom } };
      else runs.push(check);
    }
    return runs;
  }
}

const zoneOf = (row: number, [left, right]: Span, rows: number): Zone => ({
  top: row,
  left,
  bottom: row + rows - 1,
  right,
});

function cellsOf({ top, left, bottom, right }: Zone): At[] {
  const cells: At[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

/** Styles by what they are, each once. */
class StyleList {
  readonly all: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();

  index(style: CellStyle): number {
    const text = JSON.stringify(style);
    const known = this.indexes.get(text) ?? this.all.push(style) - 1;
    this.indexes.set(text, known);
    return known;
  }
}
