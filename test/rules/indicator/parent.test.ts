import { check, places } from '../../support/check-rule';
import { single } from './grid';

const ID = 'indicator/parent';
const row = (level1: string, level2: string) => single(level2, '甲', '≥1个', { level1 });

describe('indicator/parent', () => {
  it.each([
    ['时效指标', '效益指标'],
    ['社会效益指标', '产出指标'],
    ['服务对象满意度指标', '产出指标'],
    ['数量指标', '满意度指标'],
    ['成本指标', '效益指标'],
  ])('%s under %s', (level2, level1) => {
    const found = check(ID, row(level1, level2));
    expect(places(found)).toEqual(['B21 warning']);
    expect(found[0]!.related).toEqual(['A21']);
  });

  it.each([
    ['时效指标', '产出指标(50分)'],
    ['成本指标', '产出指标'],
    ['经济成本指标', '成本指标'],
    ['可持续影响指标', '效益指标'],
    ['服务对象满意度指标', '满意度指标'],
    ['服务对象满意度指标', '效益指标'],
    ['数量指标', '过程'],
    ['履职数量', '履职效能'],
  ])('%s may stand under %s', (level2, level1) => {
    expect(check(ID, row(level1, level2))).toEqual([]);
  });
});
