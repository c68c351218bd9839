import { level1Category, level2Category } from '../layouts/meaning';
import { LONG_TERM, NAMES_WITH_TARGETS } from '../layouts/vocabulary';
import { zoneUnion, type Zone } from '../sheet/zone';
import { isLevel, settleColumns, type Column, type Span } from './columns';
import { headerCell, headerCells, meaningOf, namesTerm, type HeaderCell, type Meaning } from './header-cells';
import { isSubHeader, spans, withChildren } from './header-rows';
import type { Line, LineCell, Lines } from './lines';
import { holdsWhole, placesBelow, valuesByPlace } from './places';
import type { IndicatorField } from './table';

/** The columns of one indicator grid. Side-by-side grids (实施期目标 | 年度目标) give one group each. */
export interface HeaderGroup {
  readonly columns: readonly Column<IndicatorField>[];
}

export interface IndicatorHeader {
  /** Indexes of the first and last line of the header. */
  readonly first: number;
  readonly last: number;
  readonly zone: Zone;
  readonly groups: readonly HeaderGroup[];
  /** The values stand in a column for each place, none of which is the target of the whole. */
  readonly byPlace: boolean;
  /** The levels stand in the column of the names, each on a line of its own above what it holds. */
  readonly isTree?: true;
  /** "绩效指标" or "长期绩效指标" standing upright beside the grid. */
  readonly sideLabel?: LineCell;
  /** Columns that the grid binds nothing to, their headers unknown (填报人) or a second of their kind (佐证材料 beside 数据来源): what stands under them is no concern of it. */
  readonly unknown: readonly Span[];
  /** Header cells that lost merges have pushed into the first row below. */
  readonly stray: ReadonlySet<LineCell>;
}

/** Lines that a header may take. */
const MOST_HEADER_LINES = 4;

/** The header of an indicator grid that starts on this line, or null. At least three known columns, one of them naming the indicator. */
export function indicatorHeaderAt(lines: Lines, index: number): IndicatorHeader | null {
  const { cells } = lines.lines[index]!;
  const known = cells.map(meaningOf).filter((meaning) => meaning !== null);
  const isNarrow = known.length === 2 && known.includes('level3') && known.includes('target');
  // 一级指标 | 中期绩效指标 | 年度绩效指标: the first level, and beside it headings of whole grids.
  const headsTerms = known.includes('level1') && cells.some(namesTerm);
  const header = known.length >= 3 || isNarrow || headsTerms ? columnHeaderAt(lines, index) : null;
  return header ?? (known.length < 3 ? treeHeaderAt(lines, index) : null);
}

function columnHeaderAt(lines: Lines, index: number): IndicatorHeader | null {
  const line = lines.lines[index]!;
  const next = lines.lines[index + 1];
  let cells = headerCells(line, next);
  let byPlace = valuesByPlace(cells, next);
  const isPair = headsPairs(cells, lines, index);
  if (!byPlace && !isPair && !looksLikeHeader(cells) && !isSplit(cells, next)) return null;
  const side = isPair && cells.length > 2 ? cells[0]!.cell : sideLabel(cells);
  if (side) cells = cells.filter((cell) => cell.cell !== side);

  let last = index;
  while (last < index + MOST_HEADER_LINES - 1) {
    const below = lines.lines[last + 1];
    if (!below) break;
    const places = placesBelow(cells, below);
    const others = below.cells.filter((cell) => !places.includes(cell));
    if (others.length > 0 && !isSubHeader({ ...below, cells: others }, side, cells)) break;
    byPlace ||= places.length > 0 && !holdsWhole(places);
    cells = withChildren(cells, below);
    last++;
  }

  if (isRowOfKeys(lines.lines[last + 1])) last++;
  const stray = strayHeaders(lines.lines[last + 1]);
  if (stray.length > 0) cells = withChildren(cells, { row: line.row, cells: stray });

  const groups = sideBySide(columnsOf(cells)).map((columns) => ({ columns }));
  if (!groups[0] || groups[0].columns.length < (isPair ? 2 : 3)) return null;
  const bound = groups.flatMap(({ columns }) => columns);
  const zone = cells.map(({ cell }) => cell.zone).reduce(zoneUnion);
  return {
    first: index,
    last,
    zone: { ...zone, bottom: Math.min(zone.bottom, lines.lines[last]!.row + 3) },
    groups,
    byPlace,
    ...(side && { sideLabel: side }),
    unknown: spans(cells)
      .filter(({ left, right }) => !bound.some((column) => column.left <= left && column.right >= right))
      .map(({ left, right }) => ({ left, right })),
    stray: new Set(stray),
  };
}

/** 绩效指标 | 指标值 and nothing else, over names with measures: the barest grid there is. */
function headsPairs(cells: readonly HeaderCell[], { lines }: Lines, index: number): boolean {
  const [name, value] = cells.slice(-2);
  // The label of the grid may stand before them.
  const isAlone = cells.length === 2 || (cells.length === 3 && /绩效/.test(cells[0]!.cell.label));
  if (!isAlone || name?.meaning !== 'level3' || value?.meaning !== 'target') return false;
  if (!PAIR_NAME.test(name.cell.label) || !PAIR_VALUE.test(value.cell.label)) return false;
  const rows = lines.slice(index + 1, index + 1 + LINES_OF_PAIRS).filter(({ cells: [first, second] }) => {
    const measured = second && (typeof second.cell.value === 'number' || /\d/.test(second.plain));
    return first!.column === name.left && second?.column === value.left && measured;
  });
  return rows.length > 1;
}

const PAIR_NAME = /^(三级|绩效|具体|考核|明细)?指标(名称|内容)?$/;
const PAIR_VALUE = /值$/;
const LINES_OF_PAIRS = 4;

/** 项目 | 指标值 over 产出指标, 数量指标 and the indicators, one under the other in the first column (石嘴山). */
function treeHeaderAt(lines: Lines, index: number): IndicatorHeader | null {
  const { cells } = lines.lines[index]!;
  const first = cells[0]!;
  if (!TREE_NAMES.test(first.label) || !headsTree(lines, index, first.column)) return null;
  const [names, ...others] = cells.map(headerCell) as [HeaderCell, ...HeaderCell[]];
  const columns = columnsOf([{ ...names, meaning: 'level3' }, ...others]);
  if (!columns.some(({ field }) => field === 'target')) return null;
  return {
    first: index,
    last: index,
    zone: cells.map(({ zone }) => zone).reduce(zoneUnion),
    groups: [{ columns }],
    byPlace: false,
    isTree: true,
    unknown: spans(others)
      .filter(({ cell }) => cell.meaning === null)
      .map(({ left, right }) => ({ left, right })),
    stray: new Set(),
  };
}

const TREE_NAMES = /^(项目|指标|绩效指标|指标名称|名称|项目名称)$/;

/** How many lines may say whose the indicators are, before the first level. */
const LINES_ABOVE_TREE = 4;

/** 产出指标 over 数量指标, each alone on its line, soon below. */
function headsTree({ lines }: Lines, index: number, column: number): boolean {
  const alone = ({ cells: [only, ...rest] }: Line): string =>
    rest.length === 0 && only!.column === column ? only!.label : '';
  const labels = lines.slice(index + 1, index + 3 + LINES_ABOVE_TREE).map(alone);
  return labels.some(
    (label, at) => level1Category(label) !== null && level2Category(labels[at + 1] ?? '') !== null,
  );
}

/** LV1_NAME | KPI_VAL | WEIGHT under the words: what a program calls its columns. */
const isRowOfKeys = (line: Line | undefined): boolean =>
  line !== undefined && line.cells.length > 3 && line.cells.every(({ plain }) => KEY.test(plain));
const KEY = /^[A-Za-z][A-Za-z0-9_.]*$/;

/** 前年 | 上年 | 预计当年实现 | 指标分值权重 standing among the values of a row. */
function strayHeaders(line: Line | undefined): LineCell[] {
  const found =
    line?.cells.filter((cell) => /^(前年|上年|预计当年实现|预期当年实现值|指标分值权重)$/.test(cell.label)) ??
    [];
  return found.length >= 3 ? found : [];
}

/** A grid has a column for what is wanted, done or scored; a list of choices has none. */
const VALUES: readonly Meaning[] = ['target', 'targetGroup', 'actual', 'weight', 'score', 'scoringText'];

function looksLikeHeader(cells: readonly HeaderCell[]): boolean {
  const meanings = new Set<Meaning>();
  for (const { meaning } of cells) if (meaning) meanings.add(meaning);
  if (meanings.size < 3) return false;
  const named = meanings.has('level3') || (meanings.has('level1') && meanings.has('level2'));
  const speaksOfValues = VALUES.some((value) => meanings.has(value)) || cells.some(holdsTargets);
  return named && speaksOfValues;
}

const holdsTargets = ({ meaning, cell }: HeaderCell): boolean =>
  meaning === 'level3' && NAMES_WITH_TARGETS.test(cell.label);

/**
 * 一级指标 | 二级指标 | 绩效指标, the last of them over 指标名称 | 指标值 | 完成值; 绩效指标 | 指标值, over 指标性质 | 数值 | 单位; or
 * levels beside the heading of a term.
 */
function isSplit(cells: readonly HeaderCell[], below: Line | undefined): boolean {
  const named = (level: Meaning): boolean => cells.some(({ meaning }) => meaning === level);
  const headsLevels = named('level1') && (named('level2') || cells.some(({ cell }) => namesTerm(cell)));
  return (
    (headsLevels || (named('level3') && named('target'))) &&
    below !== undefined &&
    isSubHeader(below, undefined) &&
    looksLikeHeader(withChildren(cells, below))
  );
}

/** The upright label left of the grid: an indicator word standing before the first level column. */
function sideLabel(cells: readonly HeaderCell[]): LineCell | undefined {
  const first = cells[0];
  if (!first || cells.length < (isUpright(first.cell) ? 3 : 4)) return undefined;
  const rest = cells.slice(1);
  const restNames = rest.some((cell) => cell.meaning === 'level3' || cell.meaning === 'level1');
  if (!restNames || (first.meaning && first.meaning !== 'level3' && first.meaning !== 'target'))
    return undefined;
  if (first.meaning === 'level3' && !rest.some((cell) => cell.meaning === 'level3')) return undefined;
  const isNamed =
    /指标|目标|绩效/.test(first.cell.label) || (first.meaning === null && isUpright(first.cell));
  return isNamed ? first.cell : undefined;
}

/** Merged down beyond any header. */
const isUpright = ({ zone }: LineCell): boolean => zone.bottom - zone.top >= MOST_HEADER_LINES;

function columnsOf(cells: readonly HeaderCell[]): readonly Column<IndicatorField>[] {
  const columns: Column<IndicatorField>[] = [];
  for (const { cell, left, right } of spans(cells)) {
    const field = cell.meaning === 'targetGroup' ? 'target' : cell.meaning;
    const before = columns[columns.length - 1];
    // The same words again next door: one column that a lost merge has doubled.
    if (
      before &&
      before.field === field &&
      before.cell.label === cell.cell.label &&
      before.right === left - 1
    ) {
      columns[columns.length - 1] = { ...before, right };
    } else if (field) columns.push({ field, left, right, cell: cell.cell });
  }
  return settleColumns(columns);
}

/** Columns that serve the long-term target as well as the annual one beside it. */
const SHARED_BY_TERMS: readonly IndicatorField[] = [
  'level1',
  'level2',
  'level3',
  'description',
  'number',
  'unit',
  'operator',
  'basis',
];

/** Splits columns where a level repeats (side-by-side grids) or where a long-term and an annual target share the levels. */
function sideBySide(columns: readonly Column<IndicatorField>[]): Column<IndicatorField>[][] {
  const seen = new Set<IndicatorField>();
  let cut = -1;
  for (let i = 0; i < columns.length && cut < 0; i++) {
    const { field } = columns[i]!;
    if (isLevel(field) && seen.has(field) && seen.has('target')) cut = i;
    seen.add(field);
  }
  if (cut > 0) {
    const left = columns.slice(0, cut);
    const right = columns.slice(cut);
    const shared = left.filter(
      ({ field }) => isLevel(field) && !right.some((column) => column.field === field),
    );
    return [unique(left), ...sideBySide([...shared, ...right])];
  }
  const targets = columns.filter(({ field }) => field === 'target');
  const longTerm = targets.find(({ cell }) => LONG_TERM.test(cell.label));
  if (targets.length > 1 && longTerm) {
    const levels = columns.filter(({ field }) => SHARED_BY_TERMS.includes(field));
    return [unique([...levels, longTerm]), unique(columns.filter((column) => column !== longTerm))];
  }
  return [unique(columns)];
}

/** What a second column of the same words is: the reviewer's score; 指标性质 beside 指标方向 (one holds 正向/反向, its contents tell which). */
const SECOND: { readonly [field in IndicatorField]?: IndicatorField } = {
  // 指标类别 | 指标分类
  level1: 'level2',
  score: 'reviewScore',
  operator: 'direction',
};

/** One column per field, the first. */
function unique(columns: readonly Column<IndicatorField>[]): Column<IndicatorField>[] {
  const taken = new Set<IndicatorField>();
  const kept: Column<IndicatorField>[] = [];
  for (const column of columns) {
    const field = taken.has(column.field) ? (SECOND[column.field] ?? column.field) : column.field;
    if (taken.has(field)) continue;
    taken.add(field);
    kept.push(field === column.field ? column : { ...column, field });
  }
  return kept;
}

/** The column of a field, if the group has it. */
export const columnFor = (group: HeaderGroup, field: IndicatorField): Column<IndicatorField> | undefined =>
  group.columns.find((column) => column.field === field);
