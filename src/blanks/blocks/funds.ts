import type { FundColumn, FundGroup, FundLine, Funds, FundStack } from '../form';
import type { FundField } from '../../recognition/table';
import { putInput, putSide, textOf, type Drawing } from '../drawing';
import { quotient, rateScore, sum, type At, type Live } from '../formulas';
import { putHeaders } from '../header';
import { CATEGORY, inputStyle, LINE_NAME, liveStyle } from '../styles';

const MONEY: ReadonlySet<FundField> = new Set([
  'initialBudget',
  'annualBudget',
  'executed',
  'lastYear',
  'yearBeforeLast',
]);
/** Stands where a part has no points and no score of its own. */
const NOT_SCORED = '—';

type FundCells = { [field in FundField]?: At };

export function drawFunds(drawing: Drawing, block: Funds): void {
  const { label, columns, groups, side } = block;
  const first = putHeaders(drawing, columns, [{ at: label.at, label: label.header ?? '' }]);
  for (const group of groups) drawGroup(drawing, block, group);
  if (block.breakdowns) drawBreakdowns(drawing, block.breakdowns);
  putSide(drawing, first, side);
}

function drawGroup(drawing: Drawing, block: Funds, { lines, side }: FundGroup): void {
  const first = drawing.canvas.row;
  for (let n = 0; n < lines.length; n++) drawing.canvas.addRow(22);
  const partRows = lines.flatMap(({ role }, index) => (role === 'part' ? [first + index] : []));
  const totalRow = first + lines.findIndex(({ role }) => role === 'total');
  lines.forEach((line, index) => {
    drawLine(drawing, block, { line, row: first + index, partRows, totalRow, hasSide: side !== undefined });
  });
  putSide(drawing, first, side);
}

interface LineAt {
  readonly line: FundLine;
  readonly row: number;
  readonly partRows: readonly number[];
  readonly totalRow: number;
  /** A label of the group stands in the first of the label columns. */
  readonly hasSide: boolean;
}

function drawLine(drawing: Drawing, block: Funds, at: LineAt): void {
  const { line, row, hasSide } = at;
  const [left, right] = block.label.at;
  const name = textOf(drawing, line.label);
  const cells: FundCells = {
    label: drawing.canvas.put(row, [hasSide ? left + 1 : left, right], LINE_NAME, name),
  };
  for (const column of block.columns) cells[column.field] = drawCell(drawing, block, at, column);
  drawing.places.funds.push({ role: line.role, label: name.trim(), cells });
}

function drawCell(
  drawing: Drawing,
  block: Funds,
  { line, row, partRows, totalRow }: LineAt,
  column: FundColumn,
): At {
  const { canvas } = drawing;
  const { field, at } = column;
  const isTotal = line.role === 'total';
  const cellOf = (other: FundField, ofRow = row): At | null => {
    const found = block.columns.find((each) => each.field === other);
    return found ? { row: ofRow, column: found.at[0] } : null;
  };
  const live = (formula: Live, input: 'money' | 'rate' | 'score'): At =>
    canvas.live(row, at, { ...liveStyle(input), unlocked: true }, formula);

  if (MONEY.has(field)) {
    return isTotal && partRows.length > 0
      ? live(sum(partRows.map((part) => ({ row: part, column: at[0] }))), 'money')
      : putInput(drawing, row, at, 'money');
  }
  if (field === 'rate') return live(quotient(cellOf('executed')!, cellOf('annualBudget')!), 'rate');
  if (field === 'share')
    return live(quotient(cellOf('annualBudget')!, cellOf('annualBudget', totalRow)!), 'rate');
  if (field === 'reason') return putInput(drawing, row, at, 'text');
  if (!isTotal) return canvas.put(row, at, CATEGORY, NOT_SCORED);
  if (field === 'weight') return canvas.put(row, at, inputStyle('points'), block.points ?? null);
  return live(rateScore(cellOf('rate')!, cellOf('weight') ?? block.points ?? 0), 'score');
}

/** Stacks of names with amounts side by side; the shorter one is filled up with blank cells. */
function drawBreakdowns(drawing: Drawing, stacks: readonly FundStack[]): void {
  const { canvas, places } = drawing;
  const heading = canvas.addRow(22);
  for (const stack of stacks)
    canvas.put(heading, [stack.label[0], stack.amount[1]], LINE_NAME, stack.heading);
  const first = canvas.row;
  const longest = Math.max(...stacks.map(({ items }) => items.length));
  for (let n = 0; n < longest; n++) canvas.addRow(22);
  for (const { label, amount, items } of stacks) {
    for (let n = 0; n < longest; n++) {
      const item = items[n];
      if (item === undefined) {
        canvas.put(first + n, [label[0], amount[1]], LINE_NAME, null);
        continue;
      }
      canvas.put(first + n, label, LINE_NAME, item);
      places.breakdowns.push({ label: item.trim(), amount: putInput(drawing, first + n, amount, 'money') });
    }
  }
}
