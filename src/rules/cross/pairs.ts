import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { oncePer } from '../../sheet/memory';
import { matchNames } from '../indicator/match-names';
import { hasName } from '../indicator/reading';
import { scoredRows } from '../rows';
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

export const pairsOf = oncePer((tables: readonly ScoredTable[], bookOf: BookOf): readonly TablePair[] =>
  familiesOf(tables, bookOf).flatMap((family) => {
    const { evaluated, overall } = compared(family);
    const projects = evaluated.map(({ left, right }) => ({
      declared: left.scored,
      evaluated: right.scored,
    }));
    return [...projects, ...overall].map(toPair);
  }),
);

function toPair({ declared, evaluated }: Pick<TablePair, 'declared' | 'evaluated'>): TablePair {
  const [declaredRows, evaluatedRows] = [namedRows(declared), namedRows(evaluated)];
  const matches = matchNames(declaredRows, evaluatedRows);
  return { declared, evaluated, declaredRows, evaluatedRows, matches };
}

const namedRows = (table: ScoredTable): ScoredIndicator[] =>
  scoredRows(table).filter(({ row }) => hasName(row) && !row.subRow);
