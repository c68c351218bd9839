import type { Figures, FigureLine, Headed, List } from '../form';
import type { BaseRow } from '../../recognition/table';
import { putInput, putLabel, putSide, textOf, type Drawing } from '../drawing';
import { quotient, sum, type At } from '../formulas';
import { putHeaders } from '../header';
import { CATEGORY, inputStyle, LINE_NAME, liveStyle } from '../styles';
import { drawBand } from './lines';

export function drawList(drawing: Drawing, list: List): void {
  if (list.band) drawBand(drawing, { block: 'band', label: list.band });
  const first = putHeaders(drawing, list.columns);
  const count = (list.perProject ? drawing.options.projects : undefined) ?? list.rows;
  const rows = Array.from({ length: count }, (): Record<string, At> => {
    const row = drawing.canvas.addRow();
    return Object.fromEntries(
      list.columns.map(({ name, at, input }) => [name, putInput(drawing, row, at, input)]),
    );
  });
  drawing.places.lists.push({ name: list.name, rows });
  putSide(drawing, first, list.side);
}

/** What stands where no figure is asked for. */
const NOT_ASKED = '——';

export function drawFigures(drawing: Drawing, block: Figures): void {
  const { canvas, places } = drawing;
  const first = canvas.addRow(24);
  putLabel(drawing, first, block.label);
  for (const { at, header } of block.columns) putLabel(drawing, first, { at, label: header });
  const top = canvas.row;
  block.lines.forEach((line) => {
    const row = canvas.addRow(22);
    const label = textOf(drawing, line.label);
    const style = line.free ? { ...LINE_NAME, unlocked: true } : LINE_NAME;
    canvas.put(row, block.label.at, style, label);
    const cells = Object.fromEntries(
      block.columns.map((column) => [column.name, drawFigure(drawing, line, { ...column, row, top })]),
    );
    places.figures.push({ label, cells });
  });
}

function drawFigure(
  drawing: Drawing,
  { sumOf, noPrior }: FigureLine,
  { name, at, row, top }: Figures['columns'][number] & { readonly row: number; readonly top: number },
): At {
  const isPrior: keyof BaseRow['cells'] = 'priorActual';
  if (noPrior && name === isPrior) return drawing.canvas.put(row, at, CATEGORY, NOT_ASKED);
  if (!sumOf) return putInput(drawing, row, at, 'money');
  const parts = sumOf.map((index) => ({ row: top + index, column: at[0] }));
  return drawing.canvas.live(row, at, { ...liveStyle('money'), unlocked: true }, sum(parts));
}

export function drawHeaded(drawing: Drawing, { side, items }: Headed): void {
  const { canvas, places } = drawing;
  const first = putHeaders(drawing, items);
  const row = canvas.addRow();
  const placeOf = (field: string): At => ({ row, column: items.find((item) => item.field === field)!.at[0] });
  for (const { field, at, input, ratio } of items) {
    places.fields[field] = ratio
      ? canvas.live(row, at, { ...inputStyle('rate') }, quotient(placeOf(ratio[0]), placeOf(ratio[1])))
      : putInput(drawing, row, at, input);
  }
  putSide(drawing, first, side);
}
