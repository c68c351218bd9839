import type { GradeLimits } from '../profiles/types';
import type { Category1, InputKind, Label, Side, Span } from './form';
import type { RawBlankValue } from '../sheet/host';
import type { Canvas } from './canvas';
import type { At } from './formulas';
import type { LayoutOptions } from './options';
import type { Places } from './places';
import { HEADING, inputStyle, STACKED } from './styles';
import { checkFor } from './validations';
import { completeText, type WordContext } from './words';

/** Everything a block is drawn with. */
export interface Drawing {
  readonly canvas: Canvas;
  readonly places: Places;
  readonly options: LayoutOptions;
  /** Number of the goal whose block this is, from 0. */
  readonly goal: number;
  /** Categories of that goal where they are not the form's own. */
  readonly groups?: readonly Category1[];
  readonly words: WordContext;
  readonly lastColumn: number;
  readonly grades: GradeLimits;
}

export const textOf = ({ options, words }: Drawing, text: string): string =>
  completeText(text, options, words);

/** A printed word. */
export function putLabel(drawing: Drawing, row: number, { at, label, stacked }: Label, rows = 1): At {
  return drawing.canvas.put(row, at, stacked ? STACKED : HEADING, textOf(drawing, label), rows);
}

/** The label beside a block, from its first row to the last one drawn so far. */
export function putSide(drawing: Drawing, from: number, side: Side | undefined): void {
  if (side) putLabel(drawing, from, side, drawing.canvas.row - from);
}

/** A cell to type into, with its validation. */
export function putInput(
  { canvas }: Drawing,
  row: number,
  at: Span,
  input: InputKind,
  value: RawBlankValue = null,
): At {
  const place = canvas.put(row, at, inputStyle(input), value);
  const check = checkFor(input);
  if (check) canvas.check(place, check);
  return place;
}
