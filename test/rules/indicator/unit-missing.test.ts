import { check, places } from '../../support/check-rule';
import { addressOf, selfEvaluation } from '../../support/table-builder';
import { grid, single, withLevel1 } from './grid';

const ID = 'indicator/unit-missing';

describe('indicator/unit-missing', () => {
  it.each([
    // 怀来 HL-001, HL-024; 江汉 JP-006, JP-048; 君山 JS-021.
    ['数量指标', '大要案发生件数', '≥1', 'D21 warning'],
    ['数量指标', '按全县人口基数保障', '=35万', 'D21 warning'],
    ['数量指标', '每年活动场次', 10, 'D21 warning'],
    ['质量指标', '培训合格率', 1, 'D21 warning'],
    ['质量指标', '事故率', 0, 'D21 info'],
    ['成本指标', '预算数', '≤100', 'D21 info'],
    ['数量指标', '培训人数', '10-15', 'D21 warning'],
  ])('%s “%s” %s', (level2, name, target, place) => {
    expect(places(check(ID, single(level2, name, target)))).toEqual([place]);
  });

  it.each([
    ['a unit behind the number', single('数量指标', '活动场次', '10场')],
    ['a percent sign', single('质量指标', '合格率', '≥95％')],
    ['a percent format', single('质量指标', '稳控率', { value: 1, format: '0%' })],
    ['zero under a percent format', single('社会效益指标', '案件发生率', { value: 0, format: '0%' })],
    ['a unit column', single('数量指标', '购置数量', 20, { unit: '台' })],
    ['a unit in brackets behind the name', single('数量指标', '宣传次数（次）', 10)],
    [
      'a unit in the description',
      single('数量指标', '宣传次数', 10, { description: '全年宣传次数（单位：次）' }),
    ],
    ['a score', single('服务对象满意度指标', '群众测评得分', '≥90')],
    ['a rank', single('社会效益指标', '综合考核排名', 3)],
    ['a year', single('时效指标', '完成年度', 2023)],
    ['words', single('社会效益指标', '秩序', '良好')],
    ['a date', single('时效指标', '完成时间', '2023.12.31')],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });

  it('does not take the points behind a name or the header’s (A) for a unit', () => {
    expect(places(check(ID, single('数量指标', '宣传次数（8分）', 10)))).toEqual(['D21 warning']);
    expect(places(check(ID, single('数量指标', '宣传次数（A）', 10)))).toEqual(['D21 warning']);
  });

  it('reads the header: 指标值（%）', () => {
    const table = selfEvaluation({
      indicators: withLevel1([{ level2: '质量指标', level3: '合格率', target: 95 }]),
    });
    const [block] = table.blocks;
    const target = { ...block!.columns.target!, value: '指标值（%）' };
    expect(check(ID, { ...table, blocks: [{ ...block!, columns: { ...block!.columns, target } }] })).toEqual(
      [],
    );
  });

  it('says once that a form does without units', () => {
    const rows = ['甲户数', '乙户数', '丙户数', '丁户数'].map((level3) => ({
      level2: '数量指标',
      level3,
      target: 5,
    }));
    const found = check(ID, grid(...rows));
    expect(places(found)).toEqual(['D21 warning']);
    expect(found[0]!.related).toEqual(['D22', 'D23', 'D24']);
  });

  it('asks for 万元 only where the form says so', () => {
    const table = selfEvaluation({
      unit: null,
      indicators: withLevel1([{ level2: '成本指标', level3: '预算数', target: '≤100' }]),
    });
    expect(places(check(ID, table))).toEqual(['D21 warning']);
  });

  it('remarks on a bare figure of an earlier year (江汉 JP-032)', () => {
    const found = check(
      ID,
      single('数量指标', '聘请社区安保人数', '≤1116人', { targetBeforeLast: '1227人', targetLast: 1116 }),
    );
    expect(places(found)).toEqual([`${addressOf('targetLast', 0)} info`]);
  });
});
