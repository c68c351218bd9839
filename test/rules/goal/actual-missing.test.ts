import { check, places } from '../../support/check-rule';
import { declaration, selfEvaluation, transferSelfEvaluation } from '../../support/table-builder';

const ID = 'goal/actual-missing';
const blank = { expected: '完成平安建设各项任务', actual: '　' };

describe('goal/actual-missing', () => {
  it('a goal whose outcome is not said', () => {
    expect(places(check(ID, selfEvaluation({ goals: [blank] })))).toEqual(['E15 warning']);
    expect(places(check(ID, transferSelfEvaluation({ goals: [blank] })))).toEqual(['E15 warning']);
  });

  it('is said once for several goals', () => {
    const found = check(ID, selfEvaluation({ goals: [blank, { ...blank }, { ...blank, actual: '已完成' }] }));
    expect(places(found)).toEqual(['E15 warning']);
    expect(found[0]!.related).toEqual(['E16']);
  });

  it.each([
    ['a goal with its outcome', selfEvaluation({ goals: [{ ...blank, actual: '各项任务均已完成' }] })],
    ['a line without a goal', selfEvaluation({ goals: [{ expected: null, actual: null }] })],
    ['a form without room for outcomes', selfEvaluation({ goals: [{ expected: '完成任务' }] })],
    ['a declaration', declaration({ goals: [blank] })],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
