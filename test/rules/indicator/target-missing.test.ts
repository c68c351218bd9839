import { check, places } from '../../support/check-rule';
import { grid, single } from './grid';

const ID = 'indicator/target-missing';
const named = { level2: '数量指标', level3: '宣传场次', target: '≥4场' };

describe('indicator/target-missing', () => {
  it.each([
    ['blank', null],
    ['full-width blanks', '　'],
    ['a stroke', '/'],
  ])('%s instead of a target', (_, target) => {
    const found = check(ID, grid(named, { level2: '质量指标', level3: '培训合格率', target, weight: 10 }));
    expect(places(found)).toEqual(['D22 error']);
    expect(found[0]!.message).toContain('“培训合格率”');
  });

  it('takes 无 for none of what nobody wants, and for nothing elsewhere', () => {
    const about = (level3: string) =>
      places(
        check(ID, grid(named, { level2: '社会效益指标', level3, target: '无', actual: '无', weight: 10 })),
      );
    expect(about('文物安全责任事故')).toEqual([]);
    expect(about('受益群众')).toEqual(['D22 error']);
  });

  it('says that the sample of the form still stands there', () => {
    const found = check(ID, grid(named, { level2: '质量指标', level3: '接待观众人数', target: '≥**人次' }));
    expect(places(found)).toEqual(['D22 error']);
    expect(found[0]!.message).toContain('“≥**人次”还是表样的写法');
  });

  it('says once that a whole column is empty', () => {
    const found = check(ID, grid({ ...named, target: null }, { ...named, level3: '培训人数', target: null }));
    expect(places(found)).toEqual(['D20 error']);
    expect(found[0]!.message).toBe('2 个指标都没有填指标值');
  });

  it('asks none of a row with the points of all over the targets of its parts', () => {
    const head = { ...named, level3: '★补助种植面积', target: null, weight: 10, score: 10 };
    const part = { ...named, level3: '  红薯种植面积', target: '5.5亩', actual: '5.5亩' };
    expect(check(ID, grid(named, head, part, { ...part, level3: '  梨树种植面积' }))).toEqual([]);
    const missing = ['D22 error'];
    expect(places(check(ID, grid(named, head, { ...part, weight: 5, score: 5 })))).toEqual(missing);
    expect(places(check(ID, grid(named, { ...head, actual: '5亩' }, part)))).toEqual(missing);
    expect(places(check(ID, grid(named, { ...head, weight: null, score: null }, part)))).toEqual(missing);
  });

  it('asks no target of how things were done where the form has none for it (银川)', () => {
    const way = { level1: '过程', level2: '财务管理', level3: '管理制度有效性', target: null };
    const other = { ...way, level3: '绩效监控有效性' };
    const output = { ...named, level1: '产出' };
    expect(check(ID, grid(output, way, other))).toEqual([]);
    expect(places(check(ID, grid(output, way, { ...other, target: '有效' })))).toEqual(['D22 error']);
    expect(places(check(ID, grid({ ...output, target: null }, output, way)))).toEqual(['D21 error']);
    const execution = { ...way, level1: '预算执行率', level2: '预算执行率', level3: '预算执行率' };
    expect(check(ID, grid(output, execution))).toEqual([]);
  });

  it.each([
    ['a qualitative target', single('质量指标', '秩序', '良好')],
    ['a target adjusted within the year', single('数量指标', '床位', null, { adjustedTarget: 700 })],
    ['a line that does not apply', single('生态效益指标', '无', null)],
    [
      'a line that is struck out altogether',
      single('生态效益指标', '生态效益', '/', { weight: null, actual: '/' }),
    ],
    ['residue of the template', single('质量指标', '指标2：', null, { placeholder: true })],
    ['a row that slid', single('质量指标', '合格率', null, { weight: 5, displaced: 1 })],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
