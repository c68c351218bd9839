import { problemText } from '../../../src/locales/problem-text';
import fc from 'fast-check';
import type { Edit } from '../../../src/sheet/edit';
import type { RawValue } from '../../../src/sheet/snapshot';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { HOST_ERROR } from '../../excel-host/excel-host';
import { playExcel } from '../../excel-host/play-excel';
import { Book, solid, type Cell, type Sheet } from '../../excel-host/workbook';
import { bookWith, fillRows, hostError, openExcel } from './support';

const edit = (
  row: number,
  column: number,
  before: RawValue,
  after: RawValue,
  more: Partial<Edit> = {},
): Edit => ({
  sheet: '自评表',
  row,
  column,
  before: { value: before },
  after: { value: after },
  ...more,
});

/** Everything a person could notice of a cell. */
const look = (sheet: Sheet, row: number, column: number): Cell => ({ ...sheet.cell(row, column) });

/** 分值, 全年预算数, 全年执行数, 执行率, 得分 of one row, with a format on the rate. */
function form(): { book: Book; sheet: Sheet } {
  const { book, sheet } = bookWith([
    ['分值', '全年预算数', '全年执行数', '执行率', '得分'],
    [10, 800, 734.38, 0.9, 9],
  ]);
  sheet.set(1, 3, { format: '0.00%' });
  return { book, sheet };
}

describe('applying edits', () => {
  test('writes values and reports them', async () => {
    const { book, sheet } = form();
    const edits = [edit(1, 3, 0.9, 0.918), edit(1, 4, 9, 9.18)];
    const report = await openExcel(book).office.apply(edits);
    expect(report).toMatchObject({ written: edits, skipped: [], failed: [] });
    expect([sheet.cell(1, 3).value, sheet.cell(1, 4).value]).toEqual([0.918, 9.18]);
    expect(sheet.cell(1, 3).format).toBe('0.00%');
  });

  test('writes formulas, and the number format is ours, not the one Excel takes over', async () => {
    const { book, sheet } = form();
    const formula = 'ROUND(MIN(D2,1)*A2,2)';
    sheet.set(1, 3, { value: 0.918 });
    const report = await openExcel(book).office.apply([
      edit(1, 4, 9, null, { after: { value: 9.18, formula } }),
    ]);
    expect(report.failed).toEqual([]);
    expect(look(sheet, 1, 4)).toMatchObject({ formula, value: 9.18, format: 'General' });
  });

  test('a formula that depends on another one of the same run has its result by the time it is read back', async () => {
    const { book, sheet } = form();
    const report = await openExcel(book).office.apply([
      edit(1, 3, 0.9, null, { after: { value: 0.917975, formula: 'C2/B2' } }),
      edit(1, 4, 9, null, { after: { value: 9.18, formula: 'ROUND(D2*A2,2)' } }),
    ]);
    expect(report).toMatchObject({ skipped: [], failed: [] });
    expect(sheet.cell(1, 4).value).toBe(9.18);
  });

  test('a formula whose result is not the one we computed is reported with both', async () => {
    const { book } = form();
    const report = await openExcel(book).office.apply([
      edit(1, 4, 9, null, { after: { value: 9.2, formula: 'A2-1' } }),
    ]);
    expect(report.written).toEqual([]);
    expect(problemText(report.failed[0]!.problem, 'zh')).toContain('算得“9”，应为“9.2”');
    expect(report.journal.entries).toHaveLength(1);
  });

  test('with manual calculation only the formula is compared', async () => {
    const { book } = form();
    book.calculation = 'Manual';
    const edits = [edit(1, 4, 9, null, { after: { value: 9.2, formula: 'A2-1' } })];
    expect((await openExcel(book).office.apply(edits)).written).toEqual(edits);
  });

  test('sets the number format before the value', async () => {
    const { book, sheet } = bookWith([['数量'], [95]]);
    await openExcel(book).office.apply([edit(1, 0, 95, '095', { format: '@' })]);
    expect(look(sheet, 1, 0)).toMatchObject({ value: '095', format: '@' });
    expect(look(sheet, 1, 0).quoted).toBeUndefined();
  });

  test.each([
    '100%',
    '3月5日',
    '2023年12月',
    '1-2',
    '１００％',
    '=见附表',
    '-不适用',
    '+5',
    '@全体',
    'TRUE',
    '#N/A',
    "'引号",
    '1e5',
    '1,200',
    '+.5',
  ])('a text stays a text: %s', async (text) => {
    const { book, sheet } = bookWith([['旧']]);
    const report = await openExcel(book).office.apply([edit(0, 0, '旧', text)]);
    expect(report.failed).toEqual([]);
    expect(look(sheet, 0, 0)).toMatchObject({ value: text, format: 'General' });
    expect(look(sheet, 0, 0).formula).toBeUndefined();
  });

  test('plain words get no apostrophe', async () => {
    const { book, sheet } = bookWith([['旧']]);
    await openExcel(book).office.apply([edit(0, 0, '旧', '社会效益指标（10分）')]);
    expect(look(sheet, 0, 0).quoted).toBeUndefined();
  });

  test('any text and any number are written as they are', async () => {
    const value = fc.oneof(
      fc.string({
        minLength: 1,
        unit: fc.constantFrom(...'0123456789.%-+=/e,#@\'" 年月日元份分①一二（）≥万TRUE'),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (values) => {
        const { book, sheet } = bookWith([]);
        const report = await openExcel(book).office.apply(
          values.map((item, row) => edit(row, 0, null, item)),
        );
        expect(report.failed).toEqual([]);
        expect(values.map((_, row) => sheet.cell(row, 0).value)).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });

  test('a number stays a number in a text cell, which stays one', async () => {
    const { book, sheet } = bookWith([[null]]);
    sheet.set(0, 0, { format: '@' });
    const { office } = openExcel(book);
    const { journal, failed } = await office.apply([edit(0, 0, null, 9.5)]);
    expect(failed).toEqual([]);
    expect(look(sheet, 0, 0)).toMatchObject({ value: 9.5, format: '@' });
    await office.apply([edit(0, 0, 9.5, '九分半')]);
    await office.apply([edit(0, 0, '九分半', 9.5)]);
    await office.undo(journal);
    expect(look(sheet, 0, 0)).toMatchObject({ value: null, format: '@' });
  });

  test('a formula takes a cell out of the text format, and taking it back returns it there', async () => {
    const { book, sheet } = form();
    sheet.set(1, 4, { format: '@' });
    const { office } = openExcel(book);
    const report = await office.apply([edit(1, 4, 9, null, { after: { value: 9, formula: 'A2-1' } })]);
    expect(report.failed).toEqual([]);
    expect(look(sheet, 1, 4)).toMatchObject({ value: 9, formula: 'A2-1', format: 'General' });
    await office.undo(report.journal);
    expect(look(sheet, 1, 4)).toMatchObject({ value: 9, format: '@' });
  });

  test('null empties a cell', async () => {
    const { book, sheet } = form();
    await openExcel(book).office.apply([edit(1, 4, 9, null)]);
    expect(sheet.cell(1, 4).value).toBeNull();
  });
});

describe('an edit is skipped', () => {
  test.each<[string, string, (book: Book, sheet: Sheet) => void, Edit]>([
    [
      'when the value changed since it was read',
      'changed-since-read',
      (b) => b.type('自评表', 1, 4, 8),
      edit(1, 4, 9, 9.18),
    ],
    [
      'when the cell was emptied',
      'changed-since-read',
      (b) => b.type('自评表', 1, 4, null),
      edit(1, 4, 9, 9.18),
    ],
    ['when the cell was filled', 'changed-since-read', (b) => b.type('自评表', 2, 4, 1), edit(2, 4, null, 2)],
    [
      'when a text took the place of the same number',
      'changed-since-read',
      (b) => b.type('自评表', 1, 4, '9'),
      edit(1, 4, 9, 9.18),
    ],
    [
      'when someone wrote a formula',
      'formula-kept',
      (_, s) => s.set(1, 4, { formula: 'A2*0.9' }),
      edit(1, 4, 9, 9.18),
    ],
    [
      'when the formula is another one now',
      'changed-since-read',
      (_, s) => s.set(1, 4, { formula: 'A2*0.9' }),
      edit(1, 4, 9, 9.18, { before: { value: 9, formula: 'A2*0.8' } }),
    ],
    [
      'when its sheet is gone',
      'sheet-missing',
      (b) => (b.sheets[0]!.name = '自评表（改）'),
      edit(1, 4, 9, 9.18),
    ],
    [
      'when its sheet is protected',
      'sheet-protected',
      (_, s) => (s.protection.protected = true),
      edit(1, 4, 9, 9.18),
    ],
    [
      'when the cell lies under a merged area',
      'merged-cell',
      (_, s) => s.merges.push({ top: 1, left: 3, bottom: 1, right: 4 }),
      edit(1, 4, 9, 9.18),
    ],
  ])('%s', async (_, reason, happen, wanted) => {
    const { book, sheet } = form();
    const { office } = openExcel(book);
    happen(book, sheet);
    const before = look(sheet, wanted.row, wanted.column);
    const other = edit(1, 1, 800, 810);
    const report = await office.apply([wanted, ...(reason.startsWith('sheet') ? [] : [other])]);
    expect(report.skipped).toEqual([{ edit: wanted, reason }]);
    expect(report.failed).toEqual([]);
    expect(look(sheet, wanted.row, wanted.column)).toEqual(before);
    if (!reason.startsWith('sheet')) expect(sheet.cell(1, 1).value).toBe(810);
  });

  test('the other sheets are written when one is gone', async () => {
    const { book, sheet } = form();
    const lost = edit(1, 4, 9, 9.18, { sheet: '附件' });
    const report = await openExcel(book).office.apply([lost, edit(1, 4, 9, 9.18)]);
    expect(report.skipped).toEqual([{ edit: lost, reason: 'sheet-missing' }]);
    expect(sheet.cell(1, 4).value).toBe(9.18);
  });

  test('the top-left cell of a merged area is written', async () => {
    const { book, sheet } = form();
    sheet.merges.push({ top: 1, left: 4, bottom: 3, right: 5 });
    expect((await openExcel(book).office.apply([edit(1, 4, 9, 9.18)])).written).toHaveLength(1);
    expect(sheet.cell(1, 4).value).toBe(9.18);
  });

  test('not in an unlocked cell of a protected sheet, as long as its format stays', async () => {
    const { book, sheet } = form();
    sheet.protection.protected = true;
    sheet.set(1, 4, { locked: false });
    const { office } = openExcel(book);
    const formatted = edit(1, 4, 9, 9.18, { format: '0.00' });
    expect((await office.apply([formatted])).skipped).toEqual([
      { edit: formatted, reason: 'sheet-protected' },
    ]);
    expect((await office.apply([edit(1, 4, 9, 9.18)])).written).toHaveLength(1);
  });

  test('when the workbook is read-only, without a round trip', async () => {
    const { book, sheet } = form();
    const { host, office } = openExcel(book, { readOnly: true });
    expect(office.capabilities.write).toBe(false);
    const wanted = edit(1, 4, 9, 9.18);
    expect((await office.apply([wanted])).skipped).toEqual([{ edit: wanted, reason: 'read-only' }]);
    expect(sheet.cell(1, 4).value).toBe(9);
    expect(host.counters.syncs).toBe(0);
  });
});

describe('taking a run back', () => {
  test('gives every cell its exact value, formula and number format again', async () => {
    const { book, sheet } = form();
    sheet.set(2, 0, { value: '95%', quoted: true });
    sheet.set(2, 1, { value: '095', format: '@' });
    sheet.set(2, 2, { value: { error: '#N/A' } });
    sheet.set(2, 3, { value: 9, formula: 'A2-1', format: '0.0' });
    sheet.set(2, 4, { value: true });
    const places = [1, 2].flatMap((row) => [0, 1, 2, 3, 4].map((column) => [row, column] as const));
    const before = places.map(([row, column]) => look(sheet, row, column));
    const { office } = openExcel(book);
    const report = await office.apply([
      edit(1, 3, 0.9, null, { after: { value: 0.917975, formula: 'C2/B2' }, format: '0.0%' }),
      edit(1, 4, 9, 9.18),
      edit(2, 0, '95%', 0.95, { format: '0%' }),
      edit(2, 1, '095', 95, { format: 'General' }),
      edit(2, 2, null, 1, { before: { value: { error: '#N/A' } } }),
      edit(2, 3, null, null, { before: { value: 9, formula: 'A2-1' }, after: { value: 10, formula: 'A2' } }),
      edit(2, 4, true, null),
      edit(3, 0, null, '新'),
    ]);
    expect(report).toMatchObject({ skipped: [], failed: [] });
    const undone = await office.undo(report.journal);
    expect(undone).toMatchObject({ skipped: [], failed: [] });
    expect(places.map(([row, column]) => look(sheet, row, column))).toEqual(before);
    expect(sheet.cell(3, 0).value).toBeNull();
  });

  test('restores a number format that Excel changed by itself on a protected sheet that allows it', async () => {
    const { book, sheet } = form();
    sheet.protection = { protected: true, options: { allowFormatCells: true } };
    sheet.set(1, 4, { locked: false });
    const { office } = openExcel(book);
    const { journal } = await office.apply([edit(1, 4, 9, null, { after: { value: 0.9, formula: 'D2' } })]);
    await office.undo(journal);
    expect(look(sheet, 1, 4)).toMatchObject({ value: 9, format: 'General' });
  });

  test('restores fills where the journal has them', async () => {
    const { book, sheet } = form();
    sheet.set(1, 4, { fill: solid('#FFC9CD') });
    const { office } = openExcel(book);
    const { journal } = await office.apply([edit(1, 4, 9, 9.18), edit(1, 3, 0.9, 0.91)]);
    await office.undo({
      entries: journal.entries.map((entry) => ({
        ...entry,
        fillBefore: entry.column === 4 ? null : '#FFFF00',
      })),
    });
    expect(sheet.cell(1, 4).fill.pattern).toBe('None');
    expect(sheet.cell(1, 3).fill).toMatchObject({ pattern: 'Solid', color: '#FFFF00' });
  });

  test('leaves alone what was changed since, and says so', async () => {
    const { book, sheet } = form();
    const { office } = openExcel(book);
    const { journal } = await office.apply([edit(1, 3, 0.9, 0.918), edit(1, 4, 9, 9.18)]);
    book.type('自评表', 1, 4, 7);
    const undone = await office.undo(journal);
    expect(undone.skipped.map(({ edit: { column }, reason }) => [column, reason])).toEqual([
      [4, 'changed-since-read'],
    ]);
    expect([sheet.cell(1, 3).value, sheet.cell(1, 4).value]).toEqual([0.9, 7]);
  });

  test('takes a formula of ours back although its result has changed', async () => {
    const { book, sheet } = form();
    const { office } = openExcel(book);
    const { journal } = await office.apply([
      edit(1, 3, 0.9, null, { after: { value: 0.917975, formula: 'C2/B2' } }),
    ]);
    await office.apply([edit(1, 2, 734.38, 800)]);
    expect(sheet.cell(1, 3).value).toBe(1);
    await office.undo(journal);
    expect(look(sheet, 1, 3)).toMatchObject({ value: 0.9 });
    expect(look(sheet, 1, 3).formula).toBeUndefined();
  });

  test('and back again: the journal of the undo redoes', async () => {
    const { book, sheet } = form();
    const { office } = openExcel(book);
    const applied = await office.apply([edit(1, 4, 9, 9.18, { format: '0.00' })]);
    const undone = await office.undo(applied.journal);
    await office.undo(undone.journal);
    expect(look(sheet, 1, 4)).toMatchObject({ value: 9.18, format: '0.00' });
  });

  test('any run over any cells can be taken back', async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.integer(),
      fc.boolean(),
    );
    const cell = fc.record({
      row: fc.nat(5),
      column: fc.nat(5),
      before: value,
      after: value,
      format: fc.option(fc.constantFrom('0.00', '@', 'General'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column }),
        async (cells) => {
          const { book, sheet } = bookWith([]);
          for (const { row, column, before } of cells) {
            // A text that looks like a formula or an error can only have been typed with an apostrophe.
            const isOdd = typeof before === 'string' && /^[=#]/.test(before);
            sheet.set(row, column, { value: isOdd ? 'x' : before, format: row % 2 === 0 ? 'General' : '@' });
          }
          // What a text cell holds is a text.
          for (const { row, column } of cells) {
            const { value: held, format } = sheet.cell(row, column);
            if (format === '@' && typeof held !== 'string' && held !== null)
              sheet.set(row, column, { value: String(held) });
          }
          const before = cells.map(({ row, column }) => [
            sheet.cell(row, column).value,
            sheet.cell(row, column).format,
          ]);
          const { office } = openExcel(book);
          const report = await office.apply(
            cells.map(({ row, column, after, format }) =>
              edit(row, column, sheet.cell(row, column).value, after, format === undefined ? {} : { format }),
            ),
          );
          await office.undo(report.journal);
          expect(
            cells.map(({ row, column }) => [sheet.cell(row, column).value, sheet.cell(row, column).format]),
          ).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('round trips', () => {
  /** `count` edits of two columns, every other row, over ten sheets. */
  const scattered = (count: number): { book: Book; edits: Edit[] } => {
    const book = new Book();
    const edits: Edit[] = [];
    for (let sheet = 0; sheet < 10; sheet++) {
      const name = `自评表${sheet}`;
      const rows = Math.ceil(count / 20);
      fillRows(
        book.addSheet(name),
        Array.from({ length: rows * 2 }, () => Array.from({ length: 9 }, () => 10)),
      );
      for (let row = 0; row < rows; row++) {
        for (const column of [5, 7])
          edits.push(edit(row * 2, column, 10, 9.5, { sheet: name, format: '0.00' }));
      }
    }
    return { book, edits: edits.slice(0, count) };
  };

  test.each([1, 500])('%i edits take three', async (count) => {
    const { book, edits } = scattered(count);
    const { host, office } = openExcel(book);
    const report = await office.apply(edits);
    expect(report.written).toHaveLength(count);
    expect(host.counters.syncs).toBe(3);
    host.resetCounters();
    await office.undo(report.journal);
    expect(host.counters.syncs).toBe(3);
  });

  test('thousands of scattered edits stay below the limit of a request', async () => {
    const { book, edits } = scattered(3_500);
    const { host, office } = openExcel(book);
    const report = await office.apply(edits);
    expect(report.written).toHaveLength(3_500);
    expect(host.counters.syncs).toBeLessThanOrEqual(7);
  });

  test('long texts are divided among requests', async () => {
    const { book, sheet } = bookWith(Array.from({ length: 150 }, () => ['旧']));
    const text = '绩效'.repeat(10_000);
    const { office } = openExcel(book);
    const report = await office.apply(Array.from({ length: 150 }, (_, row) => edit(row, 0, '旧', text)));
    expect(report.failed.map(({ problem }) => problem)).toEqual([]);
    expect(sheet.cell(149, 0).value).toBe(text);
  });
});

describe('when Excel refuses', () => {
  test('part of an array formula: the other cells are written, the refused one is told why', async () => {
    const { book, sheet } = bookWith([[1, 2, 3, 4, 5, 6, 7, 8]]);
    sheet.arrays.push({ top: 0, left: 5, bottom: 0, right: 5 });
    const edits = [0, 2, 4, 5, 7].map((column) => edit(0, column, column + 1, 90));
    const report = await openExcel(book).office.apply(edits);
    expect(report.written.map(({ column }) => column)).toEqual([0, 2, 7]);
    expect(report.failed.map(({ edit: { column } }) => column)).toEqual([4, 5]);
    expect(problemText(report.failed[0]!.problem, 'zh')).toContain('数组公式');
    expect(report.journal.entries.map(({ column }) => column)).toEqual([0, 2, 7]);
  });

  test('a sheet that was protected after we looked: told after a bounded number of tries', async () => {
    const { book, sheet } = bookWith(Array.from({ length: 600 }, (_, row) => (row % 2 ? [null] : [row])));
    const { host, office } = openExcel(book);
    host.fault = () => {
      if (host.counters.syncs === 2) sheet.protection.protected = true;
      return null;
    };
    const edits = Array.from({ length: 300 }, (_, index) => edit(index * 2, 0, index * 2, -1));
    const report = await office.apply(edits);
    expect(report.written).toEqual([]);
    expect(report.failed).toHaveLength(300);
    expect(problemText(report.failed[0]!.problem, 'zh')).toContain('撤销工作表保护');
    expect(report.journal.entries).toEqual([]);
    expect(host.counters.syncs).toBeLessThan(100);
  });

  test.each([
    ['request', HOST_ERROR.requestTooLarge],
    ['answer', HOST_ERROR.responseTooLarge],
  ])('the size of the %s, once in each step', async (_, code) => {
    for (const step of [1, 2, 3]) {
      const { book, sheet } = form();
      const { host, office } = openExcel(book);
      host.fault = () => (host.counters.syncs === step ? code : null);
      const report = await office.apply([edit(1, 3, 0.9, 0.918), edit(1, 0, 10, 20)]);
      expect(report).toMatchObject({ skipped: [], failed: [] });
      expect([sheet.cell(1, 0).value, sheet.cell(1, 3).value]).toEqual([20, 0.918]);
    }
  });

  test.each([
    ['excel/cell-edit-mode', HOST_ERROR.cellEditMode],
    ['excel/session', HOST_ERROR.session],
    ['excel/busy', HOST_ERROR.activityLimit],
  ])('everything (%s) before a cell is touched: an error that says what to do', async (expected, code) => {
    const { book, sheet } = form();
    const { host, office } = openExcel(book);
    for (const step of [1, 2]) {
      host.resetCounters();
      host.fault = () => (host.counters.syncs >= step ? code : null);
      expect((await hostError(office.apply([edit(1, 3, 0.9, 0.918), edit(1, 0, 10, 20)]))).code).toBe(
        expected,
      );
      expect(sheet.cell(1, 0).value).toBe(10);
    }
  });

  test('to read back: what was written is in the journal all the same', async () => {
    const { book, sheet } = form();
    const { host, office } = openExcel(book);
    host.fault = () => (host.counters.syncs >= 3 ? HOST_ERROR.session : null);
    const report = await office.apply([edit(1, 4, 9, 9.18)]);
    expect(problemText(report.failed[0]!.problem, 'zh')).toContain('未能核对');
    host.fault = null;
    await office.undo(report.journal);
    expect(sheet.cell(1, 4).value).toBe(9);
  });

  test('and the host goes on working', async () => {
    const { book, sheet } = form();
    const { host, office } = openExcel(book);
    host.fault = () => HOST_ERROR.session;
    await hostError(office.apply([edit(1, 4, 9, 9.18)]));
    host.fault = null;
    await office.apply([edit(1, 4, 9, 9.18)]);
    expect(sheet.cell(1, 4).value).toBe(9.18);
  });
});

test('waits for the end of a cell edit and then finds that the cell was changed', async () => {
  const { book, sheet } = form();
  const { host, office } = openExcel(book);
  const pressEnter = host.beginCellEdit();
  const applying = office.apply([edit(1, 4, 9, 9.18), edit(1, 3, 0.9, 0.918)]);
  book.type('自评表', 1, 4, 8);
  pressEnter();
  const report = await applying;
  expect(report.skipped.map(({ reason }) => reason)).toEqual(['changed-since-read']);
  expect([sheet.cell(1, 3).value, sheet.cell(1, 4).value]).toEqual([0.918, 8]);
});

test('two applications at once are done one after the other', async () => {
  const { book, sheet } = form();
  const { office } = openExcel(book);
  const [first, second] = await Promise.all([
    office.apply([edit(1, 4, 9, 8)]),
    office.apply([edit(1, 4, 9, 7)]),
  ]);
  expect(first.written).toHaveLength(1);
  expect(second.skipped.map(({ reason }) => reason)).toEqual(['changed-since-read']);
  expect(sheet.cell(1, 4).value).toBe(8);
});

test('a cell named twice is written once', async () => {
  const { book, sheet } = form();
  const report = await openExcel(book).office.apply([edit(1, 4, 9, 8), edit(1, 4, 9, 7)]);
  expect(report.written.map(({ after }) => after.value)).toEqual([8]);
  expect(report.skipped).toHaveLength(1);
  expect(sheet.cell(1, 4).value).toBe(8);
});

test('two sheets with the same table: only the one named is written', async () => {
  const book = new Book();
  for (const name of ['自评表', '自评表 (2)']) fillRows(book.addSheet(name), [['得分', 9]]);
  await openExcel(book).office.apply([edit(0, 1, 9, 9.18, { sheet: '自评表 (2)' })]);
  expect(book.sheets.map((sheet) => sheet.cell(0, 1).value)).toEqual([9, 9.18]);
});

test.each([
  ['1.20', true],
  ['1.17', false],
])("with ExcelApi %s a run is one step of Excel's own undo: %s", async (version, isOneStep) => {
  const { book } = form();
  const { environment } = playExcel(book, { sets: { ExcelApi: version, DelayForCellEdit: '1.1' } });
  const asked: Excel.RunOptions[] = [];
  const office = new OfficeHost({
    ...environment,
    run: (options, batch) => {
      asked.push(options);
      return environment.run(options, batch);
    },
  });
  expect(office.capabilities.undoGroup).toBe(isOneStep);
  await office.apply([edit(1, 4, 9, 9.18)]);
  expect(asked).toEqual([{ delayForCellEdit: true, mergeUndoGroup: isOneStep }]);
});
