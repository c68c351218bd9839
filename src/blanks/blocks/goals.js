import { putInput, putSide } from '../drawing';
import { putHeaders } from '../header';
/** Headings with the texts of the goals under them. */
export function drawGoals(drawing, { side, columns, each, height }) {
    const first = putHeaders(drawing, columns);
    const lines = each ? (drawing.options.goals ?? 1) : 1;
    for (let n = 0; n < lines; n++) {
        const row = drawing.canvas.addRow(height);
        const goals = new Map();
        for (const { at, goal: kind, text } of columns) {
            const goal = goals.get(kind) ?? { kind };
            goal[text] = putInput(drawing, row, at, 'text');
            goals.set(kind, goal);
        }
        drawing.places.goals.push(...goals.values());
    }
    putSide(drawing, first, side);
}
