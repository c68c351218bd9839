import type { BoundCell } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredFund, ScoredTable } from '../../scoring/types';
import { matchingText } from '../../sheet/text';
import { sum } from '../../values/decimal';
import { couldEqual, sumIntervals } from '../../values/interval';
import { inTableUnit } from '../amounts';
import { amountText, fundName, shortText, shown } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { compared } from './compared';
import { familiesOf } from './families';
import type { Match } from './matching';
import { projectLists, type Mention, type ProjectList } from './mentions';
import { aboutBooks, inOtherBooks, onePerCell, placeName } from './wording';

/** 万元. */
const TOLERANCE = 0.1;

/** The kinds of spending (支出项目类别) a project may be of. */
const CATEGORIES = [
  { name: '人员类', pattern: /人员类/u },
  { name: '运转类', pattern: /运转类/u },
  { name: '特定目标类', pattern: /特定目标类/u },
] as const;
type Category = (typeof CATEGORIES)[number];

/**
 * X10: the listed projects of a kind come to more than the department spends on it; then also the kinds that come to less,
 * since the projects stand in the wrong one. And one project under two kinds, in the list and on its own form.
 */
export const categoryTotal: BookRule = {
  id: 'cross/category-total',
  severity: 'error',
  scope: 'book',
  check: (tables, bookOf) => onePerCell(wrongCategories(tables, bookOf)),
};

function* wrongCategories(tables: readonly ScoredTable[], bookOf: BookOf): Iterable<BookPlace> {
  for (const list of projectLists(tables)) yield* wrongTotals(list);
  for (const family of familiesOf(tables, bookOf)) {
    for (const { matches } of compared(family).listed) {
      for (const match of matches) yield* wrongTick(match, bookOf);
    }
  }
}

interface KindTotal {
  readonly fund: ScoredFund;
  readonly category: Category;
  readonly lines: readonly Mention[];
  readonly relation: 'over' | 'under' | null;
}

function wrongTotals(list: ProjectList): BookPlace[] {
  const totals = CATEGORIES.flatMap((category) => kindTotal(list, category));
  if (!totals.some(({ relation }) => relation === 'over')) return [];
  return totals.flatMap((total) => (total.relation ? [totalPlace(list.scored, total)] : []));
}

function kindTotal({ scored, lines }: ProjectList, category: Category): KindTotal[] {
  const fund = scored.funds.find(
    ({ row, annualBudget }) =>
      row.group === 'spending' &&
      annualBudget &&
      category.pattern.test(matchingText(row.cells.label?.value ?? null)),
  );
  const own = lines.filter((line) => categoryOf(line.category) === category);
  const figures = own.flatMap(({ amount }) => amount?.figure ?? []);
  if (!fund?.annualBudget || figures.length === 0) return [];
  const slack = inTableUnit(TOLERANCE, scored.table);
  const listed = sumIntervals(figures.map(({ interval }) => interval));
  const whole = fund.annualBudget.interval;
  const equal = couldEqual(listed, whole, slack);
  const complete = figures.length === own.length;
  const relation = equal ? null : listed.low.gt(whole.high) ? 'over' : complete ? 'under' : null;
  return [{ fund, category, lines: own, relation }];
}

/** The one kind a cell names or ticks; undefined where it names several without a tick. */
function categoryOf(cell: BoundCell | undefined): Category | undefined {
  if (!cell || !isFilled(cell)) return undefined;
  const text = matchingText(cell.value);
  const named = CATEGORIES.filter(({ pattern }) => pattern.test(text));
  if (named.length < 2) return named[0];
  const ticked = CATEGORIES.filter(({ name }) => new RegExp(`${name}[^□☑√■\\d]{0,8}[☑√■]`, 'u').test(text));
  return ticked.length === 1 ? ticked[0] : undefined;
}

function totalPlace({ table }: ScoredTable, { fund, category, lines, relation }: KindTotal): BookPlace {
  const figures = lines.flatMap(({ amount }) => amount?.figure ?? []);
  const listed = amountText(sum(figures.map(({ value }) => value)));
  const { cell, value } = fund.annualBudget!;
  return {
    table,
    cell,
    related: [...figures.map((figure) => figure.cell), ...lines.flatMap((line) => line.category ?? [])],
    text: relation === 'over' ? 'default' : 'under',
    data: {
      name: fundName(fund.row),
      category: category.name,
      found: amountText(value),
      listed,
      count: figures.length,
    },
    expected: listed,
    found: amountText(value),
  };
}

function* wrongTick({ left, right }: Match, bookOf: BookOf): Iterable<BookPlace> {
  const [inList, onForm] = [categoryOf(left.category), categoryOf(right.category)];
  if (!inList || !onForm || inList === onForm) return;
  const say = (own: Mention, kind: Category, other: Mention, otherKind: Category): BookPlace => ({
    table: own.scored.table,
    cell: own.category!,
    related: [own.cell],
    text: 'ticked',
    severity: 'warning',
    data: {
      name: shortText(own.name),
      found: kind.name,
      place: placeName(other.category!, other.scored, own.scored, bookOf),
      expected: otherKind.name,
    },
    found: shortText(shown(own.category)),
    expected: otherKind.name,
    ...aboutBooks([other.scored], own.scored, bookOf),
  });
  yield say(right, onForm, left, inList);
  if (inOtherBooks(left.scored, right.scored, bookOf)) yield say(left, inList, right, onForm);
}
