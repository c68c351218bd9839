import { level1Category, level2Category } from '../layouts/meaning';
import { LONG_TERM, PART_OF_YEAR } from '../layouts/vocabulary';
import { zoneUnion, type Zone } from '../sheet/zone';
import { isLevel, settleColumns, type Column, type Span } from './columns';
import { headerCell, headerCells, meaningOf, type HeaderCell, type Meaning } from './header-cells';
import type { Line, LineCell, Lines } from './lines';
import { placesBelow, valuesByPlace } from './places';
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
  /** "绩效指标" or "长期绩效指标" standing upright beside the grid. */
  readonly sideLabel?: LineCell;
  /** Columns that the grid binds nothing to, their headers unknown (填报人) or a second of their kind (佐证材料 beside 数据来源): what stands under them is no concern of it. */
  readonly unknown: readonly Span[];
  /** Header cells that lost merges have pushed into the first row below. */
  readonly stray: ReadonlySet<LineCell>;
}

/** Headers that may stand over a second row of headers. */
const PARENTS: ReadonlySet<Meaning | null> = new Set([
  'target',
  'targetGroup',
  'actual',
  'weight',
  'score',
  null,
]);
const CHILDREN: ReadonlySet<Meaning> = new Set([
  'target',
  'targetGroup',
  'targetBeforeLast',
  'targetLast',
  'adjustedTarget',
  'weight',
  'operator',
  'direction',
  'unit',
  'actual',
  'score',
  'completionRate',
  'reviewScore',
]);

/** 一级指标 over 名称 | 权重 (Guangdong). */
const NAME_OF_LEVEL = '名称';

/** 一级指标, 二级指标 and 三级指标: no other words of a header stand in its second row alone. */
const NUMBERED_LEVEL = /^[一二三]级/;

/** The header of an indicator grid that starts on this line, or null. At least three known columns, one of them naming the indicator. */
export function indicatorHeaderAt(lines: Lines, index: number): IndicatorHeader | null {
  const line = lines.lines[index]!;
  if (line.cells.filter((cell) => meaningOf(cell) !== null).length < 3) return null;
  let cells = headerCells(line, lines.lines[index + 1]);
  let byPlace = valuesByPlace(cells, lines.lines[index + 1]);
  if (!byPlace && !looksLikeHeader(cells) && !isSplit(cells, lines.lines[index + 1])) return null;
  const side = sideLabel(cells);
  if (side) cells = cells.filter((cell) => cell.cell !== side);

  let last = index;
  while (last < index + 3) {
    const below = lines.lines[last + 1];
    const named = below !== undefined && placesBelow(cells, below);
    if (!below || !(named || isSubHeader(below, side))) break;
    byPlace ||= named;
    cells = withChildren(cells, below);
    last++;
  }

  const stray = strayHeaders(lines.lines[last + 1]);
  if (stray.length > 0) cells = withChildren(cells, { row: line.row, cells: stray });

  const groups = sideBySide(columnsOf(cells)).map((columns) => ({ columns }));
  if (!groups[0] || groups[0].columns.length < 3) return null;
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
  return named && VALUES.some((value) => meanings.has(value));
}

/** 一级指标 | 二级指标 | 绩效指标, the last of them over 指标名称 | 指标值 | 完成值. */
function isSplit(cells: readonly HeaderCell[], below: Line | undefined): boolean {
  const named = (level: Meaning): boolean => cells.some(({ meaning }) => meaning === level);
  return (
    named('level1') &&
    named('level2') &&
    below !== undefined &&
    isSubHeader(below, undefined) &&
    looksLikeHeader(withChildren(cells, below))
  );
}

/** The upright label left of the grid: an indicator word standing before the first level column. */
function sideLabel(cells: readonly HeaderCell[]): LineCell | undefined {
  const first = cells[0];
  if (!first || cells.length < 4) return undefined;
  const rest = cells.slice(1);
  const restNames = rest.some((cell) => cell.meaning === 'level3' || cell.meaning === 'level1');
  if (!restNames || (first.meaning && first.meaning !== 'level3' && first.meaning !== 'target'))
    return undefined;
  if (first.meaning === 'level3' && !rest.some((cell) => cell.meaning === 'level3')) return undefined;
  return /指标|目标|绩效/.test(first.cell.label) ? first.cell : undefined;
}

/** A second header row: only header words, at least one that can stand under another. */
function isSubHeader(line: Line, side: LineCell | undefined): boolean {
  let children = 0;
  for (const cell of line.cells) {
    if (cell === side) continue;
    if (PART_OF_YEAR.test(cell.label) || cell.label === NAME_OF_LEVEL) continue;
    const meaning = meaningOf(cell);
    if (!meaning || level1Category(cell.label) || level2Category(cell.label)) return false;
    if (CHILDREN.has(meaning) || NUMBERED_LEVEL.test(cell.label)) children++;
  }
  return children > 0;
}

/** Spans reach to the next header, so that spacer columns and lost merges belong to the header before them. */
function spans(cells: readonly HeaderCell[]): { cell: HeaderCell; left: number; right: number }[] {
  return cells.map((cell, index) => ({
    cell,
    left: cell.left,
    right: Math.max(cell.right, (cells[index + 1]?.left ?? cell.right + 1) - 1),
  }));
}

/** Puts a second header row under the first: parents with children give way to them. */
function withChildren(cells: readonly HeaderCell[], line: Line): HeaderCell[] {
  const parents = spans(cells);
  const parentOf = (column: number) => parents.find(({ left, right }) => column >= left && column <= right);
  const replaced = new Set<HeaderCell>();
  const children: HeaderCell[] = [];
  const adrift: HeaderCell[] = [];
  const thisYear = Math.max(THIS_YEAR, ...cells.map((cell) => yearOver(cell) ?? THIS_YEAR));
  for (const child of line.cells.map(headerCell)) {
    const parent = parentOf(child.left);
    const year = parent ? yearOver(parent.cell) : null;
    if (
      parent &&
      (year !== null ||
        PARENTS.has(parent.cell.meaning) ||
        holdsLevel(parent.cell, child) ||
        holdsName(parent, line) ||
        holdsGrid(parent, line) ||
        isSecondName(parent.cell, cells))
    ) {
      replaced.add(parent.cell);
      const age = year === null ? 0 : thisYear - year;
      children.push({ ...child, meaning: meaningUnder(parent.cell.meaning, child, age) });
    } else if (parent && isLevel(parent.cell.meaning)) adrift.push(child);
    else children.push(child);
  }
  // Children that slid under a level column (lost merges) go under the group they were made for.
  const home =
    adrift.length > 0
      ? parents.find(({ cell }) => cell.meaning === 'targetGroup' && !replaced.has(cell))
      : undefined;
  if (home) {
    replaced.add(home.cell);
    adrift.forEach((child, offset) =>
      children.push({ ...child, left: home.left + offset, right: home.left + offset }),
    );
  }
  const kept = cells.filter((cell) => !replaced.has(cell)).map((cell) => besideChildren(cell, children));
  return [...kept, ...children].sort((a, b) => a.left - b.left);
}

/** 绩效指标 over 一级指标 | 二级指标 | 三级指标. */
const holdsLevel = (parent: HeaderCell, child: HeaderCell): boolean =>
  isLevel(parent.meaning) && NUMBERED_LEVEL.test(child.cell.label) && !NUMBERED_LEVEL.test(parent.cell.label);

interface Parent extends Span {
  readonly cell: HeaderCell;
}
const within = ({ left, right }: Span, below: Line): readonly LineCell[] =>
  below.cells.filter(({ column }) => column >= left && column <= right);

const holdsName = (parent: Parent, below: Line): boolean =>
  isLevel(parent.cell.meaning) && within(parent, below).some(({ label }) => label === NAME_OF_LEVEL);

/** 三级指标 | 指标 over 分值: what stands behind the names and is called so names nothing. */
const isSecondName = ({ meaning, left }: HeaderCell, cells: readonly HeaderCell[]): boolean =>
  meaning === 'level3' && cells.some((cell) => cell.meaning === 'level3' && cell.left < left);

/** 绩效指标 over 指标名称 | 指标值 | 完成值: names again, with values beside them. */
function holdsGrid(parent: Parent, below: Line): boolean {
  const held = within(parent, below);
  return (
    parent.cell.meaning === 'level3' && held.length > 2 && held.some((cell) => meaningOf(cell) === 'level3')
  );
}

/** 2023年 | 2024年, 上年 | 本年 over columns of their own; null for other headers. In words, years before {@link THIS_YEAR} are negative. */
function yearOver({ cell: { label } }: HeaderCell): number | null {
  const [, digits] = /^(20\d\d)年?(?:度)?$/.exec(label) ?? [];
  if (digits !== undefined) return Number(digits);
  const words = YEAR_WORDS.findIndex((word) => word.test(label));
  return words < 0 ? null : THIS_YEAR - words;
}

const THIS_YEAR = 0;
/** From this year back. */
const YEAR_WORDS: readonly RegExp[] = [/^(本|当|今)年(度)?$/, /^(上|上一|去)年(度)?$/, /^(前|上上)年(度)?$/];

/** What a child means under its parent. Of years before the one evaluated a grid keeps what was wanted. */
function meaningUnder(parent: Meaning | null, { meaning, cell }: HeaderCell, age: number): Meaning | null {
  if (age > 0) return meaning !== 'target' ? null : age === 1 ? 'targetLast' : 'targetBeforeLast';
  if (cell.label === NAME_OF_LEVEL) return parent;
  // The points of a first or second level are those of the rows below it.
  if (meaning === 'weight' && (parent === 'level1' || parent === 'level2')) return null;
  return parent === 'actual' && meaning === 'target' ? 'actual' : meaning;
}

/** A header that stands where a child has its column slid there when the merge of its neighbour was lost: its place is after the children. */
function besideChildren(cell: HeaderCell, children: readonly HeaderCell[]): HeaderCell {
  if (!children.some(({ left }) => left === cell.left)) return cell;
  const after = Math.max(...children.map(({ right }) => right)) + 1;
  return { ...cell, left: after, right: after };
}

function columnsOf(cells: readonly HeaderCell[]): Column<IndicatorField>[] {
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
      ({ field }) => field === 'level1' && !right.some((column) => column.field === 'level1'),
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
