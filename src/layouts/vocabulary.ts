import type { FundField, IndicatorField, Level1, Level2 } from '../recognition/table';

/**
 * The words of the forms: header, label and category spellings, all in the matching form of `labelText`
 * (no spaces, no brackets, half-width). `words` are tried first, by exact match: behind the usual one those that no
 * pattern catches; `pattern` catches the spellings nobody has listed yet. Sources: rules.md §4, seeds, and general
 * knowledge of the forms.
 */
export interface Spellings<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
  readonly pattern?: RegExp;
}

/** In order of precedence: an earlier entry wins where two patterns fit. */
export const INDICATOR_HEADERS: readonly Spellings<IndicatorField | 'targetGroup'>[] = [
  { name: 'number', words: ['序号', '编号', '行次'] },
  { name: 'project', words: ['项目名称', '项目', '所属项目', '支出项目名称', '预算项目名称', '二级项目名称'] },
  {
    name: 'goalName',
    words: ['目标名称', '绩效目标名称', '对应目标', '年度目标名称', '分项目标', '分项目标名称'],
  },
  {
    name: 'level1',
    words: ['一级指标', '类别', '一级分类', '大类', '一级', '指标类型', '指标分类', '指标类别', '评价内容', '1级指标'],
    pattern: /^(绩效)?一级(绩效)?(指标|目标)/,
  },
  {
    name: 'level2',
    words: ['二级指标', '子类', '二级分类', '小类', '二级', '绩效内容', '2级指标'],
    pattern: /^(绩效)?二级(绩效)?(指标|目标)/,
  },
  {
    name: 'description',
    words: ['指标解释', '指标说明', '指标定义', '三级指标说明', '指标内容说明', '四级指标', '指标值内容', '指标含义', '绩效指标说明'],
    pattern: /^(三级|绩效)?指标(值)?(解释|描述|内涵|释义)|^指标(内容|解释|说明).{0,2}计算公式(说明)?$/,
  },
  {
    name: 'level3',
    words: ['三级指标', '服务内容', '具体内容', '指标描述名称', '三级', '指标名称', '明细指标内容', '指标内容', '绩效指标', '具体指标', '明细指标', '绩效指标名称', '绩效指标内容', '考核指标', '评价指标', '指标', '细化指标', '具体指标名称', '绩效目标内容', '具体绩效指标', '个性指标', '指标项目', '指标项', '3级指标', '个性化指标'],
    pattern: /^(绩效)?三级(绩效)?(指标|目标)/,
  },
  {
    name: 'goalShare',
    words: ['指标权重比例', '目标权重', '目标占比'],
    pattern: /^(指标|目标)权重比例/,
  },
  {
    name: 'scoringText',
    words: ['评分标准', '计算公式', '评分依据', '指标计算方法', '计算方法', '扣分标准', '考核标准', '自评标准'],
    pattern: /^(得分|计分|评分|打分|赋分|评价)(计算)?(方法|标准|规则|办法|细则|方式)/,
  },
  {
    name: 'adjustedTarget',
    words: ['调整后指标值'],
    pattern: /调整(后)?(的)?(年度)?(指标|目标)值/,
  },
  {
    name: 'targetBeforeLast',
    words: ['前年'],
    pattern: /^前年|^20\d\d年度?(实际|完成|决算)(值|数|情况)?$/,
  },
  {
    name: 'targetLast',
    words: ['上年实际值', '上年值', '历史值', '上年实现值'],
    pattern: /^20\d\d年(预计|预期完成)(值|数)?$|^(上年|上一年|去年)(度)?(实际|完成|指标|目标|$)/,
  },
  {
    name: 'completionRate',
    words: ['完成率', '得分率', '得分系数', '实现程度'],
    pattern: /^(累计|指标|目标|实际)?完成(率|比例|程度|度|百分比)$/,
  },
  {
    name: 'reason',
    words: ['偏差原因分析及改进措施', '扣分理由', '得分率说明', '得分说明', '情况说明', '自评说明'],
    pattern:
      /(偏差|未完成|未达|扣分|差异|偏离|失分|超额|未实现).*(原因|分析|说明|措施|情况)|原因(分析)?(及|和|、|与).*措施|^原因/,
  },
  {
    name: 'reviewScore',
    words: ['复核得分', '财政评分', '主管部门评分'],
    pattern: /^(财政|主管部门|部门|第三方)?(部门)?(复核|审核|核定|复评|抽查|评审)(得)?分/,
  },
  {
    name: 'weight',
    words: ['分值', '标准分', '分数', '满分', '赋分', '权数', '三级指标分值', '三级指标权重', '标准得分', '基准分', '应得分', '占比', '配分', '指标分'],
    pattern: /^(三级)?(指标|参考|标准|设定|年度)?(分值|权重)(分值|分|值|数)?$/,
  },
  {
    name: 'score',
    words: ['得分', '自评分值', '自评分数', '自评结果', '得分值', '自评打分', '打分'],
    pattern: /^(单位|部门|自评|自我|指标|实际|评价|绩效|最终|年度)*(得分|评分|自评分)(情况|结果)?$/,
  },
  {
    name: 'basis',
    words: [
      '指标值确定依据',
      '指标值说明',
      '备注',
      '指标依据',
      '证明材料',
      '指标值来源',
      '说明',
      '指标值依据',
      '绩效标准',
      '指标来源',
      '依据',
      '备注依据',
      '测算依据',
      '评价依据',
    ],
    pattern: /(确定|设定|取值|设置)依据|标准[或和及]依据|数据来源|佐证/,
  },
  { name: 'coreFlag', words: ['是否核心指标', '核心指标', '是否为核心指标', '是否核心'] },
  { name: 'direction', words: ['指标正反向', '正反向', '正反指标', '指标正负向', '正向反向', '指标方向性', '方向性'] },
  {
    name: 'operator',
    words: [
      '指标性质',
      '指标方向',
      '符号',
      '指标值符号',
      '目标值符号',
      '指标符号',
      '指标属性',
      '取值符号',
      '性质',
      '绩效指标性质',
      '方向',
      '指标值类型',
      '目标符号',
      '目标值类型',
    ],
    pattern: /(计算|运算|比较|关系|逻辑|判断)符号?$/,
  },
  {
    name: 'unit',
    words: ['度量单位', '单位', '指标单位', '指标值单位', '单位文字描述', '数值单位', '目标值单位', '计量'],
    pattern: /^(绩效)?(指标|指标值)?(度量|计量)单位/,
  },
  {
    name: 'actual',
    words: ['实际完成值', '实际提供', '实绩', '绩效实现', '业绩值', '达成值'],
    pattern:
      /^(全年|年度|年终|年末|本年|当年|自评|指标|目标|绩效目标|累计|全[省市州盟县区旗乡镇]|截至.*)*(实际|完成|实现)+(完成|实现|达到|指标|目标)*(值|数|情况|结果|水平)?$/,
  },
  {
    name: 'target',
    words: ['年度指标值', '本年目标', '合同约定', '绩效目标', '预期', '计划目标', '年初计划', '约定值', '目标数', '年初设定目标', '年初目标', '指标目标', '目标要求', '预计当年实现', '年度指标', '年初设定值', '计划完成值', '设定值', '三级指标值', '预期目标', '目标', '全年', '全年目标', '年度目标', '指标内容及目标', '年度数值', '值', '全年值', '年度值', '本年值', '当年值', '数值', '计划', '预期完成值', '应完成值', '标杆值', '本年度计划完成水平', '计划完成', '计划完成情况', '合同约定值', '约定'],
    pattern:
      /^(年度|年初|预期|预计|绩效|本年|当年|全年|计划|设定|批复|20\d\d年|本年度|中期|实施周?期|长期|总体)*(度)?(绩效)?(指标值|目标值|预期值|计划值|计划水平|实现值)$|^20\d\d年(度)?(目标|计划|预期)$/,
  },
  {
    name: 'targetGroup',
    words: ['近两年指标值', '历史指标值'],
    pattern: /^近[两二三]年/,
  },
];

/** Of the headers of names those under which the target stands, too: 完成培训200人次. */
export const NAMES_WITH_TARGETS = /^绩效目标内容$/;

/** For headers that nobody has listed: what they contain. Tried last, in this order, on labels that are short enough for a header. */
export const INDICATOR_HEADER_PARTS: readonly Spellings<IndicatorField>[] = [
  { name: 'scoringText', words: [], pattern: /[及和与](评分|计分|评价)(标准|办法|细则|方法)$/ },
  { name: 'level1', words: [], pattern: /一级指标/ },
  { name: 'level2', words: [], pattern: /二级指标/ },
  { name: 'level3', words: [], pattern: /三级指标(?!值)/ },
  { name: 'reason', words: [], pattern: /原因|改进措施|整改措施/ },
  { name: 'target', words: [], pattern: /^(?!.*(依据|类型|性质|符号|方向|调整|前年|上年|完成|实际|历史|半年|季度|上半)).*(指标值|目标值)/ },
  { name: 'actual', words: [], pattern: /完成值|实际值|实际完成|实际实现/ },
  { name: 'weight', words: [], pattern: /^(?!.*(比例|一级|二级)).*(分值|权重)/ },
  { name: 'score', words: [], pattern: /^(?!.*(复核|审核|财政|主管|标准|方法|规则|依据|执行)).*(得分|自评分)$/ },
];

/** Money block. `declared` amounts of declarations are bound as annualBudget. */
export const FUND_HEADERS: readonly Spellings<FundField>[] = [
  {
    name: 'initialBudget',
    words: ['年初预算数', '预算批复', '批复资金', '批复预算', '批复预算数', '计划投入', '计划投资', '批复数', '批复金额', '预算批复数', '下达数', '下达资金', '下达金额', '期初预算数', '下达经费', '年初经费'],
    pattern: /^年初(部门)?(预算|批复|安排|下达)/,
  },
  {
    name: 'annualBudget',
    words: ['全年预算数', '预算调整后', '调整数', '调整后', '合同金额', '到位资金', '到位数', '调整后金额', '预算总投入', '预算数', '预算调整数', '预算金额', '预算安排数', '预算资金', '预算总额', '当年金额', '预算申报数', '计划安排资金', '计划安排', '计划安排数', '应到位数', '应到位资金', '调整后经费', '申报金额', '资金到位数', '实际到位资金', '下达预算数', '最终预算数', '决算批复数', '预算指标数', '预算安排', '预算安排情况', '可用预算数', '可用预算', '可用指标数', '全年收入', '全年收入数', '下达额度', '转移支付预算数', '预算下达数', '预算额'],
    pattern:
      /^(实际)?核拨(数|资金|金额)?$|^调整后(安排|批复|下达|预算安排)(数|额|金额)$|^(全年|年度|本年|当年|调整后?|年中|20\d\d年)+(度)?(调整)?(后)?(的)?预算(申报|安排|调整|下达|指标)?(总)?(数|额|金额)?$|^本年度?(申请|申报|安排)(资金|金额)$/,
  },
  {
    name: 'executed',
    words: ['全年执行数', '实际投入', '实际完成投资', '完成投资', '决算数', '支出决算', '决算支出', '支出决算数', '决算', '全年决算数'],
    pattern: /^(全年|年度|本年|当年|预算|资金|累计)*(实际|已)*(执行|支出|使用|支付|拨付|报销)(数|金额|额|资金|合计|总额|总数|情况)?$/,
  },
  {
    name: 'rate',
    words: ['执行率', '支付率', '支付比例', '支付进度', '投资完成率', '预算完成率', '完成预算的', '完成预算的%', '完成预算比例', '拨付率', '报销率'],
    pattern: /^(预算|资金|支出|全年|年度)*(执行|支出|使用)(率|进度|比例)$/,
  },
  {
    name: 'weight',
    words: ['分值', '标准分值', '标准分', '参考分值', '指标分值', '满分', '分数', '分值权重', '满分值'],
    pattern: /^(执行率|预算执行|预算执行率)?(分值|权重)(分值|分|值)?$/,
  },
  {
    name: 'score',
    words: ['得分', '自评分', '自评打分'],
    pattern: /^(执行率|预算执行|预算执行率|自评|单位自评|实际)*(得分|评分)$/,
  },
  {
    name: 'reason',
    words: ['偏差原因分析及改进措施', '备注'],
    pattern: /原因|说明$|措施/,
  },
  { name: 'share', words: ['占比', '比例', '所占比例'] },
  { name: 'lastYear', words: ['上年执行'], pattern: /^上年/ },
];

/** As {@link INDICATOR_HEADER_PARTS}, for the money block. */
export const FUND_HEADER_PARTS: readonly Spellings<FundField>[] = [
  { name: 'rate', words: [], pattern: /(执行|支出|使用)率/ },
  { name: 'score', words: [], pattern: /^(?!.*(标准|方法|规则)).*得分$/ },
  { name: 'initialBudget', words: [], pattern: /^年初.*(预算|数|金额|资金)/ },
  { name: 'annualBudget', words: [], pattern: /^(调整|全年|本年|当年|年度|年中).*预算/ },
  { name: 'executed', words: [], pattern: /^(?!.*(情况|进度|率|原因)).*(执行|支出|支付)(数|额|金额)$/ },
];

/** A column of the money block that numbers its lines, and the line that numbers its columns. */
export const LINE_NUMBERS = /^(行次|行号|序号|编号)$/;
export const COLUMN_NUMBERS = /^(列次|列号|栏次|栏号)$/;
/** 预算执行（E/C×100%）, B/A: by the quotient of its columns, which its label has lost or never had, a rate. By the `matchingText`. */
export const RATE_BY_QUOTIENT =
  /^(预算|资金|全年)*(执行|支出|使用|支付)(情况|进度)?\([a-z][/÷][a-z]([×*x]100%?)?\)$|^[a-z][/÷][a-z]([×*x]100%?)?$/i;

/** A batch is what was handed down at one time (已预下达, 本次下达): a part, whoever the money comes from. */
export type FundMeaning = 'total' | 'source' | 'spending' | 'batch';

/** What kind of line a money row is, by its label (without 其中, numbering and colon). Earlier entries win. */
export const FUND_LABELS: readonly {
  readonly meaning: FundMeaning;
  readonly pattern: RegExp;
}[] = [
  {
    meaning: 'total',
    pattern:
      /^(申请(财政)?(资金|总额|金额)(总额)?|下达资金(总额)?|(年度|20\d\d年度?)(预算)?资金|项目总资金|年度总预算|(当?年度|当年)金额|下达(中央)?预算内投资|预算申报(数|额|金额)|20\d\d年度?金额|(年度|项目|补助)?资金额度|(计划|概算|批复)?总(投资|投入)|(本年度?|当年|年度)?预算安排(数|额|金额)?)$|^(项目|部门|专项|单位)?(20\d\d年|年度|本年|本年度|全年|当年|实施周?期|中期|整体)*(财政|预算|项目|收入|支出|部门)?(资金|金额|预算|支出|收入|经费)?(申请)?(总(额|量|计|和|数|金额)|合计|总计)$|^(预算|项目)?资金$|^总额$|^合计$|^总计$|^小计$|^预算数$|^预算资金$|^(本年|当年|年度)?预算(总)?(数|额|金额)$|^预算总额$|^当年预算合计$|^项目总(投入|投资|预算|额)$|^(20\d\d年度?|年度|本年|当年|全年)+(项目)?预算$|^项目(预算)?金额$|^(部门|单位)?(预算)?(整体|总)支出$|^(部门|单位)(整体)?支出预算(数|额|金额)?$|^(全年|年度|本年度?)(预算)?支出$|^(年度|本年度?|项目)?预算申请(数|额|金额)?$/,
  },
  { meaning: 'batch', pattern: /^(已|提前|此前|本次|此次|本批|预)+(预)?(下达|拨付)(资金|金额|数|额)?$/ },
  {
    meaning: 'spending',
    pattern: /^(其他)?(人员|运转|特定目标|日常公用|公用|工资福利|商品和服务|对个人和家庭|专项支出|基本支出|项目支出|事业发展|部门预算内|人员类|运转类)/,
  },
  {
    meaning: 'source',
    pattern:
      /自治区|^中央|财政(性)?(拨款|投款|资金|补助|预算|安排)|上年(度)?(结转|结余)|结转|结余|其[他它](资金|收入|来源)|财政专户|单位(自有)?资金|自有资金|自筹|教育收费|债务资金|援[疆藏青]|(帮扶|衔接|扶贫)资金|中央|省级|省本级|市级|市本级|县级|县区|区级|州级|本级|地方|一般公共预算|政府性基金|国有资本经营|事业(单位)?(收入|经营)|经营性?收入|专户|非税|债券|贷款|社会资金|上级|转移支付|配套|统筹|部门预算|^(盟市|旗县|区县|县市|市县|乡镇|镇级|村级|财政奖补|奖补)(资金|补助|配套|投入|安排|财政|金额)?$|^(兵团|师市|师级|师|团场|团级|连队)(本级)?(资金|配套|补助|投入|安排|财政|自筹)(资金)?$|^(村?集体|企业|群众|社会)(自筹|投入|投资|出资|资金|资本|捐赠|捐资)(资金)?$|^捐赠(资金|收入)?$|^[一二三四五六七八九]?其他$/,
  },
];

/** Words of money that head no amount: where it is booked (财政资金科目代码), why it was not spent, a title (部门预算项目绩效目标表). */
export const NO_AMOUNT = /(代码|编码|科目|分类|原因|表)$/;

/** Labels with a value beside them (or after a colon in the same cell), bound by these names in every kind. */
export const FIELD_LABELS: readonly Spellings<string>[] = [
  {
    name: 'projectName',
    words: [
      '项目名称',
      '项目支出名称',
      '专项名称',
      '专项资金名称',
      '转移支付名称',
      '专项资金项目名称',
      '项目资金名称',
      '一级项目名称',
      '项目全称',
      '转移支付项目名称',
      '预算项目',
      '预算项目名称',
      '专项转移支付名称',
      '政策名称',
      '资金名称',
      '项目/政策名称',
      '政策项目名称',
      '支出项目名称',
      '资金项目名称',
      '具体项目名称',
    ],
    // 专项名称金 for 专项资金名称: a character astray.
    pattern: /^(专项|项目)名称[资金]{1,2}$|^(政府)?(购买服务|服务)项目名称$|^(实施)?方案名称$/,
  },
  { name: 'subprojectName', words: ['二级项目名称'] },
  { name: 'code', words: ['编码', '代码'] },
  { name: 'projectCode', words: ['项目编码', '项目代码', '项目编号', '预算项目编码', '二级项目编码', '二级项目代码'] },
  {
    name: 'department',
    words: [
      '主管部门',
      '预算主管部门',
      '主管预算部门',
      '一级预算部门',
      '一级主管部门',
      '资金主管部门',
      '部门名称',
      '部门单位名称',
      '填报部门',
      '预算主管部门名称',
      '申报部门',
      '部门和单位名称',
      '预算部门单位',
      '填报单位盖章', '评价单位', '一级预算单位', '归口管理部门', '上级主管部门',
    ],
    pattern:
      /^(市级|县级|市县|区县|县区|县市|区级|州级|师市|师级|兵团|地方|项目|业务|行业|政策)?(林业|林草|农业|农业农村|水利|教育|卫生|卫生健康|民政|交通|交通运输|文化|文旅|住建|生态环境|科技|工信|商务|体育)?主管(部门|单位)(单位)?(名称)?(及其?(预算)?(代码|编码))?$|^(市|县|区|省|州|镇|乡|乡镇)?(级|直)?预算部门(名称)?$|^(市|县|区|省|州|镇|乡|乡镇)(级|直)预算单位(名称)?$/,
  },
  {
    name: 'implementingUnit',
    words: [
      '实施单位',
      '项目单位',
      '项目实施单位',
      '执行单位',
      '项目执行单位',
      '资金使用单位',
      '具体实施单位',
      '用款单位',
      '承担单位',
      '项目承担单位',
      '使用单位', '使用部门', '补助单位', '受补助单位', '实施部门', '承担部门', '资金使用部门', '实施学校', '项目学校', '实施机构', '政府方实施机构',
      '项目建设单位',
      '建设单位',
      '预算执行单位',
      '二级预算单位',
      '实施主体',
      '项目实施主体',
      '责任单位',
      '项目责任单位',
      '项目申报单位',
      '基层预算单位',
      '项目用款单位',
      '实施企业',
    ],
  },
  { name: 'budgetUnit', words: ['预算单位', '预算单位名称'] },
  { name: 'unitName', words: ['单位名称', '填报单位', '填报单位名称', '自评单位', '申报单位', '单位', '部门', '部门单位'] },
  { name: 'departmentCode', words: ['主管部门代码', '主管部门编码'] },
  { name: 'centralDepartment', words: ['中央主管部门'] },
  { name: 'cityDepartment', words: ['市级主管部门', '市级业务主管部门'] },
  { name: 'provincialDepartment', words: ['省级主管部门', '省级主管部门名称', '自治区主管部门', '省主管部门', '省级业务主管部门', '自治区业务主管部门'] },
  {
    name: 'leader',
    words: [
      '项目负责人',
      '负责人',
      '项目负责人及电话',
      '项目负责人及联系电话',
      '项目负责人电话',
      '单位负责人',
    ],
  },
  { name: 'contact', words: ['联系人', '项目联系人', '联系人及电话', '联系人及联系电话'] },
  { name: 'phone', words: ['联系电话', '电话', '联系方式'] },
  { name: 'filledBy', words: ['填报人', '填表人', '制表人', '经办人'] },
  { name: 'filledOn', words: ['填报日期', '填表日期', '填报时间', '填表时间', '自评时间'] },
  { name: 'year', words: ['项目年度', '预算年度', '评价年度', '自评年度', '所属年度', '年度'] },
  {
    name: 'projectCategory',
    words: [
      '项目类别',
      '项目类型',
      '项目属性',
      '项目性质',
      '支出项目类别',
      '项目分类',
      '资金性质',
      '项目级次',
      '项目来源',
    ],
  },
  { name: 'projectFrequency', words: ['项目安排频度', '安排频度'] },
  {
    name: 'projectPeriod',
    words: [
      '项目期',
      '项目起止时间',
      '实施期限',
      '项目实施期限',
      '项目周期',
      '起止时间',
      '项目期限',
      '实施期',
      '项目实施时间',
      '实施周期',
    ],
  },
  { name: 'projectBasis', words: ['立项依据', '项目立项依据', '政策依据', '设立依据', '项目设立依据'] },
  { name: 'costing', words: ['测算依据', '测算过程', '预算测算', '测算依据及过程', '资金测算依据', '资金测算', '经费测算', '经费测算依据', '预算测算依据', '测算说明', '测算依据及说明', '预算测算依据及说明', '测算依据和说明', '资金测算依据及说明'] },
  { name: 'plan', words: ['项目实施方案', '实施方案', '实施计划', '项目实施计划'] },
  {
    name: 'purpose',
    words: [
      '资金用途',
      '主要支出方向和用途',
      '项目概况',
      '项目基本概况',
      '项目内容',
      '项目简介',
      '项目基本情况',
      '项目概述',
      '项目描述',
      '项目主要内容',
      '项目建设内容',
      '项目说明',
      '主要内容',
    ],
  },
  {
    name: 'lastYearResult',
    words: ['上年绩效评价结果整改及应用', '上年绩效评价结果', '上年度绩效评价结果', '上年绩效自评结果'],
  },
  { name: 'twoYearHistory', words: ['项目前两年预算及当年预算变动情况', '前两年预算及当年预算变动情况'] },
  { name: 'totalBudget', words: ['项目总预算', '项目总投资', '项目总金额'] },
  { name: 'currentBudget', words: ['项目当年预算', '项目本年度预算', '项目年度预算'] },
  {
    name: 'functions',
    words: [
      '部门职能概述',
      '部门职能',
      '部门主要职能',
      '部门职责',
      '单位职能',
      '主要职能',
      '部门主要职责',
      '单位主要职能',
      '职能概述',
      '单位职能概述',
      '职能职责概述',
      '部门职能职责',
      '部门基本职能',
    ],
  },
  {
    name: 'tasks',
    words: [
      '年度工作任务',
      '年度主要任务',
      '年度重点工作任务',
      '年度主要工作任务',
      '主要工作任务',
      '年度重点工作',
      '重点工作任务',
    ],
  },
  {
    name: 'selfGrade',
    words: ['自评等级', '评价等级', '等级', '自评结论', '绩效等级', '评定等级', '绩效评价等级'],
  },
  { name: 'costMeasures', words: ['厉行节约保障措施'] },
];

export const LEVEL1_WORDS: readonly { readonly category: Level1; readonly pattern: RegExp }[] = [
  { category: 'output', pattern: /^(项目|部门|履职)?(绩效)?产出(类)?(绩效)?(指标|目标|值)?$/ },
  {
    category: 'satisfaction',
    pattern: /^(社会|服务|公众|群众|服务对象|社会公众|受益对象|[或及和])*满意(度)?(类)?(绩效)?(指标|目标|值)?$|^满意度/,
  },
  { category: 'benefit', pattern: /^(项目|绩效|履职)?(效益|效果|结果)(类)?(绩效)?(指标|目标|值)?$|^影响力?指标$|^社会效应(指标)?$/ },
  { category: 'cost', pattern: /^(项目)?成本(类)?(绩效)?(指标|目标|值)?$|^投入成本$/ },
  {
    category: 'execution',
    pattern: /^(预算|资金)?(执行|投入)(率|情况|类)?(指标)?$|^预算执行(率|情况)?(指标)?$|^资金执行/,
  },
  {
    category: 'process',
    pattern:
      /^(项目|预算|资金)?(过程|管理)(类)?(指标|目标)?$|^(投入|过程)(和|与)?管理(指标)?$|^管理效率$|^履职(效能|效率)$|^运行成本$|^可持续发展(能力)?$/,
  },
  { category: 'decision', pattern: /^(项目)?(决策|投入)(类)?(指标|目标)?$/ },
];

export const LEVEL2_WORDS: readonly { readonly category: Level2; readonly pattern: RegExp }[] = [
  { category: 'quantity', pattern: /^(产出)?数量(类)?(绩效)?(指标|目标|值)?$/ },
  { category: 'quality', pattern: /^(产出)?质量(类)?(绩效)?(指标|目标|值)?$/ },
  { category: 'timeliness', pattern: /^(产出)?(时效|进度)(性)?(类)?(绩效)?(指标|目标|值)?$|^(时间|及时性)指标$|^完成时效(指标)?$/ },
  { category: 'economic-cost', pattern: /^经济成本(类)?(指标|目标|值)?$/ },
  { category: 'social-cost', pattern: /^社会成本(类)?(指标|目标|值)?$/ },
  { category: 'ecological-cost', pattern: /^生态(环境)?成本(类)?(指标|目标|值)?$/ },
  { category: 'cost', pattern: /^(产出)?成本(控制|节约)?(类)?(绩效)?(指标|目标|值)?$/ },
  { category: 'economic-benefit', pattern: /^(项目)?经济(效益|效果)?(类)?(绩效)?(指标|目标|值)?$/ },
  { category: 'social-benefit', pattern: /^(项目)?社会(效益|效果|效应|影响)?(类)?(绩效)?(指标|目标|值)?$/ },
  { category: 'ecological-benefit', pattern: /^(项目)?(生态|环境|生态环境)(效益|效果|影响)?(类)?(绩效)?(指标|目标|值)?$/ },
  { category: 'sustainability', pattern: /^可持续(性)?(影响|发展)?(力)?(效益)?(类)?(绩效)?(指标|目标|值)?$|^长期影响(指标)?$/ },
  {
    category: 'satisfaction',
    pattern:
      /^(社会|服务|公众|群众|受益|社会公众|服务受益|受益群众|使用人员)*(或|及|和)?(服务)?(对象|人员|群体)?满意(度)?(类)?(绩效)?(指标|目标|值)?$|^服务对象$|^服务对象(或|及|和)受益(人|者|群体)满意度(指标)?$/,
  },
];

/** A total row, by the label at its head. */
export const TOTAL_LABEL =
  /^(自评|评价|绩效|综合|最终|考核|指标|项目)*(总分|总得分|得分合计|合计得分|总分值|得分总计|综合得分|总评分|自评总分|分值合计|合计总分)(值|数)?$|^合计$|^总计$|^自评得分$|^总评得分$|^自评得分合计$|^总分合计$|^合计分值$|^自评分合计$|^绩效自评(总)?得分$|^(分值|权重|权重分|权重分值)(合计|总计|小计)$|^(合计|总计)(分值|权重)$|^(自评|评价)分数$/;

/** A total that does not say of what. */
export const BARE_SUM = /^(合计|总计)$/;

/** A total of points, not of scores. */
export const SUM_OF_POINTS = /^(指标)?(分值|权重|权重分|权重分值)(合计|总计|小计)$|^(合计|总计)(分值|权重)$/;

export const SUBTOTAL_LABEL = /^(.{0,8})小计$|^(产出|效益|满意度|成本|数量|质量|时效).{0,6}(合计|小计)$/;

export const GRADE_LABEL =
  /^(自评|评价|绩效|评定|绩效评价|自评结果|评价结果)*(等级|等次|档次|结论|结果等级|评级)$/;

/** Lines that end a table: signatures, notes. */
export const FOOTER_LABEL =
  /^(填表人|填报人|填报单位|填报日期|填表日期|填表说明|填报说明|制表人?|审核人?|备注|说明|注|注释|附注|单位负责人|负责人|联系人|联系电话|经办人|分管领导|主要负责人|部门负责人|财务负责人|单位盖章|盖章|评价人员|自评人员|评价组|资产(购置|配置)|财政部门审核意见|审核意见|主管部门意见|主管部门审核意见|填表须知|注意事项)/;
/** 附件2, 附表3: the mark over the next form of a set. */
export const ATTACHMENT = /^附(件|表|录)[0-9一二三四五六七八九十]{0,3}(-[0-9]{1,2})?$/;
/** … of which only the end is known: 财政部门支出股室初审意见, 保障绩效目标实现措施. An indicator may have such a name. */
export const FOOTER_END = /(初审|审核|审批|评审|审查|复核|批复)意见$|(保障|保证).{2,12}措施$/;

/** What stands for a table that is kept as a picture or on paper. */
export const KEPT_ELSEWHERE = /扫描(件|版)|影印件|复印件|[见附](图片|照片|pdf)/i;
/** Where somebody signs or seals, by the `matchingText`. */
export const SIGNATURE = /\((盖章|签字|签章|公章)\)/;

/** Prose under the table that explains deviations for the whole of it (Hubei, Sichuan). */
export const EXPLANATION_LABEL =
  /^(预算|资金)?(执行)?偏差(情况)?(原因)?(说明|分析)|^(预算|资金)(执行|调整).{0,8}(原因|说明)(分析|说明)?$|^(预算|资金|项目)*(执行|支出)(率|进度)?(偏|较)?[低慢]?的?(主要)?原因|^(其他(需要?)?说明的?(事项|问题|情况)|需要说明的事项|备注说明|偏差大或目标未完成原因分析|偏差大或目标未完成原因|未完成原因分析|改进措施及结果应用方案|改进措施|评价结论|自评结论|存在问题|存在的问题|主要问题|原因分析|下一步改进措施|其他需要说明的问题|其他需要说明的情况|需要说明的(问题|情况)|说明|绩效目标未完成原因|偏差原因分析|结果应用|存在的问题及原因|自评结果应用|主要经验(做法)?|有关建议)/;

/** 说明：…: a note in one cell. By the `matchingText`. */
export const NOTE = /^(填报|填表)?(备注|说明|注)[:：]/;
/** Words that give a cause. "未完成的请说明原因" asks for one. */
export const GIVES_CAUSE = /原因[是为系](?!指)|由于|因为|[，,：:](系|因)/;

/** What a page prints at its edges: "— 3 —", "某局2022年度部门决算 - 37 -", "第3页 共5页", "（续上表）", "（转下页）". By the `matchingText`. */
export const PAGE_EDGE =
  /^[-—–－―]+\d{1,3}[-—–－―]+$|[\u4e00-\u9fff][-—–－―]+\d{1,4}[-—–－―]+$|^第\d{1,3}页([,，、/]?共\d{1,3}页)?$|^[(（]?(续|接|转|续接)(上|下|前|后)?[表页][)）]?$/;

/** Headings of the goal block. */
export const GOAL_EXPECTED =
  /^预期$|^(年初|年度)(设定|计划|预期)$|^(年度|年初|全年|总体|绩效|设定|项目|当年|本年度?|中期|实施周?期|整体)*(预期|预设|设定|计划|年初设定)(的)?(年度|总体|绩效)*(目标)(内容|值)?$|^(年度|绩效|总体|年度总体|年度绩效|全年)?预期总?(目标|结果|产出)?$|^(服务|建设)目标$|^年初(绩效)?目标$|^目标内容$|^年初设定目标$|^年度绩效目标$|^绩效目标申报内容$|^(年度|项目|全年)?(主要|总体)?(绩效)?目标(和|及|与)(预期|主要)?(成果|成效|效果)$/;
export const GOAL_ACTUAL =
  /^(完成|实施)?结果$|^(服务|实施|建设)成效$|^(年度|全年|总体|绩效|目标|年度目标|年终|年末|绩效目标|总体目标|年度总体目标)*(实际|具体)?(总体|年度|绩效)*(目标)?(完成|实现|达成)(目标)?(情况|结果|值|程度)?(及效果)?(综述|简述|概述|说明)?$|^实际(完成|情况)?$/;
/** Tasks of the year, and what became of them, in forms that ask for these instead of goals. */
export const TASKS = /^(年度|全年|本年度?|当年)(主要|重点|工作|目标)*任务$/;
export const TASKS_DONE = /^(年度|全年|本年度?|当年|主要|重点|工作|目标)*任务(完成|落实|实施)(情况|结果)$/;
/** 调整绩效目标, 全年（调整）绩效目标: what the goal of the year's beginning became. By the `matchingText`. */
export const GOAL_ADJUSTED = /^(年中|全年|年度|本年|当年)*\(?调整后?\)?的?(年度|总体|绩效)*目标(值|内容)?[:：]?$/;
/** The label of a goal whose text stands beside or under it. */
export const GOAL_LABEL =
  /^[一二三四五六七八九十]?(项目)?(整体|总体|年度|绩效|长期|中期|中长期|滚动|实施周?期|当年度?|本年度?|全年|部门|单位|项目|履职|年初|任务|政策|专项|阶段性?|建设)*(总体|整体)?(绩效)?总?目标(情况|及?完成情况|及完成|[和及与]指标|表)?([0-9一二三四五六七八九十]{1,2})?$/;
/** A part of the year under a header of targets: 指标值 over 上半年 | 全年, 半年（计划）值 | 全年（计划）值. */
export const PART_OF_YEAR =
  /^(上半年|下半年|半年|第?[一二三四1-4]季度|年中|(1-)?[1-9]月底?)(计划|预期|预计)*(指标|目标)?值?$/;
/** "年度绩效目标1", "长期目标2", "目标3": a goal with its own indicator grid. */
export const NUMBERED_GOAL =
  /^(长期|中期|中长期|年度|实施周?期|总体|绩效)*(绩效)?目标[0-9一二三四五六七八九十]{1,2}/;
/** 长期绩效指标, 年度目标表: alone on its line, the heading of the goals or the grid below. */
export const TERM_HEADING = /^(长期|中期|中长期|年度|实施周?期)(绩效)?(目标|指标)表?$/;
/** All the places that the values of a form are of: 全州, 合计 beside 祁连县 | 刚察县. */
export const WHOLE_AREA = /^全[省市州盟县区旗域]$|^合计$/;
/** Says which term a goal or a grid is of, the year or several. */
export const TERM = /年度|长期|中期|实施周?期/;
export const LONG_TERM = /长期|中期|中长期|实施周?期|三年|跨年/;
/** 中期目标：…, 2025—2027年：…: a text that begins by saying that it is of several years. By the `matchingText`. */
export const LONG_TERM_TEXT = /^((中期|长期|中长期|实施周?期)(绩效)?目标|20\d\d年?[-—–~至到]{1,2}20\d\d年?)[:：]/;
/** … or of one: 年度目标：…, 2025年：…. */
export const YEAR_TEXT = /^(年度(绩效)?目标|20\d\d年(度)?)[:：]/;
/** The whole of a project, where another label speaks of the year. */
export const WHOLE_TERM = /^(?!.*年度)(项目|政策|绩效|整体)*总(体)?(绩效)?目标/;

/** Income and spending stacks of the Hunan form. */
export const BREAKDOWN_HEADINGS: readonly {
  readonly group: 'income' | 'spending';
  readonly pattern: RegExp;
}[] = [
  { group: 'income', pattern: /^(其中)?按(收入|资金)(性质|来源)分/ },
  { group: 'spending', pattern: /^(其中)?按支出(性质|类型|结构)分/ },
];

/** "/", "—", "……", "无": typed, but says there is nothing. */
export const NOTHING = /^([-/\\*.…⋯·、]+|无|暂无|空|同上|不适用|n\/a)$/i;
/** "（填写说明：…）", "（三级指标由各单位自行设置）": the form speaks to whoever fills it in. */
export const INSTRUCTION = /^[(（【[].*[)）】\]]$|填写说明|填报说明|请填写|自行设置|按要求填/;
/** "1.", "2、" with nothing behind it: the form numbers a line for whoever fills it in. */
export const BARE_NUMBERING = /^[0-9]{1,2}[.、]$/;
/** Template residue of an indicator name. */
export const PLACEHOLDER_NAME =
  /^((三级)?指标[0-9一二三四五六七八九十]{1,2}[:：]?[-/\\]*|定量指标[0-9一二三四五六七八九十]{1,2}|定性指标描述|[.…⋯·]{1,6}|指标[:：]?|[xX×]{2,}.*|\(?填写.*\)?|请填写.*|示例.*|例[:：].*)$/;
/** "目标1：", "……": what a form prints in the cell of a goal. */
export const GOAL_RESIDUE = /目标[0-9一二三四五六七八九十]{0,2}[:：]|[.…⋯·]/gu;
