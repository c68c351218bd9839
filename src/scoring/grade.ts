import type Big from 'big.js';
import type { Grade } from '../layouts/grades';
import type { GradeLimits } from '../profiles/types';

/** The grade of a total in points. */
export function gradeOf(total: Big, { excellent, good, fair }: GradeLimits): Grade {
  if (total.gte(excellent)) return '优';
  if (total.gte(good)) return '良';
  return total.gte(fair) ? '中' : '差';
}

/** {@link gradeOf} as a formula (without "=") about the cell of that name: IF(G24>=90,"优",…). */
export const gradeFormula = (total: string, { excellent, good, fair }: GradeLimits): string =>
  `IF(${total}>=${excellent},"优",IF(${total}>=${good},"良",IF(${total}>=${fair},"中","差")))`;
