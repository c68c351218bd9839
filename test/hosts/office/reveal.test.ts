import { HOST_ERROR } from '../../excel-host/excel-host';
import { bookWith, fillRows, hostError, openExcel } from './support';

const ZONE = { top: 11, left: 7, bottom: 11, right: 8 };

test('shows the sheet and selects the zone, in one round trip', async () => {
  const { book } = bookWith([['一']]);
  fillRows(book.addSheet('附件'), [['二']]);
  const { host, office } = openExcel(book);
  await office.reveal('附件', ZONE);
  expect([book.activeSheet, book.selection, host.counters.syncs]).toEqual([1, ZONE, 1]);
});

test.each([
  ['excel/sheet-missing', '重新校验', (sheet: { name: string }) => (sheet.name = '改名')],
  ['excel/sheet-hidden', '取消隐藏', (sheet: { visibility: string }) => (sheet.visibility = 'Hidden')],
])('says %s', async (code, advice, happen) => {
  const { book, sheet } = bookWith([['一']]);
  happen(sheet as never);
  const error = await hostError(openExcel(book).office.reveal('自评表', ZONE));
  expect(error.code).toBe(code);
  expect(error.message).toContain(advice);
});

test('any other refusal keeps its own reason', async () => {
  const { book } = bookWith([['一']]);
  const { host, office } = openExcel(book);
  let faults = 1;
  host.fault = () => (faults-- > 0 ? HOST_ERROR.activityLimit : null);
  expect((await hostError(office.reveal('自评表', ZONE))).code).toBe('excel/busy');
});

test('tells the sheet in front and the cell with the cursor', async () => {
  const { book } = bookWith([['一']]);
  book.addSheet('附件');
  const { office } = openExcel(book);
  await office.reveal('附件', ZONE);
  expect(await office.activeSheet()).toBe('附件');
  expect(await office.activeCell()).toEqual({ sheet: '附件', row: 11, column: 7 });
  book.activeSheet = -1;
  expect(await office.activeSheet()).toBeNull();
  expect(await office.activeCell()).toBeNull();
});
