import { isFilled } from '../../scoring/rows';
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
      // A description names the indicator where no column is headed 三级指标 outright.
      const header = table.table.blocks[row.blockIndex]?.columns.level3;
      const headed = header !== undefined && /三级/.test(rawText(header.value));
      if (!headed && !isBlank(row.cells.description?.value ?? null)) continue;
      const said = [targetCell(row), row.cells.weight].find(isFilled);
      if (said)
        yield { cell: row.cells.level3, related: [said], data: { row: row.row + 1, value: shown(said) } };
    }
  },
};
