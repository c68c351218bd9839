import { isScoredRow } from '../../recognition/points';
import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredIndicator } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { indicatorName, plain, shortText } from '../describe';
import { rowsWithoutTarget } from '../indicator/target-missing';
import { annualHeader, scoredRows } from '../rows';
import type { Place, TableRule } from '../rule';

/** S7: a target without an actual value, or a score with neither (天长). A table in which nothing is filled in yet is one finding. */
export const missing: TableRule = {
  id: 'actual/missing',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table): Iterable<Place> {
    const header = annualHeader(table, 'actual');
    const rows = scoredRows(table).filter(({ row, target }) => row.cells.actual && isStated(target.kind));
    const lacking = rows.filter(lacksActual);
    if (header && rows.length > 1 && lacking.length === rows.length) {
      yield { cell: header, text: 'none', data: { count: rows.length }, found: '' };
      return;
    }
    for (const { row, target } of lacking) {
      yield {
        cell: row.cells.actual!,
        related: row.cells.score ? [row.cells.score] : [],
        data: { name: indicatorName(row), target: shortText(target.raw) },
        found: '',
      };
    }
    for (const { row, score } of rowsWithoutTarget(table).filter(isUnfounded))
      yield {
        cell: row.cells.actual!,
        related: [row.cells.target, row.cells.score].filter((cell) => cell !== undefined),
        text: 'unfounded',
        data: { name: indicatorName(row), score: plain(score!.value) },
        found: '',
      };
  },
};

/** Scored although nothing was wanted and nothing done; what a row's own 评分标准 asks for may be told without either. */
const isUnfounded = ({ row, target, actual, score }: ScoredIndicator): boolean =>
  isScoredRow(row) &&
  target.kind === 'blank' &&
  actual.kind === 'blank' &&
  row.cells.actual !== undefined &&
  row.cells.score?.row === row.row &&
  score?.value.gt(ZERO) === true &&
  !isFilled(row.cells.scoringText);

const isStated = (kind: ScoredIndicator['target']['kind']): boolean =>
  kind !== 'blank' && kind !== 'placeholder';

/** "无" beside a target of little or nothing (事故数 ≤0) is an answer. */
function lacksActual({ actual, direction, target }: ScoredIndicator): boolean {
  if (actual.kind === 'blank') return true;
  if (actual.kind !== 'placeholder') return false;
  const answersNone = /无|没有/u.test(actual.raw);
  return !(answersNone && (direction === 'lower' || target.kind === 'text' || wantsNone(target)));
}

const wantsNone = (target: ScoredIndicator['target']): boolean =>
  target.kind === 'quantity' && target.quantity.number.eq(ZERO);
