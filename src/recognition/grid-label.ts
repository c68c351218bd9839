import { namesCategory } from '../layouts/meaning';
import { GOAL_ACTUAL, NUMBERED_GOAL, TERM_HEADING } from '../layouts/vocabulary';
import { isFigure } from './funds';
import type { Line, LineCell, Lines } from './lines';
import { labelPoints } from './points';

/** How many lines a goal with its texts may take between two grids. */
const LINES_OF_A_GOAL = 2;

/** What names the grid under a header below a line: 年度绩效目标2（40分）, 长期绩效指标 alone on its line, what stands upright beside both. */
export function gridLabel({ cells }: Line, header?: Line): LineCell | null {
  const first = cells[0]!;
  if (header && first.zone.bottom >= header.row) return first;
  // With a text beside it, 实施期绩效目标 is a goal that is stated, not a heading.
  const heads = cells.length === 1 && TERM_HEADING.test(first.label);
  if (heads || NUMBERED_GOAL.test(first.label)) return first;
  return labelPoints(first.cell.value) && /绩效(目标|指标)/.test(first.plain) ? first : null;
}

/** Whether from this line on, up to the header below, everything speaks of the grid under that header. */
export function leadsToGrid(
  { lines }: Lines,
  index: number,
  header: number,
  firstNameColumn: number,
): boolean {
  if (header - index > LINES_OF_A_GOAL) return false;
  const line = lines[index]!;
  const label = gridLabel(line, lines[header]);
  return (
    label !== null &&
    (label.column < firstNameColumn || (line.cells.length === 1 && index + 1 === header)) &&
    statesGoal(line) &&
    !namesLevel(label) &&
    !lines.slice(index + 1, header).some(holdsIndicator)
  );
}

/** A goal with a text or two, or 年度目标2 | text | 完成情况 | text: what it was and what was done of it. */
export const statesGoal = ({ cells }: Line): boolean =>
  cells.length <= 3 || (cells.length === 4 && cells[2]!.label !== '' && GOAL_ACTUAL.test(cells[2]!.label));

const holdsIndicator = ({ cells }: Line): boolean =>
  cells.length > 3 || cells.some((cell) => isFigure(cell) || namesLevel(cell));

const namesLevel = ({ label }: LineCell): boolean => label !== '' && namesCategory(label);
