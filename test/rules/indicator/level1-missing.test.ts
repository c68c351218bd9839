import { check, places } from '../../support/check-rule';
import { selfEvaluation } from '../../support/table-builder';
import { dealtToGoals, grid, withLevel1, type RowSpec } from './grid';

const ID = 'indicator/level1-missing';
const output: RowSpec = { level2: '数量指标', level3: '印制册数', target: '≥8000份' };
const benefit: RowSpec = { level2: '社会效益指标', level3: '群众法治意识', target: '提高' };
const satisfaction: RowSpec = { level2: '服务对象满意度指标', level3: '群众满意度', target: '≥90%' };

describe('indicator/level1-missing', () => {
  it('says nothing where output, benefit and satisfaction are there', () => {
    expect(check(ID, grid(output, benefit, satisfaction))).toEqual([]);
  });

  it.each([
    ['satisfaction', [output, benefit], '满意度指标'],
    ['benefit', [output, satisfaction], '效益指标'],
    ['output', [benefit, satisfaction], '产出指标'],
  ])('misses %s', (_, rows, category) => {
    const found = check(ID, grid(...rows));
    expect(places(found)).toEqual(['A20 error']);
    expect(found[0]!.message).toBe(`表中没有${category}`);
  });

  it('finds satisfaction under 效益 as well', () => {
    expect(
      check(ID, grid(output, benefit, { ...benefit, level3: '服务对象满意度', target: '≥90%' })),
    ).toEqual([]);
  });

  it('is satisfied with cost inside 产出 (财预〔2021〕101号 profile)', () => {
    const cost: RowSpec = { level2: '成本指标', level3: '单价', target: '≤45元' };
    expect(check(ID, grid(output, cost, benefit, satisfaction), { profile: 'national-101' })).toEqual([]);
  });

  describe('Hubei lets satisfaction be left out', () => {
    it.each([
      ['without a word', [], 'A20 warning'],
      [
        'with a reason under the table',
        ['本项目服务对象不固定，满意度指标难以统计，不作为自评指标。'],
        'A20 info',
      ],
    ])('%s', (_, explanations, place) => {
      const table = selfEvaluation({ indicators: withLevel1([output, benefit]), explanations });
      expect(places(check(ID, table, { profile: 'hubei' }))).toEqual([place]);
    });
  });

  it.each([
    ['a process model', '过程'],
    ['labels of its own', '履职效能'],
  ])('asks nothing of %s', (_, level1) => {
    expect(check(ID, grid({ ...output, level1 }, benefit))).toEqual([]);
  });

  it('asks nothing of second levels of its own where the form has no first', () => {
    const grids = (level2: string) => {
      const own: RowSpec = { level2, level3: '开展巡查次数', target: '≥6次' };
      return check(ID, grid(...[own, benefit, satisfaction].map((row) => ({ ...row, level1: null }))));
    };
    expect(grids('重点工作完成情况')).toEqual([]);
  });

  it('asks nothing of forms without level columns', () => {
    expect(check(ID, selfEvaluation({ indicators: [{ level3: '印制册数', target: '8000份' }] }))).toEqual([]);
  });

  it('does not count unused lines', () => {
    const table = grid(output, benefit, {
      ...satisfaction,
      level3: '指标1：',
      target: null,
      placeholder: true,
    });
    expect(places(check(ID, table))).toEqual(['A20 error']);
  });

  describe('several goals with grids of their own (江汉 overall declaration)', () => {
    const goals = (first: readonly RowSpec[]): ReturnType<typeof grid> =>
      dealtToGoals(grid(...first, output, benefit, satisfaction, output, benefit, satisfaction), [
        { label: '年度目标1:', kind: 'annual', size: first.length },
        { label: '年度目标2:', kind: 'annual', size: 3 },
        { label: '年度目标3:', kind: 'annual', size: 3 },
      ]);

    it('remarks on the goal that lacks what the others have, at its label', () => {
      const found = check(ID, goals([output, benefit]));
      expect(places(found)).toEqual(['A201 info']);
      expect(found[0]!.message).toBe('年度目标1没有满意度指标');
    });
    it('is quiet where all have it', () => {
      expect(check(ID, goals([output, benefit, satisfaction]))).toEqual([]);
    });
  });
});
