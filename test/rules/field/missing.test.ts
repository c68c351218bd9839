import { check, places } from '../../support/check-rule';
import { declaration, selfEvaluation } from '../../support/table-builder';

const ID = 'field/missing';

describe('field/missing', () => {
  it('is quiet about a filled header, and about labels the form does not have', () => {
    expect(
      check(ID, selfEvaluation({ fields: { projectName: '政法专项', department: '君山区委政法委' } })),
    ).toEqual([]);
    expect(check(ID, selfEvaluation({}))).toEqual([]);
  });

  it('names in one finding what is blank (江汉: 代码、负责人、电话、年度)', () => {
    const found = check(
      ID,
      declaration({
        fields: {
          projectName: '法学会工作经费',
          projectCode: null,
          leader: '　',
          phone: null,
          year: '',
        },
      }),
    );
    expect(places(found)).toEqual(['B3 warning']);
    expect(found[0]!.related).toEqual(['B6', 'B4', 'B5']);
    expect(found[0]!.message).toBe('表头有 4 项未填：项目代码、项目年度、项目负责人、联系电话');
  });

  it('is no more than a remark where only a telephone or a date is missing', () => {
    const found = check(
      ID,
      selfEvaluation({ fields: { projectName: '政法专项', phone: null, filledOn: '填报日期：' } }),
    );
    expect(places(found)).toEqual(['B3 info']);
    expect(found[0]!.message).toBe('联系电话、填报日期未填');
  });

  it('is quiet about fields that a form may leave open', () => {
    expect(
      check(
        ID,
        declaration({ fields: { projectName: '甲', lastYearResult: null, plan: '', totalBudget: null } }),
      ),
    ).toEqual([]);
  });

  describe('the whole budget of a project that goes on for several years (江汉 JP-049)', () => {
    const ID_TEXT = '勾选了延续性项目，项目总预算没有填';
    const form = (projectFrequency: string, totalBudget: string | number | null) =>
      check(ID, declaration({ fields: { projectFrequency, totalBudget } })).map(({ message }) => message);

    it.each([
      ['1. 一次性项目 □ 2. 常年项目 □ 3. 延续性项目 ☑', '（延续性项目填写）'],
      ['□一次性项目 □常年项目 ☑延续性项目', null],
    ])('%s', (frequency, budget) => {
      expect(form(frequency, budget)).toEqual([ID_TEXT]);
    });
    it.each([
      ['1. 一次性项目 □ 2. 常年项目 ☑ 3. 延续性项目 □', '（延续性项目填写）'],
      ['☑一次性项目 □延续性项目', null],
      ['1. 一次性项目 □ 2. 常年项目 □ 3. 延续性项目 ☑', 31.5],
      ['', null],
    ])('is quiet: %s, %s', (frequency, budget) => {
      expect(form(frequency, budget)).toEqual([]);
    });
  });
});
