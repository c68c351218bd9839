/** What people read about the blank forms, by kind and variant, and about their optional parts. */
export const formTexts = {
  forms: {
    'project-self-evaluation/national': {
      place: '全国通用',
      description: '也用于湖南、河北等：预算执行 10 分，产出 50、效益 30、满意度 10',
    },
    'project-self-evaluation/national-101': {
      place: '全国通用（成本为一级指标）',
      description: '预算执行 10 分，成本 20、产出 40、效益 20、满意度 10',
    },
    'project-self-evaluation/hubei': {
      place: '湖北',
      description: '预算执行 20 分、绩效目标 80 分，分值写在指标名称里，可有多个目标',
    },
    'project-self-evaluation/sichuan': {
      place: '四川',
      description: '预算执行 10 分、指标 90 分自行分配，指标性质、度量单位单列，附评价结论',
    },
    'project-self-evaluation/yunnan': {
      place: '云南',
      description: '年度指标值分指标性质、指标值、度量单位三栏，总分旁有等级',
    },
    'overall-self-evaluation/hunan': {
      place: '湖南',
      description: '预算执行 10 分，产出 50、效益 30、满意度 10，附收入、支出性质分列',
    },
    'overall-self-evaluation/hubei': {
      place: '湖北',
      description: '预算执行 20 分、绩效目标 80 分，分值写在指标名称里，可有多个目标',
    },
    'transfer-self-evaluation/national': {
      place: '转移支付',
      description: '区域（项目）绩效目标完成情况，只比较、不计分',
    },
    'base-data/hunan': {
      place: '湖南',
      description: '财政供养人员、三公经费和公用经费、楼堂馆所控制情况',
    },
    'project-target/national-101': {
      place: '全国通用（成本为一级指标）',
      description: '成本 20、产出 40、效益 20、满意度 10，合计 90 分',
    },
    'project-target/hebei': {
      place: '河北',
      description: '附资金支出计划和指标描述，不设分值',
    },
    'project-target/wuhan': {
      place: '武汉',
      description: '含立项依据、测算明细、采购计划，长期和年度绩效目标，分值合计 80 分',
    },
    'overall-target/wuhan': {
      place: '武汉',
      description: '收支构成、职能、项目清单，每个长期和年度目标各有指标表',
    },
    'budget-01/wuhan': {
      place: '武汉',
      description: '收入和支出并列，合计、总计自动相加，收支不相等时提示',
    },
    'budget-02/wuhan': {
      place: '武汉',
      description: '按单位列本年收入、上年结转结余各来源',
    },
    'budget-03/wuhan': {
      place: '武汉',
      description: '按功能科目类、款、项列各类支出，预印常用科目',
    },
    'budget-04/wuhan': {
      place: '武汉',
      description: '财政拨款收入和支出并列',
    },
    'budget-05/wuhan': {
      place: '武汉',
      description: '按功能科目列人员经费、公用经费和项目支出',
    },
    'budget-06/wuhan': {
      place: '武汉',
      description: '按单位列人员经费、公用经费和项目支出',
    },
    'budget-07/wuhan': {
      place: '武汉',
      description: '按经济分类科目列人员经费和公用经费，预印全部常用款级科目',
    },
    'budget-08/wuhan': {
      place: '武汉',
      description: '因公出国（境）、公务用车、公务接待，合计自动相加',
    },
    'budget-09/wuhan': {
      place: '武汉',
      description: '按功能科目列；没有此项预算的，可改为注明无此项支出',
    },
    'budget-10/wuhan': {
      place: '武汉',
      description: '按功能科目列；没有此项预算的，可改为注明无此项支出',
    },
    'budget-11/wuhan': {
      place: '武汉',
      description: '每个项目各资金来源',
    },
    'budget-12/wuhan': {
      place: '武汉',
      description: '品目、数量、单价和面向中小企业的金额',
    },
    'budget-13/wuhan': {
      place: '武汉',
      description: '购买内容、金额和指导目录',
    },
  },
  tab: {
    search: '查找表样',
    noMatch: '没有符合“{text}”的表样。',
    gallery: '标准表样',
    options: '插入前的选项',
    year: '年度',
    yearAllowed: '请填 {least} 到 {most} 之间的年份，如 2025 或二〇二五',
    numberAllowed: '请填 {least} 到 {most} 之间的整数',
    unsound: '有选项填得不对，请先改正',
    unitName: '单位名称',
    unit: '金额单位',
    goals: '目标个数',
    rows: '每个二级指标的行数',
    lineRows: '空白行数',
    rowsUsual: '按表样',
    projects: '项目行数',
    insert: '插入',
    inserting: '正在插入…',
    inserted: '已插入工作表“{sheet}”，可以开始填写。',
    fromDeclaration: '从申报表带入',
    fromHint: '把工作簿里绩效目标申报表的项目、金额、目标、指标和分值带入新的自评表。',
    find: '查找申报表',
    noDeclaration: '这个工作簿里没有填写过的绩效目标申报表。',
    fill: '带入“{name}”',
    declarations: '可带入的申报表',
    gone: '没有再找到这张申报表，请重新校验后再试。',
    noForm: '所选口径没有这种自评表的表样，没有插入。请在“口径”里改选“自动识别”或其他口径后再试。',
    failed: '没有插入：{detail}',
  },
  parts: {
    note: '表下备注',
    projectType: '项目类别、安排频度',
    procurement: '资产配置计划及采购计划',
    longTerm: '长期绩效目标',
    subjects: '预印常用科目',
    emptyNote: '没有此项支出：不列行次，注明无此项支出',
  },
};
