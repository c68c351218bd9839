import { check, places } from '../../support/check-rule';
import { baseData, type CellSpec } from '../../support/table-builder';

const ID = 'base/control-rate';
const staff = (establishment: CellSpec, onPost: CellSpec, controlRate: CellSpec) =>
  baseData({ fields: { establishment, onPost, controlRate } });

describe('base/control-rate', () => {
  it.each([
    // 衡东霞流: turned round. 岳阳楼: blank while computable.
    ['the wrong way round', 50, 46, '108.70%', '92%'],
    ['blank', 11, 16, null, '145.45%'],
    ['blank after a Word paste', 11, '11　', '　', '100%'],
    ['a slip', 86, 81, { value: 0.9519, format: '0.00%' }, '94.19%'],
  ])('%s', (_, establishment, onPost, rate, expected) => {
    const found = check(ID, staff(establishment, onPost, rate));
    expect(places(found)).toEqual(['B4 error']);
    expect(found[0]!.expected).toBe(expected);
  });

  it.each([
    // 贯塘: over 100 % and right.
    ['贯塘', 46, 50, '108.70%'],
    ['君山', 11, '11　', { value: 1, format: '0%' }],
    ['桂阳', 86, 81, { value: 0.9419, format: '0.00%' }],
    ['rounded to a whole percentage', 86, 81, '94%'],
    ['a bare percentage', 50, 46, 92],
    ['a fraction', 50, 46, 0.92],
    ['no establishment', null, 46, null],
    ['a stroke for nobody', 0, 0, '—'],
    ['words', '见说明', 46, '100%'],
  ])('is quiet: %s', (_, establishment, onPost, rate) => {
    expect(check(ID, staff(establishment, onPost, rate))).toEqual([]);
  });

  it('looks at buildings too', () => {
    const fields = {
      approvedArea: 1000,
      actualArea: 980,
      areaControlRate: '102%',
      plannedInvestment: 500,
      actualInvestment: 490,
      investmentControlRate: '98%',
    };
    const found = check(ID, baseData({ fields }));
    expect(places(found)).toEqual(['B4 error']);
    expect(found[0]!.message).toBe('规模控制率填 102%，按实际规模 980÷批复规模 1000 应为 98%');
  });
});
