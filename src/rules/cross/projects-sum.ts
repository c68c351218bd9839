import Big from 'big.js';
import type { BoundCell, Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { labelText } from '../../sheet/text';
import { sum, ZERO } from '../../values/decimal';
import { parseMoney } from '../../values/figure';
import { moneyUnitOf } from '../../values/money';
import { yuanPerUnit } from '../amounts';
import { headedLines, lineName } from '../base/lines';
import { amountText, shown } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { familiesOf, type Family } from './families';
import { evaluatedForms, projectLists, type Mention } from './mentions';
import { aboutBooks, placeName } from './wording';

/** 元: every form rounds for itself. */
const TOLERANCE = new Big('1000');
const MOST_NAMED = 3;

/** X3: the projects together come to more than the department spends on projects. Less they may be: not every project has a form. */
export const projectsSum: BookRule = {
  id: 'cross/projects-sum',
  severity: 'warning',
  scope: 'book',
  *check(tables, bookOf) {
    yield* listedAgainstSpending(tables, bookOf);
    for (const family of familiesOf(tables, bookOf)) yield* evaluatedAgainstSpending(family);
  },
};

interface Amount {
  readonly scored: ScoredTable;
  readonly cell: BoundCell;
  readonly yuan: Big;
}

/** The projects of the department's own list against 项目支出 of the same form. */
function* listedAgainstSpending(tables: readonly ScoredTable[], bookOf: BookOf): Iterable<BookPlace> {
  for (const { scored, lines } of projectLists(tables)) {
    const fund = scored.funds.find(({ row }) => isProjects(row.cells.label));
    if (!fund?.annualBudget) continue;
    const whole = amountOf(scored, fund.annualBudget);
    if (coversAll(scored, amountsOf(scored, lines))) continue;
    const projects = lines.filter(({ name }) => !RUNNING_COSTS.test(labelText(name)));
    const place = exceeded(whole, amountsOf(scored, projects), 'default', bookOf);
    if (place) yield place;
  }
}

/** Lines of a list of tasks that are no projects. */
const RUNNING_COSTS = /^(在职|离退休)?(人员|(日常)?公用|基本)(经费|支出)$/u;

const amountsOf = (scored: ScoredTable, lines: readonly Mention[]): Amount[] =>
  lines.flatMap(({ amount }) => (amount ? [{ scored, cell: amount.figure.cell, yuan: amount.yuan }] : []));

/** A list of tasks with all the department's money, what it runs on included, is none of projects alone. */
function coversAll(scored: ScoredTable, parts: readonly Amount[]): boolean {
  const budget = scored.totalFund?.annualBudget;
  if (!budget) return false;
  const gap = sum(parts.map(({ yuan }) => yuan)).minus(amountOf(scored, budget).yuan);
  return gap.abs().lte(TOLERANCE);
}

/** What was spent by the self-evaluated projects against 项目支出 of the whole department. */
function* evaluatedAgainstSpending({ tables, bookOf }: Family): Iterable<BookPlace> {
  const spent = onePerProject(evaluatedForms(tables)).flatMap(({ scored }) => {
    const executed = scored.totalFund?.executed;
    return executed ? [amountOf(scored, executed)] : [];
  });
  if (spent.length < 2) return;
  for (const scored of tables) {
    const whole = spendingOf(scored);
    const place = whole && exceeded(whole, spent, 'evaluated', bookOf);
    if (place) yield place;
  }
}

/** A form may be there twice: as sent in, and as corrected. */
const onePerProject = (forms: ReturnType<typeof evaluatedForms>) => [
  ...new Map(forms.map((form) => [form.name, form])).values(),
];

const isProjects = (label: BoundCell | undefined): boolean =>
  /^(?:其中)?\d?项目支出$/u.test(labelText(label?.value ?? null));

/** 项目支出 of a 整体自评表 (按支出性质分) or of a 基础数据表 (what was spent in the year). */
function spendingOf(scored: ScoredTable): Amount | null {
  const { table } = scored;
  if (table.kind === 'base-data') {
    const line = headedLines(table).find(({ heading }) => lineName(heading) === '项目支出');
    return moneyIn(scored, line?.heading.cells.actual);
  }
  if (table.kind !== 'overall-self-evaluation') return null;
  const item = table.breakdowns
    .flatMap(({ items }) => items)
    .find(({ label, amount }) => amount !== null && /项目支出[:：]?$/u.test(label));
  return item ? moneyIn(scored, { ...item.cell, value: item.amount }) : null;
}

function moneyIn(scored: ScoredTable, cell: BoundCell | undefined): Amount | null {
  const money = cell && parseMoney(cell, moneyUnitOf(scored.table));
  return cell && money?.value.gt(ZERO)
    ? { scored, cell, yuan: money.value.times(yuanPerUnit(scored.table)) }
    : null;
}

const amountOf = (scored: ScoredTable, { cell, value }: Figure): Amount => ({
  scored,
  cell,
  yuan: value.times(yuanPerUnit(scored.table)),
});

function exceeded(
  whole: Amount,
  parts: readonly Amount[],
  text: 'default' | 'evaluated',
  bookOf: BookOf,
): BookPlace | null {
  const total = sum(parts.map(({ yuan }) => yuan));
  if (parts.length < 2 || total.lte(whole.yuan.plus(TOLERANCE))) return null;
  const [found, expected] = [whole.yuan, total].map((yuan) => `${amountText(yuan.div(10_000))}万元`);
  const named = parts.slice(0, MOST_NAMED);
  return {
    table: whole.scored.table,
    cell: whole.cell,
    related: parts.filter(({ scored }) => scored === whole.scored).map(({ cell }) => cell),
    text,
    data: {
      total: expected!,
      whole: found!,
      count: parts.length,
      places: named
        .map(({ scored, cell }) => `${placeName(cell, scored, whole.scored, bookOf)} ${shown(cell)}`)
        .join('、'),
    },
    expected: `≥${expected!}`,
    found: found!,
    ...aboutBooks(
      named.map(({ scored }) => scored),
      whole.scored,
      bookOf,
    ),
  };
}
