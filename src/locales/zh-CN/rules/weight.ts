import type { RuleTexts } from '../../locale';

export const weightTexts = {
  'weight/missing': {
    title: '指标没有分值',
    why: '没有分值的指标无法计分，分值合计也无法核对。',
    todo: '补填分值，使各项合计等于满分。',
    messages: {
      default: '{name}没有填分值',
      none: '{count} 项指标都没有填分值',
    },
  },
  'weight/total': {
    title: '分值合计不等于满分',
    why: '分值合计不等于满分，总分和等级就没有可比性。',
    todo: '逐项核对分值，补上漏填的分值或重新分配。',
    messages: {
      default: '分值合计 {found}（含预算执行率），应为 {expected}',
      declared: '指标分值合计 {found}，应为 {expected}',
    },
  },
  'weight/level1': {
    title: '一级指标分值与通用分值不同',
    why: '一级指标一般有统一的分值，自行调整的要有依据。',
    todo: '没有调整依据的，按通用分值重新分配；有依据的可忽略本条。',
    messages: { default: '一级指标分值为{found}，通用分值为{expected}' },
  },
  'weight/label': {
    title: '标签上的分值与各行合计不符',
    why: '标签写明的分值就是该类指标的总分，各行合计应与它相等。',
    todo: '核对该类各行的分值，或改正标签上的分值。',
    messages: { default: '“{label}”写明 {printed} 分，所含各项合计 {sum} 分' },
  },
  'weight/concentration': {
    title: '单个指标分值过高',
    why: '一个指标占分过多，完成与否几乎决定总分，其他指标失去意义。',
    todo: '考虑拆分指标或分散分值。',
    messages: { default: '{name}一项占 {points} 分' },
  },
} satisfies RuleTexts;
