import { GRADE_LABEL, GRADE_VALUE, TOTAL_LABEL } from '../layouts/vocabulary';
import { isBlank, labelText, matchingText } from '../sheet/text';
import type { DraftBlock } from './indicators';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, StandardTable } from './table';

type Total = NonNullable<StandardTable['total']>;

const NUMBER = /^-?\d+(\.\d+)?分?$/;
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
  for (const index of indexes) {
    const line = lines.lines[index]!;
    const position = line.cells.findIndex((cell) => cell.label !== '' && TOTAL_LABEL.test(cell.label));
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

function totalRow(lines: Lines, line: Line, position: number, blocks: readonly DraftBlock[]): Total {
  const label = line.cells[position]!;
  const numbers = line.cells.filter((cell, at) => at > position && isNumber(cell));
  const columns =
    [...blocks].reverse().find((block) => block.columns.score ?? block.columns.weight)?.columns ?? {};
  const under = (header: BoundCell | undefined): LineCell | undefined =>
    header && numbers.find(({ column }) => column >= header.zone.left && column <= header.zone.right);
  const isScoreLabel = /得分|自评|评分/.test(label.label);
  let weight = isScoreLabel && numbers.length < 2 ? undefined : under(columns.weight);
  let score = under(columns.score);
  let displaced: string | undefined;
  if (
    numbers.length === 2 &&
    columns.weight &&
    columns.score &&
    columns.weight.column < columns.score.column &&
    !(weight && score)
  ) {
    // Full marks and score by turns, under other columns than their own (merged labels do that).
    weight = score = undefined;
  }
  if (!weight && !score && numbers.length > 0) {
    const pair = !isScoreLabel && columns.weight !== undefined && numbers.length > 1;
    [weight, score] = pair ? [numbers[0], numbers[1]] : [undefined, numbers[0]];
    const header = columns.weight ?? columns.score;
    // Numbers that stand left of every points and score column have slid there; a total above the grid has no column to keep.
    if (pair && header && line.row > header.row && numbers[1]!.column < header.column)
      displaced = '分值、得分左移';
  }
  const blank = (header: BoundCell | undefined): BoundCell | undefined =>
    header && line.row > header.row ? lines.bind(line.row, header.column) : undefined;
  const weightCell = weight
    ? bindLineCell(weight)
    : displaced || isScoreLabel
      ? undefined
      : blank(columns.weight);
  const scoreCell = score
    ? bindLineCell(score)
    : displaced
      ? undefined
      : (blank(columns.score) ?? beside(lines, line, label));
  const grade = line.cells.find((cell, at) => at > position && GRADE_VALUE.test(cell.plain));
  return {
    label: bindLineCell(label),
    ...(usable(weightCell, label) && { weight: weightCell }),
    ...(usable(scoreCell, label) && { score: scoreCell }),
    ...(grade && { grade: bindLineCell(grade) }),
    ...(displaced && { displaced }),
  };
}

/** A place under the label's own merged area is no cell for a figure. */
const usable = (cell: BoundCell | undefined, label: LineCell): cell is BoundCell =>
  cell !== undefined && !(cell.zone.top === label.zone.top && cell.zone.left === label.zone.left);

function beside(lines: Lines, line: Line, label: LineCell): BoundCell | undefined {
  const cell = lines.bind(line.row, label.zone.right + 1);
  return isBlank(cell.value) || NUMBER.test(matchingText(cell.value)) ? cell : undefined;
}

function inlineTotal(line: Line): Total | undefined {
  const cell = line.cells.find(({ plain }) => plain.length <= 60 && INLINE_TOTAL.test(plain));
  return cell ? { label: bindLineCell(cell), score: bindLineCell(cell) } : undefined;
}

function gradeBeside(lines: Lines, line: Line): BoundCell | undefined {
  const position = line.cells.findIndex(
    (cell) => cell.label !== '' && GRADE_LABEL.test(labelText(cell.label)),
  );
  const label = line.cells[position];
  if (!label) return undefined;
  const next = line.cells[position + 1];
  if (next) return GRADE_VALUE.test(next.plain) ? bindLineCell(next) : undefined;
  const cell = lines.bind(line.row, label.zone.right + 1);
  return isBlank(cell.value) ? cell : undefined;
}
