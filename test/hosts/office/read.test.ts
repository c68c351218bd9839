import fc from 'fast-check';
import type { BookSnapshot, CellSnapshot } from '../../../src/sheet/snapshot';
import { HOST_ERROR } from '../../excel-host/excel-host';
import { Book, bookOf } from '../../excel-host/workbook';
import { bookWith, fillRows, hostError, openExcel } from './support';

const read = async (book: Book): Promise<BookSnapshot> => openExcel(book).office.read();
const cellsOf = (snapshot: BookSnapshot, sheet = 0): CellSnapshot[] =>
  (snapshot.sheets[sheet]?.rows ?? []).flatMap(({ cells }) => cells);

describe('what a cell is read as', () => {
  test.each([
    ['a text', { value: '社会效益指标' }, { value: '社会效益指标' }],
    ['a number', { value: 734.38 }, { value: 734.38 }],
    ['a truth value', { value: true }, { value: true }],
    [
      'an error',
      { value: { error: '#DIV/0!' }, formula: 'A2/A3' },
      { value: { error: '#DIV/0!' }, formula: 'A2/A3' },
    ],
    ['a percentage', { value: 0.918, format: '0.00%' }, { value: 0.918, format: '0.00%', text: '91.80%' }],
    [
      'a date',
      { value: 45_291, format: 'yyyy/m/d' },
      { value: 45_291, format: 'yyyy/m/d', text: '2023/12/31' },
    ],
    ['a formula', { value: 9.18, formula: 'ROUND(I2*10,2)' }, { value: 9.18, formula: 'ROUND(I2*10,2)' }],
    [
      'a formula that gives an empty text',
      { value: '', formula: 'IF(A2="","",1)' },
      { value: '', formula: 'IF(A2="","",1)' },
    ],
    ['a text that begins like a formula', { value: '=见附表', quoted: true }, { value: '=见附表' }],
    ['a text with full-width spaces', { value: '　合计 ' }, { value: '　合计 ' }],
    ['a text cell with a number in it', { value: '95', format: '@' }, { value: '95', format: '@' }],
  ])('%s', async (_, cell, expected) => {
    const book = new Book();
    book.addSheet('表').set(0, 0, cell);
    expect(cellsOf(await read(book))).toEqual([{ column: 0, ...expected }]);
  });

  test('blank cells are left out, and so are cells that only have a format or a fill', async () => {
    const { book, sheet } = bookWith([['年度', null, '得分']]);
    sheet.set(0, 1, { format: '0.00' });
    expect(cellsOf(await read(book)).map(({ column }) => column)).toEqual([0, 2]);
  });

  test('any workbook is read back as it was put in', async () => {
    const place = fc.record({ row: fc.nat(40), column: fc.nat(12) });
    const value = fc.oneof(
      fc.string({ minLength: 1 }).filter((text) => !text.startsWith('=') && !text.startsWith('#')),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(place, value), { selector: ([p]) => `${p.row}:${p.column}` }),
        async (cells) => {
          const book = new Book();
          const sheet = book.addSheet('表');
          for (const [{ row, column }, item] of cells) sheet.set(row, column, { value: item });
          const snapshot = await read(book);
          const found = snapshot.sheets[0]!.rows.flatMap(({ row, cells: list }) =>
            list.map((cell) => [row, cell.column, cell.value]),
          );
          const expected = cells
            .map(([{ row, column }, item]) => [row, column, item] as const)
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what a sheet is read with', () => {
  test('its merged areas, hidden rows and columns, visibility', async () => {
    const { book, sheet } = bookWith([
      ['标题', null, null],
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    sheet.merges = [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ];
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    sheet.visibility = 'VeryHidden';
    const [found] = (await read(book)).sheets;
    expect(found).toMatchObject({
      name: '自评表',
      visibility: 'very-hidden',
      protected: false,
      merges: sheet.merges,
      hiddenRows: [2],
      hiddenColumns: [1],
    });
  });

  test('the cells that may be edited although it is protected', async () => {
    const { book, sheet } = bookWith([['得分', 10]]);
    sheet.protection.protected = true;
    sheet.set(0, 1, { locked: false });
    const snapshot = await read(book);
    expect(snapshot.sheets[0]?.protected).toBe(true);
    expect(cellsOf(snapshot)).toEqual([
      { column: 0, value: '得分' },
      { column: 1, value: 10, unlocked: true },
    ]);
  });

  test('nothing when it is empty', async () => {
    const book = new Book();
    book.addSheet('空表');
    expect((await read(book)).sheets).toEqual([
      {
        name: '空表',
        visibility: 'visible',
        protected: false,
        rows: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
  });

  test('two thousand merged areas, although Excel names at most 512 at once', async () => {
    const { book, sheet } = bookWith([]);
    for (let row = 0; row < 500; row++) {
      for (let pair = 0; pair < 4; pair++) {
        sheet.set(row, pair * 2, { value: 1 });
        sheet.merges.push({ top: row, left: pair * 2, bottom: row, right: pair * 2 + 1 });
      }
    }
    expect((await read(book)).sheets[0]?.merges).toHaveLength(2000);
  });

  test('a merged area that crosses the blocks in which a sheet is read, once', async () => {
    const { book, sheet } = bookWith([]);
    for (let row = 0; row < 20_000; row++) sheet.set(row, 8, { value: row });
    sheet.set(0, 0, { value: '合并' });
    sheet.merges = [{ top: 0, left: 0, bottom: 19_999, right: 0 }];
    expect((await read(book)).sheets[0]?.merges).toEqual(sheet.merges);
  });
});

test.each([
  [false, '1900'],
  [true, '1904'],
])('the date system of a workbook counted from %s', async (date1904) => {
  const { book } = bookWith([['表']]);
  book.date1904 = date1904;
  expect((await read(book)).date1904).toBe(date1904);
});

test('only the sheets asked for are read', async () => {
  const book = new Book();
  for (const name of ['自评表', '附件', '说明']) fillRows(book.addSheet(name), [[name]]);
  const { office } = openExcel(book);
  expect((await office.read({ sheets: ['附件', '没有的表'] })).sheets.map(({ name }) => name)).toEqual([
    '附件',
  ]);
});

describe('round trips', () => {
  const bookOfSheets = (count: number): Book => {
    const book = new Book();
    for (let index = 0; index < count; index++) {
      const sheet = book.addSheet(`自评表${index}`);
      for (let row = 0; row < 30; row++) {
        for (let column = 0; column < 9; column++) {
          sheet.set(row, column, { value: column % 2 === 0 ? row * column : `年度绩效指标${row}` });
        }
      }
      sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 8 }];
    }
    return book;
  };

  test.each([1, 100])('%i sheets take three', async (count) => {
    const { host, office } = openExcel(bookOfSheets(count));
    expect((await office.read()).sheets).toHaveLength(count);
    await office.loadState('ignored');
    expect(host.counters.syncs).toBe(3);
  });

  test('three hundred sheets are read in steps small enough for the pane to answer its input', async () => {
    const { host, office } = openExcel(bookOfSheets(300));
    const snapshot = await office.read();
    expect(snapshot.sheets.every(({ rows }) => rows.length === 30)).toBe(true);
    // The list of sheets, where 250 and the other 50 have values, and three times 30,000 of their 81,000 cells.
    expect(host.counters.syncs).toBe(1 + 2 + 3);
    expect(host.counters.maxResponseBytes).toBeLessThan(2_500_000);
  });

  test('nothing is left in Excel that had to be released in a request of its own', async () => {
    const { host, office } = openExcel(bookOfSheets(3));
    await office.read();
    expect(host.counters.cleanups).toBe(0);
  });

  test('a sheet of 20,000 rows is read in blocks, and tells how far it is', async () => {
    const { book, sheet } = bookWith([]);
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 9; column++) sheet.set(row, column, { value: row * 9 + column });
    }
    const { host, office } = openExcel(book);
    const progress: number[] = [];
    const snapshot = await office.read({ onProgress: (done, total) => progress.push(done / total) });
    expect(snapshot.sheets[0]?.rows).toHaveLength(20_000);
    expect(snapshot.sheets[0]?.rows[19_999]?.cells[8]?.value).toBe(179_999);
    // 3,333 rows of nine cells at a time.
    expect(host.counters.syncs).toBe(2 + 7);
    expect(host.counters.maxResponseBytes).toBeLessThan(5_000_000);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress[progress.length - 1]).toBe(1);
  });

  test('a block that Excel refuses as too large is halved, and so are those after it', async () => {
    const { book, sheet } = bookWith([]);
    const text = '实施方案'.repeat(250);
    for (let row = 0; row < 2_000; row++) {
      for (let column = 0; column < 2; column++) sheet.set(row, column, { value: `${row}:${column}${text}` });
    }
    const { host, office } = openExcel(book);
    const snapshot = await office.read();
    expect(cellsOf(snapshot).map(({ value }) => String(value).split('实')[0])).toEqual(
      Array.from({ length: 4_000 }, (_, index) => `${Math.floor(index / 2)}:${index % 2}`),
    );
    // 36 MB of answers at 9 kB a cell: nine of at most 5 MB are the least, each refusal costs one.
    expect(host.counters.syncs).toBeLessThanOrEqual(2 + 9 + 12);
  });

  test.each([
    ['request', HOST_ERROR.requestTooLarge],
    ['answer', HOST_ERROR.responseTooLarge],
  ])('a refusal of the %s for its size loses nothing', async (_, code) => {
    const book = bookOfSheets(7);
    const { host, office } = openExcel(book);
    const whole = await office.read();
    let faults = 2;
    host.fault = (batch) => (JSON.stringify(batch).includes('"formulas"') && faults-- > 0 ? code : null);
    expect(await office.read()).toEqual(whole);
    expect(faults).toBeLessThan(0);
  });

  test('a stray value in the last row does not make us read a million empty rows', async () => {
    const { book, sheet } = bookWith([
      ['指标', '得分'],
      ['数量', 10],
    ]);
    sheet.set(1_048_575, 16_383, { value: 'x' });
    const { host, office } = openExcel(book);
    expect((await office.read()).sheets[0]?.rows.map(({ row }) => row)).toEqual([0, 1, 1_048_575]);
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
  });

  test('a row wider than a block is read in pieces', async () => {
    const { book, sheet } = bookWith([]);
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 16_384; column++) sheet.set(row, column, { value: column });
    }
    const { host, office } = openExcel(book);
    host.maxPayload = 400_000;
    const snapshot = await office.read();
    for (const { cells } of snapshot.sheets[0]!.rows) {
      expect(cells.map(({ value }) => value)).toEqual(Array.from({ length: 16_384 }, (_, index) => index));
    }
  });
});

test('works with ExcelApi 1.13, the least the manifest allows', async () => {
  const { book, sheet } = bookWith([['得分', 9]]);
  sheet.protection.protected = true;
  const { office } = openExcel(book, { sets: { ExcelApi: '1.13' } });
  expect(cellsOf(await office.read())).toHaveLength(2);
});

describe('while a cell is being edited', () => {
  test('reading waits for the end of the edit', async () => {
    const { book } = bookWith([['得分']]);
    const { host, office } = openExcel(book);
    const pressEnter = host.beginCellEdit();
    const reading = office.read();
    book.type('自评表', 0, 1, 10);
    pressEnter();
    expect(cellsOf(await reading).map(({ value }) => value)).toEqual(['得分', 10]);
  });

  test('an Excel that cannot wait makes us say what to do', async () => {
    const { book } = bookWith([['得分']]);
    const { host, office } = openExcel(book, { sets: { ExcelApi: '1.14' } });
    const pressEnter = host.beginCellEdit();
    const error = await hostError(office.read());
    expect(error.code).toBe('excel/cell-edit-mode');
    expect(error.message).toContain('请先按回车结束编辑');
    pressEnter();
    expect(cellsOf(await office.read())).toHaveLength(1);
  });
});

test('a sheet deleted between two round trips fails with what to do, and the next read works', async () => {
  const book = new Book();
  for (const name of ['自评表', '附件']) fillRows(book.addSheet(name), [[name]]);
  const { host, office } = openExcel(book);
  host.fault = () => {
    if (host.counters.syncs === 2) book.sheets.pop();
    return null;
  };
  expect((await hostError(office.read())).code).toBe('excel/not-found');
  host.fault = null;
  expect((await office.read()).sheets).toHaveLength(1);
});

test('a snapshot put into Excel is read back the same', async () => {
  const snapshot: BookSnapshot = {
    date1904: false,
    sheets: [
      {
        name: '自评表',
        visibility: 'hidden',
        protected: true,
        rows: [
          { row: 0, cells: [{ column: 0, value: '2023年度项目支出绩效自评表' }] },
          { row: 3, cells: [{ column: 1, value: 0.862, format: '0.0%', text: '86.2%', unlocked: true }] },
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 8 }],
        hiddenRows: [2],
        hiddenColumns: [1],
      },
    ],
  };
  expect(await read(bookOf(snapshot))).toEqual(snapshot);
});
