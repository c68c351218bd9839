import type { RuleTexts } from '../../locale';

export const baseTexts = {
  'base/control-rate': {
    title: '控制率算错或未填',
    why: '控制率＝实际数÷核定数，直接反映是否超编、超规模、超概算。',
    todo: '按两个数重算控制率；超过 100% 的说明原因。',
    messages: {
      default: '{rateName}填 {found}，按{partName} {part}÷{wholeName} {whole} 应为 {expected}',
      blank: '{rateName}未填，按{partName} {part}÷{wholeName} {whole} 应为 {expected}',
    },
  },
  'base/parts-sum': {
    title: '合计与各项之和不符',
    why: '三公经费、项目支出等合计应等于各项之和，对不上说明有一处填错。',
    todo: '逐项核对，改正填错的一处。',
    messages: {
      default: '{name}填 {found}，各项之和为 {sum}（{parts}）',
      exceeded: '{name}填 {found}，其中各项之和 {sum}（{parts}）已超过它',
    },
  },
  'base/over-budget': {
    title: '决算数大于预算数',
    why: '三公经费、公用经费等应控制在预算内，超出的要说明原因。',
    todo: '核对数字；确实超支的，说明原因和调整依据。',
    messages: { default: '{name}决算数 {actual} 大于预算数 {budget}' },
  },
  'base/anomaly': {
    title: '与上年相差悬殊',
    why: '同一口径的支出一年间成倍增减，多为口径变化或填错，审核时会问。',
    todo: '核对两年口径和数字，口径变化的加以说明。',
    messages: { default: '{name}由上年 {before} 变为 {now}（{change}），相差悬殊' },
  },
  'base/adjustment': {
    title: '预算调整栏填了全额',
    why: '“部门基本支出预算调整”要填追加或调减的数额，不是基本支出总额。',
    todo: '改填调整数；没有调整的填 0。',
    messages: { default: '部门基本支出预算调整填 {value}，与基本支出总额相同，应只填调整的数额' },
  },
} satisfies RuleTexts;
