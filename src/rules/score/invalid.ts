import { SELF_EVALUATIONS, type BoundCell, type Figure, type StandardTable } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import { ZERO } from '../../values/decimal';
import { fundName, groupName, shortText, shown } from '../describe';
import { scoredGroups } from '../rows';
import type { Place, TableRule } from '../rule';

/** P6: a score that is no number, or a negative one. */
export const invalid: TableRule = {
  id: 'score/invalid',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { totalFund } = table;
    const places = [
      totalFund && unreadable(() => fundName(totalFund.row), totalFund.row.cells.score, totalFund.score),
      ...scoredGroups(table).map((group) =>
        unreadable(() => groupName(group.indicators), group.cell, group.score),
      ),
      unreadable(() => totalName(table.table.total), table.table.total?.score, table.totalScore),
    ];
    for (const place of places) if (place) yield place;
  },
};

/** What the form calls its total. */
const totalName = (total: StandardTable['total']): string => shortText(shown(total?.label)) || '总分';

function unreadable(
  name: () => string,
  cell: BoundCell | undefined,
  score: Figure | undefined,
): Place | null {
  if (!cell || !isFilled(cell) || score?.value.gte(ZERO)) return null;
  return {
    cell,
    text: score ? 'negative' : 'default',
    data: { name: name(), found: shortText(shown(cell)) },
    found: shortText(shown(cell)),
  };
}
