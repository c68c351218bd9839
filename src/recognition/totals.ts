import { isGradeWord } from '../layouts/grades';
import { unnumbered } from '../layouts/meaning';
import { BARE_SUM, GRADE_LABEL, SUM_OF_POINTS, TOTAL_LABEL } from '../layouts/vocabulary';
import { isBlank, labelText, matchingText } from '../sheet/text';
import type { DraftBlock } from './draft-block';
import { bindLineCell, cellUnder, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, Shift, StandardTable } from './table';

type Total = NonNullable<StandardTable['total']>;

const NUMBER = /^-?\d+(\.\d+)?分?$/;
const SHARE = /^\d+(\.\d+)?%$/;
const INLINE_TOTAL = /(自评|评价|综合|绩效)?(总分|总得分|得分|自评分)[:：](\d+(\.\d+)?)分?/;

const isNumber = (cell: LineCell): boolean =>
  typeof cell.cell.value === 'number' ||
  typeof cell.cell.value === 'object' ||
  cell.cell.formula !== undefined ||
  NUMBER.test(cell.plain);

/** The total row or the total beside the title, from the lines outside money block and grids. */
export function readTotal(
  lines: Lines,
  indexes: readonly number[],
  blocks: readonly DraftBlock[],
): Total | undefined {
  let total: Total = {};
  const firstGrid = Math.min(...blocks.map(({ header }) => header.top));
  for (const index of indexes) {
    const line = lines.lines[index]!;
    // Over the first grid a bare sum closes a list of other things: 合计 under 支出明细.
    const isAbove = blocks.length > 0 && line.row < firstGrid;
    const position = line.cells.findIndex(({ label }) => namesTotal(label, isAbove));
    const found = position >= 0 ? totalRow(lines, line, position, blocks) : inlineTotal(line);
    if (found) total = { ...found, ...total };
    const grade = gradeBeside(lines, line);
    if (grade && !total.grade) total = { ...total, grade };
    const scored =
      grade && !found ? line.cells.find((cell) => cell.column > grade.column && isNumber(cell)) : undefined;
    // 自评结论 | 优 | 97.8
    if (scored && !total.score) total = { ...total, score: bindLineCell(scored) };
  }
  return Object.keys(total).length > 0 ? total : undefined;
}

function namesTotal(label: string, isAbove: boolean): boolean {
  const name = unnumbered(label);
  return label !== '' && TOTAL_LABEL.test(name) && !(isAbove && BARE_SUM.test(name));
}

function totalRow(lines: Lines, line: Line, position: number, blocks: readonly DraftBlock[]): Total {
  const label = line.cells[position]!;
  const columns =
    [...blocks].reverse().find((block) => block.columns.score ?? block.columns.weight)?.columns ?? {};
  const figures = line.cells.filter((cell, at) => at > position && isNumber(cell));
  const isBelow = (header: BoundCell | undefined): header is BoundCell =>
    header !== undefined && line.row > header.row;
  // Points as a share (100%), and points before the label, are told by their column alone.
  const inColumns = line.cells.filter((cell) => cell !== label && (isNumber(cell) || SHARE.test(cell.plain)));
  const found = isBelow(columns.score ?? columns.weight)
    ? (partedFigures(line, label, figures, columns) ??
      totalUnderGrid(figures, inColumns, columns, /得分|自评|评分/.test(label.label)))
    : { score: figures[figures.length - 1] };
  const sumsPoints = SUM_OF_POINTS.test(label.label) && !isBelow(columns.score);
  const isPoints =
    !found.weight && (sumsPoints || (columns.weight && !columns.score && closesGrid(lines, line, blocks)));
  const blank = (header: BoundCell | undefined): BoundCell | undefined => {
    if (!isBelow(header) || found.displaced) return undefined;
    const cell = lines.bind(line.row, header.column);
    // A figure merged over several columns stands for none of them.
    return isBlank(cell.value) && cell.zone.left >= header.zone.left ? cell : undefined;
  };
  const points = isPoints ? found.score : found.weight;
  const weight = points ? bindLineCell(points) : blank(columns.weight);
  const score =
    found.score && !isPoints
      ? bindLineCell(found.score)
      : (blank(columns.score) ?? (found.displaced ? undefined : beside(lines, line, label)));
  const grade = line.cells.find((cell, at) => at > position && isGradeWord(cell.plain));
  return {
    label: bindLineCell(label),
    ...(usable(weight, label) && { weight }),
    // Where a form has no scores (申报表), the cell beside the label is that of the points.
    ...(usable(score, label) && !isSamePlace(score, weight) && { score }),
    ...(grade && { grade: bindLineCell(grade) }),
    ...(found.displaced && { displaced: found.displaced }),
  };
}

/** Whether a line stands right under the last indicator. */
function closesGrid(lines: Lines, line: Line, blocks: readonly DraftBlock[]): boolean {
  const last = Math.max(...blocks.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return lines.indexAt(line.row) === lines.indexAt(last + 1);
}

interface Found {
  readonly weight?: LineCell;
  readonly score?: LineCell;
  readonly displaced?: Shift;
}

/** 自评总分 | 87.05 | 自评等级 | 优 | 100: one figure stands beside the label, the other, apart from it, in its column. */
function partedFigures(
  { cells }: Line,
  label: LineCell,
  figures: readonly LineCell[],
  columns: DraftBlock['columns'],
): Found | null {
  const [first, second, ...others] = figures;
  if (!first || !second || others.length > 0) return null;
  const grade = cells.find((cell) => cell.label !== '' && GRADE_LABEL.test(cell.label));
  const isGraded = grade !== undefined && first.column < grade.column && grade.column < second.column;
  const hasGap = first.column === label.zone.right + 1 && second.column > first.zone.right + 1;
  if (!isGraded && !hasGap) return null;
  if (isUnder(columns.weight, second)) return { weight: second, score: first };
  return isGraded && isUnder(columns.score, second) ? { weight: first, score: second } : null;
}

const isUnder = (header: BoundCell | undefined, { column }: LineCell): boolean =>
  header !== undefined && column >= header.zone.left && column <= header.zone.right;

/** Which figures of a total row under its grid are the full marks and the score: by their columns, else by their order. */
function totalUnderGrid(
  figures: readonly LineCell[],
  inColumns: readonly LineCell[],
  columns: DraftBlock['columns'],
  namesScore: boolean,
): Found {
  const under = (header: BoundCell | undefined): LineCell | undefined =>
    inColumns.find((cell) => isUnder(header, cell));
  const weight = under(columns.weight);
  const score = under(columns.score);
  const others = figures.filter((cell) => cell !== under(columns.reviewScore));
  const inOrder =
    columns.weight !== undefined &&
    columns.score !== undefined &&
    columns.weight.column < columns.score.column;
  const [first, second] = others;
  if (others.length === 2 && inOrder && !(weight && score)) {
    // Full marks and score by turns, under other columns than their own: a merged label does that, or a lost merge.
    const slid = second!.column < columns.weight!.column;
    return {
      weight: first,
      score: second,
      ...(slid && { displaced: shiftOf(first!, columns.weight!, second!, columns.score!) }),
    };
  }
  if (weight || score)
    return namesScore && weight && !score && !columns.score ? { score: weight } : { weight, score };
  return others.length > 1 && columns.weight ? { weight: first, score: second } : { score: first };
}

/** How a pair of figures stands beside its headers. */
function shiftOf(first: LineCell, weight: BoundCell, second: LineCell, score: BoundCell): Shift {
  const shift = first.column - weight.column;
  return shift === second.column - score.column ? shift : 'mixed';
}

/** A place under the label's own merged area is no cell for a figure. */
const usable = (cell: BoundCell | undefined, label: LineCell): cell is BoundCell =>
  cell !== undefined && !(cell.zone.top === label.zone.top && cell.zone.left === label.zone.left);

const isSamePlace = (a: BoundCell, b: BoundCell | undefined): boolean =>
  b !== undefined && a.row === b.row && a.column === b.column;

/** The figure or blank behind a label; at the table's edge, where there is no room behind it, the figure under it. */
function beside(lines: Lines, line: Line, label: LineCell): BoundCell | undefined {
  const under = label.zone.right < lines.grid.bounds.right ? undefined : cellUnder(lines, label);
  if (under && isNumber(under)) return bindLineCell(under);
  const cell = lines.bind(line.row, label.zone.right + 1);
  return isBlank(cell.value) || NUMBER.test(matchingText(cell.value)) ? cell : undefined;
}

function inlineTotal(line: Line): Total | undefined {
  const cell = line.cells.find(({ plain }) => plain.length <= 60 && INLINE_TOTAL.test(plain));
  return cell ? { label: bindLineCell(cell), score: bindLineCell(cell) } : undefined;
}

function gradeBeside(lines: Lines, line: Line): BoundCell | undefined {
  for (const [position, label] of line.cells.entries()) {
    if (label.label === '' || !GRADE_LABEL.test(labelText(label.label))) continue;
    const next = line.cells[position + 1];
    if (next && isGradeWord(next.plain)) return bindLineCell(next);
    const cell = lines.bind(line.row, label.zone.right + 1);
    if (!next && isBlank(cell.value)) return cell;
  }
  return undefined;
}
