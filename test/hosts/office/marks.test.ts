import { HostError, type Mark } from '../../../src/sheet/host';
import { MARK_COLORS } from '../../../src/hosts/marks';
import { MAX_MARKS } from '../../../src/hosts/office/limits';
import { NO_FILL, solid, type CellFill, type Sheet } from '../../excel-host/workbook';
import { bookWith, hostError, openExcel } from './support';

const markAt = (row: number, column: number, severity: Mark['severity'] = 'error'): Mark => ({
  sheet: '自评表',
  row,
  column,
  severity,
  note: '得分 12 大于分值 10',
});

const fills = (sheet: Sheet, places: readonly (readonly [number, number])[]): CellFill[] =>
  places.map(([row, column]) => sheet.cell(row, column).fill);

const ALL = Array.from({ length: 6 }, (_, row) => [row, 1] as const);
const ROWS = Array.from({ length: 6 }, (_, row) => [`指标${row}`, row, 10]);

test('marks fill by severity, and clearing gives the former fills back', async () => {
  const { book, sheet } = bookWith(ROWS);
  const striped: CellFill = { pattern: 'LightUp', color: '#FFFFFF', patternColor: '#FF0000' };
  sheet.set(1, 1, { fill: solid('#FFFF00') });
  sheet.set(2, 1, { fill: striped });
  sheet.set(3, 1, { fill: solid('#FFFFFF') });
  const places = [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
  ] as const;
  const before = fills(sheet, places);
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1), markAt(1, 1, 'warning'), markAt(2, 1, 'info'), markAt(3, 1)]);
  expect(fills(sheet, places).map(({ color }) => color)).toEqual([
    MARK_COLORS.error,
    MARK_COLORS.warning,
    MARK_COLORS.info,
    MARK_COLORS.error,
  ]);
  await office.clearMarks();
  expect(fills(sheet, places)).toEqual(before);
  expect(before[0]).toEqual(NO_FILL);
});

test('marking again, in another colour, remembers the fill before the first mark', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(1, 1, { fill: solid('#00FF00') });
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1), markAt(1, 1)]);
  await office.mark([markAt(0, 1, 'warning'), markAt(1, 1, 'info'), markAt(2, 1)]);
  await office.clearMarks();
  expect(
    fills(sheet, [
      [0, 1],
      [1, 1],
      [2, 1],
    ]),
  ).toEqual([NO_FILL, solid('#00FF00'), NO_FILL]);
});

test('marks are remembered in the workbook: another session clears them', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(1, 1, { fill: solid('#00FF00') });
  await openExcel(book).office.mark([markAt(0, 1), markAt(1, 1)]);
  await openExcel(book).office.clearMarks();
  expect(
    fills(sheet, [
      [0, 1],
      [1, 1],
    ]),
  ).toEqual([NO_FILL, solid('#00FF00')]);
  expect([...book.parts.values()].join()).not.toContain('marks');
});

test('the gravest five hundred are marked, in few requests', async () => {
  const { book, sheet } = bookWith(Array.from({ length: 600 }, () => [1, 2]));
  const marks = Array.from({ length: 600 }, (_, row) => markAt(row, row % 2, row < 400 ? 'info' : 'error'));
  const { host, office } = openExcel(book);
  expect(office.capabilities.maxMarks).toBe(MAX_MARKS);
  await office.mark(marks);
  const colored = marks.filter(({ row, column }) => sheet.cell(row, column).fill.pattern === 'Solid');
  expect(colored).toHaveLength(500);
  expect(colored.filter(({ severity }) => severity === 'error')).toHaveLength(200);
  expect(host.counters.syncs).toBeLessThanOrEqual(4);
  host.resetCounters();
  await office.clearMarks();
  expect(marks.every(({ row, column }) => sheet.cell(row, column).fill.pattern === 'None')).toBe(true);
  expect(host.counters.syncs).toBeLessThanOrEqual(4);
});

test('of two findings in a cell the graver one gives the colour', async () => {
  const { book, sheet } = bookWith(ROWS);
  await openExcel(book).office.mark([markAt(0, 1, 'info'), markAt(0, 1, 'error'), markAt(0, 1, 'warning')]);
  expect(sheet.cell(0, 1).fill.color).toBe(MARK_COLORS.error);
});

test('values, formulas and formats stay as they are', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(0, 1, { value: 0.9, formula: 'B2/C2', format: '0.0%' });
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1)]);
  expect(sheet.cell(0, 1)).toMatchObject({ value: 0.9, formula: 'B2/C2', format: '0.0%' });
});

test('a cell with a gradient, which could not be put back, is not marked', async () => {
  const { book, sheet } = bookWith(ROWS);
  const gradient: CellFill = { pattern: 'LinearGradient', color: '#FFFFFF', patternColor: '#000000' };
  sheet.set(0, 1, { fill: gradient });
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1), markAt(1, 1)]);
  expect(fills(sheet, [[0, 1]])).toEqual([gradient]);
  expect(sheet.cell(1, 1).fill.color).toBe(MARK_COLORS.error);
});

test('a cell that someone filled since keeps the new fill', async () => {
  const { book, sheet } = bookWith(ROWS);
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1), markAt(1, 1)]);
  sheet.set(0, 1, { fill: solid('#123456') });
  await office.clearMarks();
  expect(
    fills(sheet, [
      [0, 1],
      [1, 1],
    ]),
  ).toEqual([solid('#123456'), NO_FILL]);
});

test('marks that moved with inserted rows are found, each with its own former fill', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(3, 1, { fill: solid('#00FF00') });
  const { office } = openExcel(book);
  await office.mark([markAt(1, 1), markAt(3, 1), markAt(4, 2)]);
  sheet.insertRows(2, 2);
  await office.clearMarks();
  const left = [...sheet.entries()].filter(({ cell }) => cell.fill.pattern !== 'None');
  expect(left.map(({ row, column, cell }) => [row, column, cell.fill.color])).toEqual([[5, 1, '#00FF00']]);
});

describe('a protected sheet', () => {
  test('is not marked, and that is said when nothing else could be', async () => {
    const { book, sheet } = bookWith(ROWS);
    sheet.protection.protected = true;
    const { office } = openExcel(book);
    const error = await hostError(office.mark([markAt(0, 1)]));
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe('excel/sheet-protected');
    expect(error.message).toContain('“自评表”受保护');
    expect(fills(sheet, [[0, 1]])).toEqual([NO_FILL]);
  });

  test('does not keep the others from being marked', async () => {
    const { book, sheet } = bookWith(ROWS);
    const other = book.addSheet('附件');
    other.set(0, 0, { value: 1 });
    sheet.protection.protected = true;
    await openExcel(book).office.mark([markAt(0, 1), { ...markAt(0, 0), sheet: '附件' }]);
    expect(other.cell(0, 0).fill.color).toBe(MARK_COLORS.error);
  });

  test('that allows formats is marked', async () => {
    const { book, sheet } = bookWith(ROWS);
    sheet.protection = { protected: true, options: { allowFormatCells: true } };
    await openExcel(book).office.mark([markAt(0, 1)]);
    expect(sheet.cell(0, 1).fill.color).toBe(MARK_COLORS.error);
  });

  test('since it was marked: said, and cleared once it is unprotected', async () => {
    const { book, sheet } = bookWith(ROWS);
    const { office } = openExcel(book);
    await office.mark([markAt(0, 1)]);
    sheet.protection.protected = true;
    expect((await hostError(office.clearMarks())).code).toBe('excel/sheet-protected');
    sheet.protection.protected = false;
    await office.clearMarks();
    expect(fills(sheet, [[0, 1]])).toEqual([NO_FILL]);
  });
});

test('marks of a sheet that was renamed since are cleared, also in another session and when marked again', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(0, 1, { fill: solid('#00FF00') });
  const before = fills(sheet, ALL);
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1), markAt(2, 1)]);
  sheet.name = '改名';
  // Another sheet has the name now.
  book.addSheet('自评表').set(0, 1, { fill: solid('#00FF00') });
  await office.mark([{ ...markAt(0, 1), sheet: '改名' }]);
  await openExcel(book).office.clearMarks();
  expect(fills(sheet, ALL)).toEqual(before);
  expect(await openExcel(book).office.loadState('marks')).toBeNull();
});

test('what cannot be cleared on a renamed sheet is still known by its id', async () => {
  const { book, sheet } = bookWith(ROWS);
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1)]);
  sheet.name = '改名';
  sheet.protection.protected = true;
  expect((await hostError(office.clearMarks())).message).toContain('“改名”');
  sheet.protection.protected = false;
  sheet.name = '又改名';
  await office.clearMarks();
  expect(fills(sheet, [[0, 1]])).toEqual([NO_FILL]);
});

test('marks on sheets that are gone are forgotten', async () => {
  const { book } = bookWith(ROWS);
  book.addSheet('附件');
  const { office } = openExcel(book);
  await office.mark([markAt(0, 1)]);
  expect(await office.loadState('marks')).toContain('自评表');
  book.sheets.shift();
  await office.clearMarks();
  expect(await office.loadState('marks')).toBeNull();
});

test('tells how many cells were marked, and why the others were not', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(1, 1, { fill: { pattern: 'LinearGradient', color: '#FFFFFF', patternColor: '#000000' } });
  book.addSheet('附件').protection.protected = true;
  const on = (name: string, row: number): Mark => ({ ...markAt(row, 1), sheet: name });
  const marks = [
    markAt(0, 1),
    markAt(0, 1, 'info'),
    markAt(1, 1),
    on('附件', 0),
    on('附件', 1),
    on('没有', 0),
  ];
  expect(await openExcel(book).office.mark(marks)).toEqual({
    marked: 1,
    unmarked: [
      { sheet: '自评表', reason: 'unsupported', cells: 1 },
      { sheet: '附件', reason: 'sheet-protected', cells: 2 },
      { sheet: '没有', reason: 'sheet-missing', cells: 1 },
    ],
  });
});

test('a state that is not ours is passed over', async () => {
  const { book, sheet } = bookWith(ROWS);
  sheet.set(0, 1, { fill: solid('#00FF00') });
  const { office } = openExcel(book);
  for (const json of ['[]', 'null', '{"自评表":{"不是地址":null}}', '{"自评表":1}', '不是 JSON']) {
    await office.saveState('marks', json);
    await office.clearMarks();
    expect(fills(sheet, [[0, 1]])).toEqual([solid('#00FF00')]);
    await office.mark([markAt(0, 1)]);
    await office.clearMarks();
    expect(fills(sheet, [[0, 1]])).toEqual([solid('#00FF00')]);
    expect(await office.loadState('marks')).toBeNull();
  }
});

test('a read-only workbook is not marked', async () => {
  const { office } = openExcel(bookWith(ROWS).book, { readOnly: true });
  expect(office.capabilities.marks).toBe(false);
  expect((await hostError(office.mark([markAt(0, 1)]))).code).toBe('excel/read-only');
});
