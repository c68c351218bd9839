import { SELF_EVALUATIONS } from '../../recognition/table';
import { percent, plain } from '../describe';
import { safeFix } from '../rows';
import type { TableRule } from '../rule';
import { executionPoints } from '../../scoring/execution-points';
import { isFilled } from '../../scoring/rows';

/** The execution rate can be scored, but its score is blank. */
export const scoreMissing: TableRule = {
  id: 'funds/score-missing',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { computedScore, computedRate, row } = table.totalFund ?? {};
    const cell = row?.cells.score;
    const points = executionPoints(table.table, table.profile);
    if (!computedScore || !computedRate || !points || !cell || isFilled(cell)) return;
    yield {
      cell,
      data: { expected: plain(computedScore), rate: percent(computedRate), points: plain(points) },
      expected: plain(computedScore),
      found: '',
      fix: safeFix(table, cell),
    };
  },
};
