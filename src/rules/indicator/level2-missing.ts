import type { Level2 } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import type { Place, TableRule } from '../rule';
import {
  asksForLevel2,
  commonAmong,
  coversLevel2,
  goalScopes,
  hasOwnLevel1,
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
  *check(table) {
    const unused = table.indicators.filter(isUnused);
    const whole = wholeTable(table);
    const required = whole ? missingOf(whole, table.profile.requiredLevel2) : [];
    if (whole && required.length > 0) {
      const minor = required.every((category) => COSTS.includes(category));
      yield place(whole, required, unused, minor);
    }
    for (const goals of goalScopes(table)) {
      const common = commonAmong(goals, USUAL, coversLevel2);
      for (const scope of goals) {
        const missing = missingOf(scope, common);
        if (missing.length > 0) yield place(scope, missing, unused, true);
      }
    }
  },
};

const missingOf = ({ rows }: Scope, wanted: readonly Level2[]): Level2[] =>
  hasOwnLevel1(rows)
    ? []
    : wanted.filter((category) => asksForLevel2(rows, category) && !coversLevel2(rows, category));

/** Where the form has a line for the category that nobody used, that is where it belongs. */
function place(
  scope: Scope,
  missing: readonly Level2[],
  unused: readonly ScoredIndicator[],
  minor: boolean,
): Place {
  const grids = new Set(scope.rows.map(({ row }) => row.blockIndex));
  const line = unused.find(
    ({ row }) => row.category2 !== null && missing.includes(row.category2) && grids.has(row.blockIndex),
  );
  return {
    cell: scope.cell,
    ...(line?.row.cells.level2 && { related: [line.row.cells.level2] }),
    ...(scope.name !== null && { text: 'scope' }),
    data: {
      categories: missing.map((category) => LEVEL2_NAMES[category]).join('、'),
      ...(scope.name !== null && { scope: scope.name }),
    },
    ...(minor && { severity: 'info' as const }),
  };
}
