import { level1Category, level2Category, namesCategory } from '../layouts/meaning';
import { remembering } from '../sheet/memory';
import { BARE_NUMBERING, NOTHING } from '../layouts/vocabulary';
import { isMeasure } from '../values/unit';
import { holds, isLevel, type Column } from './columns';
import type { LineCell } from './lines';
import type { IndicatorField, Shift } from './table';

/**
 * Rows whose cells slid left or right when merges were lost. A row stays as it stands unless something in it contradicts
 * its column; then the cells, in their order, are laid onto the columns they fit best.
 */
export type Placement = ReadonlyMap<IndicatorField, LineCell>;

export interface Alignment {
  readonly cells: Placement;
  /** Columns the cells had slid by (negative: to the left), 'mixed' when not all alike; undefined when every cell stands under its header. */
  readonly shift?: number | 'mixed';
}

const CONTRADICTION = -3;
/** How much better another placement must be before it is believed. */
const MARGIN = 4;
const MAX_CELLS = 24;

const BASIS_WORDS =
  /^(计划|历史|行业|经验|预算支出|其他|项目)(数据|标准|值)?$|计划|问卷|依据|测算|文件|标准$|台账|资料|统计|报告/;
const OPERATORS = /^([<>=≤≥≦≧＜＞＝﹦═]+|大于等于|小于等于|等于|大于|小于|定性|正向|反向|定量)$/;
const PURE_NUMBER = /^-?\d+(\.\d+)?(%|分)?$/;

const textOf = (cell: LineCell): string => (typeof cell.cell.value === 'string' ? cell.plain : '');
const isLong = (cell: LineCell): boolean =>
  typeof cell.cell.value === 'string' && cell.cell.value.length > 24;
const isNumber = (cell: LineCell): boolean =>
  typeof cell.cell.value === 'number' || PURE_NUMBER.test(textOf(cell));
/** A label of the first or second level beyond doubt; 社会公众满意度 or 预算执行率 may as well be an indicator's name. */
const isLevelWord = (cell: LineCell): boolean => cell.label !== '' && namesLevel(cell.label);
const namesLevel = remembering(
  (label: string) => /指标|^(产出|效益|成本|数量|质量|时效|满意度)$/.test(label) && namesCategory(label),
);
const saysNothing = (cell: LineCell): boolean => NOTHING.test(textOf(cell));
const VALUE =
  /^([≥≤<>=≧≦\d]|(大于等于|小于等于|大于|小于|等于|不少于|不低于|不超过|不高于|不小于|不大于|至少)\d)/;
const beginsAsValue = (cell: LineCell): boolean =>
  isNumber(cell) || (VALUE.test(textOf(cell)) && !BARE_NUMBERING.test(textOf(cell)));
/** What stands in a column beside a value and names nothing: ≥, 万元. */
const belongsToValue = (cell: LineCell): boolean => {
  const text = textOf(cell);
  return text.length <= LONGEST_UNIT && (OPERATORS.test(text) || isMeasure(text));
};
/** 元/公里·月. */
const LONGEST_UNIT = 8;
const looksLikeValue = (cell: LineCell): boolean =>
  beginsAsValue(cell) || /%$/.test(textOf(cell)) || saysNothing(cell);

/** "……" in the sample of a form: it may stand anywhere. */
const RESIDUE = /^[.…⋯]+$/;

/** How well a cell's content suits a column; {@link CONTRADICTION} or less when it cannot belong there. */
function fit(cell: LineCell, field: IndicatorField): number {
  if (RESIDUE.test(textOf(cell))) return 0;
  switch (field) {
    case 'level1':
      // 成本指标 is of the first level in some forms and of the second in others; the second is commoner.
      if (level1Category(cell.label)) return isLevelWord(cell) ? (level2Category(cell.label) ? 4.5 : 5) : 3;
      return isLevelWord(cell) ? -3 : looksLikeValue(cell) ? -4 : -1;
    case 'level2':
      if (level2Category(cell.label)) return isLevelWord(cell) ? 5 : 3;
      return isLevelWord(cell) ? -2 : looksLikeValue(cell) ? -4 : -1;
    case 'level3':
    case 'description':
      if (isLevelWord(cell)) return -4;
      if (looksLikeValue(cell) || belongsToValue(cell)) return -3;
      return BASIS_WORDS.test(textOf(cell)) && textOf(cell).length <= 6 ? -1 : 2;
    case 'target':
    case 'adjustedTarget':
    case 'targetLast':
    case 'targetBeforeLast':
    case 'actual':
      if (isLevelWord(cell)) return -5;
      if (looksLikeValue(cell)) return saysNothing(cell) ? 0.5 : 1.5;
      return BASIS_WORDS.test(textOf(cell)) && textOf(cell).length <= 6 ? -2 : isLong(cell) ? -0.5 : 1;
    case 'weight':
    case 'score':
    case 'reviewScore':
    case 'goalShare':
      if (isLevelWord(cell)) return -5;
      return isNumber(cell) ? 2 : saysNothing(cell) ? 0 : -4;
    case 'operator':
    case 'direction':
      return OPERATORS.test(textOf(cell)) ? 3 : saysNothing(cell) ? 0.5 : -4;
    case 'unit':
      if (saysNothing(cell)) return 1;
      if (isMeasure(textOf(cell))) return 2;
      return beginsAsValue(cell) || isLevelWord(cell) || isLong(cell) ? -3 : 0;
    case 'reason':
    case 'basis':
    case 'scoringText':
      if (isLevelWord(cell)) return -5;
      return BASIS_WORDS.test(textOf(cell)) ? 2 : isNumber(cell) ? -2 : 0.5;
    case 'goalName':
      return /目标/.test(textOf(cell)) ? 4 : -4;
    default:
      return isLevelWord(cell) ? -4 : 0.5;
  }
}

/** Where a cell stands: pasted from Word, it may begin at the end of one column and fill the next. */
function startOf({ column, zone }: LineCell, columns: readonly Column<IndicatorField>[]): number {
  const own = columns.find((each) => holds(each, column));
  if (!own || column === own.left || zone.right <= own.right) return column;
  const isMostlyNext = zone.right - own.right > own.right - column + 1;
  return isMostlyNext && columns.some(({ left }) => left === own.right + 1) ? own.right + 1 : column;
}

function natural(
  cells: readonly LineCell[],
  columns: readonly Column<IndicatorField>[],
): Map<IndicatorField, LineCell> {
  const placed = new Map<IndicatorField, LineCell>();
  const starts = new Map(cells.map((cell) => [cell, startOf(cell, columns)]));
  for (const column of columns) {
    const cell = cells.find((candidate) => holds(column, starts.get(candidate)!));
    if (cell) placed.set(column.field, cell);
  }
  return placed;
}

/** The best order-keeping placement of cells on columns: a small dynamic programme over (cells × columns). */
function best(
  cells: readonly LineCell[],
  columns: readonly Column<IndicatorField>[],
): { placed: Map<IndicatorField, LineCell>; score: number } {
  const rows = cells.length;
  const width = columns.length;
  const score = Array.from({ length: rows + 1 }, () => new Float64Array(width + 1));
  const step = Array.from({ length: rows + 1 }, () => new Uint8Array(width + 1));
  for (let i = 1; i <= rows; i++) {
    score[i]![0] = score[i - 1]![0]! - 5;
    step[i]![0] = 1;
  }
  for (let j = 1; j <= width; j++) step[0]![j] = 2;
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= width; j++) {
      const take = score[i - 1]![j - 1]! + fit(cells[i - 1]!, columns[j - 1]!.field);
      const dropCell = score[i - 1]![j]! - 5;
      const skipColumn = score[i]![j - 1]! - (columns[j - 1]!.field === 'level3' ? 2 : 0);
      const top = Math.max(take, dropCell, skipColumn);
      score[i]![j] = top;
      // Of equal placements the one that leaves the last columns empty: what a slide cuts off is the end of a row.
      step[i]![j] = top === skipColumn ? 2 : top === take ? 0 : 1;
    }
  }
  const placed = new Map<IndicatorField, LineCell>();
  for (let i = rows, j = width; i > 0 || j > 0;) {
    const move = step[i]![j]!;
    if (move === 0) {
      placed.set(columns[j - 1]!.field, cells[i - 1]!);
      i--;
      j--;
    } else if (move === 1) i--;
    else j--;
  }
  return { placed, score: score[rows]![width]! };
}

/**
 * Puts the cells of a row under the columns they belong to.
 *
 * @param haveSlid rows above have slid: words that name no level are out of place in the column of one, too
 */
export function alignRow(
  cells: readonly LineCell[],
  columns: readonly Column<IndicatorField>[],
  haveSlid = false,
): Alignment {
  const asItStands = natural(cells, columns);
  if (cells.length > MAX_CELLS) return { cells: asItStands };
  let score = 0;
  let wrong = 0;
  let doubtful = 0;
  for (const [field, cell] of asItStands) {
    const value = fit(cell, field);
    score += value;
    const inLevel = isLevel(field);
    if (value <= CONTRADICTION || (haveSlid && inLevel && value < 0)) wrong++;
    // A level's label in another column never is a typing error, nor is a value in that of a level.
    if (value <= -2) doubtful += inLevel || isLevelWord(cell) ? 2 : 1;
  }
  const placedCells = [...asItStands.values()];
  const stray = cells.filter((cell) => !placedCells.includes(cell));
  const outside = stray.filter((cell) => !columns.some((column) => holds(column, cell.column)));
  score -= 5 * stray.length;
  const name = asItStands.get('level3');
  // One odd value in a row whose name stands right is a typing error, not a slide.
  const named = name !== undefined && fit(name, 'level3') > -2;
  if (outside.length === 0 && (wrong === 0 || (doubtful === 1 && named))) return { cells: asItStands };
  const other = best(cells, columns);
  const sound = [...other.placed].every(([field, cell]) => fit(cell, field) > CONTRADICTION);
  // Labels that stand where they should hold the row in place: what is wrong then is a value, not its column.
  const anchored =
    stray.length > 0 ||
    [...asItStands].every(([field, cell]) => fit(cell, field) < 5 || other.placed.get(field) === cell);
  const moved = [...other.placed].flatMap(([field, cell]) => (asItStands.get(field) === cell ? [] : [cell]));
  // 良好 typed where the score belongs, or the name where the target does: rows slide, words are mistyped.
  const isTyped = moved.length === 1 && !stray.includes(moved[0]!) && !isLevelWord(moved[0]!);
  if (!sound || !anchored || isTyped || other.score < score + MARGIN || !settles(other.placed))
    return { cells: asItStands };
  const shift = shiftOf(other.placed, columns);
  return shift === undefined ? { cells: other.placed } : { cells: other.placed, shift };
}

/** A single cell says where it belongs only when it is a level's label. */
const settles = (placed: Placement): boolean => placed.size > 1 || [...placed.values()].some(isLevelWord);

function shiftOf(placed: Placement, columns: readonly Column<IndicatorField>[]): Shift | undefined {
  const shifts = new Set<number>();
  for (const column of columns) {
    const cell = placed.get(column.field);
    if (!cell || holds(column, cell.column)) continue;
    shifts.add(cell.column < column.left ? cell.column - column.left : cell.column - column.right);
  }
  const [first] = shifts;
  return shifts.size > 1 ? 'mixed' : first;
}
