import type Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import { possibleScores } from '../../scoring/indicator-corrections';
import { isFilled } from '../../scoring/rows';
import type { ScoreGroup } from '../../scoring/types';
import { constant, ZERO } from '../../values/decimal';
import { couldEqual } from '../../values/interval';
import { groupName, indicatorName, plain, shortText, shown } from '../describe';
import { safeFix, scoredGroups } from '../rows';
import type { Place, TableRule } from '../rule';
import { isWholePoints, unmetRows } from './unmet';

/**
 * S1 S2: a measured target is missed, and the score is not in proportion; or the row has a 得分系数, and the score is not that share of
 * the points. Full scores of missed targets are score/unmet-full's.
 */
export const quantitative: TableRule = {
  id: 'score/quantitative',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const group of scoredGroups(table)) {
      const { score, weight, computedScore, indicators } = group;
      const byCoefficient = indicators.find(({ basis }) => basis === 'coefficient');
      const unmet = unmetRows(group).find(({ basis }) => basis === 'proportional');
      const judged = byCoefficient ?? unmet;
      if (!score || !weight || !computedScore || !judged) continue;
      if (score.value.gt(weight) || score.value.lt(ZERO)) continue;
      if (score.value.eq(weight) && judged.met === false) continue;
      const possible = possibleScores(group, computedScore);
      if (couldEqual(possible, score.value, constant(table.profile.thresholds.score))) continue;
      const { row, target, actual } = judged;
      yield {
        cell: score.cell,
        related: (byCoefficient ? [row.cells.completionRate] : [row.cells.target, row.cells.actual]).filter(
          (cell) => cell !== undefined,
        ),
        ...(byCoefficient ? { text: 'coefficient' } : lighter(group, score.value, computedScore)),
        data: {
          name: indicators.length === 1 ? indicatorName(row) : groupName(indicators),
          target: shortText(target.raw),
          actual: shortText(actual.raw),
          weight: plain(weight),
          ...(byCoefficient && { coefficient: shown(row.cells.completionRate) }),
          expected: plain(computedScore),
          found: shown(score.cell),
        },
        expected: plain(computedScore),
        found: shown(score.cell),
        fix: safeFix(table, score.cell),
      };
    }
  },
};

/** Whole points instead of 5.96 are a habit; a deduction beyond proportion that is explained is someone's judgement. */
function lighter({ indicators }: ScoreGroup, score: Big, computed: Big): Pick<Place, 'severity' | 'text'> {
  if (isWholePoints(score, computed)) return { severity: 'info', text: 'rounded' };
  const judged = score.lt(computed) && indicators.every(({ row }) => isFilled(row.cells.reason));
  const proportionPrescribed = indicators.some(({ row }) => isFilled(row.cells.scoringText));
  return judged && !proportionPrescribed ? { severity: 'warning', text: 'judged' } : {};
}
