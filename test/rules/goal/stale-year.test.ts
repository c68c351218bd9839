import { check, places } from '../../support/check-rule';
import { selfEvaluation } from '../../support/table-builder';

const ID = 'goal/stale-year';
const withGoal = (expected: string) =>
  selfEvaluation({ title: '2023年度项目支出绩效自评表', goals: [{ expected }] });
const withDeadline = (target: string, block: 'annual' | 'long-term' = 'annual') =>
  selfEvaluation({
    title: '2023年度项目支出绩效自评表',
    indicators: [{ level1: '产出指标', level2: '时效指标', level3: '完成时间', target, block }],
  });

describe('goal/stale-year', () => {
  it('a goal that speaks of an earlier year only', () => {
    const found = check(ID, withGoal('完成2022年工作任务，确保社会稳定。'));
    expect(places(found)).toEqual(['B15 info']);
    expect(found[0]!.message).toBe('2023 年度的表，绩效目标里只提到 2022 年');
  });

  it.each([
    '完成2023年工作任务',
    '完成年度工作任务',
    '在2022年的基础上，2023年再提高5%',
    '自2016年起列入部门预算，保障移动终端正常使用',
    '按照《湖北省2020年平安建设实施方案》开展工作',
    '落实文件（鄂财绩发〔2020〕3号）要求',
    '完成2022年结转项目的尾款支付',
    '较2021年下降5%',
    '到2025年建成示范区',
    '2021-2025年规划全面落实',
    '新建护坡2022米',
  ])('is quiet about “%s”', (goal) => {
    expect(check(ID, withGoal(goal))).toEqual([]);
  });

  it('a deadline that had passed before the year began', () => {
    expect(places(check(ID, withDeadline('2022.12.31')))).toEqual(['D21 info']);
    expect(check(ID, withDeadline('2023.12.31'))).toEqual([]);
    expect(check(ID, withDeadline('2024年3月底前'))).toEqual([]);
    expect(check(ID, withDeadline('12月底前'))).toEqual([]);
    expect(check(ID, withDeadline('2022.12.31', 'long-term'))).toEqual([]);
  });

  it('a project year that is not the title’s', () => {
    const table = (year: string) =>
      selfEvaluation({ title: '2024年项目支出绩效目标申报表', fields: { year } });
    expect(places(check(ID, table('2023年')))).toEqual(['B2 info']);
    expect(check(ID, table('2024'))).toEqual([]);
    expect(check(ID, table('2024年1月至12月'))).toEqual([]);
    expect(check(ID, table(''))).toEqual([]);
  });

  it('asks nothing of a form whose title names no year', () => {
    const table = selfEvaluation({
      title: '项目支出绩效自评表',
      goals: [{ expected: '完成2022年工作任务' }],
    });
    expect(check(ID, table)).toEqual([]);
  });
});
