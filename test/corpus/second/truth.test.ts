import { audit } from '../audit';
import { secondForms } from './all';

/** Right although the plain arithmetic of the audit says otherwise. */
const RIGHT_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  // 1.5万户 against 15600户: the same measure in two units.
  'second-liaoning-policy-project': ['供水!F15'],
  // Points in percent of 100%, 90% in a declaration.
  'second-gansu-school': ['项目目标!?'],
  // 其中：政府性基金 lists one part only; 基本支出 and 项目支出 make up the total.
  'second-shanxi-overall-tasks': ['部门整体!F5', '部门整体!G5', '部门整体!H5'],
};

describe('the truth of the second batch', () => {
  it('has every form once', () => {
    const ids = secondForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(secondForms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (id, form) => {
      const places = audit(form).map((line) => line.split(' ')[1]);
      expect(places).toEqual(RIGHT_ALL_THE_SAME[id] ?? []);
    },
  );
});
