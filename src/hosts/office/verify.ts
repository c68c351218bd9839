import { sameContent } from '../../sheet/content';
import type { ApplyReport, CellContent, Edit, FailedEdit, JournalEntry } from '../../sheet/edit';
import { isCellError, type RawValue } from '../../sheet/snapshot';
import { rawText } from '../../sheet/text';
import type { Accepted } from './accept';
import { isUnavailable, toHostError } from './errors';
import { placeKey, readPlaces, type FoundCell } from './places';
import { problem, problemOf } from '../problems';
import type { Problem } from '../../sheet/problem';

/**
 * Compares what stands now with what was to be written. One round trip for a few thousand cells.
 *
 * @throws HostError when nothing got through and Excel cannot be reached.
 */
export async function readBack(
  context: Excel.RequestContext,
  accepted: readonly Accepted[],
  refused: ReadonlyMap<string, unknown>,
): Promise<Omit<ApplyReport, 'skipped'>> {
  const now = await readPlaces(
    context,
    accepted.map(({ change }) => change.edit),
    {},
  ).catch(() => {
    const first = refused.get(placeKey(accepted[0]!.change.edit));
    // Nothing got through: there is nothing to report, only something to do.
    if (refused.size === accepted.length && isUnavailable(first)) throw toHostError(first);
    return { cells: new Map<string, FoundCell>(), calculates: false };
  });
  const written: Edit[] = [];
  const failed: FailedEdit[] = [];
  const entries: JournalEntry[] = [];
  for (const item of accepted) {
    const { edit } = item.change;
    const key = placeKey(edit);
    const cell = now.cells.get(key);
    if (cell && holds(cell.content, edit.after, now.calculates)) written.push(edit);
    else if (refused.has(key)) failed.push({ edit, problem: problemOf(toHostError(refused.get(key))) });
    else failed.push({ edit, problem: cell ? mismatch(cell.content, edit.after) : UNVERIFIED });
    // Unread cells go into the journal as well: taking back acts only where what we wrote still stands.
    const entry = journalEntry(item, cell ?? { content: edit.after, format: item.format });
    if (entry) entries.push(entry);
  }
  return { written, failed, journal: { entries } };
}

const UNVERIFIED = problem('cell/unverified');

const mismatch = (found: CellContent, wanted: CellContent): Problem =>
  problem(
    wanted.formula !== undefined && found.formula !== undefined ? 'cell/other-result' : 'cell/other-value',
    { found: rawText(found.value), wanted: rawText(wanted.value) },
  );

/** Whether a cell holds what was written. Results count only where Excel calculates by itself. */
function holds(found: CellContent, wanted: CellContent, calculates: boolean): boolean {
  if (wanted.formula === undefined) return found.formula === undefined && closeTo(found.value, wanted.value);
  if (found.formula === undefined || plainFormula(found.formula) !== plainFormula(wanted.formula))
    return false;
  return !calculates || wanted.value === null || closeTo(found.value, wanted.value);
}

/** Excel rewrites spaces and upper case when it takes a formula in. */
const plainFormula = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();

/** Equal, numbers to the fifteen digits that Excel keeps. */
function closeTo(a: RawValue, b: RawValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b), 1);
  // Excel gives errors as texts: a text of that name cannot be told apart.
  if (isCellError(a) || isCellError(b)) return rawText(a) === rawText(b);
  return (a ?? '') === (b ?? '');
}

/** How to put a cell back, or null when it still is as it was. */
function journalEntry(
  { change: { edit, fill }, found }: Accepted,
  now: { readonly content: CellContent; readonly format: string },
): JournalEntry | null {
  const formatChanged = now.format !== found.format;
  const { fill: fillFound } = found;
  const fillBefore =
    fill !== undefined && (fillFound === null || typeof fillFound === 'string') ? fillFound : undefined;
  if (sameContent(now.content, found.content) && !formatChanged && fillBefore === undefined) return null;
  return {
    sheet: edit.sheet,
    row: edit.row,
    column: edit.column,
    before: found.content,
    after: now.content,
    ...(formatChanged && { formatBefore: found.format }),
    ...(fillBefore !== undefined && { fillBefore }),
  };
}
