import Big from 'big.js';
import type { Category1, Category2, Form } from './form';
import type { ProfileId } from '../profiles/types';
import { detectProfile } from '../profiles/detect-profile';
import type { BoundCell, IndicatorField, IndicatorRow, StandardTable, TableKind } from '../recognition/table';
import { isFilled } from '../scoring/rows';
import { cellPoints } from '../recognition/points';
import { groupBy } from '../sheet/group-by';
import type { BlankSheet } from '../sheet/host';
import { isBlank, labelText, rawText } from '../sheet/text';
import { isPercentFormat } from '../values/number-format';
import type { Entry } from './canvas';
import { formFor } from './catalogue';
import { declaredAmounts } from './declared-amounts';
import { drawForm } from './draw-form';
import type { At } from './formulas';
import type { BlankOptions } from './options';
import type { Places } from './places';

/** The self-evaluation that a declaration is followed by; null for tables that are none. */
export function evaluationOf(kind: TableKind): TableKind | null {
  if (kind === 'project-target') return 'project-self-evaluation';
  return kind === 'overall-target' ? 'overall-self-evaluation' : null;
}

/** The form in which a declaration is evaluated: that of the 口径 chosen, or of the one the declaration was made by. */
export function evaluationForm(
  declaration: StandardTable,
  profile: ProfileId | 'auto' = 'auto',
): Form | null {
  const kind = evaluationOf(declaration.kind);
  if (!kind) return null;
  const chosen = formFor(kind, profile === 'auto' ? detectProfile(declaration) : profile);
  return (chosen ?? (profile === 'auto' ? formFor(kind, 'auto') : null))?.form ?? null;
}

/**
 * A self-evaluation that begins with what was declared: project, amounts, goals, and every yearly indicator with its target
 * and points, as written there. Long-term indicators are left out; what was done is left open.
 */
export function fromDeclaration(
  declaration: StandardTable,
  form: Form,
  options: BlankOptions = {},
): BlankSheet {
  const goals = declaredGoals(declaration, form);
  const year = options.year ?? declaredYear(declaration);
  const { unit, amounts } = declaredAmounts(declaration);
  const drawn = drawForm(form, {
    ...options,
    ...(year !== null && { year }),
    unit,
    rows: undefined,
    goals: goals.length,
    groups: goals.map((goal) => goal.groups.map(({ category }) => category)),
  });
  const rows = goals.flatMap((goal) => goal.groups.flatMap((group) => group.rows));
  const sheet = drawn.sheet([
    ...fieldEntries(declaration, drawn.places, options),
    ...amounts(drawn.places),
    ...goalEntries(goals, drawn.places),
    ...rows.flatMap((row, index) => indicatorEntries(row, drawn.places.indicators[index]!.cells)),
  ]);
  return { ...sheet, name: sheetName(declaration, form) };
}

function sheetName({ fields }: StandardTable, { name }: Form): string {
  const project = rawText(fields.projectName?.value ?? null).trim();
  return project === '' ? name : `自评-${project}`;
}

function declaredYear({ year, fields }: StandardTable): number | null {
  const match = /20\d\d/.exec(rawText(fields.year?.value ?? null));
  return year ?? (match && Number(match[0]));
}

const CARRIED_FIELDS = [
  'projectName',
  'projectCode',
  'department',
  'implementingUnit',
  'leader',
  'phone',
  'projectCategory',
  'projectFrequency',
];

function fieldEntries({ fields }: StandardTable, places: Places, { unitName }: BlankOptions): Entry[] {
  return CARRIED_FIELDS.flatMap((name) => {
    const [place, cell] = [places.fields[name], fields[name]];
    const isOwn = unitName !== undefined && name === 'implementingUnit';
    return place && isFilled(cell) && !isOwn ? [{ ...place, value: withoutLabel(cell) }] : [];
  });
}

/** "主管部门：区委政法委" in one cell: what stands behind the colon. */
const withoutLabel = ({ value }: BoundCell): string => rawText(value).replace(/^[^:：]{2,10}[:：]\s*/u, '');

interface DeclaredGoal {
  readonly text: string | null;
  readonly groups: readonly { readonly category: Category1; readonly rows: readonly IndicatorRow[] }[];
}

/** The goals of the year with their indicators: each for itself where the form has grids for several, else all in one. */
function declaredGoals(declaration: StandardTable, form: Form): DeclaredGoal[] {
  const rows = declaration.indicators.filter(isCarried);
  const perGoal = form.blocks.some((block) => block.block === 'each-goal');
  const blocks = perGoal ? [...new Set(rows.map(({ blockIndex }) => blockIndex))] : [null];
  const printed = printedPoints(form);
  // How goals without declared points share the form's is for the office to say.
  const prints = blocks.length > 1 ? { ...printed, categories: [] } : printed;
  const goals = blocks.map((block) => ({
    text: goalText(declaration, block),
    groups: groupRows(
      rows.filter(({ blockIndex }) => block === null || blockIndex === block),
      prints,
    ),
  }));
  return goals.length > 0 ? goals : [{ text: goalText(declaration, null), groups: [] }];
}

const isCarried = ({ block, placeholder, spare, cells }: IndicatorRow): boolean =>
  block === 'annual' &&
  !placeholder &&
  !spare &&
  [cells.level3, cells.description, cells.target].some((cell) => cell && !isBlank(cell.value));

/** The text of the goal a block serves, or of all goals of the year. */
function goalText({ goals, blocks }: StandardTable, block: number | null): string | null {
  const own = block === null ? undefined : blocks[block]?.goal;
  const chosen = own !== undefined ? [goals[own]!] : goals.filter(({ kind }) => kind === 'annual');
  const texts = chosen.flatMap(({ expected }) => (isFilled(expected) ? [rawText(expected.value)] : []));
  return texts.length > 0 ? [...new Set(texts)].join('\n') : null;
}

interface PrintedPoints {
  /** In a column of their own. */
  readonly inColumn: boolean;
  readonly categories: readonly Category1[];
}

function printedPoints({ blocks }: Form): PrintedPoints {
  const grid = blocks
    .flatMap((block) => (block.block === 'each-goal' ? block.blocks : [block]))
    .find((block) => block.block === 'indicators');
  return {
    inColumn: grid?.columns.some(({ field }) => field === 'weight') ?? false,
    categories: grid?.labelledPoints ? grid.groups : [],
  };
}

/** Rows by first- and second-level category, in the order in which they were declared. */
function groupRows(rows: readonly IndicatorRow[], prints: PrintedPoints): DeclaredGoal['groups'] {
  const groups = groupBy(rows, ({ category1, cells }) => category1 ?? levelLabel(cells.level1));
  return [...groups.values()].map((members) => {
    const byLevel2 = groupBy(members, ({ category2, cells }) => category2 ?? levelLabel(cells.level2));
    const children = [...byLevel2.values()];
    const points = pointsOfGroup(members, prints);
    const category: Category1 = {
      category: members[0]!.category1,
      label: levelLabel(members[0]!.cells.level1),
      ...(points !== null && { points }),
      children: children.flatMap((each) => categoriesOf(each, prints)),
    };
    return { category, rows: children.flat() };
  });
}

/** One category for all rows; one for each where its points are to be printed behind the label. */
function categoriesOf(rows: readonly IndicatorRow[], { inColumn }: PrintedPoints): Category2[] {
  const category = rows[0]!.category2;
  const label = levelLabel(rows[0]!.cells.level2);
  if (inColumn || !rows.some(({ cells }) => cellPoints(cells.weight)))
    return [{ category, label, rows: rows.length }];
  return rows.map(({ cells }) => {
    const points = cellPoints(cells.weight)?.value.toString();
    return { category, label, rows: 1, ...(points !== undefined && { points }) };
  });
}

/** What was declared, added up; the form's own points where nothing was; null where some rows have none. */
function pointsOfGroup(rows: readonly IndicatorRow[], { categories }: PrintedPoints): number | null {
  const figures = rows.map(({ cells }) => cellPoints(cells.weight));
  if (figures.every((figure) => figure !== undefined))
    return Number(figures.reduce((sum, { value }) => sum.plus(value), new Big(0)));
  if (figures.some((figure) => figure !== undefined)) return null;
  return categories.find(({ category }) => category === rows[0]!.category1)?.points ?? null;
}

/** A level's words without points and line breaks. */
const levelLabel = (cell: BoundCell | undefined): string => {
  const words = rawText(cell?.value ?? null).replace(/\s+/gu, '');
  return labelText(words) === '' ? words : words.replace(/[(（][^()（）]*[)）]$/u, '');
};

const goalEntries = (goals: readonly DeclaredGoal[], places: Places): Entry[] =>
  goals.flatMap(({ text }, index) => {
    const place = places.goals.filter(({ kind }) => kind === 'annual')[index]?.expected;
    return place && text !== null ? [{ ...place, value: text }] : [];
  });

const CARRIED_COLUMNS: readonly IndicatorField[] = ['operator', 'unit', 'weight', 'direction'];

function indicatorEntries(
  { cells }: IndicatorRow,
  places: { readonly [field in IndicatorField]?: At },
): Entry[] {
  const name = [cells.level3, cells.description].find((cell) => cell && !isBlank(cell.value));
  const target = cells.target && targetEntry(cells, places);
  return [
    ...(places.level3 && name ? [entry(places.level3, name)] : []),
    ...(places.target && target ? [{ ...places.target, ...target }] : []),
    ...CARRIED_COLUMNS.flatMap((field) => {
      const [place, cell] = [places[field], cells[field]];
      return place && cell && !isBlank(cell.value) ? [entry(place, cell)] : [];
    }),
  ];
}

/** The content of a cell as it is; a number brings its format along. */
function entry(place: At, { value, format }: BoundCell): Entry {
  return typeof value === 'number'
    ? { ...place, value, format: format ?? 'General' }
    : { ...place, value: rawText(value) };
}

/** The target as written; with its sign and unit where they had columns of their own and the form has none. */
function targetEntry(
  cells: IndicatorRow['cells'],
  places: { readonly [field in IndicatorField]?: At },
): Pick<Entry, 'value' | 'format'> | null {
  const target = cells.target!;
  if (isBlank(target.value)) return null;
  const sign = places.operator ? '' : signOf(cells.operator);
  const unit = places.unit ? '' : rawText(cells.unit?.value ?? null).trim();
  if (sign === '' && unit === '') {
    const { row: _, column: __, ...content } = entry({ row: 0, column: 0 }, target);
    return content;
  }
  const figure = printed(target);
  return {
    value: `${figure.startsWith(sign) ? '' : sign}${figure}${figure.endsWith(unit) ? '' : unit}`,
  };
}

/** 定性 is no sign of a figure. */
const signOf = (cell: BoundCell | undefined): string => {
  const sign = rawText(cell?.value ?? null).trim();
  return /^[≥≤=＝≧≦>＞<＜]$/u.test(sign) ? sign : '';
};

/** 0.95 under a % format is "95%" to a reader. */
const printed = ({ value, format }: BoundCell): string =>
  typeof value === 'number' && isPercentFormat(format)
    ? `${new Big(value).times(100).toString()}%`
    : rawText(value).trim();
