import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import type { RawValue } from '../../sheet/snapshot';
import { matchingText } from '../../sheet/text';
import { annualHeader, scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** Fewer rows than this may well agree. */
const FEWEST_ROWS = 5;

/** S11: every actual value repeats its target. */
export const copied: TableRule = {
  id: 'actual/copied',
  severity: 'info',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const header = annualHeader(table, 'actual');
    const rows = scoredRows(table).filter(
      ({ target, actual }) => target.kind !== 'blank' && actual.kind !== 'blank',
    );
    const measured = rows.some(({ target }) => target.kind === 'quantity');
    if (!header || rows.length < FEWEST_ROWS || !measured || !rows.every(isRepeated)) return;
    yield { cell: header, data: { count: rows.length } };
  },
};

/** "≥95%" and "95%" are the same words. */
const isRepeated = ({ row: { cells } }: ScoredIndicator): boolean =>
  comparable(cells.actual?.value) === comparable(cells.target?.value);

const comparable = (value: RawValue = null): string => matchingText(value).replace(/^[≥≤≧≦=═><]+/u, '');
