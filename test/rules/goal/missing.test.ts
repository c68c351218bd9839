import { check, places } from '../../support/check-rule';
import { declaration, selfEvaluation } from '../../support/table-builder';

const ID = 'goal/missing';

describe('goal/missing', () => {
  it.each([
    ['blank', null, 'B15 warning', '年度绩效目标未填'],
    ['full-width blanks', '　', 'B15 warning', '年度绩效目标未填'],
    // 廊坊: 预期目标 = 43.2.
    ['a bare figure', 43.2, 'B15 warning', '绩效目标栏只填了数字“43.2”，应写明目标内容'],
  ])('%s', (_, expected, place, message) => {
    const found = check(ID, selfEvaluation({ goals: [{ expected, actual: '完成' }] }));
    expect(places(found)).toEqual([place]);
    expect(found[0]!.message).toBe(message);
  });

  it('a long-term goal apart from the year’s', () => {
    const found = check(
      ID,
      declaration({ goals: [{ expected: '', kind: 'long-term' }, { expected: '建成 3 个示范点' }] }),
    );
    expect(found.map(({ message }) => message)).toEqual(['长期绩效目标未填']);
  });

  it.each([
    ['a goal', [{ expected: '完成平安建设各项任务' }]],
    [
      'room for more goals than there are',
      [{ expected: '完成平安建设各项任务' }, { expected: null }, { expected: '　' }],
    ],
    ['forms without goals', []],
    ['a goal’s heading without a cell for its text', [{ name: '年度绩效目标1（80分）' }]],
  ])('is quiet about %s', (_, goals) => {
    expect(check(ID, selfEvaluation({ goals }))).toEqual([]);
  });
});
