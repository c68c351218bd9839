import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { indicatorName, shortText } from '../describe';
import { annualHeader, scoredRows } from '../rows';
import type { Place, TableRule } from '../rule';

/** S7: a target without an actual value. A table in which nothing is filled in yet is one finding. */
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
  },
};

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
