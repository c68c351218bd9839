import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { matchNames } from '../goal/long-annual';
import { hasName } from '../indicator/reading';
import { judgedRows } from '../rows';
import type { BookOf } from '../rule';
import { compared } from './compared';
import { familiesOf } from './families';

/** A declaration and the self-evaluation of the same thing, with the rows that are one indicator. */
export interface TablePair {
  readonly declared: ScoredTable;
  readonly evaluated: ScoredTable;
  readonly declaredRows: readonly ScoredIndicator[];
  readonly evaluatedRows: readonly ScoredIndicator[];
  readonly matches: ReadonlyMap<ScoredIndicator, ScoredIndicator>;
}

const known = new WeakMap<readonly ScoredTable[], readonly TablePair[]>();

export function pairsOf(tables: readonly ScoredTable[], bookOf: BookOf): readonly TablePair[] {
  const before = known.get(tables);
  if (before) return before;
  const pairs = familiesOf(tables, bookOf).flatMap((family) => {
    const { evaluated, overall } = compared(family);
    const projects = evaluated.map(({ left, right }) => ({
      declared: left.scored,
      evaluated: right.scored,
    }));
    return [...projects, ...overall].map(toPair);
  });
  known.set(tables, pairs);
  return pairs;
}

function toPair({ declared, evaluated }: Pick<TablePair, 'declared' | 'evaluated'>): TablePair {
  const [declaredRows, evaluatedRows] = [namedRows(declared), namedRows(evaluated)];
  const matches = matchNames(declaredRows, evaluatedRows);
  return { declared, evaluated, declaredRows, evaluatedRows, matches };
}

const namedRows = (table: ScoredTable): ScoredIndicator[] =>
  judgedRows(table).filter(({ row }) => hasName(row) && !row.subRow);
