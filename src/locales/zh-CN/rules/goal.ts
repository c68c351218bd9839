import type { RuleTexts } from '../../locale';

export const goalTexts = {
  'goal/missing': {
    title: '绩效目标未填',
    why: '绩效目标是设指标的依据，空着就无法判断指标设得对不对。',
    todo: '写明资金要办成的事和预期效果。',
    messages: {
      default: '年度绩效目标未填',
      longTerm: '长期绩效目标未填',
      figure: '绩效目标栏只填了数字“{value}”，应写明目标内容',
    },
  },
  'goal/actual-missing': {
    title: '目标实际完成情况未填',
    why: '自评要对照预期目标说明完成情况，空着等于没有自评。',
    todo: '对照预期目标逐项写明完成情况。',
    messages: { default: '有预期目标，没有填实际完成情况（{count} 处）' },
  },
  'goal/stale-year': {
    title: '年度与本表不一致',
    why: '出现的只有以前年度，可能是沿用了旧表的文字。',
    todo: '核对年度，改为本年内容；确指以前年度的不用改。',
    messages: {
      default: '{year} 年度的表，绩效目标里只提到 {found} 年',
      field: '标题是 {year} 年度，项目年度填“{found}”',
      deadline: '{year} 年度的表，{name}的时限“{found}”在本年之前',
    },
  },
  'goal/long-annual': {
    title: '长期指标与年度指标不衔接',
    why: '年度指标是长期指标的分年落实，对不上说明有一边漏了或没有同步修改。',
    todo: '核对长期与年度两张指标表，补齐缺少的指标，统一名称和指标值。',
    messages: {
      default: '{count} 个长期指标在年度指标中没有对应：{names}',
      beyond: '{name}年度指标值“{target}”超过长期指标值“{longTarget}”',
      other: '{name}年度指标值“{target}”与长期指标值“{longTarget}”不同',
      operator: '{name}年度指标值“{target}”与长期指标值“{longTarget}”写法不一致',
      renamed: '{name}在长期指标中写作“{longName}”，名称不一致',
    },
  },
} satisfies RuleTexts;
