import { namesCategory } from '../layouts/meaning';
import { PART_OF_YEAR, WHOLE_AREA } from '../layouts/vocabulary';
import { holds, isLevel, type Span } from './columns';
import { headerCell, meaningOf, type HeaderCell, type Meaning } from './header-cells';
import type { Line, LineCell } from './lines';
import type { IndicatorField } from './table';

// The second and third rows of a header, and what their words mean under those above them.

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

/** A second header row: only header words and years of a group above, at least one that can stand under another. */
export function isSubHeader(
  line: Line,
  side: LineCell | undefined,
  above: readonly HeaderCell[] = [],
): boolean {
  const parents = spans(above);
  const groups = parents.filter(({ cell }) => cell.meaning === 'targetGroup');
  const reasons = parents.find((parent) => givesKinds(parent, line));
  let children = 0;
  for (const cell of line.cells) {
    if (cell === side) continue;
    if (reasons && holds(reasons, cell.column)) {
      children++;
      continue;
    }
    if (YEAR.test(cell.label) && groups.some((group) => holds(group, cell.column))) {
      children++;
      continue;
    }
    if (PART_OF_YEAR.test(cell.label) || cell.label === NAME_OF_LEVEL) continue;
    const meaning = meaningOf(cell);
    if (!meaning || namesCategory(cell.label)) return false;
    if (CHILDREN.has(meaning) || NUMBERED_LEVEL.test(cell.label)) children++;
  }
  return children > 0;
}

/** 偏差原因分析 over 经费保障 | 制度保障 | 人员保障 | 其他 | 原因说明: kinds to tick, and a place for the words (辽宁). */
const givesKinds = (parent: Parent, below: Line): boolean =>
  parent.cell.meaning === 'reason' && within(parent, below).some((cell) => meaningOf(cell) === 'reason');

/** Spans reach to the next header, so that spacer columns and lost merges belong to the header before them. */
export function spans(cells: readonly HeaderCell[]): { cell: HeaderCell; left: number; right: number }[] {
  return cells.map((cell, index) => ({
    cell,
    left: cell.left,
    right: Math.max(cell.right, (cells[index + 1]?.left ?? cell.right + 1) - 1),
  }));
}

/** Puts a second header row under the first: parents with children give way to them. */
export function withChildren(cells: readonly HeaderCell[], line: Line): HeaderCell[] {
  const parents = spans(cells);
  const parentOf = (column: number) => parents.find((parent) => holds(parent, column));
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
        givesKinds(parent, line) ||
        isSecondName(parent.cell, cells))
    ) {
      replaced.add(parent.cell);
      const age = year === null ? 0 : thisYear - year;
      const past = parent.cell.meaning === 'targetGroup' ? yearOfGroup(child, parent, line, cells) : null;
      children.push({ ...child, meaning: past ?? meaningUnder(groupMeaning(parent, line), child, age) });
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
const within = (span: Span, below: Line): readonly LineCell[] =>
  below.cells.filter(({ column }) => holds(span, column));

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

/** 指标完成情况 over 年度目标值 | 年末完成值: what names one of its children again is a heading of both. */
const groupMeaning = (parent: Parent, below: Line): Meaning | null =>
  parent.cell.meaning === 'actual' && within(parent, below).some((cell) => meaningOf(cell) === 'actual')
    ? null
    : parent.cell.meaning;

/** 2023年 | 2024年, 上年 | 本年 over columns of their own; null for other headers. In words, years before {@link THIS_YEAR} are negative. */
function yearOver({ cell: { label } }: HeaderCell): number | null {
  const [, digits] = YEAR.exec(label) ?? [];
  if (digits !== undefined) return Number(digits);
  const words = YEAR_WORDS.findIndex((word) => word.test(label));
  return words < 0 ? null : THIS_YEAR - words;
}

const YEAR = /^(20\d\d)年?(?:度)?$/;

/** 近两年指标值 over 2020年 | 2021年: the last of them is the one before the year of the target, if that has a column of its own. */
function yearOfGroup(
  { cell }: HeaderCell,
  group: Span,
  line: Line,
  cells: readonly HeaderCell[],
): Meaning | null {
  if (!YEAR.test(cell.label)) return null;
  const later = within(group, line).filter(({ label }) => YEAR.test(label) && label > cell.label).length;
  const hasTarget = cells.some(({ meaning }) => meaning === 'target');
  return YEARS_BACK[hasTarget ? later + 1 : later] ?? null;
}

/** What was wanted this year, the year before, and the one before that. */
const YEARS_BACK: readonly IndicatorField[] = ['target', 'targetLast', 'targetBeforeLast'];

const THIS_YEAR = 0;
/** From this year back. */
const YEAR_WORDS: readonly RegExp[] = [/^(本|当|今)年(度)?$/, /^(上|上一|去)年(度)?$/, /^(前|上上)年(度)?$/];

/** What a child means under its parent. Of years before the one evaluated a grid keeps what was wanted. */
function meaningUnder(parent: Meaning | null, { meaning, cell }: HeaderCell, age: number): Meaning | null {
  if (age > 0) return meaning !== 'target' ? null : age === 1 ? 'targetLast' : 'targetBeforeLast';
  if (cell.label === NAME_OF_LEVEL || WHOLE_AREA.test(cell.label)) return parent;
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
