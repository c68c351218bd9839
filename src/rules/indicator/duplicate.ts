import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName } from '../describe';
import type { TableRule } from '../rule';
import { filledRows, nameText, rowsByGrid } from './reading';
import { isNotApplicable } from './not-applicable';
import { contradict, sameName, withEarlier } from './same-matter';

/** C12: one name twice in a grid. Different targets are indicator/conflict; different categories may look at one thing from two sides. */
export const duplicate: TableRule = {
  id: 'indicator/duplicate',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    const rows = filledRows(table).filter(
      (indicator) => !indicator.row.subRow && !isNotApplicable(indicator),
    );
    for (const grid of rowsByGrid(rows)) {
      for (const [indicator, earlier] of withEarlier(grid, ({ row }) => nameText(row))) {
        const other = earlier.find((each) => repeats(indicator, each));
        const { level3 } = indicator.row.cells;
        if (!other || !level3) continue;
        yield {
          cell: level3,
          related: [other.row.cells.level3!],
          data: { name: indicatorName(indicator.row), row: other.row.row + 1 },
        };
      }
    }
  },
};

const repeats = (a: ScoredIndicator, b: ScoredIndicator): boolean =>
  sameName(a, b) &&
  !contradict(a.target, b.target) &&
  (a.row.category2 === b.row.category2 || a.target.raw === b.target.raw);
