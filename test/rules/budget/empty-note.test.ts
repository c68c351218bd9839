import { assess } from '../../../src/assessment/assess';
import { gridBook } from '../../support/grid-book';
import { describeRule } from '../../support/describe-rule';
import { budgetTable } from './tables';

const capital = (...below: readonly (readonly (string | number | null)[])[]) => [
  ['2024年国有资本经营预算支出表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ...below,
];
const spending = [
  ['2024年支出预算总表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [201, '一般公共服务支出', 10, 4, 6],
];

describeRule('budget/empty-note', {
  wrong: [
    {
      name: 'the note lost its 无 (江汉 10表)',
      table: budgetTable(capital(['本单位国有资本经营预算相关支出'])),
      says: ['A4 info 本单位国有资本经营预算相关支出'],
      message: '似缺“无”字',
    },
    {
      name: 'amounts over a note that says there are none',
      table: budgetTable(
        capital([223, '国有资本经营预算支出', 10, null, 10], ['本单位无国有资本经营预算支出']),
      ),
      says: ['A5 info'],
    },
  ],
  right: [
    { name: 'the usual note', table: budgetTable(capital(['本单位无国有资本经营预算相关支出'])) },
    {
      name: 'another wording',
      table: budgetTable(capital(['备注：本部门2024年没有国有资本经营预算安排的支出，故本表为空。'])),
    },
    { name: 'amounts', table: budgetTable(capital([223, '国有资本经营预算支出', 10, null, 10])) },
    {
      name: 'a note on something else',
      table: budgetTable(capital([223, '支出', 10, null, 10], ['注：本表按功能科目列示。'])),
    },
  ],
});

describe('a table published empty without a note', () => {
  const said = (sheets: Parameters<typeof gridBook>[0]): string[] =>
    assess(gridBook(sheets)).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

  it('is said where the rest is filled in', () => {
    expect(said({ '03': spending, '10': capital() })).toEqual(['budget/empty-note 10!A1']);
    expect(said({ '03': spending, '10': capital([null, '合计']) })).toEqual(['budget/empty-note 10!A1']);
  });
  it('is nothing to say about among blank forms, or where it says 0', () => {
    expect(said({ '10': capital() })).toEqual([]);
    expect(said({ '03': spending, '10': capital([null, '合计', 0, 0, 0]) })).toEqual([]);
  });
});
