import { declaration, type IndicatorSpec } from '../../support/table-builder';
import { describeRule } from '../../support/describe-rule';

const DETAIL = [
  { item: '表彰奖励见义勇为人员', basis: '5000元/人*10人=5万元', amount: '5万' },
  { item: '表彰奖励见义勇为集体', basis: '10000元/个*1个=1万元', amount: '1万' },
];
const project = (plan: string, ...indicators: IndicatorSpec[]) =>
  declaration({ unit: null, fields: { plan }, indicators, lists: [{ name: 'costing', rows: DETAIL }] });
const awards = (target: string): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '见义勇为奖励发放集体数',
  target,
});

describeRule('basis/plan-vs-detail', {
  wrong: [
    {
      name: '江汉: 8000 a head in the plan, 5000 in the costing; five groups, one',
      table: project(
        '表彰奖励见义勇为人员：8000元/人*10人=8万元；表彰奖励见义勇为集体：10000元/个*5个=5万元',
      ),
      says: ['B2 warning 8万元 → 5万元'],
      message: '共 2 处不一致',
    },
    {
      name: '江汉: the target has five, the costing one',
      table: project('按计划实施', awards('5个')),
      says: ['D21 warning 5个 → 1个'],
    },
    {
      name: '社区安保: items within one line',
      table: declaration({
        unit: null,
        fields: {
          plan: '最低工资: 1227人*2010元/人*12个月=2959.524万元; 过节费标准: 1116人*1500元/人=167.4万元。',
        },
        lists: [
          {
            name: 'costing',
            rows: [
              {
                item: '人员工资等',
                basis: '1. 工资2010元*12月*1116人 2. 过节费1500元*1116人',
                amount: 2859.19,
              },
            ],
          },
        ],
      }),
      says: ['B2 warning 2959.524万元 → 2691.792万元'],
    },
  ],
  right: [
    { name: 'the same', table: project('表彰奖励见义勇为人员：5000元/人*10人=5万元', awards('1个')) },
    { name: 'at least one', table: project('', awards('≥1个')) },
    { name: 'a share', table: project('', { ...awards('100%'), level3: '见义勇为奖励发放覆盖率' }) },
    { name: 'about something else', table: project('', { ...awards('5个'), level3: '建设服务站点' }) },
    { name: 'other items', table: project('购置宣传品：2元/份*10000份=2万元') },
    { name: 'a plan without figures', table: project('1. 项目步骤和计划：按季度组织实施。') },
  ],
});
