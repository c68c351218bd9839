import { SELF_EVALUATIONS } from '../../recognition/table';
import { gradeOf, type Grade } from '../../scoring/totals';
import { labelText } from '../../sheet/text';
import { plain, shown } from '../describe';
import { safeFix, written } from '../rows';
import type { TableRule } from '../rule';

/** Whole words of the grade cell; 合格 and the like belong to other scales. */
const WORDS: readonly (readonly [RegExp, Grade])[] = [
  [/^优(秀|等|级)?$/u, '优'],
  [/^良(好|等|级)?$/u, '良'],
  [/^中(等|级)?$/u, '中'],
  [/^(差|较差|差等|差级)$/u, '差'],
];

/** P8: the printed grade is not that of the printed total. */
export const grade: TableRule = {
  id: 'total/grade',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table, { profile }) {
    const cell = [table.table.total?.grade, table.table.fields.selfGrade].find(written);
    const printed = cell && WORDS.find(([pattern]) => pattern.test(labelText(cell.value)))?.[1];
    const total = table.totalScore?.value ?? table.scoreSum;
    if (!cell || !printed || !total) return;
    const right = gradeOf(total, profile);
    if (printed === right) return;
    yield {
      cell,
      ...(table.totalScore && { related: [table.totalScore.cell] }),
      data: { found: shown(cell), expected: right, total: plain(total) },
      expected: right,
      found: shown(cell),
      fix: safeFix(table, cell),
    };
  },
};
