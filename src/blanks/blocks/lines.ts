import type { Band, Fields, LineCell, TextLine, Title } from '../form';
import type { At } from '../formulas';
import { sum } from '../formulas';
import { putInput, putLabel, putSide, textOf, type Drawing } from '../drawing';
import { HEADING, liveStyle, note, TITLE } from '../styles';

export function drawTitle(drawing: Drawing, { text }: Title): void {
  const row = drawing.canvas.addRow(42);
  drawing.canvas.put(row, [0, drawing.lastColumn], TITLE, textOf(drawing, text));
}

export function drawTextLine(drawing: Drawing, { cells, height }: TextLine): void {
  const row = drawing.canvas.addRow(height ?? 20);
  for (const { at, label, align, own } of cells) {
    const text = textOf(drawing, label);
    if (own) {
      const style = { ...note(align), unlocked: true };
      drawing.places.fields.department = drawing.canvas.put(
        row,
        at,
        style,
        text + (drawing.options.unitName ?? ''),
      );
    } else drawing.canvas.put(row, at, note(align), text);
  }
}

export function drawBand(drawing: Drawing, { label }: Band): void {
  const row = drawing.canvas.addRow(22);
  drawing.canvas.put(row, [0, drawing.lastColumn], HEADING, textOf(drawing, label));
}

export function drawFields(drawing: Drawing, { rows, side }: Fields): void {
  const first = drawing.canvas.row;
  const amounts: Amount[] = [];
  for (const { height, cells } of rows) {
    const row = drawing.canvas.addRow(height);
    let label = '';
    for (const cell of cells) {
      if ('label' in cell) {
        putLabel(drawing, row, cell);
        label = cell.label;
      } else if ('amount' in cell) amounts.push({ cell, row, label });
      else putValue(drawing, row, cell);
    }
  }
  drawAmounts(drawing, amounts);
  putSide(drawing, first, side);
}

function putValue(
  drawing: Drawing,
  row: number,
  cell: Exclude<LineCell, { readonly label: string } | { readonly amount: unknown }>,
): void {
  const { places, options } = drawing;
  if ('field' in cell) {
    const own = cell.own ? options.unitName : undefined;
    const text = own ?? (cell.text === undefined ? null : textOf(drawing, cell.text));
    places.fields[cell.field] = putInput(drawing, row, cell.at, cell.input, text);
  } else if ('goal' in cell) {
    places.goals.push({ kind: cell.goal, expected: putInput(drawing, row, cell.at, 'text') });
  } else if ('free' in cell) putInput(drawing, row, cell.at, cell.free);
  else places.explanations.push(putInput(drawing, row, cell.at, 'text'));
}

interface Amount {
  readonly cell: Extract<LineCell, { readonly amount: unknown }>;
  readonly row: number;
  readonly label: string;
}

/** Amounts beside their labels; the total adds up its parts. */
function drawAmounts(drawing: Drawing, amounts: readonly Amount[]): void {
  const drawn = new Map<Amount, At>();
  for (const amount of amounts.filter(({ cell }) => cell.amount === 'part'))
    drawn.set(amount, putInput(drawing, amount.row, amount.cell.at, 'money'));
  const parts = [...drawn.values()];
  for (const amount of amounts.filter(({ cell }) => cell.amount === 'total')) {
    const { at } = amount.cell;
    drawn.set(
      amount,
      parts.length > 0
        ? drawing.canvas.live(amount.row, at, { ...liveStyle('money'), unlocked: true }, sum(parts))
        : putInput(drawing, amount.row, at, 'money'),
    );
  }
  for (const amount of amounts) {
    drawing.places.funds.push({
      role: amount.cell.amount,
      label: amount.label,
      cells: { annualBudget: drawn.get(amount)! },
    });
  }
}
