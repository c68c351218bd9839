import type { BudgetKind, StandardTable } from '../../recognition/table';
import { groupBy } from '../../sheet/group-by';
import { cellKey } from '../../sheet/zone';
import { couldEqual } from '../../values/interval';
import { shown } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { isDoubtful } from './disagreements';
import { sumOf, type BudgetFigure } from './figures';
import { RELATIONS, type Comparison, type Tables } from './relations';

/** What the thirteen tables say twice: the totals of one are the lines of another. */
export const crossTable: BookRule = {
  id: 'budget/cross-table',
  severity: 'error',
  scope: 'book',
  *check(scored, bookOf) {
    const tables = scored
      .map(({ table }) => table)
      .filter(({ budget, blank }) => budget !== undefined && !blank);
    for (const set of setsOf(tables, bookOf)) {
      const said = new Set<string>();
      for (const comparisons of RELATIONS.map((relation) => relation(set))) {
        for (const place of comparisons.flatMap(differing)) {
          const key = `${place.table.sheet} ${cellKey(place.cell)}`;
          if (said.has(key)) continue;
          said.add(key);
          yield place;
        }
      }
    }
  },
};

/** The tables of one workbook and year; kinds that come twice are left out, since nobody can tell which is meant. */
function setsOf(tables: readonly StandardTable[], bookOf: BookOf): Tables[] {
  return [...groupBy(tables, bookOf).values()].flatMap((list) => {
    const years = [...new Set(list.map(({ year }) => year).filter((year) => year !== null))];
    if (years.length <= 1) return [unique(list)];
    return years.map((year) => unique(list.filter((table) => table.year === year)));
  });
}

function unique(tables: readonly StandardTable[]): Tables {
  const set: Partial<Record<BudgetKind, StandardTable>> = {};
  for (const table of tables) {
    const kind = table.kind as BudgetKind;
    if (tables.filter((other) => other.kind === kind).length === 1) set[kind] = table;
  }
  return set;
}

function differing({ figure: own, others, relation }: Comparison): BookPlace[] {
  const sound = others.filter((group) => group.length > 0 && !group.some(isUnsettled));
  if (isUnsettled(own) || sound.length < others.length || sound.length === 0) return [];
  const fits = sound.some((group) => {
    const sum = sumOf(group);
    if (relation === 'equal') return couldEqual(own.yuan, sum);
    return relation === 'at-most' ? own.yuan.low.lte(sum.high) : own.yuan.high.gte(sum.low);
  });
  if (fits) return [];
  const [nearest] = sound;
  const first = nearest![0]!;
  return [
    {
      table: own.table,
      cell: own.amount.cell,
      text: relation === 'equal' ? 'default' : relation,
      ...(nearest!.length === 1 && relation === 'equal' && { expected: shown(first.amount.cell) || '0' }),
      found: shown(own.amount.cell) || '0',
      data: {
        name: own.name,
        found: shown(own.amount.cell) || '0',
        sheet: first.table.sheet,
        other: nearest!.map(({ name }) => name).join('＋'),
        value: nearest!.map(({ amount }) => shown(amount.cell) || '0').join('＋'),
      },
    },
  ];
}

/** Where a table does not add up, that is said first. */
const isUnsettled = ({ table, amount }: BudgetFigure): boolean => isDoubtful(table, amount.cell);
