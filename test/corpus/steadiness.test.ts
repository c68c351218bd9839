/** The same forms as other hands leave them: recognition says the same of them, at the places they went to. */
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { moved, padded, withBlankColumns, withBlankRows, withoutMerges } from '../recognition/changed-books';
import { signature, type Move } from '../recognition/signature';
import { BATCHES } from './batches';

/** Of what is said of a workbook, that which may be lost or added where a merge or a neighbour told what a cell is. */
const LEAST_SHARE = 0.995;

const DOWN_AND_ACROSS: Move = (row, column) => ({ row: row + 7, column: column + 5 });
/** Behind the labels, within the money, within and behind the indicators of most forms. */
const ROWS = [0, 2, 5, 9, 14];
const COLUMNS = [0, 2, 4, 6];

describe.each(BATCHES)('the $name batch', ({ forms }) => {
  const books = forms.map(({ book }) => book);

  /** What is said of the changed workbooks, of all that is said of them and of the originals. */
  const agreement = (change: (book: BookSnapshot) => BookSnapshot, move?: Move): number => {
    let [same, all] = [0, 0];
    for (const book of books) {
      const expected = signature(book, move);
      const found = signature(change(book));
      const rest = new Map<string, number>();
      for (const line of expected) rest.set(line, (rest.get(line) ?? 0) + 1);
      for (const line of found) {
        const left = rest.get(line) ?? 0;
        if (left === 0) continue;
        rest.set(line, left - 1);
        same++;
      }
      all += Math.max(expected.length, found.length);
    }
    return same / all;
  };
  const agreementMoved = (move: Move): number => agreement((book) => moved(book, move), move);

  it('is recognised alike elsewhere on the sheet', () => expect(agreementMoved(DOWN_AND_ACROSS)).toBe(1));

  it('is recognised alike with spaces and line breaks in its texts', () => expect(agreement(padded)).toBe(1));

  it('is recognised alike without its merges', () =>
    expect(agreement(withoutMerges)).toBeGreaterThan(LEAST_SHARE));

  it.each(ROWS)('is recognised alike with a blank row behind line %i', (row) =>
    expect(agreementMoved(withBlankRows([row]))).toBeGreaterThan(LEAST_SHARE),
  );

  it.each(COLUMNS)('is recognised alike with a blank column behind column %i', (column) =>
    expect(agreementMoved(withBlankColumns([column]))).toBeGreaterThan(LEAST_SHARE),
  );
});
