import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { filledRows, rowsByGrid, targetCell } from './reading';
import { contradict, sameMatter, sameName } from './same-matter';

/** Two rows of one grid set different targets for the same thing. Names that merely mean the same weigh less. */
export const conflict: TableRule = {
  id: 'indicator/conflict',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const grid of rowsByGrid(filledRows(table).filter(({ row }) => !row.subRow))) {
      for (const [index, indicator] of grid.entries()) {
        const earlier = grid
          .slice(0, index)
          .find(
            (other) =>
              contradict(indicator.target, other.target) &&
              (sameName(indicator, other) || sameMatter(indicator, other)),
          );
        if (earlier) yield place(indicator, earlier);
      }
    }
  },
};

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
