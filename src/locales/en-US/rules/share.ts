import type { shareTexts as chinese } from '../../zh-CN/rules/share';
import type { Translation } from '../../locale';

export const shareTexts: Translation<typeof chinese> = {
  'share/percent': {
    title: 'Share does not match the amounts',
    why: 'A share follows from the amounts; where it differs, an amount was changed and the share was not.',
    todo: 'Work the share out again from the amounts.',
    messages: { default: '{name}: {part} is {expected} of {whole}, but {found} is given' },
  },
};
