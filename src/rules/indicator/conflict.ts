import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { filledRows, nameText, rowsByGrid, targetCell } from './reading';
import { contradict, matterOf, sameName, withEarlier } from './same-matter';

/** Two rows of one grid set different targets for the same thing. Names that merely mean the same weigh less. */
export const conflict: TableRule = {
  id: 'indicator/conflict',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const grid of rowsByGrid(filledRows(table).filter(({ row }) => !row.subRow))) {
      for (const [indicator, earlier] of withEarlier(grid, matterOf)) {
        const other = earlier.find(
          (each) => contradict(indicator.target, each.target) && sameOrAlike(indicator, each),
        );
        if (other) yield place(indicator, other);
      }
    }
  },
};

/** Of one name, unless descriptions tell them apart; or of two names for one matter. */
const sameOrAlike = (a: ScoredIndicator, b: ScoredIndicator): boolean =>
  sameName(a, b) || nameText(a.row) !== nameText(b.row);

function place(indicator: ScoredIndicator, earlier: ScoredIndicator): Place {
  const [cell, other] = [targetCell(indicator.row)!, targetCell(earlier.row)!];
  return {
    cell,
    related: [other],
    data: {
      name: indicatorName(indicator.row),
      target: shown(cell),
      other: indicatorName(earlier.row),
      otherTarget: shown(other),
    },
    ...(!sameName(indicator, earlier) && { text: 'matter', severity: 'warning' as const }),
  };
}
