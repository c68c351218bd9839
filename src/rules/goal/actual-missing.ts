import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { TableRule } from '../rule';

/** C16: a goal was set, but what became of it is not said. One finding per table. */
export const actualMissing: TableRule = {
  id: 'goal/actual-missing',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check({ table }) {
    const cells = table.goals.flatMap(({ expected, actual }) =>
      isFilled(expected) && actual && !isFilled(actual) ? [actual] : [],
    );
    if (cells.length > 0) yield { cell: cells[0]!, related: cells.slice(1), data: { count: cells.length } };
  },
};
