import { level1Category, level2Category } from '../layouts/meaning';
import { LONG_TERM, LONG_TERM_TEXT, YEAR_TEXT } from '../layouts/vocabulary';
import { isBlank, labelText, rawText } from '../sheet/text';
import { alignRow, type Alignment } from './alignment';
import { holds, isLevel, type Span } from './columns';
import { finishBlock, type DraftBlock, type DraftRow, type IndicatorCells } from './draft-block';
import { describeRow } from './draft-row';
import { namesTerm } from './header-cells';
import { columnFor, type HeaderGroup, type IndicatorHeader } from './headers';
import { beginningOf, bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, IndicatorField } from './table';

interface OpenBlock {
  readonly kind: 'annual' | 'long-term';
  readonly label?: BoundCell;
  readonly rows: DraftRow[];
}

const CARRIED: readonly IndicatorField[] = ['goalName', 'goalShare', 'project', 'level1', 'level2'];
/** A new value of the key ends what was carried of the fields after it. */
const CLEARS: { readonly [field in IndicatorField]?: readonly IndicatorField[] } = {
  project: ['level1', 'level2'],
  level1: ['level2'],
};
/** A line must hold one of these to be an indicator. */
const SUBSTANCE: readonly IndicatorField[] = [
  'level1',
  'level2',
  'level3',
  'description',
  'target',
  'actual',
  'weight',
  'score',
];
/** Carried from above or merged; a row with nothing else is an unused line of the form. */
export const LABELS: ReadonlySet<IndicatorField> = new Set<IndicatorField>([
  'level1',
  'level2',
  'goalName',
  'goalShare',
  'project',
  'number',
]);

/** The label of a level that stands on a line of its own. */
interface Band {
  readonly level: (typeof BANDS)[number];
  readonly cell: LineCell;
}
const BANDS = ['level1', 'level2'] as const;

/** 二、部门管理: a number of the first order before a few words. */
const isChapter = ({ plain, label }: LineCell): boolean =>
  label.length <= LONGEST_CHAPTER && /^[一二三四五六七八九十]{1,2}、/u.test(plain);
const LONGEST_CHAPTER = 12;

/** "    成本指标" under "  产出指标", "4.成本目标" under "三、产出目标". */
const isSetUnder = (label: string, above: string): boolean =>
  indentOf(label) > indentOf(above) || (/^\s*\d/u.test(label) && /^\s*[一二三四五六七八九十]/u.test(above));

/** How many spaces, full-width ones too, stand before a text. */
const indentOf = (text: string): number => /^\s*/u.exec(text)![0].replace(/[\r\n]/gu, '').length;

const isPoints = (cell: LineCell | undefined): boolean => typeof cell?.cell.value === 'number';

/** One of the grids that stand side by side under a header; most headers have one. */
export class Side {
  readonly nameColumn: number;
  /** How far rows had slid, one entry for each that had. */
  readonly shifts: (number | 'mixed')[] = [];
  private readonly blocks: OpenBlock[] = [];
  private readonly carried = new Map<IndicatorField, BoundCell>();
  /** Fields whose columns serve every grid of the header: a 一级指标 column left of two grids. */
  private readonly shared: ReadonlySet<IndicatorField>;
  readonly left: number;
  readonly right: number;

  constructor(
    private readonly lines: Lines,
    private readonly header: IndicatorHeader,
    private readonly group: HeaderGroup,
    index: number,
    label: BoundCell | undefined,
  ) {
    this.nameColumn = (columnFor(group, 'level3') ?? columnFor(group, 'level2'))?.left ?? Infinity;
    this.shared = sharedFields(header);
    const own = (side: HeaderGroup): number =>
      Math.min(...side.columns.filter(({ field }) => !this.shared.has(field)).map(({ left }) => left));
    this.left = index === 0 ? 0 : own(group);
    const next = header.groups[index + 1];
    this.right = next ? own(next) - 1 : Infinity;
    if (this.right < this.left) this.right = Infinity;
    this.open(label);
  }

  holdsGoalNames(column: number): boolean {
    const goals = columnFor(this.group, 'goalName');
    return goals !== undefined && holds(goals, column);
  }

  /** 效益指标 | 经济效益指标 | 亩均增收 | … | 15 | 15: a level, a name and points, each in its column. */
  holdsScoredRow({ cells }: Line): boolean {
    const under = (field: IndicatorField): LineCell | undefined => {
      const column = columnFor(this.group, field);
      return column && cells.find((cell) => holds(column, cell.column));
    };
    const level = under('level2')?.label ?? '';
    const points = [under('weight'), under('score')];
    return level2Category(level) !== null && under('level3') !== undefined && points.every(isPoints);
  }

  /** Starts a block; an empty one before it is dropped. */
  open(label: BoundCell | undefined): void {
    if (this.blocks[this.blocks.length - 1]?.rows.length === 0) this.blocks.pop();
    this.blocks.push({
      kind: blockKind(this.lines, this.header, this.group, label),
      ...(label && { label }),
      rows: [],
    });
    this.carried.clear();
  }

  addLine(line: Line): void {
    const cells = line.cells.filter(
      (cell, at) =>
        this.mayHold(cell) && !this.header.stray.has(cell) && !this.isRepeat(cell, line.cells[at - 1]),
    );
    const band = this.bandOf(cells);
    if (band) {
      for (const stale of CLEARS[band.level] ?? []) this.carried.delete(stale);
      this.carried.set(band.level, bindLineCell(band.cell));
      return;
    }
    // What stands above the first level of a tree says whose it is.
    if (this.header.isTree && !this.carried.has('level1')) return;
    const aligned = alignRow(cells, this.group.columns, this.shifts.length > 0);
    if (!SUBSTANCE.some((field) => aligned.cells.has(field))) return;
    if (this.isOfOthers(line, aligned)) {
      this.cellsOf(line.row, aligned);
      return;
    }
    if (aligned.shift !== undefined) this.shifts.push(aligned.shift);
    if (aligned.cells.has('goalName') && this.current.rows.length > 0) this.openGoal(aligned);
    this.add(line.row, aligned);
  }

  /** Rows without content that a merged level label covers: lines of the form nobody used. */
  addSpareRows(from: number, to: number): void {
    const level = columnFor(this.group, 'level2') ?? columnFor(this.group, 'level1');
    if (!level) return;
    for (let row = from; row < to; row++) {
      const merge = this.lines.grid.merge(row, level.left);
      if (!merge || merge.top >= row || merge.top <= this.header.zone.bottom) return;
      if (isBlank(this.lines.grid.value(merge.top, merge.left))) return;
      this.add(row, { cells: new Map() });
    }
  }

  finish(): DraftBlock[] {
    const hidden = new Set(this.lines.grid.sheet.hiddenRows);
    const filled = this.blocks
      .map((block) => ({ ...block, rows: withoutOldVersions(block.rows, hidden) }))
      .filter((block) => block.rows.length > 0);
    const kept = filled.length > 0 ? filled : this.blocks.slice(0, 1);
    const columns = headerCells(this.group);
    return kept.map((block) =>
      finishBlock({
        header: this.header.zone,
        columns,
        ...(this.header.byPlace && { byPlace: true }),
        ...block,
      }),
    );
  }

  /** A goal with levels of its own names the first of them; goals dealt to the rows of one grid leave its levels as they are. */
  private openGoal({ cells }: Alignment): void {
    const levels = cells.has('level1') ? [] : [...this.carried].filter(([field]) => isLevel(field));
    this.open(this.current.label);
    for (const [field, cell] of levels) this.carried.set(field, cell);
  }

  private get current(): OpenBlock {
    return this.blocks[this.blocks.length - 1]!;
  }

  /** "一、产出指标（50分）" across the whole grid, or "1.数量指标" on the line below it: a level of the rows that follow. */
  private bandOf(cells: readonly LineCell[]): Band | null {
    const [only, ...rest] = cells;
    if (!only || rest.length > 0 || only.label === '') return null;
    const level1 = columnFor(this.group, 'level1');
    if (!level1 && !columnFor(this.group, 'level2') && this.isSecondLevel(only))
      return { level: 'level2', cell: only };
    if (!level1Category(only.label) && (level1 || !isChapter(only))) return null;
    // 成本指标 alone in the second column of an unused row is no band.
    return !level1 || (only.column <= level1.right && only.zone.right > level1.right)
      ? { level: 'level1', cell: only }
      : null;
  }

  /** 成本指标 may be of either level: of the second where it is set under one of the first. */
  private isSecondLevel({ label, cell: { value } }: LineCell): boolean {
    const above = this.carried.get('level1');
    if (!level2Category(label)) return false;
    return (
      !level1Category(label) || (above !== undefined && isSetUnder(rawText(value), rawText(above.value)))
    );
  }

  /** Cells of this grid's stretch of the line; the columns that all grids share belong to each. */
  private mayHold({ column }: LineCell): boolean {
    const inside = (span: Span): boolean => holds(span, column);
    if (this.header.unknown.some(inside)) return false;
    return inside(this) || this.group.columns.some(inside);
  }

  /** The same text once more in one column: a merge that was taken apart with its text in each of its cells. */
  private isRepeat({ cell, column }: LineCell, before: LineCell | undefined): boolean {
    if (typeof cell.value !== 'string' || before?.cell.value !== cell.value) return false;
    return this.group.columns.some((span) => holds(span, column) && holds(span, before.column));
  }

  /** A line of which this grid has nothing but the levels it shares, and another one has more. */
  private isOfOthers({ cells }: Line, aligned: Alignment): boolean {
    if (this.shared.size === 0) return false;
    const fields = [...aligned.cells.keys()];
    if (!fields.every((field) => LABELS.has(field) && this.shared.has(field))) return false;
    const own = new Set(aligned.cells.values());
    return cells.some((cell) => !own.has(cell));
  }

  /** The cells of a row; what they say of the rows below is kept for these. */
  private cellsOf(row: number, aligned: Alignment): IndicatorCells {
    const cells: { [field in IndicatorField]?: BoundCell } = {};
    for (const column of this.group.columns) {
      const { field } = column;
      const placed = aligned.cells.get(field);
      if (placed) {
        cells[field] = bindLineCell(placed);
        for (const stale of CLEARS[field] ?? []) this.carried.delete(stale);
      } else cells[field] = this.inherited(row, column.left, field) ?? this.unfilled(row, column, aligned);
      if (CARRIED.includes(field) && !isBlank(cells[field]!.value)) this.carried.set(field, cells[field]!);
    }
    // A band stands in for a column of its own.
    for (const level of BANDS) {
      const band = columnFor(this.group, level) ? undefined : this.carried.get(level);
      if (band) cells[level] = band;
    }
    return cells;
  }

  private add(row: number, aligned: Alignment): void {
    const cells = this.cellsOf(row, aligned);
    const previous = this.current.rows[this.current.rows.length - 1];
    const own = [...aligned.cells.keys()].some((field) => !LABELS.has(field));
    const ownLevel = aligned.cells.has('level1') || aligned.cells.has('level2');
    this.current.rows.push(describeRow(row, cells, !own && !ownLevel, aligned.shift, previous));
  }

  /** The blank cell of a column; in a row that slid, another field's content may stand there. */
  private unfilled(row: number, { left: column, right }: Span, aligned: Alignment): BoundCell {
    const bound = this.lines.bind(row, column);
    // What reaches in from the column before belongs there; the place begins behind it.
    const reachesIn =
      bound.zone.left < column && bound.zone.right < right && bound.zone.top === row && !isBlank(bound.value);
    const cell = reachesIn ? this.lines.bind(row, bound.zone.right + 1) : bound;
    const isStray = [...this.header.stray].some((header) => header.row === row && header.column === column);
    return isStray || aligned.shift !== undefined ? { row, column, zone: cell.zone, value: null } : cell;
  }

  /** What a merged cell or the rows above say for this place. */
  private inherited(row: number, column: number, field: IndicatorField): BoundCell | undefined {
    const merge = this.lines.grid.merge(row, column);
    if (merge && merge.top < row && merge.top > this.header.zone.bottom) return this.lines.bind(row, column);
    return CARRIED.includes(field) ? this.carried.get(field) : undefined;
  }
}

/** Somebody has hidden a row and written it anew: the row of the same name that can be seen counts. */
function withoutOldVersions(rows: DraftRow[], hidden: ReadonlySet<number>): DraftRow[] {
  if (!rows.some(({ row }) => hidden.has(row))) return rows;
  const nameOf = ({ cells }: DraftRow): string => rawText(cells.level3?.value ?? null).trim();
  const seen = new Set(rows.filter(({ row }) => !hidden.has(row)).map(nameOf));
  return rows.filter((row) => !hidden.has(row.row) || !seen.has(nameOf(row)) || nameOf(row) === '');
}

function sharedFields({ groups: [first, ...others] }: IndicatorHeader): ReadonlySet<IndicatorField> {
  if (others.length === 0) return new Set();
  const shared = first!.columns.filter(({ field, left }) =>
    others.every((group) => columnFor(group, field)?.left === left),
  );
  return new Set(shared.map(({ field }) => field));
}

function headerCells(group: HeaderGroup): IndicatorCells {
  const cells: { [field in IndicatorField]?: BoundCell } = {};
  for (const { field, cell } of group.columns) cells[field] = bindLineCell(cell);
  return cells;
}

function blockKind(
  lines: Lines,
  header: IndicatorHeader,
  group: HeaderGroup,
  label: BoundCell | undefined,
): 'annual' | 'long-term' {
  const own = [label && labelText(label.value), columnFor(group, 'target')?.cell.plain];
  const over = termAbove(lines, header, group);
  const isLong = [...own, over?.label].some((text) => text !== undefined && LONG_TERM.test(text));
  return isLong || (over && LONG_TERM_TEXT.test(beginningOf(over))) ? 'long-term' : 'annual';
}

/**
 * Over side-by-side grids, in the header or above it, stand as many cells that name a term (中期目标 | 年度目标, 2025—2027年：… |
 * 2025年：…); between them and the header may stand the goals' texts.
 */
function termAbove(lines: Lines, header: IndicatorHeader, group: HeaderGroup): LineCell | undefined {
  if (header.groups.length < 2) return undefined;
  const heads = new Set(header.groups.flatMap(({ columns }) => columns.map(({ cell }) => cell)));
  for (let index = header.first; index >= Math.max(0, header.first - 4); index--) {
    const terms = lines.lines[index]!.cells.filter((cell) => !heads.has(cell) && statesTerm(cell));
    if (terms.length === header.groups.length) return terms[header.groups.indexOf(group)];
  }
  return undefined;
}

function statesTerm(cell: LineCell): boolean {
  const text = beginningOf(cell);
  return namesTerm(cell) || LONG_TERM_TEXT.test(text) || YEAR_TEXT.test(text);
}
