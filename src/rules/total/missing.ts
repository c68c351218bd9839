import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import { plain } from '../describe';
import { safeFix } from '../rows';
import type { TableRule } from '../rule';

/** Scores are printed, their total is blank. */
export const missing: TableRule = {
  id: 'total/missing',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const cell = table.table.total?.score;
    if (!cell || isFilled(cell) || !table.scoreSum) return;
    const expected = plain(table.scoreSum);
    yield { cell, data: { expected }, expected, found: '', fix: safeFix(table, cell) };
  },
};
