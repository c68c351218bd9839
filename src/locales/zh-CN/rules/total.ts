import type { RuleTexts } from '../../locale';

export const totalTexts = {
  'total/missing': {
    title: '总分未填',
    why: '各项都有得分，总分空着，等级无法确定。',
    todo: '补填各项得分之和。',
    messages: { default: '总分未填，各项得分合计 {expected}' },
  },
  'total/weight': {
    title: '总分行的分值与各项合计不符',
    why: '总分行的分值应等于上面各项分值之和。',
    todo: '各项分值无误的，改正总分行的分值。',
    messages: { default: '总分行分值填 {found}，各项分值合计 {expected}' },
  },
  'total/score': {
    title: '总分不等于各项得分之和',
    why: '总分决定等级，应等于预算执行率得分与各指标得分之和。',
    todo: '核对各项得分，有误的先改；无误的，按合计数改总分。',
    messages: {
      default: '总分填 {found}，各项得分合计 {expected}',
      rounded: '总分填 {found}，各项得分合计 {expected}，总分取了整数',
      settled: '总分填 {found}，各项得分合计 {expected}；{names}的得分改正后，总分即相符',
    },
  },
  'total/grade': {
    title: '等级与总分不符',
    why: '90 分（含）以上为优，80 分（含）至 90 分为良，60 分（含）至 80 分为中，60 分以下为差。',
    todo: '按总分改等级；总分有误的先改总分。',
    messages: { default: '总分 {total} 对应等级“{expected}”，表中填“{found}”' },
  },
} satisfies RuleTexts;
