import { bookWith, openExcel } from './support';

/** The library itself refuses members of a requirement set that the Excel it talks to does not have. */
test.each(['1.13', '1.14', '1.17'])('everything works with ExcelApi %s', async (version) => {
  const { book, sheet } = bookWith([['得分', 9]]);
  book.addSheet('受保护').protection.protected = true;
  const { office } = openExcel(book, { sets: { ExcelApi: version } });
  const stop = office.onMaybeChanged(() => undefined);
  await office.read();
  const edit = {
    sheet: '自评表',
    row: 0,
    column: 1,
    before: { value: 9 },
    after: { value: 9.18, formula: '9.18' },
  };
  const { written, journal } = await office.apply([{ ...edit, format: '0.00' }]);
  expect(written).toHaveLength(1);
  await office.mark([{ sheet: '自评表', row: 0, column: 1, severity: 'error', note: '' }]);
  sheet.insertRows(0, 1);
  await office.clearMarks();
  expect(sheet.cell(1, 1).fill.pattern).toBe('None');
  sheet.insertRows(0, -1);
  expect((await office.undo(journal)).written).toHaveLength(1);
  const inserted = await office.insertSheet({
    name: '标准表',
    styles: [{ border: true, format: '0.00' }],
    cells: [{ row: 0, column: 0, value: 1, style: 0 }],
    merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
    columnWidths: [10],
    rowHeights: [20],
    validations: [
      {
        zone: { top: 0, left: 0, bottom: 0, right: 0 },
        rule: { type: 'decimal', min: 0, max: 9 },
        level: 'stop',
        message: '数',
      },
    ],
    print: {
      orientation: 'portrait',
      titleRows: { top: 0, bottom: 0 },
      area: { top: 0, left: 0, bottom: 1, right: 1 },
    },
    firstInput: { row: 0, column: 0 },
  });
  expect(book.sheet(inserted.sheet).page.titleRows).toBe('$1:$1');
  await office.saveState('ignored', '[]');
  await office.reveal('自评表', { top: 0, left: 0, bottom: 0, right: 0 });
  expect(await office.activeCell()).toEqual({ sheet: '自评表', row: 0, column: 0 });
  expect(await office.activeSheet()).toBe('自评表');
  stop();
});
