import { audit } from '../audit';
import { fifthForms } from './all';

/** Right although the plain arithmetic of the audit says otherwise. */
const RIGHT_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  // Rates shown without decimals.
  'fifth-zhejiang-tea': ['自评表1!I6', '自评表1!I7', '自评表1!I8'],
  // 公用经费及项目支出 is one of the two parts.
  'fifth-shanxi-overall': ['整体自评!E7', '整体自评!F7', '整体自评!G7'],
};

describe('the truth of the fifth batch', () => {
  it('has every form once', () => {
    const ids = fifthForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(fifthForms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (id, form) => {
      const places = audit(form).map((line) => line.split(' ')[1]);
      expect(places).toEqual(RIGHT_ALL_THE_SAME[id] ?? []);
    },
  );
});
