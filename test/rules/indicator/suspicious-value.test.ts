import { check, places } from '../../support/check-rule';
import { addressOf } from '../../support/table-builder';
import { single } from './grid';

const ID = 'indicator/suspicious-value';

describe('indicator/suspicious-value', () => {
  it.each([
    ['text', '-100%'],
    ['a full-width dash', '－100％'],
    ['a number under a percent format, as Excel makes of a pasted -100%', { value: -1, format: '0%' }],
    ['the same with the format lost', -1],
    ['a slip', '-90％'],
    ['a negative count', '-5次'],
  ])('a negative target: %s', (_, target) => {
    expect(places(check(ID, single('质量指标', '奖金发放覆盖率', target)))).toEqual(['D21 error']);
  });

  it.each([
    ['质量指标', '验收合格率', '120%'],
    ['服务对象满意度指标', '群众满意度', '≥105%'],
    ['质量指标', '政策知晓率', { value: 95, format: '0%' }],
  ])('%s “%s” cannot exceed 100%%', (level2, name, target) => {
    expect(places(check(ID, single(level2, name, target)))).toEqual(['D21 error']);
  });

  it.each([
    ['成本指标', '预算执行率', '97%-100%'],
    ['质量指标', '合格率', '100%'],
    ['质量指标', '合格率', { value: 1, format: '0%' }],
    ['质量指标', '任务完成率', '≥110%'],
    ['经济效益指标', '旅游收入同比增长率', '≥120%'],
    ['经济效益指标', '地区生产总值增长率', '-2%'],
    ['成本指标', '三公经费变动率', '≤-3%'],
    ['社会效益指标', '刑事发案下降幅度', '-5%'],
    ['社会效益指标', '冬季室内外温度', '-10'],
    ['质量指标', '辖区重大案件发生率', { value: 0, format: '0%' }],
  ])('%s “%s” %s may be right', (level2, name, target) => {
    expect(check(ID, single(level2, name, target))).toEqual([]);
  });

  it('says once of a row what is wrong in its earlier years too (江汉 JO-039)', () => {
    const found = check(
      ID,
      single('数量指标', '节日慰问覆盖率', '-100%', { targetBeforeLast: '-100%', targetLast: '-100%' }),
    );
    expect(places(found)).toEqual(['D21 error']);
    expect(found[0]!.related).toEqual([addressOf('targetLast', 0), addressOf('targetBeforeLast', 0)]);
  });

  it('suggests the figure without its minus, as the kind of value that stands there', () => {
    const edits = (target: Parameters<typeof single>[2]) =>
      check(ID, single('质量指标', '覆盖率', target))[0]!.fix!.edits.map(({ before, after }) => [
        before.value,
        after.value,
      ]);
    expect(edits('-100%')).toEqual([['-100%', '100%']]);
    expect(edits({ value: -1, format: '0%' })).toEqual([[-1, 1]]);
    expect(check(ID, single('质量指标', '覆盖率', '-100%'))[0]!.fix!.kind).toBe('suggestion');
  });

  it('suggests nothing where it cannot know what was meant', () => {
    expect(check(ID, single('质量指标', '验收合格率', '120%'))[0]!.fix).toBeNull();
  });
});
