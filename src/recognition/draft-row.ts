import { level2Category } from '../layouts/meaning';
import { BARE_NUMBERING, INSTRUCTION, PLACEHOLDER_NAME } from '../layouts/vocabulary';
import { remembering } from '../sheet/memory';
import { isBlank, labelText, matchingText } from '../sheet/text';
import { isBlankOrPlaceholder } from '../values/placeholder';
import { categoryOf, type DraftRow, type IndicatorCells } from './draft-block';
import type { Shift } from './table';

/** What a row of an indicator grid is, by its cells and the row above it. */
export function describeRow(
  row: number,
  cells: IndicatorCells,
  spare: boolean,
  shift: Shift | undefined,
  previous: DraftRow | undefined,
): DraftRow {
  const name = matchingText(cells.level3?.value ?? null);
  const values = [cells.target, cells.actual, cells.weight, cells.score];
  const empty = values.every((cell) => !cell || isBlankOrPlaceholder(cell.value));
  const category2 = cells.level2 ? level2Category(labelText(cells.level2.value)) : null;
  return {
    row,
    cells,
    category1: categoryOf(cells, category2),
    category2: category2 ?? null,
    subRow: /^其中/.test(name) || continuesSubRows(cells, previous),
    placeholder: empty && isPlaceholderName(name),
    spare,
    core: /^[★☆*]/.test(name) || /^(是|√|核心)/.test(matchingText(cells.coreFlag?.value ?? null)),
    ...(shift !== undefined && { displaced: shift }),
  };
}

const isPlaceholderName = remembering(
  (name: string) => PLACEHOLDER_NAME.test(name) || BARE_NUMBERING.test(name) || INSTRUCTION.test(name),
);

/** An indented line without points under a `其中` line is the next of its parts. */
function continuesSubRows(cells: IndicatorCells, previous: DraftRow | undefined): boolean {
  if (!previous?.subRow || !cells.level3) return false;
  return (
    /^[\s\u3000]{2}/.test(String(cells.level3.value)) &&
    [cells.weight, cells.score].every((cell) => !cell || isBlank(cell.value))
  );
}
