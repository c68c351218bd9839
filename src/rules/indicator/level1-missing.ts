import type { Level1 } from '../../recognition/table';
import { rawText } from '../../sheet/text';
import type { ScoredTable } from '../../scoring/types';
import type { Place, Severity, TableRule } from '../rule';
import { commonAmong, coversLevel1, goalScopes, hasOwnLevel1, wholeTable, type Scope } from './coverage';
import { LEVEL1_NAMES } from './wording';

const USUAL: readonly Level1[] = ['output', 'benefit', 'satisfaction'];

/** C1: a required first-level category has no indicator; or one of several goals lacks what most others have. */
export const level1Missing: TableRule = {
  id: 'indicator/level1-missing',
  severity: 'error',
  scope: 'table',
  *check(table) {
    const { requiredLevel1, excusableLevel1 } = table.profile;
    const whole = wholeTable(table);
    if (!whole || hasOwnLevel1(whole.rows)) return;
    for (const category of new Set([...requiredLevel1, ...excusableLevel1])) {
      if (coversLevel1(whole.rows, category)) continue;
      yield place(
        whole,
        category,
        excusableLevel1.includes(category) ? excusedSeverity(table, category) : undefined,
      );
    }
    for (const goals of goalScopes(table)) {
      const common = commonAmong(goals, USUAL, coversLevel1);
      for (const scope of goals.filter(({ rows }) => !hasOwnLevel1(rows))) {
        for (const category of common) {
          if (!coversLevel1(scope.rows, category)) yield place(scope, category, 'info');
        }
      }
    }
  },
};

/** A reason that names the category, in the prose under the table or in a remark, makes it a matter to know of only. */
function excusedSeverity({ table }: ScoredTable, category: Level1): Severity {
  const word = LEVEL1_NAMES[category].replace('指标', '');
  return table.explanations.some((cell) => rawText(cell.value).includes(word)) ? 'info' : 'warning';
}

const place = (scope: Scope, category: Level1, severity: Severity | undefined): Place => ({
  cell: scope.cell,
  data: { category: LEVEL1_NAMES[category], ...(scope.name !== null && { scope: scope.name }) },
  ...(scope.name !== null && { text: 'scope' }),
  ...(severity && { severity }),
});
