import { check, places } from '../../support/check-rule';
import { addressOf } from '../../support/table-builder';
import { grid, single, type RowSpec } from './grid';

const ID = 'indicator/direction';

describe('indicator/direction', () => {
  it.each<[RowSpec, string[]]>([
    [
      {
        level2: '成本指标',
        level3: '户均补助',
        operator: '≥',
        target: 2000,
        unit: '元/户',
        direction: '反向指标',
      },
      ['I21 warning'],
    ],
    [
      { level2: '数量指标', level3: '改造户数', operator: '≤', target: 1600, unit: '户', direction: '正向' },
      ['I21 warning'],
    ],
    [{ level2: '数量指标', level3: '改造户数', target: '≤1600户', direction: '正向' }, ['D21 warning']],
    [
      {
        level2: '成本指标',
        level3: '户均补助',
        operator: '≤',
        target: 2000,
        unit: '元/户',
        direction: '反向指标',
      },
      [],
    ],
    [
      {
        level2: '数量指标',
        level3: '改造户数',
        operator: '≥',
        target: 1600,
        unit: '户',
        direction: '正向指标',
      },
      [],
    ],
    [
      {
        level2: '数量指标',
        level3: '改造户数',
        operator: '＝',
        target: 1600,
        unit: '户',
        direction: '正向指标',
      },
      [],
    ],
    [
      { level2: '数量指标', level3: '改造户数', operator: '≥', target: 1600, unit: '户', direction: null },
      [],
    ],
  ])('the stated direction and the operator: %j', (row, found) => {
    expect(places(check(ID, grid(row)))).toEqual(found);
  });

  it.each([
    ['成本指标', '单位造价', '≥500元', '成本'],
    ['数量指标', '大要案发生件数', '≥1件', '发生越多越好'],
    ['质量指标', '安全事故发生率', '≥1%', '发生越多越好'],
    ['质量指标', '产品合格率', '≤95%', '越低越好'],
    ['质量指标', '数据准确率', '≤95%', '越低越好'],
    ['服务对象满意度指标', '群众满意度', '＜90%', '越低越好'],
    // rules.md §5.4 C19.
    ['数量指标', '聘请社区安保人数', '≤1116人', '上限'],
  ])('%s “%s” %s', (level2, name, target, words) => {
    const found = check(ID, single(level2, name, target));
    expect(places(found)).toEqual(['D21 warning']);
    expect(found[0]!.message).toContain(words);
  });

  it.each([
    ['成本指标', '预算控制数', '≤100万元'],
    ['成本指标', '成本节约率', '≥5%'],
    ['成本指标', '节约资金额', '≥10万元'],
    ['成本指标', '预算执行率', '≥95%'],
    ['成本指标', '补助标准', '≥500元/人'],
    ['数量指标', '培训人数', '≥200人'],
    ['数量指标', '受理投诉举报件数', '≥100件'],
    ['数量指标', '安全事故起数', '≤1起'],
    ['数量指标', '举办会议次数', '≤5次'],
    ['数量指标', '办理时间', '≤5天'],
    ['质量指标', '涉邪事件发案率', '≤1%'],
    ['质量指标', '不合格率', '≤5%'],
    ['质量指标', '投诉处理率', '≥98%'],
    ['质量指标', '事故发生率', '≥0%'],
    ['社会效益指标', '交通事故死亡人数', '≤5人'],
    ['社会效益指标', '矛盾纠纷化解件数', '≥30件'],
    ['服务对象满意度指标', '不满意率', '≤5%'],
    // How far income strayed from its budget.
    ['质量指标', '预算编制准确率', '≤20%'],
    ['服务对象满意度指标', '群众满意度', '≥90%'],
  ])('%s “%s” %s is right', (level2, name, target) => {
    expect(check(ID, single(level2, name, target))).toEqual([]);
  });

  it('reads the operator from its own column', () => {
    const found = check(ID, single('成本指标', '单位造价', 500, { operator: '大于等于', unit: '元' }));
    expect(places(found)).toEqual(['D21 warning']);
    expect(found[0]!.related).toEqual([addressOf('operator', 0)]);
  });
});
