import type { Goals } from '../form';
import { putInput, putSide, type Drawing } from '../drawing';
import { putHeaders } from '../header';
import type { GoalPlaces } from '../places';

/** Headings with the texts of the goals under them. */
export function drawGoals(drawing: Drawing, { side, columns, each, height }: Goals): void {
  const first = putHeaders(drawing, columns);
  const lines = each ? (drawing.options.goals ?? 1) : 1;
  for (let n = 0; n < lines; n++) {
    const row = drawing.canvas.addRow(height);
    const goals = new Map<GoalPlaces['kind'], GoalPlaces>();
    for (const { at, goal: kind, text } of columns) {
      const goal = goals.get(kind) ?? { kind };
      goal[text] = putInput(drawing, row, at, 'text');
      goals.set(kind, goal);
    }
    drawing.places.goals.push(...goals.values());
  }
  putSide(drawing, first, side);
}
