import type { RuleTexts } from '../../locale';

export const basisTexts = {
  'basis/expression': {
    title: '测算算式有误',
    why: '测算依据是核定预算的根据，算式、结果和金额要对得上。',
    todo: '核对单价、数量和单位，改正结果；确认金额无误的，改正测算说明。',
    messages: {
      default: '算式“{text}”应得 {expected}，写成 {found}',
      amountRight: '算式“{text}”应得 {expected}，写成 {found}（金额列 {amount} 无误）',
      amount: '“{item}”按测算依据合计 {expected}，金额为 {found}，两者不符',
      amountMonthly: '“{item}”按测算依据全年（按月计的乘12个月）合计 {expected}，金额为 {found}，两者不符',
    },
  },
  'basis/list-sum': {
    title: '分项之和与金额不符',
    why: '逐项列出的金额加起来应等于本行金额，不等说明有漏项、多列或金额没有更新。',
    todo: '逐项核对金额，补列或删去分项，或改正本行金额。',
    messages: {
      default: '“{item}”分项 {parts}＝{expected}，金额为 {found}，两者不符',
      stated: '测算依据分项 {parts}＝{expected}，文中合计写为 {found}，两者不符',
    },
  },
  'basis/plan-vs-detail': {
    title: '实施方案、支出明细与指标不一致',
    why: '方案、明细和指标说的是同一件事，标准、数量和金额不同，说明有一处没有同步修改。',
    todo: '以确定的预算为准，统一实施方案、支出明细和指标值。',
    messages: {
      default: '“{item}”实施方案为 {plan}，支出明细为 {detail}（共 {count} 处不一致）',
      target: '{name}指标值“{target}”，支出明细“{item}”按 {count} 测算',
    },
  },
} satisfies RuleTexts;
