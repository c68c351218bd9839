import type { ScoreGroup } from '../../scoring/types';
import { groupName, plain, shortText, shown } from '../describe';
import { deviationExplained, hasRoomForReasons } from '../explained';
import { SCORED_SELF_EVALUATIONS } from '../kinds';
import { annualHeader, isJudged, judgedGroups } from '../rows';
import type { Place, TableRule } from '../rule';

/** S3 S5: points were taken off, or a target was missed, and nothing says why. */
export const reasonMissing: TableRule = {
  id: 'score/reason-missing',
  severity: 'warning',
  scope: 'table',
  kinds: SCORED_SELF_EVALUATIONS,
  *check(table) {
    if (!hasRoomForReasons(table)) return;
    const unexplained = judgedGroups(table).filter(
      (group) => deviates(group) && !deviationExplained(table, group.indicators),
    );
    if (annualHeader(table, 'reason')) {
      for (const group of unexplained) yield inRow(group);
    } else if (unexplained.length > 0) {
      const names = unexplained.slice(0, 3).map(({ indicators }) => groupName(indicators));
      yield {
        cell: table.table.explanations[0]!,
        related: unexplained.map(({ cell }) => cell),
        text: 'footer',
        data: { names: names.join('、'), count: unexplained.length },
        found: '',
      };
    }
  },
};

const lost = ({ score, weight }: ScoreGroup): boolean =>
  score !== undefined && weight !== null && score.value.gte(0) && score.value.lt(weight);

const missed = ({ indicators, score }: ScoreGroup): boolean =>
  score !== undefined && indicators.some((indicator) => isJudged(indicator) && indicator.met === false);

const deviates = (group: ScoreGroup): boolean => lost(group) || missed(group);

function inRow(group: ScoreGroup): Place {
  const { indicators, score, weight } = group;
  const first = indicators.find(({ met }) => met === false) ?? indicators[0]!;
  return {
    cell: first.row.cells.reason ?? group.cell,
    related: [score!.cell],
    text: lost(group) ? 'default' : 'missed',
    data: {
      name: groupName(indicators),
      score: shown(score!.cell),
      weight: weight ? plain(weight) : '',
      target: shortText(first.target.raw),
      actual: shortText(first.actual.raw),
    },
    found: '',
  };
}
