import type { Level1, Level2 } from '../../recognition/table';

/**
 * What the wording of an indicator's name tells about it: general knowledge of how finance offices write indicators, kept as
 * data. Every pattern is asked about `nameText`: half-width, without spaces, brackets, numbering and punctuation.
 */

/** The forms' own names of the categories, for messages in either language. */
export const LEVEL1_NAMES: Readonly<Record<Level1, string>> = {
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  cost: '成本指标',
  execution: '预算执行指标',
  process: '过程指标',
  decision: '决策指标',
};
export const LEVEL2_NAMES: Readonly<Record<Level2, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  'economic-cost': '经济成本指标',
  'social-cost': '社会成本指标',
  'ecological-cost': '生态环境成本指标',
  'economic-benefit': '经济效益指标',
  'social-benefit': '社会效益指标',
  'ecological-benefit': '生态效益指标',
  sustainability: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
};

export const COSTS: readonly Level2[] = ['cost', 'economic-cost', 'social-cost', 'ecological-cost'];
export const BENEFITS: readonly Level2[] = [
  'economic-benefit',
  'social-benefit',
  'ecological-benefit',
  'sustainability',
];

/** Measures a share of something: 覆盖率, 占比, 参与度. */
export const SHARE = /(率|比例|比重|占比|百分比|百分率|参与度|完成度|达标度|知晓度|覆盖面|覆盖度)$/u;

/** Measures how good the work is. */
export const QUALITY_SHARE = /(合格|达标|优良|优秀|优质|准确|正确|完好|成活|差错|返工)(率|比例)$/u;

/** Measures whether the work is done in time, and nothing else: 完成及时率, 按期办结率, 工期. */
export const IN_TIME =
  /(及时|准时|按时|按期|如期)(率|性|度|程度|情况)$|(按时|按期|如期|准时).{0,8}率$|(完成|完工|竣工|开工|办理|办结|处理|处置|响应|交付|发放|拨付|到位)(时间|时限|期限|周期|及时性)$|^(按时|按期|如期|准时|及时)(发放|拨付|支付|兑付|完成|完工|竣工|办结|交付|到位).{0,4}$|^(施工)?工期$|时效性$/u;
/** … but these are about quality as well. */
export const IN_TIME_AND_WELL = /准确|合格|有效|达标|规范|质量|优/u;

/** Words that tie an indicator to time, however loosely. */
export const ABOUT_TIME =
  /及时|按时|按期|准时|如期|适时|实时|时限|时间|时效|时长|时点|工期|周期|期限|限期|年限|日期|进度|进展|天数|频次|频率|响应|当[日天月年]|每[日天周月季年]|季度|月份|年度|全年|逾期|延期|超期|截止|截至|[日月年]底|[日天周月年]内|小时|分钟|工作日|快速|迅速|提前|按计划|长期|常态|持续|节点|阶段|前完成|[日周月季年]报/u;

/** 年度巡检次数: how often, within the year that every target is of. */
export const COUNT_IN_A_YEAR = /(?:年度|全年)(?<count>.{1,8}(?:次数|场次|件数|份数|户数|人数|数量))$/u;

/** Names what is measured in days or per cent, never in pieces: 完成时间, 处理及时率. 按时发放次数 may be counted. */
export const TIME_OR_SHARE = /(率|及时(性|度|程度)|时间|时限|时长|期限|周期|工期|天数|日期|月份)$/u;

/** A quality rate or a share of coverage: says nothing about time unless its name does. */
export const TIMELESS_SHARE =
  /(合格|达标|优良|优秀|准确|正确|完好|成活|覆盖|知晓|参与|运行|正常|普及|入学|就业|好转|满意)(率|度)$/u;

/** A count that stands for quality: awards, accidents, ranks, approvals, what went wrong. */
export const COUNT_OF_QUALITY =
  /合格|达标|质量|优良|优秀|优质|优胜|获奖|获得|荣誉|表彰|奖|排名|名次|位次|等级|评级|评分|得分|认定|认证|授权|专利|标准|规范|通过|验收|核心|期刊|国家级|省级|部级|市级|[0-9a-z一二三四五特甲]级|级以上|一等|二等|三甲|率|比例|程度|准确|有效|文明|示范|先进|标兵|称号|品牌|精品|高级|缺陷|返工/u;

/** Things of which less is better. */
export const UNWANTED =
  /事故|事件|案件|发案|警情|投诉|举报|差错|错误|失误|故障|缺陷|违规|违法|违纪|问题|信访|上访|越级|死亡|伤亡|伤害|死伤|损失|损坏|发病|感染|疫情|污染|超标|排放|通报|失信|舆情|火灾|隐患|纠纷|逾期|流失|辍学|返贫|退货|退单|退件|中断|停机|停水|停电|拥堵|能耗|消耗|复发|受害|债务|欠费|欠薪|未|不良|不合格|不达标|不满意/u;
/** A name that counts the unwanted thing itself, so that "≥" asks for more of it. */
export const UNWANTED_COUNT =
  /(发生|事故|投诉|差错|发案|失误|违规|违法|故障|死亡|伤亡|感染|辍学|返贫|越级上访|舆情)(率|数|数量|次数|件数|起数|人数|案件数|情况)$/u;
/** … unless it counts what is done about it: 投诉处理次数. */
export const DEALING =
  /处理|处置|办理|办结|化解|调处|调解|整治|整改|治理|查处|查办|排查|核查|巡查|检查|演练|救治|救助|抢修|维修|修复|防范|预防|宣传|培训|应急|侦破|破案|打击|接待|受理|解决|消除|保障|监测|回访|下降|降低|减少/u;
/** Things a plan may well put a ceiling on: meetings, vehicles, staff costs, durations. */
export const CAPPED =
  /会议|接待|出国|三公|用车|公车|文件|简报|编制|控制|限额|上限|成本|费|经费|支出|预算|单价|造价|价格|标准|时间|天数|时限|周期|期限|工期|距离|半径|班额|占比|比例|率|误差|偏差|变动|浓度|排名|名次|位次|面积/u;

/** Saving, comparing, or paying people what they are due: the only cost indicators that may want more. */
export const SAVING =
  /节约|节省|节支|节能|降低|下降|减少|压减|压缩|结余|率|比例|占比|比重|效益|收益|收入|达标|到位|落实|补助|补贴|资助|奖励|救助|工资|薪酬|待遇|标准|投入/u;
/** How much of the budget was spent is no cost. */
export const EXECUTION_RATE =
  /(预算|资金|支出)(执行|支付|支出|完成|使用)(控制)?(率|进度)$|^(执行|支付|支出)率$/u;

/** Shares that are good when high, and cannot exceed 100 %. */
export const BOUNDED_SHARE =
  /(合格|达标|覆盖|满意|知晓|及时|准时|按时|按期|出勤|完好|准确|正确|参与|参训|参保|正常|普及|入学|就业|成活|通过|优良|优秀|录取|巩固|接种|在岗|知情|安全|及格|毕业|建档|签约|破案|结案|办结|处置|整改|回复|回访|公开|入库|清运|无害化处理|认可|好评)(率|度|比例)$/u;

/** … but of this one forms ask how far income strayed from its budget: ≤20%. */
export const SHARE_ASTRAY = /预算编制准确率$/u;

/** Money that goes in, rather than what comes out. */
export const INPUT_MONEY =
  /(投入|使用|安排|到位|拨付|下达|支出|预算|项目|专项|财政|配套|补助|保障|工作)(的)?(资金|经费)(总|数|金|额|量|投入|支出|规模|情况|预算)*$|^(资金|经费|预算|财政|支出|项目支出)(总|数|金|额|量|投入|支出|规模|使用|安排|控制|预算|资金)*$|预算(总额|金额|数|规模|资金)$/u;

/** Names that say how satisfied, safe or well served people feel. */
export const SATISFACTION =
  /满意|认可|好评|安全感|获得感|幸福感|归属感|信任|测评|测验值|评议|评价|口碑|投诉|表扬|支持率|支持度|认同|赞|点赞|体验|诉求|知晓|反映|意见|一感一度/u;
export const SATISFACTION_SHARE = /满意(度|率|程度)$/u;

/** Movements: their percentages may be negative or above one hundred. */
export const MOVEMENT =
  /增长|增幅|增速|增加|增减|涨|变动|变化|下降|降低|降幅|减少|减幅|同比|环比|提升|提高|浮动|偏差|误差|差额|差异|结余|盈余|温度|气温|负债/u;

/** Numbers that carry no unit by nature. */
export const UNITLESS =
  /得分|评分|分数|分值|测评值|指数|系数|倍数|排名|名次|位次|等级|级别|评级|星级|ph值?|比值|比率|版本|年份|年度|编号|文号|信噪比|容积率/u;

/** Targets that say better, more or good without saying how much. */
const VAGUE_HEAD =
  '(?:进一步|逐步|逐年|不断|持续|稳步|有效|明显|显著|大幅|大力|切实|充分|全面|较好|较大|较为|更加|基本|积极|得到|有所|长期|稳定)*';
const VAGUE_WORD =
  '(?:提高|提升|改善|增强|加强|优化|完善|保障|保证|保护|维护|弘扬|促进|推动|推进|发展|加快|好转|向好|稳定|巩固|缓解|明显|显著|有效|良好|较好|好|较高|较强|较大|高|优|优良|满意|合理|规范|健全|到位|可持续|有保障|有提升|有改善|有提高|长期|持续|不断|逐步)';
export const VAGUE_TARGET = new RegExp(
  `^(?:效果|成效|作用|影响|效益)?${VAGUE_HEAD}${VAGUE_WORD}(?:提高|提升|改善|增强|加强|优化|明显|显著|保障)?(?:效果|作用|影响)?$`,
  'u',
);
/** Short answers of two or three values are a measure of their own: 是/否, 合格, 达标, 通过. */
export const DEFINITE_TARGET = /^(是|否|有)$|^(合格|达标|通过|完成|已完成|未完成|符合|零|全覆盖|全部)/u;

/** "本项目不适用", "不涉及", "无此指标": more than a mere 无 or stroke. */
export const NOT_APPLICABLE =
  /不适用|不涉及|未涉及|无此(项|类)?|无该(项|类)?|没有此|不设(置|定)?(此|该|本)?(项|类)?指标/u;

/** Words around what an indicator is about. Without them 加强爱路护路宣传 and 爱路护路宣传次数 are the same matter. */
export const ACTION_HEAD =
  /^(加强|开展|组织|做好|推进|完成|举办|进行|实施|落实|深化|强化|全面|积极|大力|持续|有效|全年|年度|每年)+/u;
export const COUNT_TAIL =
  /(活动|工作|任务|项目)?(总)?(次数|人数|人次|场次|户数|件数|份数|个数|数量|家数|条数|期数|批次|频次|数|量|情况)$/u;
