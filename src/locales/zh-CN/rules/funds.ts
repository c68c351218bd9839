import type { RuleTexts } from '../../locale';

export const fundsTexts = {
  'funds/missing': {
    title: '预算数或执行数未填',
    why: '没有预算数和执行数，执行率及其得分都无从核对。',
    todo: '按决算或支付系统的数字补填；确实没有安排资金的，填 0 并说明。',
    messages: { default: '{name}的{columns}未填' },
  },
  'funds/zero-budget': {
    title: '预算数为 0 却有支出或得分',
    why: '预算数为 0 时执行率没有意义，不能据此给分。',
    todo: '核对全年预算数（含上年结转和年中追加）；没有预算的项目不应有执行数和得分。',
    messages: {
      default: '{name}的预算数为 0，却有执行数 {other}',
      scored: '{name}的预算数为 0，执行率却得了 {other} 分',
      error: '{name}的预算数为 0，执行率显示 {other}',
    },
  },
  'funds/rate': {
    title: '执行率与预算数、执行数不符',
    why: '执行率＝全年执行数÷全年预算数，得分按它计算，填错会带错得分和总分。',
    todo: '核对预算数和执行数；数字无误的，按计算结果改执行率。',
    messages: {
      error: '{name}执行率显示 {found}，按执行数、预算数应为 {expected}',
      default: '{name}执行率填 {found}，按执行数 {executed}÷预算数 {budget} 应为 {expected}',
      initial: '{name}执行率 {found} 是按年初预算数算的，按全年预算数应为 {expected}（{executed}÷{budget}）',
    },
  },
  'funds/rate-missing': {
    title: '执行率未填',
    why: '预算数和执行数都有，执行率空着，看表的人无法判断得分从何而来。',
    todo: '补填执行率。',
    messages: { default: '{name}执行率未填，按执行数 {executed}÷预算数 {budget} 应为 {expected}' },
  },
  'funds/score': {
    title: '执行率得分算错',
    why: '执行率得分＝执行率×分值，超过 100% 按 100% 计，不取整、不估分。',
    todo: '按计算结果改得分，总分相应更正。',
    messages: {
      default: '执行率得分填 {found}，执行率 {rate}×{points} 分应为 {expected}',
      rounded: '执行率得分填 {found}，执行率 {rate}×{points} 分应为 {expected}，可能是先把执行率取整再计算的',
    },
  },
  'funds/score-missing': {
    title: '执行率得分未填',
    why: '预算执行率占固定分值，漏填会使总分偏低。',
    todo: '按执行率×分值补填得分。',
    messages: { default: '执行率得分未填，执行率 {rate}×{points} 分应为 {expected}' },
  },
  'funds/parts-sum': {
    title: '资金总额不等于各项来源之和',
    why: '年度资金总额应等于其中各项之和，对不上说明有一处填错或漏填。',
    todo: '逐项核对财政拨款、上年结转、其他资金，改正填错的一处。',
    messages: {
      default: '{name}的{column}填 {total}，各项之和为 {sum}（{parts}）',
      bare: '{name}填 {total}，各项之和为 {sum}（{parts}）',
    },
  },
  'funds/declared-sum': {
    title: '申报预算不等于各项来源之和',
    why: '预算数应等于财政资金与其他来源之和，对不上的申报会被退回。',
    todo: '核对各项资金来源，改正填错的一处。',
    messages: {
      default: '{name}的{column}填 {total}，各项之和为 {sum}（{parts}）',
      bare: '{name}填 {total}，各项之和为 {sum}（{parts}）',
      costing: '{name}的{column}填 {total}，支出明细合计 {sum}（{parts}）',
      'bare-costing': '{name}填 {total}，支出明细合计 {sum}（{parts}）',
      years: '{name}{year}填 {total}，各项之和为 {sum}（{parts}）',
      sides: '{year}收入合计 {total}，支出合计 {sum}，两者不符',
    },
  },
  'funds/payment-plan': {
    title: '资金支出计划不合理',
    why: '支出计划填累计比例，应逐期不减，年底为 100%。',
    todo: '按累计进度改写各期比例。',
    messages: {
      default: '资金支出计划（{plan}）最后一期为 {found}，应为 100%',
      falling: '资金支出计划（{plan}）是累计比例，不应降到 {found}',
    },
  },
  'funds/over-budget': {
    title: '执行数大于预算数',
    why: '支出超过预算，要么有追加没有写进全年预算数，要么数字填错；执行率得分最高只到分值。',
    todo: '有追加预算的，补进全年预算数；没有的，核对执行数并说明原因。',
    messages: {
      default: '{name}执行数 {executed} 大于预算数 {budget}，执行率 {rate}',
      initial: '{name}执行数 {executed} 大于年初预算数 {budget}（{rate}），表中没有调整后的预算数',
    },
  },
  'funds/low-rate-unexplained': {
    title: '执行率偏低未说明原因',
    why: '执行率偏低是绩效审核的重点，没有原因说明通常会被要求补充。',
    todo: '在偏差原因或说明栏写明资金未用完的原因和改进措施。',
    messages: { default: '{name}执行率 {rate}，低于 {limit}，有 {unspent} 未执行，表中没有说明原因' },
  },
  'funds/budget-adjustment': {
    title: '全年预算数与年初预算数相差较大',
    why: '年中调整幅度大的，审核时会问调整依据。',
    todo: '有追加、调减文件的，在说明中注明；数字填错的改正。',
    messages: {
      default: '{name}全年预算数 {annual} 比年初预算数 {initial} 多 {difference}（{change}），表中没有说明',
      less: '{name}全年预算数 {annual} 比年初预算数 {initial} 少 {difference}（{change}），表中没有说明',
    },
  },
  'funds/indicator-gap': {
    title: '指标得分率明显高于执行率',
    why: '钱没花多少而指标几乎满分，容易被认为指标定得偏低或自评流于形式。',
    todo: '核对指标实际完成值和得分；确有节约的，说明原因。',
    messages: { default: '指标得分率 {indicators}，预算执行率只有 {execution}，相差较大' },
  },
  'funds/breakdown': {
    title: '按性质分的合计与预算总额不符',
    why: '按收入性质分、按支出性质分都是对同一笔预算的拆分，两边合计都应等于全年预算数。',
    todo: '核对各项金额，补上漏掉的项目或改正总额。',
    messages: { default: '{heading}合计 {sum}（{parts}），与全年预算数 {budget} 不符' },
  },
  'funds/unit': {
    title: '金额单位可能填错',
    why: '元与万元相差一万倍，单位填错，全表金额都不可信。',
    todo: '核对表头的金额单位和各栏金额，统一到表头单位。',
    messages: {
      default: '表头单位是{unit}，金额 {amount}{unit} 大得不合常理，可能是按元填的',
      tooLittle: '表头单位是{unit}，金额只有 {amount}{unit}，可能是按万元填的',
      mixed: '同一行的 {large} 正好是 {small} 的一万倍，可能元与万元混用',
    },
  },
} satisfies RuleTexts;
