import type { RuleTexts } from '../../locale';

export const costTexts = {
  'cost/equals-budget': {
    title: '成本指标只是重复预算数',
    why: '“不超过预算总额”对任何项目都成立，起不到控制成本的作用。',
    todo: '改用单位成本、分项成本等更能说明问题的指标。',
    messages: { default: '{name}指标值 {target}，就是预算数 {budget}，没有成本控制的内容' },
  },
  'cost/exceeds-budget': {
    title: '成本指标大于预算',
    why: '成本上限比预算还高，两处必有一处填错。',
    todo: '核对成本指标值和预算数，改正填错的一处。',
    messages: { default: '{name}指标值 {target}，大于预算数 {budget}' },
  },
} satisfies RuleTexts;
