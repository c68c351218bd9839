import type { BudgetShape } from '../../layouts/budget/layouts';
import {
  bareLine,
  CATEGORY_CODE,
  ECONOMIC_CODE,
  FUNCTION_CODE,
  GRAND_TOTAL_LINE,
  LEADING_CODE,
  numberingLevel,
  OF_WHICH_LINE,
  SUBTOTAL_LINE,
  TOTAL_LINE,
  UNIT_CODE,
} from '../../layouts/budget/lines';
import { budgetColumn, COLUMN_PARTS, isTextRole } from '../../layouts/budget/columns';
import { isBlank, labelText, matchingText, rawText } from '../../sheet/text';
import type { Lines } from '../lines';
import type { BoundCell, BudgetColumn, BudgetColumnRole, BudgetRow } from '../table';

type RowDraft = Omit<BudgetRow, 'depth' | 'parent' | 'guessed'> & { readonly indent: number };

/** Reads the lines of one side: names, codes and amounts of every row that has any, and which is part of which. */
export function readBudgetRows(
  lines: Lines,
  indexes: readonly number[],
  columns: readonly BudgetColumn[],
  shape: BudgetShape,
): BudgetRow[] {
  const drafts: RowDraft[] = [];
  const codes = new CodeReader();
  for (const index of indexes) {
    const draft = readRow(lines, lines.lines[index]!.row, columns, codes);
    if (draft) drafts.push(draft);
  }
  if (shape === 'items') return byItem(drafts);
  return shape === 'sides' ? byNumbering(drafts) : byCode(drafts, columns, shape);
}

function readRow(
  lines: Lines,
  row: number,
  columns: readonly BudgetColumn[],
  codes: CodeReader,
): RowDraft | null {
  const cells: Record<string, BoundCell> = {};
  for (const { key, column } of columns) cells[key] = lines.bind(row, column);
  const of = (...roles: readonly BudgetColumnRole[]): BoundCell | undefined =>
    roles
      .flatMap((role) => columns.filter((column) => column.role === role))
      .map(({ key }) => cells[key]!)
      .find((cell) => cell.row === row && !isBlank(cell.value));
  const texts = columns
    .filter(({ role }) => isTextRole(role))
    .map(({ key }) => cells[key]!)
    .filter((cell) => cell.row === row && !isBlank(cell.value));
  // 合计 may stand in any of the columns in front.
  const label =
    texts.find(({ value }) => TOTAL_LINE.test(matchingText(value))) ??
    of('projectName', 'name', 'functionSubject') ??
    of('code') ??
    texts[0];
  const amounts = columns.filter(({ money, key }) => money && !isBlank(cells[key]!.value));
  const plain = matchingText(label?.value ?? null);
  const code = codes.read((role) => matchingText(of(role)?.value ?? null), plain);
  const text = of('code') ? plain : plain.replace(LEADING_CODE, '');
  if (plain === '' && code === null && amounts.length === 0) return null;
  if (columns.some((column) => isHeaderAgain(column, cells[column.key]!))) return null;
  return {
    row,
    kind: kindOf(plain),
    code,
    name: bareLine(text),
    ...(label && { label }),
    cells,
    indent: /^[\s\u3000]*/u.exec(rawText(label?.value ?? null))![0].length,
  };
}

/** The header printed again on the next page. */
const isHeaderAgain = ({ path }: BudgetColumn, cell: BoundCell): boolean => {
  const leaf = path[path.length - 1]!;
  const text = matchingText(cell.value);
  return text !== '' && text === matchingText(leaf.value) && !TOTAL_LINE.test(text);
};

function kindOf(plain: string): BudgetRow['kind'] {
  if (OF_WHICH_LINE.test(plain)) return 'of-which';
  if (SUBTOTAL_LINE.test(plain)) return 'subtotal';
  if (!TOTAL_LINE.test(plain)) return 'line';
  return GRAND_TOTAL_LINE.test(plain) ? 'grand-total' : 'total';
}

/** Codes as they are printed: a number, a text, three columns 类 款 项, or before the name. */
class CodeReader {
  private parts: [string, string, string] = ['', '', ''];

  read(text: (role: BudgetColumnRole) => string, name: string): string | null {
    const own = text('code').replace(/[[\]【】()]/gu, '');
    if (own !== '' && /[\dA-Za-z]/u.test(own) && !/[\u4e00-\u9fff]/u.test(own)) return own;
    return this.split(text('class'), text('section'), text('item')) ?? LEADING_CODE.exec(name)?.[1] ?? null;
  }

  private split(...given: [string, string, string]): string | null {
    const deepest = given.reduce((last, part, level) => (/^\d+$/u.test(part) ? level : last), -1);
    if (deepest < 0) return null;
    for (let level = 0; level < 3; level++) {
      if (given[level] !== '') this.parts[level] = given[level]!;
      else if (level > deepest) this.parts[level] = '';
    }
    return this.parts
      .slice(0, deepest + 1)
      .reduce((code, part) => (part.startsWith(code) ? part : code + part.padStart(2, '0')), '');
  }
}

/** Ranks of the lines of a list, from the outside in. */
const RANK = { unit: 0, category: 1, subject: 2, entry: 3 } as const;

function byCode(
  drafts: readonly RowDraft[],
  columns: readonly BudgetColumn[],
  shape: BudgetShape,
): BudgetRow[] {
  const details = columns.filter(
    ({ role }) =>
      isTextRole(role) && !['code', 'name', 'number', 'note', 'class', 'section', 'item'].includes(role!),
  );
  const isProjectList = details.length > (columns.some(({ role }) => role === 'name') ? 0 : 1);
  const hasDetail = (draft: RowDraft): boolean =>
    isProjectList &&
    details.some(({ key, role }) => {
      const cell = draft.cells[key]!;
      return (
        cell.row === draft.row &&
        !isBlank(cell.value) &&
        !(role === 'projectName' && cell === draft.label && details.length > 1)
      );
    });
  // A unit may be numbered 301 as 工资福利支出 is: in a table by function it is a unit.
  const subject = drafts.some(({ code }) => FUNCTION_CODE.test(code ?? '')) ? FUNCTION_CODE : ECONOMIC_CODE;
  const rankOf = (draft: RowDraft): number => {
    const code = draft.code ?? '';
    if (shape === 'subjects') return subject.test(code) || code === '' ? RANK.subject : RANK.unit;
    if (hasDetail(draft)) return RANK.entry;
    if (CATEGORY_CODE.test(code)) return RANK.category;
    return UNIT_CODE.test(code) || code === '' ? RANK.unit : RANK.entry;
  };
  const coded = drafts.some(({ code, kind }) => code !== null && kind === 'line');
  const rows: BudgetRow[] = [];
  const open: { index: number; rank: number; code: string; indent: number }[] = [];
  drafts.forEach((draft, index) => {
    const { indent, ...row } = draft;
    if (row.kind !== 'line' && row.kind !== 'of-which') {
      rows.push({ ...row, depth: 0, parent: null, guessed: false });
      return;
    }
    const rank = rankOf(draft);
    const code = row.code ?? '';
    const holds = (outer: (typeof open)[number]): boolean => {
      if (outer.rank !== rank) return outer.rank < rank;
      if (rank === RANK.entry) return false;
      return coded
        ? outer.code !== '' && code !== outer.code && code.startsWith(outer.code)
        : indent > outer.indent;
    };
    const ofWhich = row.kind === 'of-which';
    if (!ofWhich) while (open.length > 0 && !holds(open[open.length - 1]!)) open.pop();
    const parent = open[open.length - 1]?.index ?? null;
    rows.push({
      ...row,
      depth: open.length,
      parent,
      guessed: ofWhich || (coded && code === '' && rank !== RANK.entry),
    });
    if (!ofWhich) open.push({ index, rank, code, indent });
  });
  return rows;
}

/** Lines that are columns elsewhere: 公务用车购置费 and 公务用车运行费 are parts of 公务用车购置及运行费, with or without 其中. */
function byItem(drafts: readonly RowDraft[]): BudgetRow[] {
  const wholes = new Map<BudgetColumnRole, number>();
  return drafts.map(({ indent: _, ...row }, index): BudgetRow => {
    if (row.kind !== 'line' && row.kind !== 'of-which')
      return { depth: 0, parent: null, guessed: false, ...row };
    const role = budgetColumn(labelText(row.name));
    const parent = role === null ? undefined : wholes.get(role);
    for (const part of (role && COLUMN_PARTS[role]) ?? []) wholes.set(part, index);
    return {
      depth: parent === undefined ? 0 : 1,
      parent: parent ?? null,
      guessed: role === null,
      ...row,
      kind: 'line',
    };
  });
}

/**
 * Lines of one side of 收支总表: 一、 holds the （一） under it. Lines without numbering are parts of the numbered one
 * above, but below 本年收入合计 they are lines of their own (上年结转结余), and hold what is indented under them.
 */
function byNumbering(drafts: readonly RowDraft[]): BudgetRow[] {
  const levels = drafts.map(({ label }) => numberingLevel(matchingText(label?.value ?? null)));
  const outermost = Math.min(...levels.map((level) => level ?? Infinity));
  const numbered = Number.isFinite(outermost);
  let totalled = false;
  let lastIndent = 0;
  const rows: BudgetRow[] = [];
  const open: { index: number; level: number }[] = [];
  drafts.forEach((draft, index) => {
    const { indent, ...row } = draft;
    if (row.kind !== 'line' && row.kind !== 'of-which') {
      totalled = totalled || row.kind !== 'subtotal';
      open.length = 0;
      rows.push({ ...row, depth: 0, parent: null, guessed: false });
      return;
    }
    const own = levels[index];
    const outer = open[open.length - 1];
    const isOuter =
      !numbered || (totalled && (outer === undefined || indent <= lastIndent)) || isCarryOver(row.name);
    const level = own ?? (isOuter && row.kind === 'line' ? outermost : Infinity);
    while (open.length > 0 && open[open.length - 1]!.level >= level && level !== Infinity) open.pop();
    while (level === Infinity && open.length > 0 && open[open.length - 1]!.level === Infinity) open.pop();
    const parent = open[open.length - 1]?.index ?? null;
    rows.push({ ...row, depth: open.length, parent, guessed: level === Infinity });
    open.push({ index, level });
    if (level !== Infinity) lastIndent = indent;
  });
  return rows;
}

const isCarryOver = (name: string): boolean =>
  /^(上年|年终|年末|年初)?(结转|结余)|^结转下年|^使用非财政拨款结余/u.test(name);
