import { check, places } from '../../support/check-rule';
import { declaration, selfEvaluation } from '../../support/table-builder';
import { dealtToGoals, grid, single, withLevel1 } from './grid';

const ID = 'indicator/category';

describe('indicator/category', () => {
  it.each([
    // rules.md §5.4 C6: the seeds' own cases.
    ['时效指标', '加强爱路护路宣传', '≥90次', 'C21 warning', '数量'],
    ['质量指标', '完成及时率', '≥90％', 'C21 warning', '时效指标'],
    ['数量指标', '通讯服务覆盖率', '100%', 'C21 info', '比率'],
    ['时效指标', '系统正常运行率', '100%', 'C21 warning', '与时间无关'],
    ['质量指标', '创建星级平安社区', '90个', 'C21 warning', '应列数量指标'],
    ['服务对象满意度指标', '社会和谐稳定', '有效维护', 'C21 warning', '与满意度无关'],
    // The same kinds of slip elsewhere.
    ['质量指标', '按期完工率', '100%', 'C21 warning', '时效指标'],
    ['质量指标', '完成时限', '12月底前', 'C21 warning', '时效指标'],
    ['质量指标', '按时发放', '≥1年', 'C21 warning', '时效指标'],
    ['数量指标', '及时拨付资金', '100%', 'C21 warning', '时效指标'],
    ['数量指标', '补贴发放及时率', '100%', 'C21 warning', '时效指标'],
    ['数量指标', '抽检合格率', '≥98%', 'C21 warning', '质量指标'],
    ['时效指标', '发放宣传资料', '5000份', 'C21 warning', '数量'],
    ['时效指标', '开设培训班', '≥30期', 'C21 warning', '数量'],
    ['时效指标', '补贴发放及时率', '≥90次', 'C21 warning', '不能衡量名称所说的时间或比率'],
    ['时效指标', '任务完成及时性', '≥90次', 'C21 warning', '不能衡量名称所说的时间或比率'],
    ['时效指标', '项目完成时间', '≥3个', 'C21 warning', '不能衡量名称所说的时间或比率'],
    ['质量指标', '培训场次', '≥5场', 'C21 warning', '应列数量指标'],
    ['社会效益指标', '群众满意度', '≥90%', 'C21 warning', '满意度指标'],
    ['数量指标', '修建作业道长度', '2023年底', 'C21 warning', '是时间'],
    ['质量指标', '竣工验收', '2023年12月', 'C21 warning', '是时间'],
  ])('%s “%s” %s', (level2, name, target, place, words) => {
    const found = check(ID, single(level2, name, target));
    expect(places(found)).toEqual([place]);
    expect(found[0]!.message).toContain(words);
  });

  it.each([
    ['数量指标', '培训人数', '≥200人'],
    ['数量指标', '监测点位数量', '≥32个'],
    ['数量指标', '补助标准', '500元/人'],
    ['质量指标', '涉邪事件发案率', '≤1%'],
    ['质量指标', '线索及时核查准确率', '≥95%'],
    ['质量指标', '按时完成优质工程', '≥2个'],
    ['质量指标', '及时发现隐患并整改', '100%'],
    ['质量指标', '重大安全事故次数', '0次'],
    ['质量指标', '获得省级以上荣誉', '≥2项'],
    ['质量指标', '验收合格项目数', '≥3个'],
    ['质量指标', '创建文明单位', '1个'],
    ['质量指标', '4A级以上景区', '2家'],
    ['质量指标', '投诉件数', '≤3件'],
    ['时效指标', '每季度召开例会', '4次'],
    ['时效指标', '竣工验收', '2023年12月'],
    ['数量指标', '培训2023年新进人员', '≥30人'],
    ['时效指标', '巡查频次', '2次/天'],
    ['时效指标', '月报报送次数', '12次'],
    ['时效指标', '任务完成率', '100%'],
    ['时效指标', '火情24小时扑灭率', '≥95%'],
    ['时效指标', '按计划时间完成任务', '2023、12、31'],
    ['时效指标', '保障时间', '1年'],
    ['时效指标', '每季度培训', '4期'],
    ['时效指标', '按时发放补贴次数', '12次'],
    ['时效指标', '补贴发放及时率', '≥90%'],
    ['时效指标', '逾期天数', '≤3次'],
    ['成本指标', '成本控制率', '≤100%'],
    ['服务对象满意度指标', '公众安全感', '提升'],
    ['服务对象满意度指标', '投诉次数', '≤3次'],
    ['服务对象满意度指标', '受益群众', '≥95%'],
    ['服务对象满意度指标', '人民群众获得感、幸福感', '测评满意度≥90%'],
    ['社会效益指标', '受益人口', '≥3.5万人'],
    ['可持续影响指标', '设备使用年限', '≥5年'],
  ])('%s “%s” %s is plausible', (level2, name, target) => {
    expect(check(ID, single(level2, name, target))).toEqual([]);
  });

  it('reads the unit from its own column', () => {
    expect(places(check(ID, single('时效指标', '加强宣传', 90, { unit: '次', operator: '≥' })))).toEqual([
      'C21 warning',
    ]);
    expect(check(ID, single('时效指标', '办结时间', 5, { unit: '天', operator: '≤' }))).toEqual([]);
  });

  it('lets the description speak for the name', () => {
    expect(
      check(ID, single('时效指标', '宣传活动', '12次', { description: '每月开展一次宣传活动' })),
    ).toEqual([]);
  });

  it.each([
    ['年度巡检次数', ['C21 warning']],
    ['每月巡检次数', []],
    ['巡检及时率', []],
  ])('hears of time in 时效指标 “%s” only where more than the year is meant', (description, expected) =>
    expect(places(check(ID, single('时效指标', '巡检监控塔', '≥90次', { description })))).toEqual(expected),
  );

  it('leaves a label under the wrong parent to indicator/parent', () => {
    expect(check(ID, single('时效指标', '加强宣传', '≥90次', { level1: '效益指标' }))).toEqual([]);
  });

  it('says once that the execution rate is no cost', () => {
    const found = check(
      ID,
      grid(
        { level2: '成本指标', level3: '预算执行率', target: '97%-100%' },
        { level2: '成本指标', level3: '预算执行控制率', target: '97%-100%' },
      ),
    );
    expect(places(found)).toEqual(['C21 info']);
    expect(found[0]!.related).toEqual(['C22']);
  });

  describe('one name under two labels in two grids', () => {
    const row = (level2: string, block: 'annual' | 'long-term') => ({
      level2,
      level3: '公众知晓率',
      target: '≥95%',
      block,
    });
    it('is said at the later one', () => {
      const indicators = withLevel1([row('质量指标', 'long-term'), row('社会效益指标', 'annual')]);
      const found = check(ID, declaration({ indicators }));
      expect(places(found)).toEqual(['C22 warning']);
      expect(found[0]!.message).toBe('“公众知晓率”在这里列为社会效益指标，在本表另一处列为质量指标');
    });
    it('is fine under one label', () => {
      const indicators = withLevel1([row('质量指标', 'long-term'), row('质量指标', 'annual')]);
      expect(check(ID, declaration({ indicators }))).toEqual([]);
    });
    it('names every row of that name', () => {
      const rows = ['服务对象满意度指标', '社会效益指标', '社会效益指标'].map((level2) => ({
        level2,
        level3: '群众安全感测评值',
        target: '≥85%',
      }));
      const table = dealtToGoals(selfEvaluation({ indicators: withLevel1(rows) }), [
        { label: '长期目标1', kind: 'long-term', size: 1 },
        { label: '长期目标4', kind: 'long-term', size: 1 },
        { label: '年度目标4', kind: 'annual', size: 1 },
      ]);
      const [found] = check(ID, table);
      expect([found!.cell, ...found!.related]).toEqual(['C23', 'C21', 'B21', 'C22', 'B22']);
    });
  });
});
