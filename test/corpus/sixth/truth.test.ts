import { audit } from '../audit';
import { sixthForms } from './all';

/** Right although the plain arithmetic of the audit says otherwise. */
const RIGHT_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = {};

describe('the truth of the sixth batch', () => {
  it('has every form once', () => {
    const ids = sixthForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(sixthForms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (id, form) => {
      const places = audit(form).map((line) => line.split(' ')[1]);
      expect(places).toEqual(RIGHT_ALL_THE_SAME[id] ?? []);
    },
  );
});
