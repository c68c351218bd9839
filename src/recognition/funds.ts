import {
  amountBeforeNote,
  fieldName,
  fundHeader,
  fundLabel,
  indicatorHeader,
  level1Category,
} from '../layouts/meaning';
import {
  COLUMN_NUMBERS,
  EXPLANATION_LABEL,
  type FundMeaning,
  GOAL_EXPECTED,
  GOAL_LABEL,
  LINE_NUMBERS,
  NOTHING,
  RATE_BY_QUOTIENT,
} from '../layouts/vocabulary';
import { labelText } from '../sheet/text';
import { zoneUnion } from '../sheet/zone';
import { headsBreakdowns, readBreakdowns } from './breakdowns';
import { holds, type Column } from './columns';
import { withSubheaders } from './fund-subheaders';
import { ownGroup, withFirstAsTotal } from './fund-row';
import { itemIn, itemNames, type ItemNames } from './item-names';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import { labelPoints } from './points';
import type { BoundCell, Breakdown, FundBlock, FundField, FundRow } from './table';

export interface FundHeader {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column<FundField>[];
  /** Left of it stand labels, from it on figures. */
  readonly firstFigure: number;
  /** The column before the figures that numbers the lines; -1 where there is none. */
  readonly numbers: number;
  /** Where the lines are named after tasks or sub-projects. */
  readonly items: ItemNames | undefined;
  readonly block: FundBlock;
}

export interface FundRows {
  readonly rows: readonly FundRow[];
  readonly breakdowns: readonly Breakdown[];
  /** Index of the first line after the block. */
  readonly end: number;
}

const MONEY: ReadonlySet<FundField> = new Set(['initialBudget', 'annualBudget', 'executed', 'rate']);
const isMoney = (field: FundField | null): boolean =>
  field !== null && (MONEY.has(field) || field === 'share');
/** Whether a header may stand over amounts: by itself, or 金额 beside 来源. */
const speaksOfMoney = (label: string): boolean => label === '金额' || isMoney(fundHeader(label));
/** Words that make one amount column a money block: 来源项目 | 2024年预算申报数, 项目 | 上年度安排资金 | 本年度申请资金. */
const SOURCE_HEADING = /来源|构成|收入项目|支出项目$|资金情况|资金(类型|类别)|^上年度?(安排|申请)资金$/;

/** Columns of figures that we bind nothing to; they may stand before the budget. */
const OTHER_FIGURES =
  /^(上年|以前年度|年初)?(结转|结余)(资金|数|金额|结余)*$|^(年中|本年)?(追加|调整)(预算|数|金额)*$|^上年度?(安排|申请)资金$/;

/** The header of the money block on this line, or null. */
export function fundHeaderAt(lines: Lines, index: number): FundHeader | null {
  const own = lines.lines[index]!;
  if (!own.cells.some(({ label }) => label !== '' && speaksOfMoney(label))) return null;
  const spread = underHeading(own, lines.lines[index + 1]);
  const line = spread ?? own;
  const cells = line.cells.filter((cell) => cell.label !== '');
  const known = headedCells(line.cells);
  const money = known.filter(({ field }) => isMoney(field));
  const kinds = new Set(money.map(({ field }) => field));
  const declares = kinds.has('annualBudget') && cells.some(({ label }) => SOURCE_HEADING.test(label));
  if ((kinds.size < 2 && !declares) || money.every(({ cell }) => namesExecution(cell))) return null;
  const items = itemNames(cells, new Set(known.map(({ field }) => field)));
  if (items === null || line.cells.some(isFigure)) return null;

  const head = index + (spread ? 1 : 0);
  const next = lines.lines[head + 1];
  const over = columnsOf(known, next && headsOnly(next) ? lines.lines[head + 2] : next);
  const { columns, below } = withSubheaders(next, over);
  const figures = [...over, ...columns].filter(({ field }) => field !== 'label' && field !== 'reason');
  if (figures.length === 0) return null;
  const firstFigure = Math.min(
    ...figures.map(({ left }) => left),
    ...cells.filter(({ label }) => OTHER_FIGURES.test(label)).map(({ column }) => column),
    ...sourcesBeside(cells).map(({ column }) => column),
  );
  const side = [...cells]
    .reverse()
    .find((cell) => cell.column < firstFigure && /资金|预算|执行/.test(cell.label));
  const points = [...cells.filter((cell) => cell.column < firstFigure)]
    .map((cell) => labelPoints(cell.cell.value))
    .find((found) => found !== null);
  return {
    first: index,
    last: head + (below ? 1 : 0),
    columns,
    firstFigure,
    items,
    numbers:
      cells.find(({ column, label }) => column < firstFigure && LINE_NUMBERS.test(label))?.column ?? -1,
    block: {
      header: columns.map(({ cell }) => cell.zone).reduce(zoneUnion),
      columns: Object.fromEntries(columns.map(({ field, cell }) => [field, bindLineCell(cell)])),
      ...(side && { label: bindLineCell(side) }),
      ...(points && { points }),
    },
  };
}

/**
 * 预算情况 | 执行率 | 得分, the first over 年初预算数 | 全年预算数 | 全年执行数: the line with these in the place of the heading; null where
 * nothing of the kind stands below.
 */
function underHeading({ row, cells }: Line, below: Line | undefined): Line | null {
  if (!below || below.cells.length < 2 || !headsOnly(below)) return null;
  const [first] = below.cells as [LineCell, ...LineCell[]];
  const at = cells.filter(({ column }) => column <= first.column).length - 1;
  const heading = cells[at];
  const end = cells[at + 1]?.column ?? Infinity;
  if (!heading || fieldOf(heading) !== null || heading.zone.bottom >= below.row) return null;
  if (heading.column < first.column || below.cells.some(({ column }) => column >= end)) return null;
  return { row, cells: [...cells.slice(0, at), ...below.cells, ...cells.slice(at + 1)] };
}

/** 预算执行情况 | 预算执行率 in a grid: the levels that the rate stands under as an indicator. */
const namesExecution = ({ label }: LineCell): boolean => level1Category(label) === 'execution';

/** A second row of the header. */
const headsOnly = ({ cells }: Line): boolean => cells.every(({ label }) => fundHeader(label) !== null);

interface HeadedCell {
  readonly cell: LineCell;
  readonly field: FundField | null;
}

/** 年度预算 | 构成 | 金额 | 占比: beside 构成 or 来源 plain 金额 heads the amounts, and what stands left of them heads the labels. */
function headedCells(cells: readonly LineCell[]): HeadedCell[] {
  const sumOfSources = sourcesBeside(cells).at(-1);
  const known = cells.map((cell) => ({
    cell,
    field: cell === sumOfSources ? 'annualBudget' : fieldOf(cell),
  }));
  if (!cells.some(({ label }) => label === '金额')) return known;
  const labels = cells.findIndex(({ label }) => SOURCE_HEADING.test(label));
  const amounts = cells.findIndex(({ label }, index) => index > labels && label === '金额');
  if (labels < 0 || amounts < 0) return known;
  return known.map(({ cell, field }, index) => ({
    cell,
    field: index < amounts ? null : index === amounts ? 'annualBudget' : field,
  }));
}

/** 中央 | 省级 | 本级 | 合计 | 执行数: where no column is headed as the budget, the sources before what was spent and, last, their sum (广水). */
function sourcesBeside(cells: readonly LineCell[]): readonly LineCell[] {
  const spent = cells.findIndex((cell) => fieldOf(cell) === 'executed');
  const before = cells.slice(0, Math.max(0, spent));
  if (before.some((cell) => isMoney(fieldOf(cell)))) return [];
  const first = before.findIndex(({ label }) => fundLabel(label) === 'source');
  const sources = before.slice(Math.max(0, first));
  const last = sources.at(-1);
  return first >= 0 && sources.length > 2 && fundLabel(last!.label) === 'total' ? sources : [];
}

const fieldOf = ({ label, plain }: LineCell): FundField | null =>
  label === '' ? null : RATE_BY_QUOTIENT.test(plain) ? 'rate' : fundHeader(label);

function columnsOf(known: readonly HeadedCell[], below: Line | undefined): Column<FundField>[] {
  const cells = known.map(({ cell }) => cell);
  const headed = known.flatMap(({ cell, field }, index): Column<FundField>[] => {
    const next = cells[index + 1]?.column ?? cell.zone.right + 1;
    return field ? [{ field, left: cell.column, right: Math.max(cell.zone.right, next - 1), cell }] : [];
  });
  const columns = withoutLesser(withoutChanges(headed));
  const budgets = columns.filter(({ field }) => field === 'annualBudget');
  // 预算数 | 调整后预算数: the first is the budget the year began with.
  const initial = columns.find(({ field }) => field === 'initialBudget');
  const renamed = columns
    // 年度预算数 over the row labels, left of 年初预算 | 调整后预算数, heads no figures.
    .filter(
      (column) =>
        !(budgets.length > 1 && initial && column.field === 'annualBudget' && column.left < initial.left),
    )
    .map((column): Column<FundField> =>
      budgets.length > 1 && !initial && column === budgets[0]
        ? { ...column, field: 'initialBudget' }
        : column,
    );
  // What stands left of the first budget is the block's own label (预算执行情况) or heads the labels, whatever its words.
  const firstAmount =
    renamed.find(({ field }) => field === 'initialBudget' || field === 'annualBudget')?.left ?? 0;
  const taken = new Set<FundField>();
  return renamed.filter(
    (column) =>
      (column.left >= firstAmount || headsFigures(column, cells, below)) &&
      !taken.has(column.field) &&
      taken.add(column.field),
  );
}

/** 全年执行数 | 全年预算数: in the line below the label of the row stands left of the column, a figure or nothing in it. */
function headsFigures(
  heading: Column<FundField>,
  header: readonly LineCell[],
  below: Line | undefined,
): boolean {
  const { left, cell } = heading;
  if (!below || cell.zone.bottom >= below.row) return false;
  const under = below.cells.find(({ column }) => holds(heading, column));
  const isLabelled =
    below.cells.some((label) => label.column < left && label.label !== '' && !isFigure(label)) ||
    // The label may reach down from the header itself.
    (under !== undefined && header.some(({ column, zone }) => column < left && zone.bottom === below.row));
  return (!under || isFigure(under)) && isLabelled;
}

/** Beside 全年预算数, 调整数（+/-） is by how much the budget was changed; alone it is the budget. */
function withoutChanges(columns: readonly Column<FundField>[]): readonly Column<FundField>[] {
  const budgets = columns.filter(({ field }) => field === 'annualBudget');
  const changes = budgets.filter(({ cell }) => /^(预算)?调整(数|额|金额)/.test(cell.label));
  return changes.length < budgets.length ? columns.filter((column) => !changes.includes(column)) : columns;
}

/**
 * Beside 应到位数 or 计划安排, 已到位数 is what came of it; beside 全年执行数, 实际拨付 is what was handed on: of two columns of a
 * kind the one that says more plainly what it is.
 */
function withoutLesser(columns: readonly Column<FundField>[]): readonly Column<FundField>[] {
  const isLesser = ({ field, cell: { label } }: Column<FundField>): boolean =>
    (field === 'executed' && /拨付/.test(label)) ||
    (field === 'annualBudget' && /^(实际|已)?到位/.test(label));
  const isPlain = (column: Column<FundField>): boolean =>
    column.field === 'executed' ? !isLesser(column) : /^(计划安排|应到位)/.test(column.cell.label);
  return columns.filter(
    (column) => !isLesser(column) || !columns.some((other) => other.field === column.field && isPlain(other)),
  );
}

/** Reads the money rows under a header, and the income and spending stacks of the Hunan form. */
export function readFundRows(lines: Lines, header: FundHeader, before: number): FundRows {
  const rows: FundRow[] = [];
  const breakdowns: Breakdown[] = [];
  let index = header.last + 1;
  for (; index < before; index++) {
    const line = lines.lines[index]!;
    if (line.row - lines.lines[index - 1]!.row > 3) break;
    if (headsBreakdowns(line) && !isOverRow(line, lines.lines[index + 1])) {
      const stacks = readBreakdowns(lines, index, before);
      breakdowns.push(...stacks.breakdowns);
      index = stacks.end - 1;
      continue;
    }
    if (COLUMN_NUMBERS.test(line.cells[0]!.label) || isBand(line) || headsBreakdowns(line)) continue;
    const row = readFundRow(lines, header, withoutNumber(line, header), rows);
    if (!row) break;
    rows.push(row);
  }
  return { rows: withRoles(rows), breakdowns, end: index };
}

/** A line without its number; the others as they are. */
const withoutNumber = (line: Line, { numbers }: FundHeader): Line =>
  numbers < 0 ? line : { row: line.row, cells: line.cells.filter(({ column }) => column !== numbers) };

/** 收入构成, 支出构成: alone on its line over the rows it names. */
const isBand = ({ cells: [only, ...others] }: Line): boolean =>
  others.length === 0 && /^(收入|支出|资金)(构成|来源)$/.test(only!.label);

/** 按收入性质分 alone over 一般公共预算 | 1480 | 1540.5 | 1508.09: what it heads are rows of the block. */
const isOverRow = ({ cells }: Line, below: Line | undefined): boolean => {
  const [label, ...figures] = below?.cells ?? [];
  return cells.length === 1 && figures.length > 1 && figures.every(isFigure) && !isFigure(label!);
};

/** A number, an error, a formula, an amount with a note, or a word for no amount. */
export const isFigure = (cell: LineCell): boolean =>
  typeof cell.cell.value === 'number' ||
  typeof cell.cell.value === 'object' ||
  cell.cell.formula !== undefined ||
  NOTHING.test(cell.plain) ||
  /^[-+]?[\d,]+(\.[\d,]*\d)?(%|元|万元?|亿元|分)?$/.test(cell.plain) ||
  amountBeforeNote(cell.plain) !== null;

function readFundRow(
  lines: Lines,
  header: FundHeader,
  line: Line,
  above: readonly FundRow[],
): FundRow | null {
  if (
    line.cells.some(
      ({ label }) => indicatorHeader(label) === 'level1' || /^(自评|评价)?总(得)?分/.test(label),
    )
  )
    return null;
  // 执行偏差说明 | prose, 绩效目标 | prose: no line of money, whatever the prose speaks of.
  const head = line.cells[0]?.label ?? '';
  if (EXPLANATION_LABEL.test(head) || GOAL_LABEL.test(head) || statesText(line)) return null;
  const paired = labelledFigures(header, line, above);
  if (paired) return paired;
  const left = line.cells.filter((cell) => cell.column < header.firstFigure);
  const texts = left.filter((cell) => !isFigure(cell));
  const item = header.items && itemIn(texts, header.items);
  const label = item ?? lastOf(texts);
  const meaning = label && label.label !== '' ? fundLabel(label.label) : null;
  const figures = line.cells.filter((cell) => cell !== label && isFigure(cell) && !texts.includes(cell));
  // 下达及时性 | 按时分配 | 无: nothing to explain, and no money.
  if (!meaning && figures.length > 0 && figures.every(({ plain }) => plain === '无')) return null;
  // A task may cost nothing, if the label of their list tells it from what stands below them.
  const isBare = figures.length === 0 && !(item && header.items?.beside && item === line.cells[0]);
  if (!meaning && (isBare || !label) && !(figures.length > 1 && above.length === 0)) return null;
  if (label && !meaning && ((label.plain === '' && !item) || fieldName(label.label) !== null)) return null;
  // A number before the label is the line's own number; one after it may have slid there.
  const stray = item
    ? undefined
    : left.find((cell) => isFigure(cell) && (!label || cell.column > label.column));
  const shift = stray ? slideOf(line, stray, header) : 0;
  const cells: { [field in FundField]?: BoundCell } = {};
  const bound = label ? bindLineCell(label) : reachingDown(lines, header, line.row);
  if (bound) cells.label = bound;
  for (const { field, left: from, right: to } of header.columns) {
    if (field === 'label') continue;
    const own = line.cells.find(
      (cell) => cell !== label && cell.column + shift >= from && cell.column + shift <= to,
    );
    cells[field] = own ? bindLineCell(own) : mergedFromAbove(lines, header, line.row, from);
  }
  const side = left.find((cell) => cell !== label)?.label ?? '';
  const place = placeAmong(above, meaning, label?.label ?? '', side);
  return {
    row: line.row,
    role: place.role,
    group: header.items ? 'spending' : place.group,
    depth: place.depth,
    cells,
    ...(shift !== 0 && { displaced: -shift }),
  };
}

/**
 * How far left of its columns a line stands whose first figure is this; 0 where the last would then stand behind all columns:
 * what slid leaves room at its end, and the first figure has words of its own over it (计划总投资).
 */
function slideOf({ cells }: Line, first: LineCell, { firstFigure, columns }: FundHeader): number {
  const shift = firstFigure - first.column;
  const end = Math.max(...columns.map(({ right }) => right));
  return cells.some((cell) => cell.column + shift > end && isFigure(cell)) ? 0 : shift;
}

/** 部门职能概述 | 统筹辖区发展 …, 预期目标 | 完成 …: what a label says in words, be they of a place or of those who give money. */
function statesText({ cells: [head, ...others] }: Line): boolean {
  const isLabel = fieldName(head!.label) !== null || GOAL_EXPECTED.test(head!.label);
  return isLabel && others.length > 0 && !others.some(isFigure) && fundLabel(head!.label) === null;
}

/** The last of the texts; of the same words in each cell of a merge that was taken apart the first. */
function lastOf(texts: readonly LineCell[]): LineCell | undefined {
  const last = texts[texts.length - 1];
  return last && (texts.find((cell) => cell.plain !== '' && cell.plain === last.plain) ?? last);
}

/** The label of a row that is merged with the header above it. */
function reachingDown(lines: Lines, { firstFigure }: FundHeader, row: number): BoundCell | undefined {
  const held = lines.bind(row, firstFigure - 1);
  return held.zone.top < row && typeof held.value === 'string' ? held : undefined;
}

/**
 * 预算数： | 86.4 | 到位数： | 86.4 | 执行数： | 84.24 under 预算安排情况 | 资金到位情况 | 资金执行情况: a label beside every figure, within
 * its column.
 */
function labelledFigures(header: FundHeader, line: Line, above: readonly FundRow[]): FundRow | null {
  const pairs = figuresWithLabels(line);
  const [label] = pairs[0] ?? [];
  if (!label || pairs.length < 2 || label.column < header.firstFigure) return null;
  const cells: { [field in FundField]?: BoundCell } = { label: bindLineCell(label) };
  for (const column of header.columns) {
    const own = line.cells.find((cell) => isFigure(cell) && holds(column, cell.column));
    if (own) cells[column.field] = bindLineCell(own);
  }
  return { row: line.row, ...placeAmong(above, fundLabel(label.label), label.label, ''), cells };
}

/** The labels of a line with the figures right behind them. */
export const figuresWithLabels = (line: Line): (readonly [LineCell, LineCell])[] =>
  line.cells.flatMap((label, index) => {
    const figure = line.cells[index + 1];
    return label.label !== '' && figure && !isFigure(label) && isFigure(figure)
      ? [[label, figure] as const]
      : [];
  });

/** What a row is to those above it, by its label and by what stands beside the label. */
const placeAmong = (
  above: readonly FundRow[],
  meaning: FundMeaning | null,
  label: string,
  side: string,
): Pick<FundRow, 'role' | 'group' | 'depth'> => ({
  role: meaning === 'total' ? 'total' : 'part',
  group: groupOf(meaning, side, above),
  depth: depthOf(label, meaning === 'total', above),
});

/** 0 for totals, 1 for their parts, 2 for a second 其中 that names who the money of the part above comes from. */
function depthOf(label: string, isTotal: boolean, above: readonly FundRow[]): number {
  if (isTotal) return 0;
  const nested = /^其中.*(上级|中央|省|市|县|区|本级|地方|一般公共|政府性基金)/.test(label);
  return nested && above.some((row) => row.depth === 1) ? 2 : 1;
}

function mergedFromAbove(lines: Lines, header: FundHeader, row: number, column: number): BoundCell {
  const bound = lines.bind(row, column);
  // Points and score are often one cell over all rows; a header merged downwards is not a figure.
  return bound.zone.top <= header.block.header.bottom && bound.zone.top < row
    ? { row, column, zone: { top: row, left: column, bottom: row, right: column }, value: null }
    : bound;
}

function groupOf(meaning: FundMeaning | null, side: string, above: readonly FundRow[]): FundRow['group'] {
  if (/支出/.test(side)) return 'spending';
  if (/收入|来源/.test(side)) return 'source';
  if (meaning && meaning !== 'total') return ownGroup(meaning);
  return above[above.length - 1]?.group ?? null;
}

/** A block without a total line has its first row as total when it stands alone. */
function withRoles(rows: readonly FundRow[]): FundRow[] {
  if (rows.length === 1) return rows.map((row) => ({ ...row, role: 'total' }));
  return withFirstAsTotal(rows).map((row, index) =>
    isFirstSource(row, rows[index + 1]) ? { ...row, group: 'source' } : row,
  );
}

/** 其中：少数民族发展资金 over 其他资金: money nobody has listed, but the next part says what the parts are. */
const isFirstSource = ({ role, group, cells }: FundRow, next: FundRow | undefined): boolean =>
  role === 'part' &&
  group === null &&
  next?.group === 'source' &&
  labelText(cells.label?.value ?? null).startsWith('其中');
