import type { RuleTexts } from '../../locale';

export const fieldTexts = {
  'field/missing': {
    title: '表头信息未填',
    why: '缺少项目名称、代码、单位等信息，表与项目对不上号。',
    todo: '补填空白的栏目。',
    messages: {
      default: '表头有 {count} 项未填：{fields}',
      optional: '{fields}未填',
      totalBudget: '勾选了延续性项目，项目总预算没有填',
    },
  },
  'field/amount-text': {
    title: '数字存成了文本',
    why: '文本型数字（多为从 Word 粘贴，带全角空格）不参加 SUM 求和，合计会少算。',
    todo: '选中这些单元格转换为数字，删去数字前后的空格。',
    messages: { default: '{count} 个数字存成了文本，如“{value}”，求和时不会计入' },
  },
} satisfies RuleTexts;
