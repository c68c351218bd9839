import { overallDeclaration, type FundSpec } from '../../support/table-builder';
import { describeRule } from '../../support/describe-rule';

const income = (label: string, annualBudget: number, share: FundSpec['share']): FundSpec => ({
  role: 'part',
  group: 'source',
  label,
  annualBudget,
  share,
});
const total = (annualBudget: number, share: FundSpec['share'] = { value: 1, format: '0.00%' }): FundSpec => ({
  role: 'total',
  group: 'source',
  label: '合计',
  annualBudget,
  share,
});
const fraction = (value: number) => ({ value, format: '0.00%' });

describeRule('share/percent', {
  wrong: [
    {
      name: '宜城: 306 of 6800 is 4.5%',
      table: overallDeclaration({
        funds: [
          income('财政拨款', 6494, fraction(0.955)),
          income('单位资金', 306, fraction(0.054)),
          total(6800),
        ],
      }),
      says: ['I7 error 5.4% → 4.5%'],
    },
    {
      name: 'in text',
      table: overallDeclaration({ funds: [income('财政拨款', 90, '80%'), total(100)] }),
      says: ['I6 error 80% → 90%'],
    },
    {
      name: 'a total that is not all',
      table: overallDeclaration({ funds: [income('财政拨款', 90, '90%'), total(100, '99%')] }),
      says: ['I7 error 99% → 100%'],
    },
  ],
  right: [
    {
      name: '江汉: rounded to two decimals',
      table: overallDeclaration({
        funds: [
          income('财政拨款', 4696.54, fraction(0.9937)),
          income('财政专户管理资金', 0, fraction(0)),
          income('单位资金', 30, fraction(0.0063)),
          total(4726.54),
        ],
      }),
    },
    {
      name: 'whole percents',
      table: overallDeclaration({ funds: [income('财政拨款', 4696.54, '99%'), total(4726.54, '100%')] }),
    },
    {
      name: 'percents without a sign',
      table: overallDeclaration({ funds: [income('财政拨款', 90, 90), total(100, 100)] }),
    },
    {
      name: 'not filled in',
      table: overallDeclaration({ funds: [income('财政拨款', 90, null), total(100, null)] }),
    },
    {
      name: 'nothing to share',
      table: overallDeclaration({ funds: [income('财政拨款', 0, fraction(0)), total(0, fraction(0))] }),
    },
  ],
});
