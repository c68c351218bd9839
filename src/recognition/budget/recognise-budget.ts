import { budgetColumn, isTextRole } from '../../layouts/budget/columns';
import { BUDGET_LAYOUTS, type BudgetLayout } from '../../layouts/budget/layouts';
import {
  bareLine,
  DISCLOSURE_WORD,
  EMPTINESS,
  FOOTER,
  FORM_NOTE,
  NOTE,
  SENTENCE,
  TABLE_NUMBER,
} from '../../layouts/budget/lines';
import { budgetTitle } from '../../layouts/budget/titles';
import { isBlank, labelText, matchingText } from '../../sheet/text';
import { zoneUnion, type Zone } from '../../sheet/zone';
import { ZERO } from '../../values/decimal';
import { parseMoney } from '../../values/figure';
import { readUnit } from '../fields';
import { bindLineCell, type Line, type LineCell, type Lines } from '../lines';
import type {
  BoundCell,
  BudgetColumn,
  BudgetColumnRole,
  BudgetKind,
  BudgetSide,
  ListBlock,
  StandardTable,
} from '../table';
import { readBudgetHeader, withKeys, type BudgetHeader } from './header';
import { readBudgetRows } from './rows';

interface Titled {
  readonly kind: BudgetKind;
  readonly cell?: LineCell;
  /** Line of the title; the first of the table. */
  readonly index: number;
}

/**
 * The disclosure tables (部门预算公开表) of a sheet: one for every title that names one and has a header of its columns
 * under it. A sheet without any title may say its kind in its name. Titles alone (a list of contents) give nothing.
 */
export function readBudgetTables(lines: Lines, sheet: string, sheetIndex: number): StandardTable[] {
  const titles = findTitles(lines, sheet);
  return titles.flatMap((title, position) => {
    const to = titles[position + 1]?.index ?? lines.lines.length;
    const table = readBudgetTable(lines, title, to, sheet, sheetIndex);
    return table ? [table] : [];
  });
}

/** Lines from the top among which the title of a sheet stands. */
const TITLE_LINES = 6;
/** Beside a title stands its number at most. */
const TITLE_CELLS = 2;
/** Cells of a table, and words of public budgets among them, without which a page is no table of ours. */
const FEWEST_CELLS = 12;
const FEWEST_WORDS = 3;

export interface LostBudget {
  readonly kind: BudgetKind;
  /** The title. */
  readonly cell: LineCell;
}

/**
 * The title of a sheet that was meant to be a disclosure table and could not be read as one; null where there is none, or
 * several (a list of contents), or where the page below is none.
 */
export function lostBudgetTitle(lines: Lines): LostBudget | null {
  const [title, ...others] = findTitles(lines, '');
  if (!title?.cell || others.length > 0 || title.index >= TITLE_LINES) return null;
  if (lines.lines[title.index]!.cells.length > TITLE_CELLS) return null;
  const cells = lines.lines.slice(title.index + 1).flatMap((line) => line.cells);
  const words = cells.filter(({ plain }) => DISCLOSURE_WORD.test(plain) && !SENTENCE.test(plain));
  const isTable = cells.length >= FEWEST_CELLS && words.length >= FEWEST_WORDS;
  return isTable ? { kind: title.kind, cell: title.cell } : null;
}

function findTitles(lines: Lines, sheet: string): Titled[] {
  const found: Titled[] = [];
  lines.lines.forEach((line, index) => {
    if (line.cells.length > 4) return;
    for (const cell of line.cells) {
      const kind = cell.plain === '' ? null : budgetTitle(cell.plain);
      if (kind) {
        found.push({ kind, cell, index });
        return;
      }
    }
  });
  if (found.length > 0) return found;
  const named = lines.lines.length > 0 ? budgetTitle(nameAsTitle(sheet)) : null;
  return named ? [{ kind: named, index: 0 }] : [];
}

/** "01收支预算总表", "1.收支总表(公开)". */
const nameAsTitle = (sheet: string): string => {
  const plain = matchingText(sheet).replace(/^[\d.、\-_表]+/u, '');
  return plain.endsWith('表') ? plain : `${plain}表`;
};

function readBudgetTable(
  lines: Lines,
  title: Titled,
  to: number,
  sheet: string,
  sheetIndex: number,
): StandardTable | null {
  const header = readBudgetHeader(lines, title.cell ? title.index + 1 : 0, to);
  const layout = header && fittingLayout(title.kind, header, () => namesOfLines(lines, header.end, to));
  if (!header || !layout) return null;
  const notes: BoundCell[] = [];
  const body: number[] = [];
  let last = header.end - 1;
  for (let index = header.end; index < to; index++) {
    const line = lines.lines[index]!;
    if (FOOTER.test(line.cells[0]!.plain)) break;
    if (isTableNumber(line)) continue;
    if (isNote(line, header)) notes.push(bindLineCell(line.cells[0]!));
    else body.push(index);
    last = index;
  }
  const sides = splitSides(lines, header, body, layout).map(({ side, columns }): BudgetSide => ({
    side,
    columns,
    rows: readBudgetRows(lines, body, columns, layout.shape),
  }));
  if (layout.shape === 'sides' && !isTwoSided(sides)) return null;
  const { unit, unitCell } = readUnit(lines, title.index, header.end);
  const empty = !sides.some(hasAmount);
  return {
    kind: layout.kind,
    sheet,
    sheetIndex,
    zone: tableZone(lines, isNumberAbove(lines, title.index) ? title.index - 1 : title.index, last),
    ...(title.cell && { title: bindLineCell(title.cell) }),
    year: Number(/(20\d\d)/u.exec(title.cell?.plain ?? '')?.[1]) || null,
    unit,
    ...(unitCell && { unitCell }),
    confidence: title.cell ? 1 : 0.8,
    fields: {
      ...onlyUnit(sides, layout),
      ...preambleFields(lines, title.index, header.first),
      ...(notes[0] && { note: notes[0] }),
    },
    funds: [],
    breakdowns: [],
    goals: [],
    blocks: [],
    indicators: [],
    pointsLabels: [],
    explanations: [],
    baseRows: [],
    lists: layout.kind === 'budget-11' ? projectList(sides, header) : [],
    missingColumns: [],
    blank: empty && notes.every(isPrinted),
    budget: { sides, notes, empty },
  };
}

/** A note that belongs to the form and does not say why it is empty. */
const isPrinted = ({ value }: BoundCell): boolean => {
  const text = matchingText(value);
  return FORM_NOTE.test(text) && !EMPTINESS.test(text);
};

/** The title's kind, or the one its header makes of it; null where the header is that of another form. */
function fittingLayout(
  kind: BudgetKind,
  { columns }: BudgetHeader,
  names: () => readonly string[],
): BudgetLayout | null {
  const settled = kind === 'budget-05' && listsUnits(columns) ? 'budget-06' : kind;
  const layout = BUDGET_LAYOUTS[settled];
  const roles = new Set(columns.flatMap(({ role, groups }) => (role ? [role, ...groups] : groups)));
  if (!columns.some(({ money }) => money)) return null;
  if (hasWhatItAsks(layout, roles)) return layout;
  const listed =
    layout.shape === 'line' ? new Set(names().flatMap((name) => budgetColumn(name) ?? [])) : roles;
  return hasWhatItAsks(layout, listed) ? { ...layout, shape: 'items' } : null;
}

const hasWhatItAsks = ({ asks }: BudgetLayout, roles: ReadonlySet<BudgetColumnRole>): boolean =>
  asks.roles.filter((role) => roles.has(role)).length >= asks.least;

/** What the lines of a body begin with, in the form of headers. */
const namesOfLines = (lines: Lines, from: number, to: number): string[] =>
  lines.lines.slice(from, to).map(({ cells }) => labelText(bareLine(cells[0]!.plain)));

/** 单位名称 instead of 科目名称. */
const listsUnits = (columns: readonly BudgetColumn[]): boolean => {
  const labels = columns.flatMap(({ path }) => path.map(({ value }) => labelText(value)));
  return (
    labels.some((label) => /^(预算)?(单位|部门)(编码|代码|名称)$/u.test(label)) &&
    !labels.some((label) => /科目/u.test(label))
  );
};

/** One cell that says something about the table, or prose. */
function isNote(line: Line, { columns }: BudgetHeader): boolean {
  const [first, ...others] = line.cells;
  if (others.length > 0 || typeof first!.cell.value !== 'string') return false;
  const text = matchingText(first!.cell.value);
  const inMoney = columns.some(({ money, column }) => money && column === first!.column);
  return NOTE.test(text) || (text.length >= 6 && EMPTINESS.test(text)) || (!inMoney && /[。；;]/u.test(text));
}

const isTableNumber = ({ cells }: Line): boolean => cells.length === 1 && TABLE_NUMBER.test(cells[0]!.plain);

const isNumberAbove = (lines: Lines, index: number): boolean =>
  index > 0 && isTableNumber(lines.lines[index - 1]!);

function splitSides(
  lines: Lines,
  { columns }: BudgetHeader,
  body: readonly number[],
  { shape }: BudgetLayout,
): { side: BudgetSide['side']; columns: BudgetColumn[] }[] {
  const settled = columns.map((column) =>
    column.role === null && isWords(lines, body, column) ? asName(column, shape) : column,
  );
  if (shape !== 'sides') return [{ side: null, columns: withKeys(settled) }];
  const sides: { side: BudgetSide['side']; columns: BudgetColumn[] }[] = [];
  for (const column of settled) {
    const current = sides[sides.length - 1];
    const begins = isTextRole(column.role) && (!current || current.columns.some(({ money }) => money));
    if (begins) sides.push({ side: sideOf(lines, column, body, sides.length), columns: [column] });
    else current?.columns.push(column);
  }
  return sides
    .filter((side) => side.columns.some(({ money }) => money))
    .map((side) => ({ ...side, columns: withKeys(side.columns) }));
}

/** Whether most of what stands in a column is words. */
function isWords(lines: Lines, body: readonly number[], { column }: BudgetColumn): boolean {
  const values = body
    .map((index) => lines.grid.value(lines.lines[index]!.row, column))
    .filter((value) => !isBlank(value));
  const words = values.filter((value) => typeof value === 'string' && /[\u4e00-\u9fff]{2}/u.test(value));
  return words.length * 2 > values.length;
}

/** A header such as 收入 or 金额 over names. */
const asName = (column: BudgetColumn, shape: BudgetLayout['shape']): BudgetColumn => ({
  ...column,
  role: shape === 'sides' ? 'projectName' : 'note',
  money: false,
});

function sideOf(
  lines: Lines,
  column: BudgetColumn,
  body: readonly number[],
  position: number,
): BudgetSide['side'] {
  const header = column.path.map(({ value }) => matchingText(value)).join(' ');
  if (/收入/u.test(header) !== /支出/u.test(header)) return /收入/u.test(header) ? 'income' : 'expenditure';
  const names = body.map((index) => matchingText(lines.grid.value(lines.lines[index]!.row, column.column)));
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  const [income, expenditure] = [count(/收入|拨款/u), count(/支出/u)];
  if (income === expenditure) return position === 0 ? 'income' : 'expenditure';
  return income > expenditure ? 'income' : 'expenditure';
}

const isTwoSided = (sides: readonly BudgetSide[]): boolean =>
  sides.some(({ side, rows }) => side === 'income' && rows.length > 0) &&
  sides.some(({ side, rows }) => side === 'expenditure' && rows.length > 0);

const hasAmount = ({ columns, rows }: BudgetSide): boolean => {
  const money = columns.filter((column) => column.money);
  return rows.some(({ cells }) =>
    money.some(({ key }) => parseMoney(cells[key]!, null)?.value.eq(ZERO) === false),
  );
};

/** The department a list is of, where it lists one only. */
function onlyUnit(sides: readonly BudgetSide[], { shape }: BudgetLayout): Record<string, BoundCell> {
  if (shape !== 'list') return {};
  const units = sides.flatMap(({ rows }) => rows).filter((row) => row.kind === 'line' && row.depth === 0);
  const [unit, ...others] = units;
  return unit?.label && others.length === 0 && unit.code !== null ? { department: unit.label } : {};
}

/** The projects of table 11 as a list, as declarations have them: to compare them with one another. */
function projectList(sides: readonly BudgetSide[], { zone }: BudgetHeader): ListBlock[] {
  return sides.flatMap(({ columns, rows }) => {
    const amount = columns.find(({ role }) => role === 'total');
    const code = columns.find(({ role }) => role === 'code');
    const name = columns.find(({ role }) => role === 'projectName');
    if (!amount || !name) return [];
    const head = (column: BudgetColumn): BoundCell => column.path[column.path.length - 1]!;
    const parents = new Set(rows.map(({ parent }) => parent));
    const projects = rows.filter(({ kind, label }, index) => kind === 'line' && label && !parents.has(index));
    return [
      {
        name: 'projects' as const,
        header: zone,
        columns: { name: head(name), budget: head(amount), ...(code && { code: head(code) }) },
        rows: projects.map(({ row, cells }) => ({
          row,
          cells: {
            name: cells[name.key]!,
            budget: cells[amount.key]!,
            ...(code && { code: cells[code.key]! }),
          },
        })),
      },
    ];
  });
}

/** 预算01表 and 部门：…, above the header. */
function preambleFields(lines: Lines, from: number, to: number): Record<string, BoundCell> {
  const fields: Record<string, BoundCell> = {};
  for (let index = Math.max(0, from - 2); index < to; index++) {
    for (const cell of lines.lines[index]!.cells) {
      if (TABLE_NUMBER.test(cell.plain)) {
        fields.tableNumber = bindLineCell(cell);
      } else if (
        index > from &&
        /^(编制|填报|预算)?(单位|部门)(名称)?:/u.test(cell.plain) &&
        !/元/u.test(cell.plain)
      ) {
        fields.department = bindLineCell(cell);
      }
    }
  }
  return fields;
}

function tableZone(lines: Lines, from: number, to: number): Zone {
  const cells = lines.lines.slice(from, to + 1).flatMap((line) => line.cells);
  return cells.map(({ zone }) => zone).reduce(zoneUnion);
}
