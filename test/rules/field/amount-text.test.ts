import { check, places } from '../../support/check-rule';
import { baseData, selfEvaluation } from '../../support/table-builder';

const ID = 'field/amount-text';

describe('field/amount-text', () => {
  it('says once of a table which figures are text (君山 整体表 JS-022)', () => {
    const found = check(
      ID,
      selfEvaluation({
        indicators: [
          { level2: '社会效益指标', level3: '甲', target: '明显', weight: 10, score: '　9' },
          { level2: '社会效益指标', level3: '乙', target: '明显', weight: '10', score: 5 },
        ],
        total: { weight: 100, score: '　98' },
      }),
    );
    expect(places(found)).toEqual(['G21 info']);
    expect(found[0]!.related).toEqual(['F22', 'G23']);
    expect(found[0]!.message).toBe('3 个数字存成了文本，如“9”，求和时不会计入');
  });

  it.each(['1,210.99', '　80　', '１２', '-3.5', '0'])('“%s” is a figure', (executed) => {
    const found = check(
      ID,
      selfEvaluation({ funds: [{ label: '年度资金总额', annualBudget: 100, executed }] }),
    );
    expect(places(found)).toEqual(['D6 info']);
  });

  it.each(['—', '/', '', '　', '4753.66万元', '10分', '100%', '见附件', '12.'])(
    '“%s” is none',
    (executed) => {
      expect(
        check(ID, selfEvaluation({ funds: [{ label: '年度资金总额', annualBudget: 100, executed }] })),
      ).toEqual([]);
    },
  );

  it('leaves targets, rates and formulas alone', () => {
    const table = selfEvaluation({
      funds: [
        {
          label: '年度资金总额',
          annualBudget: 100,
          executed: { value: '80', formula: 'TEXT(80,"0")' },
          rate: '80%',
        },
      ],
      indicators: [
        { level2: '数量指标', level3: '甲', target: '8000', actual: '8500', weight: 10, score: 10 },
      ],
    });
    expect(check(ID, table)).toEqual([]);
  });

  it('reads base data, staff included (君山 基础数据表 JS-005)', () => {
    const found = check(
      ID,
      baseData({
        fields: { establishment: 11, onPost: '11　' },
        baseRows: [{ label: '项目支出：', priorActual: '100.60　', budget: 417.67 }],
      }),
    );
    expect(places(found)).toEqual(['B3 info']);
    expect(found[0]!.related).toEqual(['B6']);
  });

  it('counts a merged score once', () => {
    const found = check(
      ID,
      selfEvaluation({
        indicators: [
          { level2: '数量指标', level3: '甲', target: '1场', score: { value: '　40', rows: 2 } },
          { level2: '数量指标', level3: '乙', target: '1场' },
        ],
      }),
    );
    expect(places(found)).toEqual(['G21 info']);
    expect(found[0]!.related).toEqual([]);
  });
});
