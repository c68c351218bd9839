import type { BoundCell, Shift, StandardTable } from '../../recognition/table';
import type { Place, TableRule } from '../rule';

/** A line of the table that had slid, and how. */
interface Slid {
  readonly row: number;
  readonly shift: Shift;
  readonly cell: Place['cell'];
}

/** Cells that do not stand under their headers, as after lost merges. Each row has to be put right by itself, so each is a finding. */
export const displacedRow: TableRule = {
  id: 'layout/displaced-row',
  severity: 'warning',
  scope: 'table',
  *check({ table }): Iterable<Place> {
    for (const { row, shift, cell } of slidLines(table)) yield { cell, ...told(row + 1, shift) };
  },
};

function slidLines(table: StandardTable): Slid[] {
  const { total } = table;
  return [
    ...table.funds.flatMap(({ row, displaced, cells }) => slid(table, row, displaced, Object.values(cells))),
    ...table.blocks.flatMap(({ header, displaced, columns }) =>
      slid(table, header.top, displaced, Object.values(columns)),
    ),
    ...table.indicators.flatMap(({ row, displaced, cells }) =>
      slid(table, row, displaced, Object.values(cells)),
    ),
    ...(total?.label ? slid(table, total.label.row, total.displaced, [total.label]) : []),
  ].sort((a, b) => a.row - b.row);
}

/** Rows are counted from 1 here. */
const told = (row: number, shift: Shift): Pick<Place, 'text' | 'data'> =>
  shift === 'mixed'
    ? { data: { row } }
    : { text: shift > 0 ? 'right' : 'left', data: { row, count: Math.abs(shift) } };

/** Goes to the first cell of the line: in a row whose merges are lost, that is where a reader starts to count. */
function slid(
  table: StandardTable,
  row: number,
  shift: Shift | undefined,
  cells: readonly (BoundCell | undefined)[],
): Slid[] {
  if (shift === undefined) return [];
  const columns = cells.flatMap((cell) => (cell && cell.row === row ? [cell.column] : []));
  return [{ row, shift, cell: { row, column: Math.min(table.zone.left, ...columns) } }];
}
