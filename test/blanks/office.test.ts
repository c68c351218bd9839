import { FORMS } from '../../src/blanks/catalogue';
import { blankTable } from '../../src/blanks/draw-form';
import { newWorkbook } from '../../src/hosts/file/new-workbook';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { cellName, zoneName } from '../../src/sheet/a1';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { bookWith, openExcel } from '../hosts/office/support';

/** What stands in a sheet, by address; a blank result is no content. */
function contentOf(sheet: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { row, cells: inRow } of sheet.rows)
    for (const { column, value, formula, format } of inRow)
      if (formula !== undefined || (value !== null && value !== ''))
        cells[cellName(row, column)] = { formula, format, ...(formula === undefined && { value }) };
  return cells;
}

const merges = (sheet: SheetSnapshot): string[] => sheet.merges.map(zoneName).sort();

test.each(FORMS.map(({ form }) => [`${form.kind} ${form.variant}`, form] as const))(
  '%s is the same in Excel as in a file, in at most four round trips',
  async (_name, form) => {
    const blank = blankTable(form, { year: 2024, goals: 2 });
    const { book } = bookWith([['旧']]);
    const { host, office } = openExcel(book);
    const { sheet } = await office.insertSheet(blank);
    expect(host.counters.syncs).toBeLessThanOrEqual(4);
    const inExcel = (await office.read()).sheets.find(({ name }) => name === sheet)!;
    const inFile = readWorkbook(newWorkbook([blank], nodeCodec), nodeCodec).sheets[0]!;
    expect(contentOf(inExcel)).toEqual(contentOf(inFile));
    expect(merges(inExcel)).toEqual(merges(inFile));
    expect(book.sheet(sheet).validations).toHaveLength(blank.validations.length);
  },
);
