import { matchingText } from '../../sheet/text';
import { zoneUnion, type Zone } from '../../sheet/zone';
import {
  budgetColumn,
  HEADER_WORD,
  isLabelRole,
  isMoneyRole,
  isTextRole,
  OF_WHICH,
  TOTAL_COLUMN,
} from '../../layouts/budget/columns';
import { numberingLevel, SENTENCE, TOTAL_LINE } from '../../layouts/budget/lines';
import { bindLineCell, type Line, type LineCell, type Lines } from '../lines';
import type { BudgetColumn } from '../table';

export interface BudgetHeader {
  /** Index of the first header line, and of the first line after the header. */
  readonly first: number;
  readonly end: number;
  readonly zone: Zone;
  readonly columns: readonly BudgetColumn[];
}

/** Lines between a title and its header: table number, unit, department. */
const PREAMBLE = 7;
const HEADER_LINES = 5;

/** Finds the header under a title and reads its columns; null where no line looks like one. */
export function readBudgetHeader(lines: Lines, from: number, to: number): BudgetHeader | null {
  for (let first = from; first < Math.min(to, from + PREAMBLE); first++) {
    if (!beginsHeader(lines.lines[first]!)) continue;
    let last = first;
    while (
      last + 1 < to &&
      last - first + 1 < HEADER_LINES &&
      continuesHeader(lines.lines[last + 1]!, lines.lines.slice(first, last + 1))
    )
      last++;
    const rows = lines.lines.slice(first, last + 1);
    const numbered = last + 1 < to && isColumnNumbers(lines.lines[last + 1]!);
    const zone = rows.flatMap(({ cells }) => cells.map((cell) => cell.zone)).reduce(zoneUnion);
    return { first, end: last + (numbered ? 2 : 1), zone, columns: readColumns(rows, zone) };
  }
  return null;
}

const isText = ({ cell }: LineCell): boolean => typeof cell.value === 'string';

const isHeaderCell = (cell: LineCell): boolean =>
  isText(cell) &&
  cell.label !== '' &&
  numberingLevel(cell.plain) === null &&
  !SENTENCE.test(cell.plain) &&
  !/^[\d.]+$/u.test(cell.plain) &&
  (budgetColumn(cell.label) !== null || HEADER_WORD.test(cell.plain));

function beginsHeader({ cells }: Line): boolean {
  // "部门：某某局 | 单位：万元" stands above the header.
  if (cells.length < 2 || cells.some(({ plain }) => /[:：]/u.test(plain) && !OF_WHICH.test(plain)))
    return false;
  return cells.every(isHeaderCell) && !cells.some(({ plain }) => TOTAL_LINE.test(plain) && cells.length < 3);
}

/** The next line of a header: words only, and nothing under a header that rows are named by. */
function continuesHeader({ cells }: Line, above: readonly Line[]): boolean {
  return cells.every((cell) => {
    if (!isHeaderCell(cell)) return false;
    const over = above.flatMap((line) => line.cells).filter(({ column }) => column === cell.column);
    const named = over.some(
      ({ label, zone }) => zone.left === zone.right && isLabelRole(budgetColumn(label)),
    );
    return !named || /(编码|代码|编号|名称)$|^[类款项]$/u.test(cell.label);
  });
}

/** "栏次 | 1 | 2 | 3", "** | ** | 1 | 2": numbers of columns under the header. */
function isColumnNumbers({ cells }: Line): boolean {
  const texts = cells
    .map(({ cell }) => matchingText(cell.value))
    .filter((text) => !/^(栏次|\*+|[甲乙丙丁])$/u.test(text));
  const numbers = texts.map(Number);
  return (
    texts.length >= 2 &&
    numbers.every((number, index) => Number.isInteger(number) && number === numbers[0]! + index) &&
    (numbers[0] === 1 || numbers[0] === 2)
  );
}

/** The columns under header lines, each with the header cells over it. Groups that lost their merge reach to the next group. */
function readColumns(rows: readonly Line[], zone: Zone): BudgetColumn[] {
  const mergesKept = rows.some(({ cells }) => cells.some((cell) => cell.zone.right > cell.zone.left));
  const paths: LineCell[][] = [];
  for (let column = zone.left; column <= zone.right; column++) paths.push(pathOver(rows, column, mergesKept));
  const columns = paths.flatMap((path, offset) => {
    const leaf = path[path.length - 1];
    if (!leaf) return [];
    const own = budgetColumn(leaf.label);
    const groups = path
      .slice(0, -1)
      .flatMap(({ label }) => budgetColumn(label) ?? [])
      .filter((role) => !isTextRole(role));
    const role = TOTAL_COLUMN.test(leaf.label) && own === 'total' ? (groups[groups.length - 1] ?? own) : own;
    return [
      {
        key: '',
        column: zone.left + offset,
        role,
        groups,
        path: path.map(bindLineCell),
        money: isMoneyRole(role),
      },
    ];
  });
  return withKeys(columns);
}

/** Columns with a key each that is its own among them. */
export function withKeys(columns: readonly BudgetColumn[]): BudgetColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => ({ ...column, key: uniqueKey(column, taken) }));
}

function pathOver(rows: readonly Line[], column: number, mergesKept: boolean): LineCell[] {
  const path: LineCell[] = [];
  rows.forEach(({ cells }, index) => {
    const exact = cells.find(({ zone }) => zone.left <= column && column <= zone.right);
    const cell = exact ?? (mergesKept ? undefined : groupReaching(rows, index, column));
    if (cell) path.push(cell);
  });
  return path;
}

/**
 * Where merges were lost: the nearest cell to the left in this header line, if a line below has a cell in this column
 * and in its own, and no line above parts the two.
 */
function groupReaching(rows: readonly Line[], index: number, column: number): LineCell | undefined {
  const below = rows.slice(index + 1).flatMap(({ cells }) => cells);
  const has = (at: number): boolean => below.some((cell) => cell.column === at);
  if (!has(column)) return undefined;
  const group = [...rows[index]!.cells].reverse().find((cell) => cell.column < column);
  if (!group || !has(group.column)) return undefined;
  const parted = rows
    .slice(0, index)
    .some(({ cells }) => cells.some((cell) => cell.column > group.column && cell.column <= column));
  return parted ? undefined : group;
}

function uniqueKey({ role, groups, column }: BudgetColumn, taken: Set<string>): string {
  const plain = role ?? `column${column + 1}`;
  const group = groups[groups.length - 1];
  const grouped = group && group !== role ? `${group}${plain[0]!.toUpperCase()}${plain.slice(1)}` : plain;
  const key = [plain, grouped, `${plain}${column + 1}`].find((candidate) => !taken.has(candidate))!;
  taken.add(key);
  return key;
}
