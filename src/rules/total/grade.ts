import { gradeNamed } from '../../layouts/grades';
import { SELF_EVALUATIONS } from '../../recognition/table';
import { gradeOf } from '../../scoring/grade';
import { isFilled } from '../../scoring/rows';
import { labelText } from '../../sheet/text';
import { plain, shown } from '../describe';
import { safeFix } from '../rows';
import type { TableRule } from '../rule';

/** P8: the printed grade is not that of the printed total. */
export const grade: TableRule = {
  id: 'total/grade',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const cell = [table.table.total?.grade, table.table.fields.selfGrade].find(isFilled);
    const printed = cell && gradeNamed(labelText(cell.value));
    const total = table.totalScore?.value ?? table.scoreSum;
    if (!cell || !printed || !total) return;
    const right = gradeOf(total, table.profile.grades);
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
