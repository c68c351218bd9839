import type { RuleTexts } from '../../locale';

export const shareTexts = {
  'share/percent': {
    title: '占比与金额不符',
    why: '占比由金额算出，不符说明金额改过而占比没有改。',
    todo: '按金额重新计算占比。',
    messages: { default: '{name} {part} 占合计 {whole} 的 {expected}，写成 {found}' },
  },
} satisfies RuleTexts;
