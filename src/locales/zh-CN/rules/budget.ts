import type { RuleTexts } from '../../locale';

export const budgetTexts = {
  'budget/row-sum': {
    title: '一行中合计与各栏之和不符',
    why: '预算公开表每一行的合计（小计）应等于其各栏之和，对不上说明有一栏填错。',
    todo: '逐栏核对，改正填错的一栏。',
    messages: {
      default: '“{name}”的{column}为 {found}，各栏之和为 {sum}（{parts}）',
      exceeded: '“{name}”的{column}为 {found}，小于其中的 {sum}',
      cell: '“{name}”一行的 {found} 与 {count} 处合计都对不上，按各处合计应为 {expected}',
    },
  },
  'budget/hierarchy': {
    title: '上级科目与下级科目之和不符',
    why: '类、款、项（经济分类的类、款，单位与其下属各行）逐级汇总，上级应等于所列下级之和。',
    todo: '核对上下级金额，改正填错的一处。',
    messages: {
      default: '“{name}”的{column}为 {found}，所列下级之和为 {sum}（{parts}）',
      exceeded: '“{name}”的{column}为 {found}，小于已列出的下级之和 {sum}（{parts}）',
      cell: '“{name}”的 {found} 与 {count} 处合计都对不上，按各处合计应为 {expected}',
    },
  },
  'budget/total': {
    title: '合计、总计与各行不符',
    why: '合计应等于各行之和，收入总计应等于支出总计，收支才平衡。',
    todo: '核对各行和合计，改正填错的一处。',
    messages: {
      default: '“{name}”的{column}为 {found}，应等于 {sum}（{parts}）',
      exceeded: '“{name}”的{column}为 {found}，小于已列出各行之和 {sum}（{parts}）',
      cell: '“{name}”的 {found} 与 {count} 处合计都对不上，按各处合计应为 {expected}',
    },
  },
  'budget/cross-table': {
    title: '预算公开表之间数字不一致',
    why: '各张预算公开表出自同一份预算，同一笔数在各表应当一致，财政拨款不会大于全部收支。',
    todo: '核对两张表，改正填错的一张。',
    messages: {
      default: '{name}为 {found}，与“{sheet}”的{other} {value} 不一致',
      'at-most': '{name}为 {found}，大于“{sheet}”的{other} {value}',
      'at-least': '{name}为 {found}，小于“{sheet}”的{other} {value}',
    },
  },
  'budget/empty-note': {
    title: '空表说明缺失或与表不符',
    why: '没有该项支出的表照样公开，表下写明“本单位无……支出”，读者才知道不是漏填。',
    todo: '空表补写或改正说明；有数的表删去“无……”的说明。',
    messages: {
      default: '本表为空，未说明原因，一般写“本单位无……支出”',
      positive: '本表为空，说明却写“{note}”，似缺“无”字',
      contradicted: '说明写“{note}”，表中却有金额',
    },
  },
} satisfies RuleTexts;
