import {
  labelledAmount,
  fundHeader,
  fundLabel,
  indicatorHeader,
  level1Category,
  level2Category,
} from '../../src/layouts/meaning';
import { labelText } from '../../src/sheet/text';

const each = (spellings: string): string[] => spellings.split(';').map((text) => text.trim());

/** rules.md §4.1, spelling by spelling. */
describe.each([
  ['level1', '一级指标; 一级绩效指标; 一级目标'],
  ['level2', '二级指标; 二级绩效指标; 二级目标'],
  ['level3', '三级指标; 三级指标名称; 指标名称; 明细指标内容; 指标内容; 绩效指标; 具体指标'],
  ['description', '绩效指标描述; 指标说明; 指标解释'],
  [
    'target',
    '年度指标值; 年度指标值(A); 年初目标值; 年初目标值（A）; 年初指标值; 预期指标值(A); 绩效目标值; 指标值; 指标值(A); 目标值; 年初设定目标; 预期当年实现值; 预计当年实现; 本年度计划水平; 年度\n指标值',
  ],
  ['adjustedTarget', '调整指标值'],
  ['targetBeforeLast', '前年'],
  ['targetLast', '上年; 上年度实际水平'],
  ['targetGroup', '近两年指标值'],
  [
    'actual',
    '实际完成值; 实际完成值(B); 全年实际值; 全年实际值(B); 全年完成值; 全年实际完成值; 完成值; 年终完成值; 实际完成指标值(B); 实际完成情况; 实际\n完成值',
  ],
  ['completionRate', '累计完成率; 得分系数(%)'],
  ['operator', '指标性质; 计算符号; 指标方向'],
  ['unit', '度量单位; 计量单位; 单位'],
  ['weight', '分值; 权重; 指标权重; 参考分值; 指标分值权重; 标准分'],
  ['goalShare', '指标权重比例(%); 指标权重比例(N)'],
  ['score', '得分; 自评得分; 自评分; 指标得分; 实际得分'],
  ['reviewScore', '复核分'],
  [
    'reason',
    '偏差原因分析及改进措施; 偏差原因及改进措施; 未完成原因分析; 未完成原因和改进措施; 未完成原因及改进措施; 未完成原因及拟采取的改进措施; 未完成原因; 扣分原因和其他说明; 偏差大或目标未完成原因分析',
  ],
  ['basis', '指标值确定依据; 指标值说明; 备注'],
  ['scoringText', '得分计算方法; 评分标准'],
  ['coreFlag', '是否核心指标'],
])('an indicator header that means %s', (field, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(indicatorHeader(labelText(text))).toBe(field));
});

/** rules.md §4.2. */
describe.each([
  ['initialBudget', '年初预算数; 年初预算; 年初预算数(A); 年初\n预算数'],
  [
    'annualBudget',
    '全年预算数; 全年预算数(A); 调整后预算数; 调整预算数(A); 全年(调整)预算数; 预算数(A); 转移支付预算数(A)',
  ],
  ['executed', '全年执行数; 全年执行数(B); 执行数(B); 预算执行数; 实际支出数; 转移支付执行数(B)'],
  ['rate', '执行率; 执行率(B/A); 预算执行率; 预算执行率(B/A); 执行率(%)'],
  ['score', '得分; 得分(20分*执行率); 执行率得分'],
  ['weight', '分值; 权重; 执行率权重'],
])('a money header that means %s', (field, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(fundHeader(labelText(text))).toBe(field));
});

describe.each([
  ['total', '年度资金总额; 年度财政资金总额; 资金总额; 总额; 年度资金总额：; 合计; 当年预算合计'],
  [
    'source',
    '其中:当年财政拨款; 其中:本年财政拨款; 财政拨款; 财政资金; 上年结转资金; 财政专户管理资金; 单位资金; 其他资金; 中央补助; 地方资金; 其中：财政    资金; 4. 其他资金（含事业基金及上年结转或结余等）',
  ],
  ['batch', '其中:已预下达; 本次下达; 提前下达资金; 此次下达'],
  ['spending', '人员类项目支出; 运转类项目支出; 特定目标类项目支出; 基本支出; 项目支出'],
  ['total', '下达资金; 下达资金总额'],
  [
    null,
    '下达率; 资金下达文件; 财政资金科目代码; 财政资金预算分类; 上年结转资金未支出原因; 部门预算项目绩效目标表',
  ],
])('a money row that is a %s', (meaning, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(fundLabel(labelText(text))).toBe(meaning));
});

/** rules.md §4.3, with the points that some forms print behind the label. */
describe('categories', () => {
  it.each([
    ['产出指标', 'output'],
    ['产出指标\n\n(50分)', 'output'],
    ['效益指标（30分）', 'benefit'],
    ['满意度\n指标\n（10分）', 'satisfaction'],
    ['满意度', 'satisfaction'],
    ['成本指标(0-20)分', 'cost'],
    ['项目产出', 'output'],
    ['预算执行率', 'execution'],
    ['政治面貌', null],
    ['工作业绩', null],
  ])('first level: %s', (text, category) => expect(level1Category(labelText(text))).toBe(category));

  it.each([
    ['数量指标', 'quantity'],
    ['产出数量', 'quantity'],
    ['质量指标', 'quality'],
    ['产出质量', 'quality'],
    ['时效指标', 'timeliness'],
    ['产出时效', 'timeliness'],
    ['进度指标', 'timeliness'],
    ['成本指标', 'cost'],
    ['产出成本', 'cost'],
    ['经济成本指标', 'economic-cost'],
    ['生态环境成本指标', 'ecological-cost'],
    ['经济效\n益指标', 'economic-benefit'],
    ['社会效益', 'social-benefit'],
    ['生态效益指标', 'ecological-benefit'],
    ['可持续影响指标', 'sustainability'],
    ['可持续发展指标', 'sustainability'],
    ['服务对象满意度指标', 'satisfaction'],
    ['社会公众或服务对象满意度', 'satisfaction'],
    ['出勤情况', null],
  ])('second level: %s', (text, category) => expect(level2Category(labelText(text))).toBe(category));
});

test.each([
  ['其他资金：0', '0'],
  ['其他资金40', '40'],
  ['财政拨款:1,200.5万元', '1,200.5万元'],
  ['其他资金', null],
  ['实施单位2个', null],
  ['培训2024人', null],
  ['一般公共预算2023年结转', null],
])('the amount behind its label: %s', (text, amount) => {
  expect(labelledAmount(text)?.amount ?? null).toBe(amount);
});
