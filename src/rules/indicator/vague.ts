import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName, shortText, shown } from '../describe';
import type { TableRule } from '../rule';
import { filledRows, nameText, targetCell, wordingOf } from './reading';
import { DEFINITE_TARGET, VAGUE_TARGET } from './wording';

/** C10: targets nobody can measure: 进一步提高, 效果明显, or the indicator's own name once more. One finding each per table. */
export const vague: TableRule = {
  id: 'indicator/vague',
  severity: 'info',
  scope: 'table',
  *check(table) {
    const rows = filledRows(table).filter(
      ({ row, target }) =>
        row.block === 'annual' && !row.subRow && target.kind === 'text' && target.mentioned.length === 0,
    );
    const repeating = rows.filter(repeatsName);
    yield* said(repeating, 'repeats');
    yield* said(rows.filter((indicator) => !repeating.includes(indicator) && isVague(indicator)));
  },
};

const repeatsName = ({ row }: ScoredIndicator): boolean =>
  nameText(row).length > 2 && wordingOf(targetCell(row)) === nameText(row);

function isVague({ row }: ScoredIndicator): boolean {
  const target = wordingOf(targetCell(row));
  return VAGUE_TARGET.test(target) && !DEFINITE_TARGET.test(target);
}

function* said(rows: readonly ScoredIndicator[], text?: string) {
  const cells = rows.flatMap(({ row }) => targetCell(row) ?? []);
  if (cells.length === 0) return;
  const words = [...new Set(cells.map((cell) => shortText(shown(cell), 12)))];
  yield {
    cell: cells[0]!,
    related: cells.slice(1),
    ...(text !== undefined && { text }),
    data: { name: indicatorName(rows[0]!.row), words: words.slice(0, 3).join('、'), count: cells.length },
  };
}
