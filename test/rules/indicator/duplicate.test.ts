import { check, places } from '../../support/check-rule';
import { grid } from './grid';

const ID = 'indicator/duplicate';
const row = { level2: '数量指标', level3: '培训场次', target: '≥4场' };

describe('indicator/duplicate', () => {
  it('names the row that was there first', () => {
    const found = check(ID, grid(row, { ...row, level3: '培训场次（5分）' }));
    expect(places(found)).toEqual(['C22 warning']);
    expect(found[0]!.related).toEqual(['C21']);
    expect(found[0]!.message).toBe('数量指标“培训场次（5分）”与第 21 行的指标重复');
  });

  it.each([
    ['two names', grid(row, { ...row, level3: '宣传场次' })],
    [
      'descriptions that tell them apart',
      grid({ ...row, description: '党员' }, { ...row, description: '群众' }),
    ],
    ['one thing seen from two sides', grid(row, { ...row, level2: '质量指标', target: '合格' })],
    ['different targets: that is indicator/conflict', grid(row, { ...row, target: '≥9场' })],
    ['a long-term row and its yearly one', grid({ ...row, block: 'long-term' }, row)],
    [
      'two lines that do not apply',
      grid({ ...row, level3: '无', target: '/' }, { ...row, level3: '无', target: '/' }),
    ],
    [
      'one name merged over two rows',
      grid({ ...row, level3: { value: '培训场次', rows: 2 } }, { level2: '数量指标', target: '≥4场' }),
    ],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
