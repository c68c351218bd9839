import type { RuleTexts } from '../../locale';

export const indicatorTexts = {
  'indicator/level1-missing': {
    title: '缺少一级指标',
    why: '产出、效益、满意度等一级指标是表样的必填内容，缺一类就看不出这方面的绩效。',
    todo: '补上这一类指标；确实不适用的，在说明中写明原因。',
    messages: {
      default: '表中没有{category}',
      scope: '{scope}没有{category}',
    },
  },
  'indicator/level2-missing': {
    title: '缺少二级指标',
    why: '产出要从数量、质量、时效等方面衡量，缺一方面目标就不完整。',
    todo: '补上缺少的二级指标；确实不适用的可不设。',
    messages: {
      default: '表中没有{categories}',
      scope: '{scope}没有{categories}',
    },
  },
  'indicator/name-missing': {
    title: '三级指标名称未填',
    why: '有指标值或分值而没有名称，不知道考核的是什么。',
    todo: '补填三级指标名称；多余的行删去。',
    messages: { default: '第 {row} 行填了“{value}”，三级指标名称空白' },
  },
  'indicator/target-missing': {
    title: '指标值未填',
    why: '没有指标值，就无法判断指标是否完成，也无法打分。',
    todo: '补填指标值，能量化的写明数字和单位。',
    messages: {
      default: '{name}没有填指标值',
      sample: '{name}的指标值“{target}”还是表样的写法，没有填数',
      column: '{count} 个指标都没有填指标值',
    },
  },
  'indicator/placeholder': {
    title: '表样占位行未删',
    why: '“指标2：”“……”是表样的提示，留在表里显得没有填完。',
    todo: '填写内容或删去这些行。',
    messages: { default: '{count} 行是表样占位内容（{texts}），未填写也未删除' },
  },
  'indicator/parent': {
    title: '二级指标与一级指标不对应',
    why: '二级指标放错了一级指标，分类分值和汇总都会错。',
    todo: '把这一行移到正确的一级指标下；粘贴错行的，逐格核对。',
    messages: { default: '{level2}列在{level1}下，应属{parent}' },
  },
  'indicator/category': {
    title: '指标归类不当',
    why: '数量、质量、时效、满意度各看一个方面，放错类会使该方面实际没有被考核。',
    todo: '把指标移到相符的二级指标下，或者改写指标名称和指标值。',
    messages: {
      default: '{name}列在{category}下，从名称看是{like}',
      'count-as-time': '{name}列在{category}下，名称与时间无关，指标值“{target}”是数量',
      'count-for-time': '{name}的指标值“{target}”是数量，不能衡量名称所说的时间或比率',
      'share-as-time': '{name}列在{category}下，名称与时间无关',
      'count-as-quality': '{name}列在{category}下，指标值“{target}”是数量，应列{like}',
      'date-as-count': '{name}列在{category}下，指标值“{target}”是时间，应列{like}',
      'share-as-count': '{name}是比率（{target}），列在{category}下，一般列{like}',
      'not-satisfaction': '{name}列在{category}下，名称和指标值“{target}”都与满意度无关',
      'rate-as-cost': '“{name}”不是成本：成本指标应写单位成本或成本控制数，共 {count} 处',
      'two-ways': '“{name}”在这里列为{category}，在本表另一处列为{other}',
    },
  },
  'indicator/unit-missing': {
    title: '指标值没有计量单位',
    why: '没有单位的数字可以有几种理解，如“35万”是人还是元，自评时无法比对。',
    todo: '在指标值后补上单位（次、人、% 等），或填在计量单位栏。',
    messages: {
      default: '{name}指标值“{target}”没有计量单位',
      many: '{name}等 {count} 个指标的指标值没有计量单位，如“{target}”',
      percent: '{name}是比率，指标值“{target}”没有百分号',
      zero: '{name}指标值“{target}”没有单位',
      money: '{name}指标值“{target}”没有单位，表头单位为{unit}',
      earlier: '{name}往年值“{value}”没有单位，当年值为“{target}”',
    },
  },
  'indicator/vague': {
    title: '指标值笼统',
    why: '“进一步提高”“效果明显”没有衡量办法，完成没完成全凭印象。',
    todo: '能量化的改成数字，不能量化的写明要看到的结果。',
    messages: {
      default: '{count} 个指标值是笼统说法，无法衡量：{words}',
      one: '{name}的指标值“{words}”笼统，无法衡量',
      repeats: '{name}的指标值只是重复指标名称，无法衡量',
    },
  },
  'indicator/not-applicable': {
    title: '指标填“无”或“不适用”',
    why: '不适用的指标不必硬填；填了“无”又占分值的，等于白送分。',
    todo: '不适用的行删去或留空，分值分给其他指标。',
    messages: { default: '{count} 行填“无”或“不适用”：{names}' },
  },
  'indicator/duplicate': {
    title: '指标重复',
    why: '同一指标列两次，等于重复计分。',
    todo: '保留一行，其余删去；确是两件事的，改写名称加以区分。',
    messages: { default: '{name}与第 {row} 行的指标重复' },
  },
  'indicator/conflict': {
    title: '同一指标的指标值互相矛盾',
    why: '同一件事有两个指标值，自评时无从判断以哪个为准。',
    todo: '核对后保留正确的一个。',
    messages: {
      default: '{name}指标值“{target}”，与另一行同名指标的“{otherTarget}”矛盾',
      matter: '{name}指标值“{target}”，与{other}的“{otherTarget}”说的是同一件事，互相矛盾',
    },
  },
  'indicator/input-as-output': {
    title: '投入当作产出',
    why: '投入的资金不是产出，钱花出去不等于事办成。',
    todo: '改写为花这笔钱要办成的事，如数量、面积、人次；资金控制要求列入成本指标。',
    messages: {
      default: '{name}（{target}）是投入的资金，不是产出',
      budget: '{name}的指标值“{target}”就是预算数，是投入不是产出',
    },
  },
  'indicator/direction': {
    title: '指标方向可疑',
    why: '方向写反，越差反而算完成：成本越高越好、合格率越低越好都说不通。',
    todo: '核对“≥”“≤”是否写反。',
    messages: {
      default: '{name}是成本指标，指标值“{target}”表示越高越好，是否应为“≤”',
      unwanted: '{name}的指标值“{target}”表示发生越多越好，是否应为“≤”',
      share: '{name}的指标值“{target}”表示越低越好，是否应为“≥”',
      count: '{name}是要完成的数量，指标值“{target}”只定了上限，是否应为“≥”或“=”',
      stated: '{name}的指标方向为“{stated}”，却用“{operator}”，两者不一致',
    },
  },
  'indicator/suspicious-value': {
    title: '指标值明显有误',
    why: '比率不会是负数，合格率、满意度等也不会超过 100%，多为粘贴或录入损坏。',
    todo: '核对原稿改正；“-100%”多为“＝100%”或列表短横线之误。',
    messages: {
      default: '{name}指标值“{target}”是负的比率，多为录入之误',
      negative: '{name}指标值“{target}”是负数',
      over: '{name}指标值“{target}”超过 100%，这一比率不可能超过 100%',
      jump: '{name}指标值“{target}”与上年“{last}”相差十倍以上，可能填错小数点或单位',
    },
  },
} satisfies RuleTexts;
