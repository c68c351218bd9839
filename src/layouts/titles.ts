import type { TableKind } from '../recognition/table';
import { remembering } from '../sheet/memory';

/** What a title says about its table; 'foreign' is a form that only looks like ours. */
export type TitleMeaning = TableKind | 'self-evaluation' | 'target' | 'foreign';

/** Longest title, without spaces. */
const TITLE_LENGTH = 64;

/** Forms that share headers with ours and are not: people, surveys, pay. */
const FOREIGN =
  /考核(评分|评价|评定)?表|考核(得分|登记|汇总)|考评|员工|干部|人员(年度)?(绩效|考核)|岗位|教师|医务|个人|360|测评表|问卷|工资|奖金|考勤|述职|民主|满意度调查|绩效工资|积分/;

/** What is looked at while the year runs. Cameras are something else: 视频监控运维绩效目标表. */
const MONITORING = /绩效.*监控|(运行|执行|跟踪|中期|半年|季度|月份?|支出|预算|目标|双)监控|监控(?!.*绩效)/;

/** Points that others give a project or a department. */
const BY_OTHERS = /(第三方|财政|重点)(绩效)?评价.{0,6}(打分|评分|得分|指标)|(评价|评审|专家|核查)组/;

/** Whether a text says that those who did the work evaluate it. */
export const saysSelf = (text: string): boolean => /自评|自我评/.test(text);

/** 绩效评价指标表: a title, by its `matchingText`, that does not say who evaluates. */
export const mayBeOfOthers = (title: string): boolean => !saysSelf(title) && isSelfEvaluation(title);

/** A section heading inside a form, not the title of one. */
const SECTION =
  /^(附|[0-9一二三四五六七八九十]+[、.])?(长期|中长期|中期|年度|实施周?期)(绩效)?(目标|指标)(表|情况)?([(（].*[)）])?$/;

/**
 * The meaning of a text as a title, by its `matchingText`; null when it is none. The titles are those of
 * rules.md §1–3 and §6 with their usual variations (申报/批复/公开, with or without year and place).
 */
export const titleMeaning = remembering((title: string): TitleMeaning | null => {
  const text = title.replace(/(?<=[\u4e00-\u9fff])[A-Za-z][A-Za-z -]*$/u, '');
  if (text.length < 4 || text.length > TITLE_LENGTH || SECTION.test(text)) return null;
  if (/^(备注|说明|注[:：]|填报|填表|目录|关于|根据)/.test(text) || /[。；;]/.test(text)) return null;
  if (/基础数据(表|$|统计|情况|采集)/.test(text)) return 'base-data';
  const selfEvaluation = isSelfEvaluation(text);
  if (BY_OTHERS.test(text) && !saysSelf(text)) return /表/.test(text) ? 'foreign' : null;
  const target =
    !selfEvaluation &&
    /绩效.{0,8}目标|目标(申报|批复|备案)表|绩效指标(申报|批复)?表/.test(text) &&
    (/(表|书)([(（].*)?$/.test(text) || (/20\d\d年/.test(text) && /目标$/.test(text)));
  const monitoring = MONITORING.test(text);
  if (!selfEvaluation && !target)
    return (monitoring || FOREIGN.test(text)) && /表/.test(text) ? 'foreign' : null;
  if (FOREIGN.test(text) && !/支出|预算|专项|财政/.test(text)) return 'foreign';
  if (monitoring) return 'foreign';
  const overall = /整体|部门(\(单位\)|（单位）|单位)?绩效/.test(text) && !/项目(支出)?(预算)?绩效/.test(text);
  const project = /项目|专项|政策/.test(text);
  if (selfEvaluation) {
    if (/转移支付|区域绩效/.test(text)) return 'transfer-self-evaluation';
    // 专项资金绩效目标自评表 may be the form of transfers or that of a project: its body tells.
    if (/绩效目标自评/.test(text) && !/支出/.test(text)) return 'self-evaluation';
    return overall ? 'overall-self-evaluation' : project ? 'project-self-evaluation' : 'self-evaluation';
  }
  return overall ? 'overall-target' : project ? 'project-target' : 'target';
});

const isSelfEvaluation = (text: string): boolean =>
  /自评|自我评价|自我评估/.test(text) && /(表|自评|评价|情况|结果|评估)([(（].*)?$/.test(text)
    ? !/报告$|方案$|通知$|工作$/.test(text)
    : /绩效(目标)?(完成|实现)情况(自评|评价)?表|绩效评价(指标)?(体系)?(打分|评分|得分|自评)?表|绩效评价共性指标/.test(
        text,
      );
