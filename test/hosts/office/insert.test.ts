import type { BlankSheet } from '../../../src/sheet/host';
import { HOST_ERROR } from '../../excel-host/excel-host';
import { bookWith, hostError, openExcel } from './support';

const BLANK: BlankSheet = {
  name: '项目支出绩效自评表',
  styles: [
    { font: { name: '黑体', size: 16, bold: true }, horizontal: 'center', vertical: 'center' },
    { border: true, wrap: true, stacked: true, horizontal: 'left' },
    { border: true, format: '0.00%', fill: '#F2F2F2', unlocked: true },
  ],
  cells: [
    { row: 0, column: 0, value: '2024年度项目支出绩效自评表', style: 0 },
    { row: 1, column: 0, value: '年度资金总额', style: 1 },
    { row: 1, column: 1, value: null, style: 2 },
    { row: 1, column: 2, value: null, formula: 'IF(B2=0,0,B2/A9)', style: 2 },
    { row: 2, column: 0, value: '≥95%', style: 1 },
    { row: 2, column: 1, value: '100%', style: 1 },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [12, 10, 10],
  rowHeights: [36, null, 24, 24],
  validations: [
    {
      zone: { top: 1, left: 1, bottom: 1, right: 1 },
      rule: { type: 'decimal', min: 0, max: 100 },
      level: 'stop',
      message: '请填数',
    },
    {
      zone: { top: 2, left: 0, bottom: 2, right: 0 },
      rule: { type: 'list', values: ['≥', '≤', '定性'] },
      level: 'warning',
      message: '请选',
    },
  ],
  print: {
    orientation: 'landscape',
    titleRows: { top: 0, bottom: 1 },
    area: { top: 0, left: 0, bottom: 3, right: 2 },
  },
  firstInput: { row: 1, column: 1 },
};

test('writes the table with its formats, merges, widths, validations and page in four round trips', async () => {
  const { book } = bookWith([['旧']]);
  const { host, office } = openExcel(book);
  expect(await office.insertSheet(BLANK)).toEqual({ sheet: BLANK.name });
  expect(host.counters.syncs).toBeLessThanOrEqual(4);
  const sheet = book.sheet(BLANK.name);
  expect(sheet.cell(1, 2)).toMatchObject({
    formula: 'IF(B2=0,0,B2/A9)',
    format: '0.00%',
    locked: false,
  });
  expect(sheet.cell(2, 1)).toMatchObject({ value: '100%', format: 'General' });
  expect(sheet.cell(0, 0).style).toEqual({
    font: { name: '黑体', size: 16, bold: true },
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
  });
  expect(sheet.cell(1, 0).style).toMatchObject({
    wrapText: true,
    textOrientation: 180,
    horizontalAlignment: 'Left',
  });
  expect(Object.keys(sheet.cell(1, 1).style?.borders as object)).toEqual(['top', 'bottom', 'left', 'right']);
  expect(sheet.cell(1, 1).fill.color).toBe('#F2F2F2');
  expect(sheet.merges).toEqual(BLANK.merges);
  // 12 characters of 8 pixels and 5 of padding at 96 pixels to the inch; the two others alike.
  expect([...sheet.columnWidths]).toEqual([
    [0, 75.75],
    [1, 63.75],
    [2, 63.75],
  ]);
  expect([...sheet.rowHeights]).toEqual([
    [0, 36],
    [2, 24],
    [3, 24],
  ]);
  expect(sheet.validations).toEqual([
    {
      zone: BLANK.validations[0]!.zone,
      rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
      alert: { showAlert: true, style: 'Stop', title: '请检查输入', message: '请填数' },
    },
    {
      zone: BLANK.validations[1]!.zone,
      rule: { list: { inCellDropDown: true, source: '≥,≤,定性' } },
      alert: { showAlert: true, style: 'Warning', title: '请检查输入', message: '请选' },
    },
  ]);
  expect(sheet.page).toEqual({
    orientation: 'Landscape',
    paperSize: 'A4',
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
    printArea: [0, 0, 4, 3],
    titleRows: '$1:$2',
  });
  expect([book.activeSheet, book.selection]).toEqual([1, { top: 1, left: 1, bottom: 1, right: 1 }]);
});

test('a table of a thousand rows stays below the limit of a request', async () => {
  const { book } = bookWith([['旧']]);
  const cells = Array.from({ length: 20_000 }, (_, index) => ({
    row: Math.floor(index / 10),
    column: index % 10,
    value: `指标${index}`,
    style: 1,
  }));
  const { office } = openExcel(book);
  await office.insertSheet({ ...BLANK, cells });
  expect(book.sheet(BLANK.name).cell(1_999, 9).value).toBe('指标19999');
});

test('without a printer the table is inserted all the same', async () => {
  const { book } = bookWith([['旧']]);
  const { host, office } = openExcel(book);
  host.fault = (batch) => (JSON.stringify(batch).includes('SetPrintArea') ? HOST_ERROR.noCapability : null);
  await office.insertSheet(BLANK);
  expect(book.sheet(BLANK.name).cell(0, 0).value).toBe('2024年度项目支出绩效自评表');
});

test('a list that Excel could not hold is left out, not broken', async () => {
  const { book } = bookWith([['旧']]);
  const zone = { top: 1, left: 1, bottom: 1, right: 1 };
  const long = Array.from({ length: 60 }, (_, index) => `指标类型${index}`);
  await openExcel(book).office.insertSheet({
    ...BLANK,
    validations: [long, ['甲,乙']].map((values) => ({
      zone,
      rule: { type: 'list', values },
      level: 'stop',
      message: '',
    })),
  });
  expect(book.sheet(BLANK.name).validations).toEqual([]);
});

test('a protected structure is said before anything is written', async () => {
  const { book } = bookWith([['旧']]);
  book.structureProtected = true;
  const { office } = openExcel(book);
  const error = await hostError(office.insertSheet(BLANK));
  expect(error.code).toBe('excel/structure-protected');
  expect(error.message).toContain('审阅 → 保护工作簿');
  expect(book.sheets).toHaveLength(1);
});

test('a sheet that was not written to the end is named', async () => {
  const { book } = bookWith([['旧']]);
  const { host, office } = openExcel(book);
  host.fault = (batch) => (JSON.stringify(batch).includes('SetCellProperties') ? HOST_ERROR.session : null);
  const error = await hostError(office.insertSheet(BLANK));
  expect(error.code).toBe('excel/sheet-incomplete');
  expect(error.message).toContain('“项目支出绩效自评表”没有写完，请删除它后再试一次');
});
