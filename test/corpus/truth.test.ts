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

  it('can be written as workbooks', () => {
    for (const form of allForms) expect(workbookBytes(form.book).length).toBeGreaterThan(1000);
  });
});
