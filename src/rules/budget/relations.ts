import type { BudgetColumnRole, BudgetKind, BudgetRow, StandardTable } from '../../recognition/table';
import { matchingText } from '../../sheet/text';
import { couldEqual } from '../../values/interval';
import {
  classes,
  coded,
  columnOf,
  figure,
  isGeneralOnly,
  line,
  lineRole,
  sideOf,
  spendingLines,
  sumOf,
  total,
  totalRow,
  totals,
  wholeColumn,
  type BudgetFigure,
} from './figures';

/** The disclosure tables of one office and year by their kind. */
export type Tables = Readonly<Partial<Record<BudgetKind, StandardTable>>>;

/** Two amounts of different tables that are the same, or of which one holds the other. */
export interface Comparison {
  readonly figure: BudgetFigure;
  /** Any one of these may be what it should equal, or at most be. */
  readonly others: readonly (readonly BudgetFigure[])[];
  readonly relation: 'equal' | 'at-most' | 'at-least';
}

type Relation = (tables: Tables) => Comparison[];

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

function sameLines(
  own: ReadonlyMap<string, BudgetFigure>,
  other: ReadonlyMap<string, BudgetFigure>,
  relation: Comparison['relation'] = 'equal',
): Comparison[] {
  return [...own].flatMap(([name, value]) => pair(value, other.get(name), relation));
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
export const RELATIONS: readonly Relation[] = [
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
