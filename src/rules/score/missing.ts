import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredTable, ScoreGroup } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { groupName, plain } from '../describe';
import { annualHeader, safeFix, scoredGroups } from '../rows';
import type { Place, TableRule } from '../rule';

/** An indicator with points has no score. A table nobody has scored is one finding. */
export const missing: TableRule = {
  id: 'score/missing',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table): Iterable<Place> {
    const header = annualHeader(table, 'score');
    const groups = groupsToScore(table);
    if (!header || groups.length === 0) return;
    const lacking = groups.filter(lacksScore);
    if (groups.length > 1 && lacking.length === groups.length) {
      yield { cell: header, text: 'none', data: { count: groups.length }, found: '' };
      return;
    }
    for (const { cell, indicators, weight } of lacking) {
      yield {
        cell,
        ...(weight === null && { text: 'noPoints' }),
        data: { name: groupName(indicators), ...(weight && { weight: plain(weight) }) },
        found: '',
        fix: safeFix(table, cell),
      };
    }
  },
};

/**
 * Those with points. Once somebody has scored one, all of them in a form that prints no points, and those under a label that
 * leaves open how its rows share its points.
 */
function groupsToScore(table: ScoredTable): readonly ScoreGroup[] {
  const groups = scoredGroups(table);
  const withPoints = groups.filter(({ weight }) => weight?.gt(ZERO));
  if (annualHeader(table, 'weight') || !groups.some(({ score }) => score)) return withPoints;
  if (groups.every(({ weight }) => weight === null)) return groups;
  const labelled = new Set(
    table.table.pointsLabels.flatMap(({ rows }) => rows.map((index) => table.indicators[index])),
  );
  return groups.filter(({ weight, indicators }) =>
    weight ? weight.gt(ZERO) : indicators.every((indicator) => labelled.has(indicator)),
  );
}

const lacksScore = ({ score, cell }: ScoreGroup): boolean => !score && !isFilled(cell);
