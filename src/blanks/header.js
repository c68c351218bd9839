import { HEADING } from './styles';
import { textOf } from './drawing';
const LINE_HEIGHT = 15;
const PADDING = 6;
const levels = ({ header }) => typeof header === 'string' ? [header] : header;
/**
 * Header rows: columns with the same words side by side share one cell, a column with fewer rows than the others reaches
 * down to the last. Returns the number of the first row.
 */
export function putHeaders(drawing, columns, labels = []) {
    const depth = Math.max(...columns.map((column) => levels(column).length));
    const first = drawing.canvas.row;
    for (let level = 0; level < depth; level++)
        drawing.canvas.addRow(heightOf(columns, level, depth));
    for (let level = 0; level < depth; level++) {
        for (const { text, at, isLast } of cellsAt(columns, level)) {
            const rows = isLast ? depth - level : 1;
            drawing.canvas.put(first + level, at, HEADING, textOf(drawing, text), rows);
        }
    }
    for (const { at, label } of labels) {
        drawing.canvas.put(first, at, HEADING, textOf(drawing, label), depth);
    }
    return first;
}
function heightOf(columns, level, depth) {
    const lines = columns.map((column) => (levels(column)[level] ?? '').split('\n').length);
    const own = Math.max(...lines, depth === 1 ? 1 : 0);
    return Math.max(own, 1) * LINE_HEIGHT + PADDING;
}
/** The cells of one header row; neighbours with the same path down to here are one. */
function cellsAt(columns, level) {
    const cells = [];
    for (const column of columns) {
        const own = levels(column);
        const text = own[level];
        if (text === undefined)
            continue;
        const path = own.slice(0, level + 1).join('\u0000');
        const before = cells[cells.length - 1];
        const isLast = level === own.length - 1;
        if (before && !isLast && before.path === path && before.at[1] + 1 === column.at[0])
            cells[cells.length - 1] = { ...before, at: [before.at[0], column.at[1]] };
        else
            cells.push({ text, at: column.at, isLast, path });
    }
    return cells;
}
