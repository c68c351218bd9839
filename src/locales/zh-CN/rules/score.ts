import type { RuleTexts } from '../../locale';

export const scoreTexts = {
  'score/missing': {
    title: '指标得分未填',
    why: '有分值没有得分，总分会漏算这一项。',
    todo: '按完成情况补填得分。',
    messages: {
      default: '{name}分值 {weight}，得分未填',
      noPoints: '{name}得分未填，其他指标已有得分',
      none: '{count} 项指标的得分都没有填',
    },
  },
  'score/invalid': {
    title: '得分不是有效的数',
    why: '得分是文字或负数，无法计入总分。',
    todo: '改填数字，最低为 0。',
    messages: {
      default: '{name}的得分“{found}”不是数字',
      negative: '{name}的得分 {found} 小于 0',
    },
  },
  'score/exceeds-weight': {
    title: '得分大于分值',
    why: '每项得分最高不超过该项分值，超额完成也不加分。',
    todo: '把得分改到不超过分值，总分相应更正。',
    messages: { default: '{name}得分 {score}，大于分值 {weight}' },
  },
  'score/unmet-full': {
    title: '指标未完成却得满分',
    why: '实际完成值没有达到指标值，不应得满分。',
    todo: '核对实际完成值；确未完成的，按完成比例计分并说明原因。',
    messages: {
      default: '{name}目标 {target}，实际 {actual}，未完成却得满分 {weight}，按完成比例应为 {expected}',
      judged: '{name}目标 {target}，实际 {actual}，未完成却得满分 {weight}',
    },
  },
  'score/quantitative': {
    title: '定量指标得分与完成比例不符',
    why: '定量指标未完成的，按完成比例计分：实际完成值÷指标值×分值，反向指标为指标值÷实际完成值×分值。表中有得分系数的，得分为分值×得分系数。',
    todo: '核对实际完成值；无误的按比例改得分，另有评分办法的写明。',
    messages: {
      default: '{name}目标 {target}，实际 {actual}，分值 {weight}，按完成比例得分应为 {expected}，填 {found}',
      rounded:
        '{name}得分 {found} 是取整的结果，按完成比例为 {expected}（目标 {target}，实际 {actual}，分值 {weight}）',
      judged:
        '{name}目标 {target}，实际 {actual}，分值 {weight}，按完成比例得分为 {expected}，填 {found}，扣得更多，请确认',
      coefficient: '{name}分值 {weight}，得分系数 {coefficient}，得分应为 {expected}，填 {found}',
    },
  },
  'score/reason-missing': {
    title: '扣分或未完成没有写原因',
    why: '没有得满分或没有完成的指标，都要写明偏差原因和改进措施。',
    todo: '在偏差原因栏补写原因和措施；没有扣分理由的，核对得分。',
    messages: {
      default: '{name}得分 {score}，小于分值 {weight}，未填偏差原因',
      missed: '{name}目标 {target}，实际 {actual}，未完成，未填偏差原因',
      footer: '{names}等 {count} 项扣分或未完成，表后没有写原因',
    },
  },
  'score/over-completion': {
    title: '超额完成较多未说明',
    why: '实际远超指标值，说明当初指标可能定得偏低，审核时会问原因。',
    todo: '核对实际完成值和单位；数字无误的，在原因栏说明超额的原因。得分不必调整。',
    messages: {
      default: '{name}目标 {target}，实际 {actual}，完成 {completion}，超出 {limit} 以上，未说明原因',
    },
  },
  'score/band': {
    title: '定性指标得分与完成档次不符',
    why: '定性指标按达成、部分达成、未达成分档计分，得分应落在对应档次内。',
    todo: '核对完成情况的表述和得分，使两者一致。',
    messages: {
      default: '{name}实际完成“{actual}”，对应 {low}-{high} 的分值，得分 {score}（分值 {weight} 的 {share}）',
    },
  },
} satisfies RuleTexts;
