import * as XLSX from '@e965/xlsx';
import { cellName } from '../../src/sheet/a1';
import { isCellError } from '../../src/sheet/snapshot';
import { allForms } from './all-forms';
import { audit } from './audit';
import { workbookBytes } from './workbook';

describe('the truth of the corpus', () => {
  it('has every form once', () => {
    const ids = allForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(allForms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (_, form) => {
      expect(audit(form)).toEqual([]);
    },
  );

  it.each(allForms.map((form) => [form.id, form] as const))(
    '%s is written as the workbook it describes',
    (_, form) => {
      const read = XLSX.read(workbookBytes(form.book), { cellFormula: true });
      expect(read.SheetNames).toEqual(form.book.sheets.map((sheet) => sheet.name));
      for (const sheet of form.book.sheets) {
        const cells = read.Sheets[sheet.name] as Record<string, XLSX.CellObject | undefined>;
        for (const { row, cells: written } of sheet.rows)
          for (const cell of written) {
            const found = cells[cellName(row, cell.column)];
            expect(isCellError(cell.value) ? found?.w : found?.v).toEqual(
              isCellError(cell.value) ? cell.value.error : cell.value,
            );
            expect(found?.f).toBe(cell.formula);
          }
        expect(read.Sheets[sheet.name]?.['!merges'] ?? []).toHaveLength(sheet.merges.length);
      }
    },
  );
});
