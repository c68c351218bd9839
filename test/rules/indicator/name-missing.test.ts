import { check, places } from '../../support/check-rule';
import { grid, single } from './grid';

const ID = 'indicator/name-missing';

describe('indicator/name-missing', () => {
  it.each([
    ['a target', { target: '≥95%' }],
    ['points', { target: null, weight: 10 }],
  ])('%s without a name', (_, cells) => {
    for (const blank of ['　', '4.', '2、'])
      expect(places(check(ID, single('质量指标', blank, null, cells)))).toEqual(['C21 error']);
  });

  it('a described row beside others that have a name with their description', () => {
    const table = grid(
      { level2: '数量指标', level3: '宣传场次', target: '≥4场', description: '全年举办的宣传活动' },
      { level2: '质量指标', level3: '', target: '≥95%', description: '验收合格的占全部的比例' },
    );
    expect(places(check(ID, table))).toEqual(['C22 error']);
  });

  it.each([
    ['a named row', single('质量指标', '合格率', '≥95%')],
    ['a numbered name', single('质量指标', '4.合格率', '≥95%')],
    ['a blank row', single('质量指标', '', null, { weight: null })],
    ['a row with strokes', single('质量指标', '', '/', { weight: '—' })],
    [
      'a row described instead of named',
      single('质量指标', '', '≥95%', { description: '验收合格的占全部的比例' }),
    ],
    ['a 其中 row', single('质量指标', '', '≥95%', { subRow: true })],
    ['a row that slid: its own finding says so', single('质量指标', '', '≥95%', { displaced: -1 })],
    [
      'a name merged over two rows',
      grid(
        { level2: '数量指标', level3: { value: '宣传', rows: 2 }, target: '≥4次' },
        { level2: '数量指标', target: '≥100份' },
      ),
    ],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
