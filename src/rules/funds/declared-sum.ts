import { DECLARATIONS } from '../kinds';
import type { TableRule } from '../rule';
import { wrongSums } from './parts';
import { wrongSumPlace } from './parts-sum';

/** 万元: declarations are filled from systems that round each source for itself. */
const TOLERANCE = 0.1;

/** F14: the sources of a declared budget do not add up to it. */
export const declaredSum: TableRule = {
  id: 'funds/declared-sum',
  severity: 'error',
  scope: 'table',
  kinds: DECLARATIONS,
  check: (table) =>
    wrongSums(table.funds, table.table, TOLERANCE).map((wrong) => wrongSumPlace(table, wrong)),
};
