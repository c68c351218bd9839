import { sum } from '../formulas';
import { putInput, putLabel, putSide, textOf } from '../drawing';
import { HEADING, liveStyle, note, TITLE } from '../styles';
export function drawTitle(drawing, { text }) {
    const row = drawing.canvas.addRow(42);
    drawing.canvas.put(row, [0, drawing.lastColumn], TITLE, textOf(drawing, text));
}
export function drawTextLine(drawing, { cells, height }) {
    const row = drawing.canvas.addRow(height ?? 20);
    for (const { at, label, align } of cells)
        drawing.canvas.put(row, at, note(align), textOf(drawing, label));
}
export function drawBand(drawing, { label }) {
    const row = drawing.canvas.addRow(22);
    drawing.canvas.put(row, [0, drawing.lastColumn], HEADING, textOf(drawing, label));
}
export function drawFields(drawing, { rows, side }) {
    const first = drawing.canvas.row;
    const amounts = [];
    for (const { height, cells } of rows) {
        const row = drawing.canvas.addRow(height);
        let label = '';
        for (const cell of cells) {
            if ('label' in cell) {
                putLabel(drawing, row, cell);
                label = cell.label;
            }
            else if ('amount' in cell)
                amounts.push({ cell, row, label });
            else
                putValue(drawing, row, cell);
        }
    }
    drawAmounts(drawing, amounts);
    putSide(drawing, first, side);
}
function putValue(drawing, row, cell) {
    const { places, options } = drawing;
    if ('field' in cell) {
        const own = cell.own ? options.unitName : undefined;
        const text = own ?? (cell.text === undefined ? null : textOf(drawing, cell.text));
        places.fields[cell.field] = putInput(drawing, row, cell.at, cell.input, text);
    }
    else if ('goal' in cell) {
        places.goals.push({ kind: cell.goal, expected: putInput(drawing, row, cell.at, 'text') });
    }
    else if ('free' in cell)
        putInput(drawing, row, cell.at, cell.free);
    else
        places.explanations.push(putInput(drawing, row, cell.at, 'text'));
}
/** Amounts beside their labels; the total adds up its parts. */
function drawAmounts(drawing, amounts) {
    const drawn = new Map();
    for (const amount of amounts.filter(({ cell }) => cell.amount === 'part'))
        drawn.set(amount, putInput(drawing, amount.row, amount.cell.at, 'money'));
    const parts = [...drawn.values()];
    for (const amount of amounts.filter(({ cell }) => cell.amount === 'total')) {
        const { at } = amount.cell;
        drawn.set(amount, parts.length > 0
            ? drawing.canvas.live(amount.row, at, { ...liveStyle('money'), unlocked: true }, sum(parts))
            : putInput(drawing, amount.row, at, 'money'));
    }
    for (const amount of amounts) {
        drawing.places.funds.push({
            role: amount.cell.amount,
            label: amount.label,
            cells: { annualBudget: drawn.get(amount) },
        });
    }
}
