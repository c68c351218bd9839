import { audit } from '../audit';
import { secondForms } from './all';

describe('the truth of the second batch', () => {
  it('has every form once', () => {
    const ids = secondForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(secondForms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (_, form) => {
      expect(audit(form)).toEqual([]);
    },
  );
});
