/** Every known spelling means what it says. */
import {
  fieldName,
  fundHeader,
  fundLabel,
  indicatorHeader,
  level1Category,
  level2Category,
} from '../../src/layouts/meaning';
import { titleMeaning } from '../../src/layouts/titles';
import { labelText, matchingText } from '../../src/sheet/text';
import { each, FIELD_SPELLINGS, FUND_SPELLINGS, INDICATOR_SPELLINGS } from './spellings';

describe.each(INDICATOR_SPELLINGS)('an indicator header that means %s', (field, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(indicatorHeader(labelText(text))).toBe(field));
});

describe.each(FUND_SPELLINGS)('a money header that means %s', (field, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(fundHeader(labelText(text))).toBe(field));
});

describe.each(FIELD_SPELLINGS)('a label of %s', (field, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(fieldName(labelText(text))).toBe(field));
});

describe.each([
  [
    'total',
    '年度资金总额; 资金总额; 年度财政资金总额; 预算总额; 合计; 年度资金总额（万元）; 年度预算资金; 项目总资金; 资金合计; 年度预算总额; 全年资金总额; 年度总额; 项目资金总额; 部门预算总额; 支出总额; 年度总预算; 预算资金总额; 资金总计; 总金额; 本年收入合计; 收入总计; 部门整体支出; 整体支出总额; 支出预算合计; 年度支出合计; 本年支出合计',
  ],
  [
    'source',
    '财政拨款; 本年财政拨款; 上年结转资金; 其他资金; 单位资金; 财政专户管理资金; 中央补助; 省级资金; 市县资金; 上年结余; 自筹资金; 社会投入; 一般公共预算资金; 政府性基金; 上级补助; 本级安排; 县级配套; 银行贷款; 专项债券; 上年结转结余; 年初结转和结余; 财政资金; 非财政资金; 中央直达资金; 国有资本经营预算; 教育收费; 经营收入; 债务资金; 援疆资金; 捐赠资金; 上级专款; 市级财政; 县本级; 帮扶资金; 衔接资金',
  ],
  [
    'spending',
    '基本支出; 项目支出; 人员经费; 公用经费; 日常公用经费; 人员类项目; 运转类项目; 特定目标类项目; 专项支出; 事业发展类; 工资福利支出; 商品和服务支出',
  ],
])('a money row that is a %s', (meaning, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(fundLabel(labelText(text))).toBe(meaning));
});

describe.each([
  [
    'output',
    '产出指标; 产出; 产出绩效指标; 项目产出; 产出目标; 产出类指标; 履职产出; 部门产出; 产出（50分）; 产出指标50分; 1.产出指标; 一、产出',
  ],
  [
    'benefit',
    '效益指标; 效益; 项目效益; 效果指标; 效果; 效益目标; 效益类指标; 履职效果; 项目效果; 绩效效益; 影响力指标',
  ],
  [
    'satisfaction',
    '满意度指标; 满意度; 服务对象满意度; 满意度类; 社会满意度; 公众满意度; 群众满意度指标; 满意度目标',
  ],
  ['cost', '成本指标; 成本; 项目成本; 投入成本; 成本类指标'],
  ['process', '过程; 项目过程; 过程指标; 管理; 项目管理; 预算管理; 投入管理; 过程管理; 管理指标; 投入和管理'],
])('a first level that is %s', (category, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(level1Category(labelText(text))).toBe(category));
});

describe.each([
  ['quantity', '数量指标; 产出数量; 数量; 数量类指标; 1.数量指标; 产出数量指标; 数量目标'],
  ['quality', '质量指标; 产出质量; 质量; 产出质量指标; 质量类'],
  ['timeliness', '时效指标; 产出时效; 时效; 进度指标; 完成时效; 时间指标; 时效性指标; 及时性指标; 进度'],
  ['cost', '成本指标; 产出成本; 成本; 产出成本指标; 成本控制'],
  ['economic-benefit', '经济效益指标; 经济效益; 经济效益类; 经济效果; 经济效益 指标'],
  ['social-benefit', '社会效益指标; 社会效益; 社会影响; 社会效果; 社会效益类指标; 社会效应指标'],
  ['ecological-benefit', '生态效益指标; 生态效益; 环境效益; 生态环境效益; 环境效益指标; 生态影响'],
  [
    'sustainability',
    '可持续影响指标; 可持续影响; 可持续性; 可持续发展; 可持续效益; 可持续影响力; 可持续性影响; 可持续发展指标; 长期影响',
  ],
])('a second level that is %s', (category, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(level2Category(labelText(text))).toBe(category));
});

describe.each([
  [
    'project-self-evaluation',
    '2024年度项目支出绩效自评表; 项目绩效自评表; 项目支出绩效自评结果表; 2023年预算项目绩效自评表; 部门预算项目支出绩效自评情况表; 财政项目支出绩效自评表; 项目支出自评表; 省级专项资金项目绩效自评表; 项目支出绩效评价自评表; 项目支出绩效自我评价表; 2023年度县级项目支出绩效目标自评表; 项目支出绩效单位自评表; 项目自评价表; 2024年度部门项目支出绩效自评价表; 项目绩效目标完成情况自评表; 项目支出绩效目标完成情况表; 项目支出绩效运行自评表',
  ],
  [
    'overall-self-evaluation',
    '部门整体支出绩效自评表; 2023年度部门（单位）整体支出绩效自评表; 部门整体绩效自评表; 整体支出绩效自评表; 单位整体绩效自评表; 部门整体支出绩效评价自评表; 部门整体绩效自评结果表; 2024年部门整体支出绩效目标自评表; 部门整体支出绩效自评打分表; 部门整体支出绩效自评价表; 部门（单位）整体绩效自评情况表; 部门整体支出绩效目标完成情况表',
  ],
  [
    'transfer-self-evaluation',
    '转移支付绩效自评表; 中央对地方转移支付区域绩效自评表; 专项转移支付绩效目标自评表; 2023年度转移支付整体绩效自评表; 转移支付区域（项目）绩效目标自评表; 转移支付资金绩效自评表; 中央专项转移支付绩效目标自评表',
  ],
  [
    'project-target',
    '项目支出绩效目标申报表; 项目支出绩效目标表; 项目绩效目标表; 预算项目绩效目标申报表; 2025年部门预算项目支出绩效目标表; 项目支出绩效目标批复表; 项目绩效目标申报表; 县级财政专项资金绩效目标申报表; 项目支出绩效目标公开表; 一般性项目绩效目标表; 项目支出预算绩效目标表; 新增项目支出绩效目标申报表; 二级项目绩效目标表; 项目支出绩效目标及指标表; 政策和项目绩效目标申报表; 特定目标类项目绩效目标表; 专项转移支付绩效目标申报表',
  ],
  [
    'overall-target',
    '部门整体支出绩效目标申报表; 部门整体绩效目标表; 部门（单位）整体支出绩效目标表; 整体支出绩效目标表; 单位整体绩效目标申报表; 2025年度部门整体支出绩效目标批复表; 部门整体支出绩效目标公开表; 部门整体绩效目标申报审核表; 部门预算整体绩效目标表',
  ],
  [
    'base-data',
    '基础数据表; 部门整体支出绩效评价基础数据表; 绩效评价基础数据表; 2023年度部门整体支出绩效自评基础数据表; 部门基础数据表; 基础数据采集表; 部门整体支出绩效评价基础数据',
  ],
])('a title that means %s', (meaning, spellings) => {
  it.each(each(spellings))('%s', (text) => expect(titleMeaning(matchingText(text))).toBe(meaning));
});

describe('words of other sheets', () => {
  it.each([
    '姓名',
    '岗位',
    '出勤',
    '职务',
    '科目名称',
    '功能分类',
    '单价',
    '规格型号',
    '采购数量',
    '合同编号',
  ])('%s heads no column of ours', (text) =>
    expect([indicatorHeader(labelText(text)), fundHeader(labelText(text))]).toEqual([null, null]),
  );

  it.each(['固定资产盘点表', '年度考核评分表', '三公经费预算表', '工资发放明细表', '政府采购预算表'])(
    '%s is no title of ours',
    (text) => expect([null, 'foreign']).toContain(titleMeaning(matchingText(text))),
  );
});
