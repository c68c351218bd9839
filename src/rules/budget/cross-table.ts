import type { BudgetColumnRole, BudgetKind, BudgetRow, StandardTable } from '../../recognition/table';
import { groupBy } from '../../sheet/group-by';
import { matchingText } from '../../sheet/text';
import { cellKey } from '../../sheet/zone';
import { couldEqual } from '../../values/interval';
import { shown } from '../describe';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { isDoubtful } from './disagreements';
import {
  byCode,
  byName,
  columnOf,
  figure,
  lineRole,
  sideOf,
  sumOf,
  totalRow,
  wholeColumn,
  type BudgetFigure,
} from './figures';
import { isBlankRow, isTotalRow } from './lines';

/** Two amounts of different tables that are the same, or of which one holds the other. */
interface Comparison {
  readonly figure: BudgetFigure;
  /** Any one of these may be what it should equal, or at most be. */
  readonly others: readonly (readonly BudgetFigure[])[];
  readonly relation: 'equal' | 'at-most' | 'at-least';
}

type Tables = Readonly<Partial<Record<BudgetKind, StandardTable>>>;

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

const compare = (
  own: BudgetFigure | undefined,
  others: readonly (readonly (BudgetFigure | undefined)[])[],
  relation: Comparison['relation'] = 'equal',
): Comparison[] => {
  const whole = others.filter((group): group is BudgetFigure[] =>
    group.every((other) => other !== undefined),
  );
  return own && whole.length > 0 ? [{ figure: own, others: whole, relation }] : [];
};

/** One amount against one other. */
const pair = (
  own: BudgetFigure | undefined,
  other: BudgetFigure | undefined,
  relation: Comparison['relation'] = 'equal',
): Comparison[] => compare(own, [[other]], relation);

// ---- places in the tables

/** A line of 收支总表, by what it speaks of. */
function line(table: StandardTable, side: 'income' | 'expenditure', fits: (row: BudgetRow) => boolean) {
  const half = sideOf(table, side);
  const rows = half?.rows.filter((row) => fits(row)) ?? [];
  return half && rows.length === 1 ? figure(table, rows[0], wholeColumn(table, half)) : undefined;
}

const totals = (table: StandardTable, side: 'income' | 'expenditure'): (readonly [BudgetFigure])[] => {
  const half = sideOf(table, side);
  return (half?.rows ?? [])
    .filter((row) => isTotalRow(row) && !isBlankRow(half!, row))
    .flatMap((row) => {
      const found = figure(table, row, wholeColumn(table, half!));
      return found ? [[found] as const] : [];
    });
};

/** The total row of a list under a column. */
function total(table: StandardTable | undefined, role: BudgetColumnRole | 'whole') {
  const [side] = table?.budget?.sides ?? [];
  if (!table || !side) return undefined;
  const row = totalRow(side);
  return figure(table, row, role === 'whole' ? wholeColumn(table, side) : columnOf(table, side, role));
}

/** A line of a list by its code. */
function coded(table: StandardTable, code: string, role: BudgetColumnRole | 'whole') {
  const [side] = table.budget!.sides;
  const row = side && byCode(side).get(code);
  if (!side || !row) return undefined;
  return figure(table, row, role === 'whole' ? wholeColumn(table, side) : columnOf(table, side, role));
}

/** Functional classes of a list (201, 208 …) by name. */
function classes(table: StandardTable): Map<string, BudgetFigure> {
  const [side] = table.budget!.sides;
  const found = new Map<string, BudgetFigure>();
  if (!side) return found;
  for (const [name, row] of byName(side, ({ code }) => /^2\d\d$/u.test(code ?? ''))) {
    const value = figure(table, row, wholeColumn(table, side));
    if (value) found.set(name, value);
  }
  return found;
}

/** Lines of the spending side of 收支总表 by name: 一般公共服务支出 … */
function spendingLines(
  table: StandardTable,
  role: BudgetColumnRole | 'whole' = 'whole',
): Map<string, BudgetFigure> {
  const side = sideOf(table, 'expenditure');
  const found = new Map<string, BudgetFigure>();
  if (!side) return found;
  const column = role === 'whole' ? wholeColumn(table, side) : columnOf(table, side, role);
  for (const [name, row] of byName(side, () => true)) {
    const value = figure(table, row, column);
    if (value) found.set(name, value);
  }
  return found;
}

function sameLines(
  own: ReadonlyMap<string, BudgetFigure>,
  other: ReadonlyMap<string, BudgetFigure>,
  relation: Comparison['relation'] = 'equal',
): Comparison[] {
  return [...own].flatMap(([name, value]) => pair(value, other.get(name), relation));
}

/** Whether all the fiscal money of table 04 is of the general budget. */
function isGeneralOnly(table: StandardTable): boolean {
  const side = sideOf(table, 'income');
  return (
    side !== undefined &&
    side.rows
      .filter((row) => ['governmentFund', 'stateCapital', 'carryOver'].includes(lineRole(row) ?? ''))
      .every(
        (row) =>
          isBlankRow(side, row) || figure(table, row, wholeColumn(table, side))?.amount.value.eq(0) === true,
      )
  );
}

const INCOME_ROLES: readonly BudgetColumnRole[] = [
  'general',
  'governmentFund',
  'stateCapital',
  'special',
  'service',
  'operating',
  'superiorGrant',
  'affiliateIncome',
  'otherIncome',
];
const NATURES: readonly BudgetColumnRole[] = ['basic', 'staff', 'public', 'project'];

/** 三公 lines and the 款 of basic spending they hold at least. */
const THREE_PUBLIC: readonly (readonly [BudgetColumnRole, string])[] = [
  ['reception', '30217'],
  ['abroad', '30212'],
  ['vehicleRunning', '30231'],
];

// ---- the relations between the tables

type Relation = (tables: Tables) => Comparison[];

/** 01 ↔ 02: income, line by line and in all. */
const income: Relation = ({ 'budget-01': t01, 'budget-02': t02 }) =>
  t01 && t02
    ? [
        ...INCOME_ROLES.flatMap((role) =>
          pair(
            total(t02, role),
            line(t01, 'income', (row) => row.kind === 'line' && row.depth === 0 && lineRole(row) === role),
          ),
        ),
        ...compare(total(t02, 'whole'), totals(t01, 'income')),
      ]
    : [];

/** 01 ↔ 03: spending, class by class and in all. */
const spending: Relation = ({ 'budget-01': t01, 'budget-03': t03 }) =>
  t01 && t03
    ? [
        ...sameLines(classes(t03), spendingLines(t01)),
        ...compare(total(t03, 'whole'), totals(t01, 'expenditure')),
      ]
    : [];

/** 01 ↔ 04: fiscal money is part of all money. */
const fiscal: Relation = ({ 'budget-01': t01, 'budget-04': t04 }) => {
  if (!t01 || !t04) return [];
  const isOuter = (row: BudgetRow): boolean => row.kind === 'line' && row.depth === 0;
  const general = (row: BudgetRow): boolean => row.kind === 'line' && lineRole(row) === 'general';
  const inYear = (row: BudgetRow): boolean => {
    const parent = row.parent === null ? undefined : sideOf(t04, 'income')!.rows[row.parent];
    return general(row) && (parent === undefined || !/结转|结余/u.test(parent.name));
  };
  const carried = (row: BudgetRow): boolean => general(row) && !inYear(row);
  return [
    ...compare(
      line(t01, 'income', (row) => isOuter(row) && general(row)),
      [[line(t04, 'income', inYear)], [line(t04, 'income', inYear), line(t04, 'income', carried)]],
    ),
    ...sameLines(spendingLines(t04), spendingLines(t01), 'at-most'),
  ];
};

/** 04 ↔ 05: spending of the general budget is all of the fiscal spending, or part of it. */
const general: Relation = ({ 'budget-04': t04, 'budget-05': t05 }) => {
  if (!t04 || !t05) return [];
  const side = sideOf(t04, 'expenditure');
  const own = side && columnOf(t04, side, 'general');
  const relation = own || isGeneralOnly(t04) ? 'equal' : 'at-most';
  return [
    ...sameLines(classes(t05), spendingLines(t04, own ? 'general' : 'whole'), relation),
    ...(own ? [] : compare(total(t05, 'whole'), totals(t04, 'expenditure'), relation)),
  ];
};

/** 03 ↔ 05: what the general budget spends is part of what is spent, subject by subject. */
const subjects: Relation = ({ 'budget-03': t03, 'budget-05': t05 }) => {
  const [side] = t05?.budget?.sides ?? [];
  if (!t03 || !t05 || !side) return [];
  const codes = side.rows.flatMap(({ code, kind }) => (code !== null && kind === 'line' ? [code] : []));
  return (['whole', 'basic', 'project'] as const).flatMap((role) => [
    ...codes.flatMap((code) => pair(coded(t05, code, role), coded(t03, code, role), 'at-most')),
    ...pair(total(t05, role), total(t03, role), 'at-most'),
  ]);
};

/** 05 ↔ 06: the same money by subject and by unit. */
const units: Relation = ({ 'budget-05': t05, 'budget-06': t06 }) =>
  t05 && t06
    ? (['whole', ...NATURES] as const).flatMap((role) => pair(total(t06, role), total(t05, role)))
    : [];

/** 05 ↔ 07: basic spending by function and by economic subject. */
const basic: Relation = ({ 'budget-05': t05, 'budget-07': t07 }) =>
  t05 && t07
    ? [
        ...pair(total(t07, 'basic') ?? total(t07, 'whole'), total(t05, 'basic')),
        ...(['staff', 'public'] as const).flatMap((role) => pair(total(t07, role), total(t05, role))),
      ]
    : [];

/** 07 ↔ 08: 三公 lines hold the 款 of the same name of basic spending. */
const threePublic: Relation = ({ 'budget-07': t07, 'budget-08': t08 }) => {
  const [side] = t08?.budget?.sides ?? [];
  if (!t07 || !t08 || !side) return [];
  const row = totalRow(side) ?? (side.rows.length === 1 ? side.rows[0] : undefined);
  return THREE_PUBLIC.flatMap(([role, code]) =>
    pair(figure(t08, row, columnOf(t08, side, role)), coded(t07, code, 'whole'), 'at-least'),
  );
};

/** 03, 05 ↔ 11: project spending is the sum of the projects. */
const projects: Relation = ({ 'budget-03': t03, 'budget-05': t05, 'budget-11': t11 }) => {
  const [side] = t11?.budget?.sides ?? [];
  if (!t11 || !side) return [];
  const row = totalRow(side);
  const carried = side.columns.find(({ role, groups }) => role === 'general' && groups.includes('carryOver'));
  const own = total(t11, 'general');
  const both = [own, figure(t11, row, carried)];
  return [
    ...pair(total(t11, 'whole'), t03 && total(t03, 'project')),
    ...(t05 && own && !sumsTo(both, total(t05, 'project')) ? pair(own, total(t05, 'project')) : []),
  ];
};

/** Whether money carried over explains the difference. */
const sumsTo = (parts: readonly (BudgetFigure | undefined)[], whole: BudgetFigure | undefined): boolean => {
  const known = parts.filter((part) => part !== undefined);
  return whole !== undefined && known.length > 1 && couldEqual(sumOf(known), whole.yuan);
};

const ECONOMIC_CODE = /^[[(【]?(3\d{4})(?!\d)/u;

/** 07 ↔ 12: what is bought out of basic spending is part of its 款. */
const purchases: Relation = ({ 'budget-07': t07, 'budget-12': t12 }) => {
  const [side] = t12?.budget?.sides ?? [];
  const subject = side?.columns.find(({ role }) => role === 'economicSubject');
  if (!t07 || !t12 || !side || !subject) return [];
  return side.rows
    .filter(({ kind, name }) => kind === 'line' && /公用|基本支出/u.test(name))
    .flatMap((row) => {
      const code = ECONOMIC_CODE.exec(matchingText(row.cells[subject.key]!.value))?.[1];
      return code === undefined
        ? []
        : pair(figure(t12, row, wholeColumn(t12, side)), coded(t07, code, 'whole'), 'at-most');
    });
};

/** Which tables hang together. The first to speak of a cell is heard. */
const RELATIONS: readonly Relation[] = [
  income,
  spending,
  fiscal,
  general,
  subjects,
  units,
  basic,
  threePublic,
  projects,
  purchases,
];
