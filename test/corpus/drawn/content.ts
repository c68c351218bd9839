/** What offices write into their forms: names, amounts and indicators that are right and hang together. */

/** A value that is counted or measured. */
export interface Measured {
  readonly operator: '≥' | '≤' | '=';
  readonly value: number;
  readonly unit: string;
}

export interface Sample {
  readonly name: string;
  /** A measure, or the words of a quality or a date. */
  readonly target: Measured | string;
  /** What was reached: the measure's number, or words. */
  readonly actual: number | string;
}

export interface Group {
  readonly level1: keyof typeof LEVEL1_WORDS;
  /** As most forms spell it; the first of the spellings. */
  readonly level2: readonly string[];
  readonly samples: readonly Sample[];
}

const at = (operator: Measured['operator'], value: number, unit: string): Measured => ({
  operator,
  value,
  unit,
});
const sample = (name: string, target: Sample['target'], actual: Sample['actual']): Sample => ({
  name,
  target,
  actual,
});

export const QUANTITY: Group = {
  level1: 'output',
  level2: ['数量指标', '产出数量', '数量', '产出数量指标'],
  samples: [
    sample('举办业务培训期数', at('≥', 6, '期'), 6),
    sample('受益学生人数', at('≥', 1250, '人'), 1268),
    sample('新建农村公路里程', at('=', 12.6, '公里'), 12.6),
    sample('发放宣传手册', at('≥', 8000, '份'), 8500),
    sample('开展法治讲座次数', at('≥', 12, '次'), 12),
    sample('改造老旧小区数量', at('≥', 9, '个'), 9),
    sample('病死畜禽无害化处理', at('≥', 3200, '头'), 3315),
    sample('购置执法记录仪', at('=', 45, '台'), 45),
    sample('护林员聘用人数', at('=', 118, '名'), 118),
    sample('完成课题研究项数', at('≥', 3, '项'), 3),
    sample('维修养护渠道长度', at('≥', 20, '千米'), 20.4),
    sample('巡回义诊场次', at('≥', 24, '场'), 25),
  ],
};

export const QUALITY: Group = {
  level1: 'output',
  level2: ['质量指标', '产出质量', '质量', '产出质量指标'],
  samples: [
    sample('工程验收合格率', at('=', 100, '%'), 100),
    sample('培训考核合格率', at('≥', 95, '%'), 97),
    sample('设备采购质量合格率', at('≥', 98, '%'), 100),
    sample('资料归档完整率', at('≥', 95, '%'), 96.5),
    sample('采样检测准确率', at('≥', 99, '%'), 99.2),
    sample('政策执行规范程度', '规范', '规范'),
  ],
};

export const TIMELINESS: Group = {
  level1: 'output',
  level2: ['时效指标', '产出时效', '时效', '产出时效指标'],
  samples: [
    sample('资金拨付及时率', at('≥', 95, '%'), 100),
    sample('项目按期完成率', at('=', 100, '%'), 100),
    sample('项目完成时间', '12月底前', '11月25日'),
    sample('补助发放时间', '6月30日前', '6月18日'),
    sample('任务完成及时性', '及时', '及时'),
    sample('故障响应时间', at('≤', 24, '小时'), 20),
  ],
};

export const COST: Group = {
  level1: 'cost',
  level2: ['成本指标', '经济成本指标', '产出成本', '经济成本'],
  samples: [
    sample('人均培训成本', at('≤', 400, '元/人'), 385),
    sample('每公里造价', at('≤', 3.5, '万元'), 3.42),
    sample('单台设备采购价格', at('≤', 2600, '元/台'), 2580),
    sample('护林员补助标准', at('=', 800, '元/人·月'), 800),
  ],
};

export const ECONOMIC: Group = {
  level1: 'benefit',
  level2: ['经济效益指标', '经济效益'],
  samples: [
    sample('带动农户户均增收', at('≥', 1500, '元'), 1560),
    sample('降低企业办事成本', at('≥', 10, '%'), 10.5),
    sample('盘活闲置资产收入', at('≥', 60, '万元'), 61.5),
  ],
};
export const SOCIAL: Group = {
  level1: 'benefit',
  level2: ['社会效益指标', '社会效益'],
  samples: [
    sample('群众法治意识', '有所提高', '有所提高'),
    sample('公众知晓率', at('≥', 85, '%'), 88),
    sample('新增就业岗位', at('≥', 40, '个'), 42),
    sample('出行条件改善程度', '明显改善', '明显改善'),
  ],
};
export const ECOLOGICAL: Group = {
  level1: 'benefit',
  level2: ['生态效益指标', '生态效益'],
  samples: [
    sample('森林覆盖率', at('≥', 52, '%'), 52.3),
    sample('水环境质量', '稳定达标', '稳定达标'),
    sample('空气质量优良天数比例', at('≥', 85, '%'), 86.2),
  ],
};
export const LASTING: Group = {
  level1: 'benefit',
  level2: ['可持续影响指标', '可持续影响'],
  samples: [
    sample('长效管护机制健全性', '健全', '健全'),
    sample('设施持续使用年限', at('≥', 10, '年'), 10),
    sample('人才队伍建设', '持续加强', '持续加强'),
  ],
};
export const SATISFACTION: Group = {
  level1: 'satisfaction',
  level2: ['服务对象满意度指标', '满意度指标', '服务对象满意度', '社会公众或服务对象满意度'],
  samples: [
    sample('受益群众满意度', at('≥', 90, '%'), 94),
    sample('参训学员满意度', at('≥', 95, '%'), 96),
    sample('服务对象满意度', at('≥', 92, '%'), 95.5),
  ],
};

/** What offices are asked of their own management and duties. */
export const MANAGEMENT: Group = {
  level1: 'management',
  level2: ['预算管理', '财务管理', '资产管理', '资金管理', '内部管理'],
  samples: [
    sample('预算调整率', at('≤', 5, '%'), 2.4),
    sample('结转结余率', at('≤', 10, '%'), 3.5),
    sample('“三公”经费控制率', at('≤', 100, '%'), 82.6),
    sample('政府采购执行率', at('≥', 95, '%'), 97),
    sample('固定资产利用率', at('≥', 95, '%'), 98.2),
    sample('资金使用合规性', '合规', '合规'),
    sample('管理制度健全性', '健全', '健全'),
    sample('预决算信息公开性', '按规定公开', '按规定公开'),
  ],
};
export const DUTIES: Group = {
  level1: 'duties',
  level2: ['重点工作完成情况', '重点工作任务', '重点工作履行', '履职目标实现'],
  samples: QUANTITY.samples,
};
export const EFFECTS: Group = {
  level1: 'effects',
  level2: ['社会影响', '社会效益', '履职效果'],
  samples: SOCIAL.samples,
};

export const LEVEL1_WORDS = {
  output: ['产出指标', '产出', '产出\n指标'],
  cost: ['成本指标', '成本'],
  benefit: ['效益指标', '效益', '效益\n指标'],
  satisfaction: ['满意度指标', '满意度', '满意度\n指标'],
  management: ['管理效率', '投入管理指标', '过程', '管理'],
  duties: ['履职效能', '履职效率', '履职产出'],
  effects: ['社会效应', '履职效果', '效果'],
  execution: ['预算执行率', '预算执行', '预算执行情况', '预算执行指标'],
} as const;
/** What the execution rate stands under where it is an indicator. */
export const EXECUTION_WORDS = ['预算执行率', '预算执行', '执行率指标', '预算执行率指标'] as const;

export const PLACES = [
  '临桂区',
  '织金县',
  '墨玉县',
  '鲁山县',
  '和平县',
  '遂昌县',
  '临高县',
  '互助县',
  '林甸县',
  '泰和县',
  '洪洞县',
  '白水县',
];
export const OFFICES = [
  '教育局',
  '水利局',
  '民政局',
  '农业农村局',
  '林业局',
  '司法局',
  '卫生健康局',
  '文化和旅游局',
  '交通运输局',
  '残疾人联合会',
];
export const UNITS = ['服务中心', '管理站', '办公室', '监测站', '技术推广站'];
export const PROJECTS = [
  '义务教育薄弱环节改善',
  '小型水库维修养护',
  '农村公路日常养护',
  '公益林补偿',
  '法律援助办案补贴',
  '基层卫生人才培训',
  '文化惠民演出',
  '残疾人家庭无障碍改造',
  '高标准农田管护',
  '社区矫正工作经费',
];
export const PEOPLE = ['王海燕', '李建国', '韦秀兰', '阿不都热合曼', '陈晓东', '卓玛', '张瑞'];
