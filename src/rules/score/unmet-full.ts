import { SELF_EVALUATIONS, type IndicatorRow } from '../../recognition/table';
import { matchingText } from '../../sheet/text';
import { ZERO } from '../../values/decimal';
import { indicatorName, plain, shortText, shown } from '../describe';
import { safeFix, scoredGroups } from '../rows';
import type { TableRule } from '../rule';
import { unmetRows } from './unmet';

/** S4: a target is missed, and all its points are given. */
export const unmetFull: TableRule = {
  id: 'score/unmet-full',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const group of scoredGroups(table)) {
      const { score, weight, computedScore } = group;
      const [unmet] = unmetRows(group);
      if (!score || !weight?.gt(ZERO) || !unmet || !score.value.eq(weight)) continue;
      if (grantsFullPoints(unmet.row)) continue;
      const { row, target, actual } = unmet;
      const expected = computedScore ? plain(computedScore) : `<${plain(weight)}`;
      const hair = computedScore && weight.minus(computedScore).lte(table.profile.thresholds.score);
      yield {
        cell: score.cell,
        related: [row.cells.target, row.cells.actual].filter((cell) => cell !== undefined),
        ...(hair && { severity: 'info' as const }),
        text: computedScore ? 'default' : 'judged',
        data: {
          name: indicatorName(row),
          target: shortText(target.raw),
          actual: shortText(actual.raw),
          weight: plain(weight),
          expected,
        },
        expected,
        found: shown(score.cell),
        fix: safeFix(table, score.cell),
      };
    }
  },
};

/** A scoring standard that gives full points below the target: "达到90%以上得满分" under a target of 95%. */
const grantsFullPoints = ({ cells }: IndicatorRow): boolean =>
  /\d.*(?:以上|以内|不低于|不少于|[≥>]).*满分|(?:不低于|不少于|[≥>]).*\d.*满分/u.test(
    matchingText(cells.scoringText?.value ?? null),
  );
