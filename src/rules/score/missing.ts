import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoreGroup } from '../../scoring/types';
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
    const groups = scoredGroups(table).filter((group) => group.weight?.gt(ZERO));
    if (!header || groups.length === 0) return;
    const lacking = groups.filter(lacksScore);
    if (groups.length > 1 && lacking.length === groups.length) {
      yield { cell: header, text: 'none', data: { count: groups.length }, found: '' };
      return;
    }
    for (const group of lacking) {
      yield {
        cell: group.cell,
        data: { name: groupName(group.indicators), weight: plain(group.weight!) },
        found: '',
        fix: safeFix(table, group.cell),
      };
    }
  },
};

const lacksScore = ({ score, cell }: ScoreGroup): boolean => !score && !isFilled(cell);
