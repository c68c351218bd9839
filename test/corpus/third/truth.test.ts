import { audit } from '../audit';
import { thirdForms } from './all';

/** Right although the plain arithmetic of the audit says otherwise. */
const RIGHT_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  // 2.4万册 against 24610册; 不高于 is a way to say "at most".
  'third-xiangyang-percent-blocks': ['自评表!H7', '自评表!I10'],
  // 补助资金 due by the end of June came in May.
  'third-hospital-score-share': ['Sheet1!I11', 'Sheet1!I11'],
  // 传承人 paid by the end of May, June was the limit.
  'third-hubei-two-goals-wrong': ['自评!I9'],
  // 不高于25万元 and 24.3万元.
  'third-overall-score-before-points': ['单位自评!G13', '单位自评!G13'],
};

describe('the truth of the third batch', () => {
  it('has every form once', () => {
    const ids = thirdForms.map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(thirdForms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (id, form) => {
      const places = audit(form).map((line) => line.split(' ')[1]);
      expect(places).toEqual(RIGHT_ALL_THE_SAME[id] ?? []);
    },
  );
});
