import type { RuleTexts } from '../../locale';

export const actualTexts = {
  'actual/missing': {
    title: '实际完成值未填',
    why: '没有实际完成值，得分没有依据。',
    todo: '按实际完成情况补填；没有数据的说明原因，不应得分。',
    messages: {
      default: '{name}目标 {target}，实际完成值未填',
      none: '{count} 项指标的实际完成值都没有填',
      unfounded: '{name}没有指标值，也没有实际完成值，却得 {score} 分',
    },
  },
  'actual/phrase': {
    title: '定量指标的实际完成值没有数字',
    why: '指标值是数字，实际完成值只写“完成”“达成预期”，看不出完成多少。',
    todo: '改填实际数字，并带上单位。',
    messages: { default: '{name}目标 {target}，实际完成值只写“{actual}”，没有数字' },
  },
  'actual/operator': {
    title: '实际完成值带有比较符号',
    why: '“≥95%”是目标的写法，实际完成值应是确定的结果。',
    todo: '填写确定的数字，如 95.6%。',
    messages: { default: '{name}实际完成值“{actual}”带有“{operator}”，不是确定的数' },
  },
  'actual/unit': {
    title: '实际完成值与指标值单位不同',
    why: '单位不同就无法比较，也无法判断是否完成。',
    todo: '统一单位；口径不同的说明换算关系。',
    messages: {
      default: '{name}目标 {target}，实际 {actual}，单位不一致',
      bare: '{name}目标 {target}，实际 {actual} 没有写“%”',
    },
  },
  'actual/copied': {
    title: '实际完成值与指标值全部相同',
    why: '每一项都与目标分毫不差，像是照抄目标，审核时容易被质疑。',
    todo: '核对佐证材料，填写真实完成数。',
    messages: { default: '{count} 项指标的实际完成值与指标值完全相同' },
  },
  'actual/ratio-over-100': {
    title: '比率超过 100%',
    why: '覆盖率、合格率、满意度这类比率最高为 100%。',
    todo: '核对分子、分母，改正实际完成值。',
    messages: { default: '{name}实际完成值 {actual}，这类比率不会超过 100%' },
  },
  'actual/late': {
    title: '完成时间晚于目标',
    why: '超过时限才完成，时效指标不应得满分。',
    todo: '核对完成时间；确属逾期的，相应扣分并说明原因。',
    messages: {
      default: '{name}目标 {target}，实际 {actual} 才完成，却得满分',
      unscored: '{name}目标 {target}，实际 {actual} 才完成，未说明原因',
    },
  },
  'actual/zero-cost': {
    title: '实际成本为 0 却有支出',
    why: '资金已经支出，成本指标的实际完成值不会是 0。',
    todo: '按实际支出填写成本。',
    messages: { default: '{name}实际完成值 {actual}，而全年执行数为 {executed}' },
  },
  'actual/cost-vs-executed': {
    title: '成本实际完成值与执行数不同',
    why: '成本指标以预算总额为上限，实际成本应与全年执行数一致。',
    todo: '核对两处数字；口径不同的说明。',
    messages: { default: '{name}实际完成值 {actual}，与全年执行数 {executed} 不一致' },
  },
} satisfies RuleTexts;
