import type {
  BudgetFormColumn,
  BudgetFormLine,
  BudgetFormSide,
  BudgetLines,
  BudgetSideLine,
  BudgetSides,
} from '../form';
import { putInput, putLabel, textOf, type Drawing } from '../drawing';
import { balanceRemark, product, sum, sumByCode, type At, type Live } from '../formulas';
import { putHeaders } from '../header';
import { EMPTY_NOTE, isWanted, SUBJECTS } from '../parts';
import type { BudgetRowPlaces } from '../places';
import { CATEGORY, inputStyle, LINE_NAME, liveStyle, note } from '../styles';

const ROW_HEIGHT = 20;
/** Blank rows over the note of an office that has nothing to put in. */
const EMPTY_ROWS = 2;
/** Before the name of a line, for every line it is part of. */
const INDENT = '　';
/** Digits of the code of a 类, and more of it for a 款 or 项. */
const CLASS_DIGITS = 3;
const DEEPER_DIGITS = 2;

// ---- lines under one header

/** A line where it is drawn; the total has none of its own. */
interface DrawnLine {
  readonly row: number;
  readonly depth: number;
  readonly line: BudgetFormLine | null;
  /** Rows of the blank or printed lines at the bottom of it; none where it is such a line itself. */
  readonly leaves: readonly number[];
}

export function drawBudgetLines(drawing: Drawing, block: BudgetLines): void {
  const { canvas, places } = drawing;
  const first = putHeaders(drawing, block.columns);
  places.header = { top: first, bottom: canvas.row - 1 };
  const columns = Object.fromEntries(
    block.columns.map(({ key, at, header }) => [
      key,
      { row: typeof header === 'string' ? first : first + header.length - 1, column: at[0] },
    ]),
  );
  const rows = isWanted(drawing.options, EMPTY_NOTE) ? drawNothing(drawing, block) : drawAll(drawing, block);
  places.budget.push({ side: null, columns, rows });
}

function drawNothing(drawing: Drawing, { columns, emptyNote = '' }: BudgetLines): BudgetRowPlaces[] {
  const { canvas, lastColumn } = drawing;
  for (let count = 0; count < EMPTY_ROWS; count++) {
    const row = canvas.addRow(ROW_HEIGHT);
    for (const { at, input } of columns) canvas.put(row, at, inputStyle(input), null);
  }
  const row = canvas.addRow(ROW_HEIGHT);
  canvas.put(row, [0, lastColumn], { ...note('left'), unlocked: true }, textOf(drawing, emptyNote));
  return [];
}

function drawAll(drawing: Drawing, block: BudgetLines): BudgetRowPlaces[] {
  const { canvas, options } = drawing;
  const given = block.openLines && !isWanted(options, SUBJECTS) ? block.openLines : block.lines;
  const height = block.height ?? ROW_HEIGHT;
  const total = block.total === undefined ? null : canvas.addRow(height);
  const lines = given.flatMap((line) => layOut(drawing, line, height, 0));
  const last = canvas.row - 1;
  const leaves = lines.filter(isLeaf).map(({ row }) => row);
  const all = [...(total === null ? [] : [{ row: total, depth: 0, line: null, leaves }]), ...lines];
  return all.map((line) => drawLine(drawing, block, line, last));
}

const isLeaf = ({ leaves }: DrawnLine): boolean => leaves.length === 0;

/** Adds the rows of a line and of its parts. */
function layOut(drawing: Drawing, line: BudgetFormLine, height: number, depth: number): DrawnLine[] {
  const { canvas, options } = drawing;
  if (!line.parts) {
    const count = line.rows === undefined ? 1 : (options.rows ?? line.rows);
    return Array.from({ length: count }, () => ({ row: canvas.addRow(height), depth, line, leaves: [] }));
  }
  const row = canvas.addRow(height);
  const parts = line.parts.flatMap((part) => layOut(drawing, part, height, depth + 1));
  return [{ row, depth, line, leaves: parts.filter(isLeaf).map((part) => part.row) }, ...parts];
}

function drawLine(drawing: Drawing, block: BudgetLines, line: DrawnLine, last: number): BudgetRowPlaces {
  const cells = Object.fromEntries(
    block.columns.map((column) => [column.key, drawCell(drawing, block, line, column, last)]),
  );
  return { depth: line.depth, isTotal: line.line === null, isSum: !isLeaf(line), cells };
}

function drawCell(
  drawing: Drawing,
  block: BudgetLines,
  drawn: DrawnLine,
  column: BudgetFormColumn,
  last: number,
): At {
  const { canvas } = drawing;
  const { row } = drawn;
  const { at, input } = column;
  const live = amountOf(block, drawn, column, last);
  if (live) return canvas.live(row, at, { ...liveStyle(input), unlocked: true }, live);
  if (isLeaf(drawn) || isNamed(block, column))
    return drawn.line
      ? putInput(drawing, row, at, input, textIn(drawing, block, drawn, drawn.line, column))
      : putTotalName(drawing, block, row, column);
  return canvas.put(row, at, CATEGORY, null);
}

/** What a cell computes; null where it is typed, or stays blank. */
function amountOf(block: BudgetLines, drawn: DrawnLine, column: BudgetFormColumn, last: number): Live | null {
  const { row } = drawn;
  const { at, input, sumOf, productOf } = column;
  const inRow = (key: string): At => ({ row, column: columnAt(block, key) });
  if (sumOf) return sum(sumOf.map(inRow));
  if (isLeaf(drawn)) return productOf ? product(inRow(productOf[0]), inRow(productOf[1])) : null;
  if (input !== 'amount') return null;
  if (!block.byCode) return sum(drawn.leaves.map((leaf) => ({ row: leaf, column: at[0] })));
  const code = block.columns.find(isCode)!.at[0];
  const below = Array.from({ length: last - row }, (_, index) => row + 1 + index);
  const cellsIn = (place: number): At[] => below.map((each) => ({ row: each, column: place }));
  const own = drawn.line ? { row, column: code } : null;
  return sumByCode(own, cellsIn(code), cellsIn(at[0]), own ? DEEPER_DIGITS : CLASS_DIGITS);
}

const columnAt = ({ columns }: BudgetLines, key: string): number =>
  columns.find((column) => column.key === key)!.at[0];

const isCode = ({ input }: BudgetFormColumn): boolean => input === 'subject';

/** Whether the column says what a line is, of sums too. */
const isNamed = ({ nameKey }: BudgetLines, column: BudgetFormColumn): boolean =>
  column.key === nameKey || isCode(column);

function textIn(
  { options }: Drawing,
  { nameKey }: BudgetLines,
  { depth }: DrawnLine,
  { code, name, own }: BudgetFormLine,
  column: BudgetFormColumn,
): string | null {
  if (isCode(column)) return code ?? null;
  if (column.key !== nameKey) return null;
  if (own) return options.unitName ?? null;
  return name === undefined ? null : INDENT.repeat(depth) + name;
}

const putTotalName = (
  drawing: Drawing,
  { nameKey, total = '' }: BudgetLines,
  row: number,
  { key, at }: BudgetFormColumn,
): At =>
  key === nameKey
    ? putLabel(drawing, row, { at, label: total })
    : drawing.canvas.put(row, at, CATEGORY, null);

// ---- income and expenditure side by side

export function drawBudgetSides(drawing: Drawing, { sides }: BudgetSides): void {
  const { canvas, places, lastColumn } = drawing;
  const first = putHeaders(
    drawing,
    sides.flatMap(({ heading, name, amount }) => [
      { at: name, header: [heading, '项目'] },
      { at: amount, header: [heading, '预算数'] },
    ]),
  );
  places.header = { top: first, bottom: canvas.row - 1 };
  const body = canvas.row;
  const lines = Math.max(...sides.map((side) => side.lines.length));
  const height = lines + Math.max(...sides.map(({ totals }) => totals.length));
  for (let count = 0; count < height; count++) canvas.addRow(ROW_HEIGHT);
  const wholes = sides.map((side) => drawSide(drawing, side, { first, body, foot: body + height }));
  const row = canvas.addRow(ROW_HEIGHT);
  canvas.live(row, [0, lastColumn], note('left'), balanceRemark(wholes[0]!, wholes[1]!));
}

interface SideRows {
  /** First header row. */
  readonly first: number;
  readonly body: number;
  /** The row below the last total. */
  readonly foot: number;
}

/** Draws one side, lines from the top and totals at the foot, and gives the place of its last total. */
function drawSide(drawing: Drawing, side: BudgetFormSide, { first, body, foot }: SideRows): At {
  const { canvas, places } = drawing;
  const { name, amount } = side;
  const totalsFrom = foot - side.totals.length;
  for (let row = body + side.lines.length; row < totalsFrom; row++) {
    canvas.put(row, name, CATEGORY, null);
    canvas.put(row, amount, CATEGORY, null);
  }
  const all = [
    ...side.lines.map((line, index) => ({ line, row: body + index, isTotal: false })),
    ...side.totals.map((line, index) => ({ line, row: totalsFrom + index, isTotal: true })),
  ];
  const amountAt = (index: number): At => ({ row: all[index]!.row, column: amount[0] });
  const rows = all.map(({ line, row, isTotal }): BudgetRowPlaces => ({
    depth: 0,
    isTotal: isTotal && line.sumOf !== undefined,
    isSum: line.sumOf !== undefined,
    cells: {
      projectName: putName(drawing, side, line, row, isTotal),
      total: line.sumOf
        ? canvas.live(row, amount, { ...liveStyle('amount'), unlocked: true }, sum(line.sumOf.map(amountAt)))
        : putInput(drawing, row, amount, 'amount'),
    },
  }));
  const header = (column: number): At => ({ row: first + 1, column });
  places.budget.push({
    side: side.side,
    columns: { projectName: header(name[0]), total: header(amount[0]) },
    rows,
  });
  return { row: foot - 1, column: amount[0] };
}

const putName = (
  drawing: Drawing,
  { name }: BudgetFormSide,
  { label }: BudgetSideLine,
  row: number,
  isTotal: boolean,
): At =>
  isTotal
    ? putLabel(drawing, row, { at: name, label })
    : drawing.canvas.put(row, name, LINE_NAME, textOf(drawing, label));
