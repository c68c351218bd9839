import { isFilled } from '../../scoring/rows';
import type { ScoredIndicator } from '../../scoring/types';
import { matchingText } from '../../sheet/text';
import { isPlaceholder, isSampleValue } from '../../values/placeholder';
import { indicatorName } from '../describe';
import type { TableRule } from '../rule';
import { filledRows, hasName, targetCell } from './reading';
import { NOT_APPLICABLE } from './wording';

/** Whether a row says that it does not apply: 无 or 本项目不适用 as its name, or as its target where it carries no points. */
export function isNotApplicable({ row, target }: Pick<ScoredIndicator, 'row' | 'target'>): boolean {
  const name = row.cells.level3?.value ?? null;
  if (isPlaceholder(name) || NOT_APPLICABLE.test(matchingText(name))) return true;
  const said = matchingText(targetCell(row)?.value ?? null);
  if (said.length <= 20 && NOT_APPLICABLE.test(said)) return true;
  // "≥**%" is left to be filled in, not left out.
  const isLeftOut = target.kind === 'placeholder' && !isSampleValue(targetCell(row)?.value ?? null);
  return hasName(row) && isLeftOut && !isFilled(row.cells.weight) && !isFilled(row.cells.actual);
}

/** C11: a category is filled with 无 or 不适用 instead of an indicator. One finding per table. */
export const notApplicable: TableRule = {
  id: 'indicator/not-applicable',
  severity: 'info',
  scope: 'table',
  *check(table) {
    const rows = filledRows(table).filter(
      ({ row, target }) => row.block === 'annual' && !row.subRow && isNotApplicable({ row, target }),
    );
    const cells = rows.flatMap(({ row }) => row.cells.level3 ?? targetCell(row) ?? []);
    if (cells.length === 0) return;
    yield {
      cell: cells[0]!,
      related: cells.slice(1),
      data: {
        names: rows
          .slice(0, 3)
          .map(({ row }) => indicatorName(row))
          .join('、'),
        count: rows.length,
      },
    };
  },
};
