import type { BudgetTable, StandardTable } from '../../../src/recognition/table';
import { recognise } from '../../../src/recognition/recognise';
import { equationsOf } from '../../../src/rules/budget/equations';
import { disagreements } from '../../../src/rules/budget/disagreements';
import { cellName } from '../../../src/sheet/a1';
import type { BookSnapshot, CellSnapshot } from '../../../src/sheet/snapshot';
import { fromFloat } from '../../../src/values/decimal';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells with a number under a money column. */
function amountCells({ budget }: StandardTable): (Place & { readonly value: number })[] {
  const found = new Map<string, Place & { readonly value: number }>();
  for (const { columns, rows } of (budget as BudgetTable).sides) {
    for (const { key } of columns.filter(({ money }) => money)) {
      for (const { cells } of rows) {
        const { row, column, value } = cells[key]!;
        if (typeof value === 'number') found.set(cellName(row, column), { row, column, value });
      }
    }
  }
  return [...found.values()];
}

/** Cells of sums that must come out exactly. */
const summedCells = (table: StandardTable): Set<string> =>
  new Set(
    equationsOf(table)
      .filter(({ relation }) => relation === 'equal')
      .flatMap(({ whole, parts }) => [whole, ...parts].map(({ cell }) => cellName(cell.row, cell.column))),
  );

/** The sheet with another amount in one cell. */
function withAmount(book: BookSnapshot, sheetIndex: number, place: Place, value: number): BookSnapshot {
  const change = (cell: CellSnapshot): CellSnapshot =>
    cell.column === place.column
      ? { column: cell.column, value, ...(cell.format !== undefined && { format: cell.format }) }
      : cell;
  const sheet = book.sheets[sheetIndex]!;
  const rows = sheet.rows.map((row) =>
    row.row === place.row ? { ...row, cells: row.cells.map(change) } : row,
  );
  return { ...book, sheets: [{ ...sheet, rows }] };
}

interface Mutated {
  readonly cell: string;
  readonly by: number;
  readonly caught: boolean;
  /** What is said, each "A1 → expected". */
  readonly said: readonly string[];
}

/** Changes every amount that takes part in a sum, one at a time, by each of these amounts, and by itself (to nothing). */
export function mutate(book: BookSnapshot, table: StandardTable, amounts: readonly number[]): Mutated[] {
  const summed = summedCells(table);
  return amountCells(table)
    .filter((place) => summed.has(cellName(place.row, place.column)))
    .flatMap((place) =>
      [...amounts, -place.value]
        .filter((by) => by !== 0)
        .map((by) => {
          const value = fromFloat(place.value)!.plus(fromFloat(by)!).toNumber();
          const changed = recognise(withAmount(book, table.sheetIndex, place, value)).tables[0]!;
          const found = disagreements(changed);
          return {
            cell: cellName(place.row, place.column),
            by,
            caught: found.length > 0,
            said: found.map(({ place: at }) => `${cellName(at.cell.row, at.cell.column)} → ${at.expected}`),
          };
        }),
    );
}
