import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/assessment/assess';
import type { BookSnapshot } from '../../../src/sheet/snapshot';
import { bookOf, type Book } from '../../excel-host/workbook';
import { readWorkbookFile } from '../../support/read-workbook';
import { openExcel } from './support';

const FOLDER = join(__dirname, '../../fixtures/seedbooks');
const SEEDBOOKS = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** Without names, which Excel is not asked for, and with merged areas in the order of their places. */
const comparable = ({ date1904, sheets }: BookSnapshot): BookSnapshot => ({
  date1904,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  })),
});

describe.each(SEEDBOOKS)('%s in Excel', (name) => {
  test('is read as from its file', async () => {
    const fromFile = readWorkbookFile(join(FOLDER, name));
    const { office } = openExcel(bookOf(fromFile));
    expect(await office.read()).toEqual(comparable(fromFile));
  });

  test('has the findings of the command line, in the same order, after three round trips', async () => {
    const fromFile = readWorkbookFile(join(FOLDER, name));
    const { host, office } = openExcel(bookOf(fromFile));
    const inExcel = assess(await office.read());
    expect(inExcel.findings).toEqual(assess(fromFile).findings);
    expect(host.counters.syncs).toBe(3);
  });
});

describe('the self-evaluation of 君山 with its rates and scores emptied', () => {
  /** In Excel, without any execution rate and execution score of its tables. */
  function emptied(): Book {
    const snapshot = readWorkbookFile(join(FOLDER, 'junshan-2023-self-evaluation.xlsx'));
    const book = bookOf(snapshot);
    for (const { table } of assess(snapshot).tables) {
      for (const { cells } of table.funds) {
        for (const cell of [cells.rate, cells.score]) {
          if (cell) book.sheet(table.sheet).set(cell.row, cell.column, { value: null });
        }
      }
    }
    return book;
  }
  const everyCell = (book: Book): unknown[] =>
    book.sheets.map((sheet) =>
      [...sheet.entries()].filter(({ cell }) => cell.value !== null).map((entry) => structuredClone(entry)),
    );

  test.each(['values', 'formulas'])('is recalculated as %s and taken back exactly', async (kind) => {
    const book = emptied();
    const before = everyCell(book);
    const { host, office } = openExcel(book);
    const { corrections } = assess(await office.read());
    expect(corrections.length).toBeGreaterThan(0);
    const edits = corrections.map(({ edit, formula }) =>
      kind === 'formulas' && formula !== undefined ? { ...edit, after: { ...edit.after, formula } } : edit,
    );
    host.resetCounters();
    const report = await office.apply(edits);
    expect(host.counters.syncs).toBe(3);
    expect(report).toMatchObject({ skipped: [], failed: [] });
    expect(assess(await office.read()).corrections).toEqual([]);
    await office.undo(report.journal);
    expect(everyCell(book)).toEqual(before);
  });
});
