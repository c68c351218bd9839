import { check, places } from '../../support/check-rule';
import { grid } from './grid';

const ID = 'indicator/conflict';
const row = { level2: '数量指标', level3: '爱路护路宣传次数', target: '≥4次' };
const of = (brackets: string, target: string) => ({
  level2: '质量指标',
  level3: `覆盖率${brackets}`,
  target,
});

describe('indicator/conflict', () => {
  it('one name with two targets', () => {
    const found = check(ID, grid(row, { ...row, target: '≥90次' }));
    expect(places(found)).toEqual(['D22 error']);
    expect(found[0]!.related).toEqual(['D21']);
  });

  it('points in brackets tell no two apart', () => {
    expect(places(check(ID, grid(of('（5分）', '≥40%'), of('（10分）', '≥80%'))))).toEqual(['D22 error']);
  });

  it('two names for one matter (怀来 护路工作经费)', () => {
    const found = check(ID, grid(row, { level2: '时效指标', level3: '加强爱路护路宣传', target: '≥90次' }));
    expect(places(found)).toEqual(['D22 warning']);
    expect(found[0]!.message).toContain('“爱路护路宣传次数”的“≥4次”');
  });

  it.each([
    ['the same number', grid(row, { ...row, target: '4次' })],
    ['a floor and a ceiling', grid(row, { ...row, target: '≤10次' })],
    ['another unit', grid(row, { ...row, target: '≥200人' })],
    ['a bare number beside one with a unit', grid(row, { ...row, target: '≥90' })],
    ['words', grid(row, { ...row, target: '及时' })],
    ['another matter', grid(row, { ...row, level3: '重点时期铁路巡视次数', target: '≥3次' })],
    ['words in brackets that tell them apart', grid(of('（7月）', '≥40%'), of('（11月）', '≥80%'))],
    [
      'descriptions that tell them apart',
      grid({ ...row, description: '春季' }, { ...row, description: '冬季', target: '≥9次' }),
    ],
    ['the long-term row', grid({ ...row, block: 'long-term' }, { ...row, target: '≥90次' })],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
