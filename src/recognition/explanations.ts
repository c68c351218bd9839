import { unnumbered } from '../layouts/meaning';
import { EXPLANATION_LABEL, GIVES_CAUSE, NOTE } from '../layouts/vocabulary';
import { matchingText } from '../sheet/text';
import { beginningOf, bindLineCell, type Line, type Lines } from './lines';
import type { BoundCell } from './table';

/** What the prose around a grid says of its deviations, from the lines given. */
export const readExplanations = (lines: Lines, indexes: readonly number[]): readonly BoundCell[] => [
  ...indexes.flatMap((index) => besideLabel(lines.lines[index]!)),
  ...notesWithCauses(lines, indexes),
];

/** 未完成原因分析 | text. */
function besideLabel({ cells }: Line): BoundCell[] {
  const position = cells.findIndex(({ label }) => label !== '' && EXPLANATION_LABEL.test(unnumbered(label)));
  const text = position < 0 ? undefined : cells[position + 1];
  return text ? [bindLineCell(text)] : [];
}

/** 说明：1.执行率80%，原因是…, with the numbered lines after it: of the notes in one cell, those that give a cause. Others tell how to fill in the form. */
function notesWithCauses(lines: Lines, indexes: readonly number[]): BoundCell[] {
  const found: BoundCell[] = [];
  let last = -1;
  for (const index of indexes) {
    const [text, ...others] = lines.lines[index]!.cells;
    if (others.length > 0) continue;
    const beginning = beginningOf(text!);
    if (!NOTE.test(beginning) && !(index === last + 1 && last >= 0 && NUMBERED.test(beginning))) continue;
    last = index;
    const cell = bindLineCell(text!);
    if (GIVES_CAUSE.test(matchingText(cell.value))) found.push(cell);
  }
  return found;
}

const NUMBERED = /^[(（]?\d{1,2}[)）.、]/;
