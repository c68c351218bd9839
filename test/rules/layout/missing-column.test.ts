import type { FundField, IndicatorField } from '../../../src/recognition/table';
import { check, places } from '../../support/check-rule';
import { selfEvaluation } from '../../support/table-builder';

const ID = 'layout/missing-column';
const header = { top: 19, left: 0, bottom: 19, right: 8 };
const lacking = (...fields: (IndicatorField | FundField)[]) =>
  selfEvaluation({ override: { missingColumns: fields.map((field) => ({ field, header })) } });

describe('layout/missing-column', () => {
  it('names the columns of one header in one finding', () => {
    const found = check(ID, lacking('actual', 'score'));
    expect(places(found)).toEqual(['A20 warning']);
    expect(found[0]!.message).toBe('表头缺少 2 列：实际完成值、得分');
  });
  it('is quiet where nothing is missing', () => {
    expect(check(ID, lacking())).toEqual([]);
  });
});
