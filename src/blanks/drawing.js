import { HEADING, inputStyle, STACKED } from './styles';
import { checkFor } from './validations';
import { completeText } from './words';
export const textOf = ({ options, words }, text) => completeText(text, options, words);
/** A printed word. */
export function putLabel(drawing, row, { at, label, stacked }, rows = 1) {
    return drawing.canvas.put(row, at, stacked ? STACKED : HEADING, textOf(drawing, label), rows);
}
/** The label beside a block, from its first row to the last one drawn so far. */
export function putSide(drawing, from, side) {
    if (side)
        putLabel(drawing, from, side, drawing.canvas.row - from);
}
/** A cell to type into, with its validation. */
export function putInput({ canvas }, row, at, input, value = null) {
    const place = canvas.put(row, at, inputStyle(input), value);
    const check = checkFor(input);
    if (check)
        canvas.check(place, check);
    return place;
}
