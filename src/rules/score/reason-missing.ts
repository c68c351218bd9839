import { isScoredRow } from '../../recognition/points';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredTable, ScoreGroup } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { groupName, plain, shortText, shown } from '../describe';
import { deviationExplained, hasRoomForReasons } from '../explained';
import { annualHeader, scoredGroups, scoredRows } from '../rows';
import type { Place, TableRule } from '../rule';

/** S3 S5: points were taken off, or a target was missed, and nothing says why. */
export const reasonMissing: TableRule = {
  id: 'score/reason-missing',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    if (!hasRoomForReasons(table)) return;
    const unexplained = scoredTogether(table).filter(
      (rows) => deviates(rows) && !deviationExplained(table, rows.indicators),
    );
    if (annualHeader(table, 'reason')) {
      for (const rows of unexplained) yield* inRow(rows);
    } else if (unexplained.length > 0) {
      const names = unexplained.slice(0, 3).map(({ indicators }) => groupName(indicators));
      yield {
        cell: table.table.explanations[0]!,
        related: unexplained.flatMap(({ cell }) => cell ?? []),
        text: 'footer',
        data: { names: names.join('、'), count: unexplained.length },
        found: '',
      };
    }
  },
};

/** Rows under one score; each row by itself in forms without scores. */
type RowsOfScore = Pick<ScoreGroup, 'indicators' | 'score'> & Partial<Pick<ScoreGroup, 'weight' | 'cell'>>;

const scoredTogether = (table: ScoredTable): readonly RowsOfScore[] =>
  annualHeader(table, 'score')
    ? scoredGroups(table)
    : scoredRows(table).map((indicator) => ({ indicators: [indicator] }));

const lost = ({ score, weight }: RowsOfScore): boolean =>
  score !== undefined && weight != null && score.value.gte(ZERO) && score.value.lt(weight);

const missed = ({ indicators }: RowsOfScore): boolean =>
  indicators.some((indicator) => isScoredRow(indicator.row) && indicator.met === false);

const deviates = (rows: RowsOfScore): boolean => lost(rows) || missed(rows);

/** A row of a grid without the column has no place for a reason. */
function* inRow(group: RowsOfScore): Generator<Place> {
  const { indicators, score, weight } = group;
  const withRoom = indicators.filter(({ row }) => row.cells.reason);
  const first = withRoom.find(({ met }) => met === false) ?? withRoom[0];
  if (!first) return;
  yield {
    cell: first.row.cells.reason!,
    related: score ? [score.cell] : [],
    text: lost(group) ? 'default' : 'missed',
    data: {
      name: groupName(indicators),
      score: shown(score?.cell),
      weight: weight ? plain(weight) : '',
      target: shortText(first.target.raw),
      actual: shortText(first.actual.raw),
    },
    found: '',
  };
}
