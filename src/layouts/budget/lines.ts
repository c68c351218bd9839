/** Patterns of rows, against their name's `matchingText` (full-width brackets are half-width there). */

/** 合计 of the lines above or below. */
export const TOTAL_LINE =
  /^(本年|当年)?(度)?(收入|支出|收支|财政拨款)?(收入|支出)?(合计|总计|合 计)(数)?$|^(收入|支出)合计$/u;
/** The last total of a side: 收入总计, 支出总计. */
export const GRAND_TOTAL_LINE = /总计/u;
/** A total of some of the lines only. */
export const SUBTOTAL_LINE = /^(本页)?小计$/u;
export const OF_WHICH_LINE = /^其中/u;

/** Numbering of lines, outermost first. */
const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十廿卅百〇]{1,4}[、.,]/u,
  /^\([一二三四五六七八九十廿卅百〇]{1,4}\)/u,
  /^\d{1,2}[、.](?!\d)/u,
  /^\(\d{1,2}\)/u,
  /^[①-⑳]/u,
];

/** How deep a line's own numbering puts it, 0 for 一、; null for lines without. */
export function numberingLevel(name: string): number | null {
  const level = NUMBERINGS.findIndex((pattern) => pattern.test(name));
  return level < 0 ? null : level;
}

/** A line's name without its numbering: "（一）教育支出" → "教育支出". */
export const bareLine = (name: string): string =>
  NUMBERINGS.reduce((text, pattern) => text.replace(pattern, ''), name.replace(OF_WHICH_WORD, '')).replace(
    OF_WHICH_WORD,
    '',
  );

const OF_WHICH_WORD = /^其中[:：]?/u;

/** "[2013601]行政运行", "2013601 行政运行", "2013601-行政运行": a code written before its name. */
export const LEADING_CODE = /^[[(【]?(\d{3,12})[\])】]?[-_:、]?(?=[\u4e00-\u9fff])/u;

/** A subject of the functional classification, or of its funds: 类, 款 or 项. */
export const FUNCTION_CODE = /^2\d{2}(\d{2}){0,2}$/u;
/** A subject of the economic (3xx) or the government economic (5xx) classification. */
export const ECONOMIC_CODE = /^[35]\d{2}(\d{2}){0,1}$/u;
/** 31 本级支出项目, 22 其他运转类. */
export const CATEGORY_CODE = /^\d{1,2}$/u;
export const UNIT_CODE = /^\d{3,9}$/u;

/** A note under a table: a line of one cell. */
export const NOTE =
  /^[(（]?(备注|注|说明|附注)[)）]?[:：\d.]|^(本|我)(单位|部门|委|局|办|厅|中心|院|校|所|站|表|年)/u;
/** A note that explains the form, whatever stands in it. */
export const FORM_NOTE = /^[(（]?(备注|注|说明|附注)[)）]?[:：\d.]/u;
/** A sentence: no header and no line. */
export const SENTENCE = /[。；;]|^(本|我)(单位|部门)/u;
/** A note that says why a table is empty. */
export const EMPTINESS = /无|没有|未安排|未发生|不涉及|未编制|空表|不存在|为零|为0/u;
/** 本单位(2024年)…预算…支出: what such a note speaks of, whether or not it says that there is none. */
export const EMPTINESS_TOPIC = /(预算|支出|拨款|经费|采购|购买服务|安排|资金|项目)/u;
/** What only public budgets speak of: their money, subjects and functions. */
export const DISCLOSURE_WORD =
  /财政|公共预算|政府性基金|国有资本|科目|基本支出|结转|人员经费|公用经费|因公出国|公务(用车|接待)|采购品目|指导目录|公共(服务|安全)支出|社会保障和就业|住房保障|本年(收入|支出)|专户/u;
/** Signatures and page numbers under a table. */
export const FOOTER = /^(制表|填表|编制|审核|负责人|单位负责人|财务负责人|联系|打印|第\d+页|填报)/u;
/** The number of a table, alone in a cell over it: 预算01表, 公开表5-1, 表3. */
export const TABLE_NUMBER = /^(?=.*表)(部门)?(预算)?(公开)?表?\d{1,2}(-\d)?表?$/u;
