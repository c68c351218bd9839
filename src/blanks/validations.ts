import type { InputKind } from './form';
import type { CellValidation } from '../sheet/host';

type Check = Omit<CellValidation, 'zone'>;

const LARGEST_AMOUNT = 1e12;

const list = (values: readonly string[], message: string): Check => ({
  rule: { type: 'list', values },
  level: 'warning',
  message,
});
const between = (min: number, max: number, level: CellValidation['level'], message: string): Check => ({
  rule: { type: 'decimal', min, max },
  level,
  message,
});

const OPERATORS = ['≥', '≤', '=', '>', '<', '定性'];
const UNITS = [
  '%',
  '个',
  '人',
  '人次',
  '次',
  '场',
  '份',
  '件',
  '项',
  '户',
  '家',
  '台',
  '套',
  '批',
  '平方米',
  '公里',
  '亩',
  '吨',
  '万元',
  '元',
  '元/人',
  '天',
  '工作日',
  '小时',
  '月',
  '年',
];
const LEVEL1 = ['产出指标', '效益指标', '满意度指标', '成本指标'];
const LEVEL2 = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
];

const SOURCES = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '单位资金'];
const AMOUNT = between(0, LARGEST_AMOUNT, 'warning', '金额应为不小于 0 的数字，不带单位。');

const CHECKS: { readonly [input in InputKind]?: Check } = {
  money: AMOUNT,
  amount: AMOUNT,
  count: between(0, LARGEST_AMOUNT, 'warning', '应为不小于 0 的数字，不带单位。'),
  share: between(0, 1, 'stop', '比例应在 0 至 100% 之间。'),
  rate: between(0, 1, 'warning', '比率一般在 0 至 100% 之间。确实超过的，请在说明里写明原因。'),
  points: between(0, 100, 'stop', '分值应为 0 至 100 的数字。'),
  score: between(0, 100, 'stop', '得分应为 0 至 100 的数字，且不超过分值。'),
  operator: list(OPERATORS, '指标性质请从列表中选择：≥、≤、=、>、<、定性。'),
  unit: list(UNITS, '列表中没有的度量单位可以直接输入。'),
  'yes-no': list(['是', '否'], '请填“是”或“否”。'),
  source: list(SOURCES, '列表中没有的资金来源可以直接输入。'),
  level1: list(LEVEL1, '一级指标一般为产出、效益、满意度、成本。'),
  level2: list(LEVEL2, '二级指标请从列表中选择；确需自定的可以直接输入。'),
};

/** What may be typed into a cell; null where anything may. */
export const checkFor = (input: InputKind): Check | null => CHECKS[input] ?? null;

/** A score that no row of its category can exceed. */
export const scoreCheck = (most: number): Check =>
  between(0, most, 'stop', `得分应为 0 至 ${most} 的数字，且不超过该项分值。`);
