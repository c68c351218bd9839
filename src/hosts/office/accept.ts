import type { Edit, SkipReason } from '../../sheet/edit';
import { Grid } from '../../sheet/grid';
import type { Guard } from '../guards';
import type { Fill } from './fills';
import { placeKey, type Found, type FoundCell, type FoundSheet, type Place } from './places';

/** An edit, and for taking edits back the fill to restore. */
export interface Change {
  readonly edit: Edit;
  readonly fill?: Fill;
}

/** A change whose cell was looked up and may be written. */
export interface Accepted {
  readonly row: number;
  readonly column: number;
  readonly change: Change;
  readonly found: FoundCell;
  /** The number format while the content is typed in. */
  readonly typingFormat: string;
  /** The number format the cell shall have in the end. */
  readonly format: string;
}

export interface Acceptance {
  readonly accepted: readonly Accepted[];
  readonly skipped: readonly { readonly edit: Edit; readonly reason: SkipReason }[];
}

/** Parts the changes that may be written from those that may not. Of two for one cell the first counts. */
export function accept(changes: readonly Change[], before: Found, guard: Guard): Acceptance {
  const isCovered = coveredPlaces(before.merges);
  const taken = new Set<string>();
  const accepted: Accepted[] = [];
  const skipped: { edit: Edit; reason: SkipReason }[] = [];
  for (const change of changes) {
    const { edit } = change;
    const key = placeKey(edit);
    const sheet = before.sheets.get(edit.sheet);
    const found = before.cells.get(key);
    if (!sheet || !found) skipped.push({ edit, reason: 'sheet-missing' });
    else if (isCovered(edit)) skipped.push({ edit, reason: 'merged-cell' });
    else {
      const { row, column } = edit;
      const item = { row, column, change, found, ...formatsOf(edit, found.format) };
      const reason = taken.has(key) ? 'changed-since-read' : reasonToSkip(item, sheet, guard);
      if (reason !== null) skipped.push({ edit, reason });
      else {
        taken.add(key);
        accepted.push(item);
      }
    }
  }
  return { accepted, skipped };
}

const TEXT_FORMAT = '@';
const GENERAL = 'General';

/**
 * In a text cell ("@") everything that is typed becomes a text. So a number is typed under another format, which is
 * set back afterwards, and a formula takes the cell out of the text format.
 */
function formatsOf({ after, format: wanted }: Edit, found: string): { typingFormat: string; format: string } {
  const isFormula = after.formula !== undefined;
  const format = wanted ?? (isFormula && found === TEXT_FORMAT ? GENERAL : found);
  const isText = !isFormula && (typeof after.value === 'string' || after.value === null);
  return { typingFormat: format === TEXT_FORMAT && !isText ? GENERAL : format, format };
}

function reasonToSkip(item: Accepted, sheet: FoundSheet, guard: Guard): SkipReason | null {
  const { change, found, typingFormat, format } = item;
  if (sheet.protected) {
    const needsFormat = format !== found.format || typingFormat !== found.format || change.fill !== undefined;
    if (found.locked || (needsFormat && !sheet.formatsAllowed)) return 'sheet-protected';
  }
  const { before } = change.edit;
  if (found.content.formula !== undefined && before.formula === undefined) return 'formula-kept';
  return guard(found.content, before) ? null : 'changed-since-read';
}

/** Tells whether a place lies in a merged area without being its top-left cell. */
function coveredPlaces(merges: Found['merges']): (place: Place) => boolean {
  const grids = new Map(
    [...merges].map(([name, zones]) => [name, new Grid({ ...EMPTY_SHEET, name, merges: zones })]),
  );
  return ({ sheet, row, column }) => {
    const merge = grids.get(sheet)?.merge(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  };
}

const EMPTY_SHEET = {
  visibility: 'visible',
  protected: false,
  rows: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;
