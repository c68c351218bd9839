import type { BoundCell, StandardTable } from '../../recognition/table';
import type { Place, TableRule } from '../rule';

/** A line of the table that had slid, and how. */
interface Slid {
  readonly row: number;
  readonly shift: string;
  readonly cell: Place['cell'];
}

/** Cells that do not stand under their headers, as after lost merges. Neighbouring rows that slid the same way are one finding. */
export const displacedRow: TableRule = {
  id: 'layout/displaced-row',
  severity: 'warning',
  scope: 'table',
  *check({ table }) {
    const runs: Slid[][] = [];
    for (const slid of slidLines(table)) {
      const run = runs[runs.length - 1];
      const last = run?.[run.length - 1];
      if (last && last.shift === slid.shift && last.row + 1 === slid.row) run!.push(slid);
      else runs.push([slid]);
    }
    for (const run of runs) yield place(run);
  },
};

function place(run: readonly Slid[]): Place {
  const [first, ...others] = run;
  const last = run[run.length - 1]!;
  return {
    cell: first!.cell,
    related: others.map(({ cell }) => cell),
    text: others.length > 0 ? 'rows' : 'default',
    data: { row: first!.row + 1, last: last.row + 1, count: run.length, shift: first!.shift },
  };
}

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

/** Goes to the first cell of the line: in a row whose merges are lost, that is where a reader starts to count. */
function slid(
  table: StandardTable,
  row: number,
  shift: string | undefined,
  cells: readonly (BoundCell | undefined)[],
): Slid[] {
  if (shift === undefined) return [];
  const columns = cells.flatMap((cell) => (cell && cell.row === row ? [cell.column] : []));
  return [{ row, shift, cell: { row, column: Math.min(table.zone.left, ...columns) } }];
}
