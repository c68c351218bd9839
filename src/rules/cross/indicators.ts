import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { indicatorName } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { pairsOf, type TablePair } from './pairs';
import { aboutBooks, onePerCell, placeName } from './wording';

const MOST_NAMED = 3;

/** X1: a self-evaluation leaves out indicators that were declared, or brings in others. */
export const indicators: BookRule = {
  id: 'cross/indicators',
  severity: 'warning',
  scope: 'book',
  check: (tables, bookOf) => onePerCell(strayIndicators(tables, bookOf)),
};

function* strayIndicators(tables: readonly ScoredTable[], bookOf: BookOf): Iterable<BookPlace> {
  for (const pair of pairsOf(tables, bookOf)) {
    const taken = new Set(pair.matches.values());
    const left = pair.declaredRows.filter((indicator) => !pair.matches.has(indicator));
    const added = pair.evaluatedRows.filter((indicator) => !taken.has(indicator));
    const first = pair.evaluatedRows[0]?.row.cells.level3;
    if (left.length > 0 && first) yield place(pair, left, first, 'default', bookOf);
    const own = added.flatMap(({ row }) => row.cells.level3 ?? []);
    if (own[0]) yield { ...place(pair, added, own[0], 'added', bookOf), related: own.slice(1) };
  }
}

function place(
  { declared, evaluated }: TablePair,
  rows: readonly ScoredIndicator[],
  cell: BookPlace['cell'],
  text: 'default' | 'added',
  bookOf: BookOf,
): BookPlace {
  const inDeclaration = declared.table.fields.projectName ?? declared.table.title;
  return {
    table: evaluated.table,
    cell,
    text,
    data: {
      count: rows.length,
      names: rows
        .slice(0, MOST_NAMED)
        .map(({ row }) => indicatorName(row))
        .join('、'),
      place: inDeclaration ? placeName(inDeclaration, declared, evaluated, bookOf) : '',
    },
    ...aboutBooks([declared], evaluated, bookOf),
  };
}
