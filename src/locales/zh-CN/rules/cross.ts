import type { RuleTexts } from '../../locale';

export const crossTexts = {
  'cross/indicators': {
    title: '自评指标与申报指标不一致',
    why: '自评要对照申报（批复）的指标逐项评价，不能随意增减指标。',
    todo: '对照绩效目标申报表，补上缺少的指标；经批准调整的，说明调整情况。',
    messages: {
      default: '申报的 {count} 个指标在自评表中没有：{names}（申报表见{place}）',
      added: '{count} 个指标不是申报的：{names}（申报表见{place}）',
    },
  },
  'cross/targets': {
    title: '同一指标的指标值不一致',
    why: '同一指标在不同的表里应当是同一个指标值，自评不能改用较低的值。',
    todo: '核对以哪张表为准，统一指标值。',
    messages: {
      default: '{name}指标值“{target}”，申报表{place}为“{other}”',
      whole: '{name}指标值“{target}”，项目申报表{place}为“{other}”',
      project: '{name}指标值“{target}”，整体申报表{place}为“{other}”',
    },
  },
  'cross/amount': {
    title: '同一项目的预算数不一致',
    why: '同一年度同一项目的预算在各表中应当相同。',
    todo: '以批复的预算为准，改正填错的一处。',
    messages: { default: '“{name}”预算 {found}，{place}为 {expected}' },
  },
  'cross/project-name': {
    title: '项目名称不一致',
    why: '同一项目在各表中名称不同，汇总和公开时会被当作几个项目。',
    todo: '以批复的项目名称为准统一写法；确是不同项目的，不用改。',
    messages: {
      default: '项目名称“{name}”，{others}，疑为同一项目（都有“{common}”）',
      amount: '项目名称“{name}”，{others}，疑为同一项目（都有“{common}”，预算同为 {amount}）',
      code: '项目名称“{name}”，{others}，项目代码同为 {common}',
    },
  },
  'cross/projects-sum': {
    title: '项目之和大于项目支出',
    why: '各项目是部门项目支出的一部分，加起来不会超过总数。',
    todo: '核对各项目金额和部门项目支出，改正填错的一处。',
    messages: {
      default: '项目清单 {count} 个项目合计 {total}，大于项目支出 {whole}（{places}…）',
      evaluated: '{count} 个项目自评表执行数合计 {total}，大于部门项目支出 {whole}（{places}…）',
    },
  },
  'cross/category-total': {
    title: '项目类别与支出构成不符',
    why: '清单里某一类项目的合计不会超过支出构成中该类的金额，否则就是类别或金额填错了。',
    todo: '核对各项目的支出类别，与支出构成保持一致。',
    messages: {
      default: '{name} {found}，小于项目清单中{category}项目合计 {listed}（{count} 个）',
      under: '{name} {found}，项目清单中{category}项目只有 {listed}（{count} 个）',
      ticked: '“{name}”填为{found}，{place}为{expected}',
    },
  },
  'cross/missing-project': {
    title: '项目缺少绩效目标表',
    why: '列入预算的项目都要申报绩效目标，其他项目有表而这几个没有，可能漏报。',
    todo: '补报绩效目标申报表；依法不公开的，不用改。',
    messages: {
      default: '{names}有预算，没有项目绩效目标申报表（共 {count} 个）',
      unlisted: '“{name}”有绩效目标申报表，项目清单（{list}）中没有',
    },
  },
} satisfies RuleTexts;
