import type { Level2 } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import type { Place, TableRule } from '../rule';
import {
  asksForLevel2,
  coversLevel2,
  goalScopes,
  hasOwnLevel1,
  mostHave,
  wholeTable,
  type Scope,
} from './coverage';
import { isUnused } from './reading';
import { COSTS, LEVEL2_NAMES } from './wording';

const USUAL: readonly Level2[] = ['quantity', 'quality', 'timeliness'];

/** C2: required second-level categories have no indicator; or one of several goals lacks what most others have. One finding names them all. */
export const level2Missing: TableRule = {
  id: 'indicator/level2-missing',
  severity: 'warning',
  scope: 'table',
  *check(table, { profile }) {
    const whole = wholeTable(table);
    const required = whole ? missingOf(whole, profile.requiredLevel2) : [];
    if (whole && required.length > 0) {
      yield place(
        table,
        whole,
        required,
        required.every((category) => COSTS.includes(category)),
      );
    }
    for (const scope of goalScopes(table)) {
      const missing = missingOf(scope, USUAL).filter((category) =>
        mostHave(scope, (rows) => coversLevel2(rows, category)),
      );
      if (missing.length > 0) yield place(table, scope, missing, true);
    }
  },
};

const missingOf = ({ rows }: Scope, wanted: readonly Level2[]): Level2[] =>
  hasOwnLevel1(rows)
    ? []
    : wanted.filter((category) => asksForLevel2(rows, category) && !coversLevel2(rows, category));

function place(table: ScoredTable, scope: Scope, missing: readonly Level2[], minor: boolean): Place {
  const unused = table.indicators.find(
    (indicator) =>
      isUnused(indicator) &&
      indicator.row.category2 !== null &&
      missing.includes(indicator.row.category2) &&
      scope.rows.some(({ row }) => row.blockIndex === indicator.row.blockIndex),
  );
  return {
    cell: scope.cell,
    ...(unused?.row.cells.level2 && { related: [unused.row.cells.level2] }),
    ...(scope.name !== null && { text: 'scope' }),
    data: {
      categories: missing.map((category) => LEVEL2_NAMES[category]).join('、'),
      ...(scope.name !== null && { scope: scope.name }),
    },
    ...(minor && { severity: 'info' as const }),
  };
}
