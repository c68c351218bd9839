import { fundHeader, fundLabel } from '../layouts/meaning';
import { isBlank } from '../sheet/text';
import { isPercentFormat } from '../values/number-format';
import { fundOf } from './fund-row';
import { isFigure } from './funds';
import { bindLineCell, blankBeside, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, FundField, FundRow } from './table';

/** 项目资金 | 预算数 | 1200 | 实际支出 | 1164 | 执行率 | 97%: header and figure by turns, on one line or two. */
export function moneyByTurns(lines: Lines, index: number, before: number): FundRow[] {
  const cells: { [field in FundField]?: BoundCell } = {};
  const first = lines.lines[index]!;
  for (let at = index; at < Math.min(before, index + 3); at++) {
    const pairs = headedCells(lines, lines.lines[at]!);
    if (!pairs.some(isFilled) && !(at > index && waitsForSpent(first, lines.lines[at]!))) break;
    for (const [field, cell] of pairs) cells[field] ??= cell;
    const bare = shareBehindSpending(lines.lines[at]!);
    if (bare) cells.rate ??= bindLineCell(bare);
  }
  const budget = cells.annualBudget ?? cells.initialBudget;
  if (!budget || !(cells.executed ?? cells.rate)) return [];
  const total: FundRow = {
    row: first.row,
    role: 'total',
    group: null,
    depth: 0,
    cells: { label: bindLineCell(first.cells[0]!), ...cells },
  };
  return [total, ...partsByTurns(lines, index, before)];
}

/** 其中：财政拨款 | 15 | 其中：财政拨款 | 10.5 under 预算数 | 15 | 执行数 | 10.5: a source has its label under each of them. */
function partsByTurns(lines: Lines, index: number, before: number): FundRow[] {
  const heads = lines.lines[index]!.cells.flatMap(({ label, column }) => {
    const field = label === '' ? null : fundHeader(label);
    return field ? [{ field, column }] : [];
  });
  const parts: FundRow[] = [];
  for (let at = index + 1; at < before; at++) {
    const { row, cells } = lines.lines[at]!;
    const labels = cells.filter(({ label }) => label !== '' && fundLabel(label) === 'source');
    const isPart =
      labels.length > 1 && labels.every(({ column }) => heads.some((head) => head.column === column));
    if (!isPart) break;
    const amounts = labels.map((label, position): [FundField, BoundCell] => {
      const end = labels[position + 1]?.column ?? Infinity;
      const figure = cells.find((cell) => cell.column > label.column && cell.column < end);
      const amount = figure ? bindLineCell(figure) : lines.bind(row, label.zone.right + 1);
      return [heads.find(({ column }) => column === label.column)!.field, amount];
    });
    parts.push(fundOf(row, labels[0]!, Object.fromEntries(amounts)));
  }
  return parts;
}

/** 全年执行 | 24.7 | 95%: a share without a label of its own. */
function shareBehindSpending({ cells }: Line): LineCell | undefined {
  const last = cells[cells.length - 1]!;
  const [label, spent] = cells.slice(-3);
  const isShare = /%$/.test(last.plain) || isPercentFormat(last.cell.format);
  return label && spent && isShare && isFigure(spent) && fundHeader(label.label) === 'executed'
    ? last
    : undefined;
}

const isFilled = ([, cell]: readonly [FundField, BoundCell]): boolean => !isBlank(cell.value);

/** 执行数 with nothing behind it, under 预算数 | 1200: nobody has filled it in. */
function waitsForSpent({ cells: [, above] }: Line, { cells }: Line): boolean {
  const head = cells.find(({ label }) => label !== '' && fundHeader(label) === 'executed');
  return head !== undefined && head.column === above?.column;
}

/** The headings of a line, each with the figure behind it or the blank cell that waits for one. */
export const headedCells = (lines: Lines, { cells }: Line): (readonly [FundField, BoundCell])[] =>
  cells.flatMap((head, position): (readonly [FundField, BoundCell])[] => {
    const field = head.label === '' || isFigure(head) ? null : fundHeader(head.label);
    if (!field) return [];
    const next = cells[position + 1];
    const cell = next && isFigure(next) ? bindLineCell(next) : blankBeside(lines, head);
    return cell ? [[field, cell]] : [];
  });
