import type { ScoredIndicator } from '../../scoring/types';
import { indicatorName, shortText, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { filledRows, nameText, targetCell, wordingOf } from './reading';
import { DEFINITE_TARGET, VAGUE_TARGET } from './wording';

const LONGEST_WORD = 12;

/** C10: targets nobody can measure: 进一步提高, 效果明显 (one finding per table), or the indicator's own name once more. */
export const vague: TableRule = {
  id: 'indicator/vague',
  severity: 'info',
  scope: 'table',
  *check(table) {
    const rows = filledRows(table).filter(
      ({ row, target }) =>
        row.block === 'annual' && !row.subRow && target.kind === 'text' && target.mentioned.length === 0,
    );
    for (const { row } of rows.filter(repeatsName)) {
      yield { cell: targetCell(row)!, text: 'repeats', data: { name: indicatorName(row) } };
    }
    yield* together(rows.filter((indicator) => !repeatsName(indicator) && isVague(indicator)));
  },
};

const repeatsName = ({ row }: ScoredIndicator): boolean =>
  nameText(row).length > 2 && wordingOf(targetCell(row)) === nameText(row);

function isVague({ row }: ScoredIndicator): boolean {
  const target = wordingOf(targetCell(row));
  return VAGUE_TARGET.test(target) && !DEFINITE_TARGET.test(target);
}

function* together(rows: readonly ScoredIndicator[]): Iterable<Place> {
  const cells = rows.flatMap(({ row }) => targetCell(row) ?? []);
  if (cells.length === 0) return;
  const words = [...new Set(cells.map((cell) => shortText(shown(cell), LONGEST_WORD)))];
  yield {
    cell: cells[0]!,
    related: cells.slice(1),
    ...(cells.length === 1 && { text: 'one' }),
    data: { name: indicatorName(rows[0]!.row), words: words.slice(0, 3).join('、'), count: cells.length },
  };
}
