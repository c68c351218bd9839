import type { IndicatorRow } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredTable } from '../../scoring/types';
import { isBlank, rawText } from '../../sheet/text';
import { shown } from '../describe';
import type { TableRule } from '../rule';
import { filledRows, hasColumn, hasName, targetCell } from './reading';

/** A row has a target or points, but nothing says what is measured. */
export const nameMissing: TableRule = {
  id: 'indicator/name-missing',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const { row } of filledRows(table)) {
      // What a slid row has lost is said by layout/displaced-row.
      if (
        row.displaced !== undefined ||
        row.subRow ||
        hasName(row) ||
        !hasColumn(table, row, 'level3') ||
        !row.cells.level3
      )
        continue;
      if (!isBlank(row.cells.description?.value ?? null) && !asksForNames(table, row)) continue;
      const said = [targetCell(row), row.cells.weight].find(isFilled);
      if (said)
        yield { cell: row.cells.level3, related: [said], data: { row: row.row + 1, value: shown(said) } };
    }
  },
};

/** A description names the indicator where no column is headed 三级指标 outright and no other row has a name beside its description. */
function asksForNames(table: ScoredTable, { blockIndex }: IndicatorRow): boolean {
  const header = table.table.blocks[blockIndex]?.columns.level3;
  if (header && /三级/.test(rawText(header.value))) return true;
  return filledRows(table).some(
    ({ row }) =>
      row.blockIndex === blockIndex && hasName(row) && !isBlank(row.cells.description?.value ?? null),
  );
}
