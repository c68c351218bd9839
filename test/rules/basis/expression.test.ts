import { declaration } from '../../support/table-builder';
import { describeRule } from '../../support/describe-rule';

const line = (basis: string | null, amount: string | number | null, unit: '万元' | '元' | null = null) =>
  declaration({ unit, lists: [{ name: 'costing', rows: [{ item: '经费', basis, amount }] }] });

describeRule('basis/expression', {
  wrong: [
    {
      name: '江汉 法学会: the text is wrong, the amount right',
      table: line('活动经费3000元/次*4次=2.4万元', 1.2),
      says: ['B101 error 2.4万元 → 1.2万元'],
      message: '金额列 1.2 无误',
    },
    {
      name: 'the result is wrong and so is the amount',
      table: line('450元/人/天*200人*4天=32万元', '32万'),
      says: ['B101 error 32万元 → 36万元'],
    },
    {
      name: '江汉 社区安保: four items, those by the month for twelve',
      table: line(
        '1. 工资2010元*12月*1116人 2. 社保961.18元*12月*1116人 3. 过节费1500元*1116人 4. 绩效109*590元/人/月 109*490元/人/月 898*390元/人/月',
        2805.72,
      ),
      says: ['B101 error 2805.72万元 → 4707.9323万元'],
    },
    {
      name: 'no result stated, another amount',
      table: line('65元*12月*1116人', 78.05),
      says: ['B101 error 78.05万元 → 87.048万元'],
    },
    {
      name: 'items and an amount without reckoning',
      table: line('1. 文印费1万元*12月=12万元 2. 宣传品印制8万', '25万'),
      says: ['B101 error 25万元 → 20万元'],
    },
    {
      name: 'in the plan',
      table: declaration({ fields: { plan: '培训：300元/人*50人=2.5万元' } }),
      says: ['B2 error 2.5万元 → 1.5万元'],
    },
  ],
  right: [
    { name: 'the result is right', table: line('5000元/人*10人=5万元', '5万') },
    { name: '82.5*1116 is 9.207, kept as 9.21', table: line('82.5元*1116人', 9.21) },
    { name: '65*12*1116 is 87.048, kept as 87.05', table: line('65元*12月*1116人', 87.05) },
    { name: '140 people of 5 days', table: line('按市内标准150元*140人*5天=10.5', '10.5万') },
    { name: 'two items that add up', table: line('授课费1000元/课时/次*4课时*2次，物料1000元/次*2次', 1) },
    {
      name: 'a list of both',
      table: line('1. 文印费1万元*12月=12万元（简报） 2. 平安江汉宣传品印制8万', '20万'),
    },
    { name: 'a price alone', table: line('外包服务活动费20000元/次', 2) },
    { name: 'by the month, for ten months', table: line('5人*3000元/人/月', '15万元') },
    { name: 'days left open', table: line('500元/人/天*20人', '6万元') },
    { name: 'a share of it', table: line('1000元*50人，区级承担40%', '2万元') },
    { name: 'last year beside it', table: line('上年支出8万元，今年1000元*50人', '6万元') },
    { name: 'an amount in 元 without any unit', table: line('1000元*50人', 50000) },
    { name: 'rounded to the next hundred', table: line('333元*30人', '1万元') },
    { name: 'nothing written', table: line(null, 2) },
    { name: 'no arithmetic', table: line('单项合同约定，向第三方公司购买数据服务', 20) },
  ],
});
