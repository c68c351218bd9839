import Big from 'big.js';
import { ONE, PERCENT } from './decimal';
import { foldText } from './fold';
import { isBlankOrPlaceholder } from './placeholder';
import { remembering } from '../sheet/memory';
import type { RawValue } from '../sheet/snapshot';

/** What follows a number: a power of ten and a unit. */
export interface ScaledUnit {
  readonly scale: Big;
  /** Spelling of the field without the scale: "元" for 万元; "%" for percentages; null for a bare number. */
  readonly unit: string | null;
}

/** Measure words. Another noun may follow one: 12条街道, 90个社区. */
const MEASURE_WORDS = (
  '个工作日 工作日 个自然日 自然日 个百分点 百分点 个月 人次 人日 人天 人年 人月 户次 场次 批次 轮次 班次 车次 件次 家次 点位 床位 ' +
  '标段 单位 课时 学时 学期 季度 星期 小时 分钟 平方公里 平方千米 平方米 立方米 平方 立方 平米 公里 千米 厘米 毫米 公顷 公斤 千克 ' +
  '毫升 千瓦时 千瓦 美元 街道 社区 人份 村次 站点 分贝 个 次 人 名 位 份 件 条 项 场 期 批 轮 户 家 所 处 座 间 台 套 辆 部 篇 本 册 ' +
  '张 块 面 幅 片 只 头 株 棵 根 支 把 盏 组 班 节 堂 门 类 种 级 档 例 宗 起 案 卷 字 元 角 天 日 年 周 季 月 时 分 秒 亩 米 吨 斤 克 ' +
  '升 度 倍 村 镇 乡 站 点 路 线 趟 单 笔 桩 桶 箱 袋 包 瓶 盒 餐 床 层 栋 幢 孔 眼 口 井 道 段 方 届 集 回 遍 页 版 则 首 艘 架 尾 羽 ' +
  '㎡ ㎥ ㎞ ㎏ ℃ km cm mm kg kW kWh GB TB MB m g t L'
).split(' ');
const BY_LENGTH = [...MEASURE_WORDS].sort((a, b) => b.length - a.length);

/** A measure word at the start, for use inside other patterns. Longest first. */
export const MEASURE_PATTERN = BY_LENGTH.join('|');

const LEADING_MEASURE = new RegExp(`^(?:${MEASURE_PATTERN})`, 'u');
const UNIT_CHARACTERS = /^[\p{Script=Han}A-Za-z㎡㎥㎞㎏℃°·./]{1,12}$/u;
/** Words that make a sentence of what looks like a unit: 90个未完成, 30左右, 100余人. */
const SENTENCE = /[未不无没非超逾差少欠余多约左右上下完成达已发开举加受的其以优良好前后内外比增减提降]/u;

const PERCENT_WORD = /^(?:%|个?百分比|个?百分率)$/u;
const SCALE = /^(亿|千万|百万|十万|万|千(?=[元人]))/u;
const SCALES: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3 };

const MEASURE_ALONE = new RegExp(
  `^(?:%|[亿万千]?(?:${MEASURE_PATTERN})(?:[/·每](?:${MEASURE_PATTERN}))*)$`,
  'u',
);

/** Whether a text is a unit and nothing else: 万元, 元/人·月, %. */
export const isMeasure = remembering((text: string) => MEASURE_ALONE.test(text));

/** The measure word a unit begins with: "条" of "条街道"; null when it begins with none. */
export const leadingMeasure = (unit: string): string | null => LEADING_MEASURE.exec(unit)?.[0] ?? null;

/** Reads what follows a number in folded text: "" → bare, "%", "万元", "元/人". null when it is no unit but a sentence. */
export function parseUnit(folded: string): ScaledUnit | null {
  if (folded === '') return { scale: ONE, unit: null };
  if (PERCENT_WORD.test(folded)) return { scale: PERCENT, unit: '%' };
  if (folded === '‰') return { scale: new Big('0.001'), unit: '‰' };
  const scaleWord = SCALE.exec(folded)?.[1];
  const unit = folded
    .slice(scaleWord?.length ?? 0)
    .replace(/m([23])/giu, (_, n) => (n === '2' ? '㎡' : '㎥'));
  const scale = scaleWord === undefined ? ONE : new Big(10).pow(SCALES[scaleWord]!);
  if (unit === '') return { scale, unit: null };
  return isUnit(unit) ? { scale, unit } : null;
}

function isUnit(text: string): boolean {
  if (!UNIT_CHARACTERS.test(text)) return false;
  const [head = '', ...per] = text.split('/');
  const measure = leadingMeasure(head);
  const noun = head.slice(measure?.length ?? 0);
  const known = measure !== null ? noun.length <= 4 : noun.length >= 1 && noun.length <= 2;
  return known && !SENTENCE.test(noun) && per.every((part) => part !== '' && part.length <= 6);
}

/** The unit named in a column of its own (度量单位): 万元, %, 百分比, 人次 …; null when blank or a placeholder. */
export function parseUnitCell(raw: RawValue): ScaledUnit | null {
  if (typeof raw !== 'string' || isBlankOrPlaceholder(raw)) return null;
  const folded = foldText(raw)
    .replace(/\n/gu, '')
    .replace(/^[(]|[)]$/gu, '');
  // "%(百分比)" says it twice.
  const bare = folded.replace(/\([^()]*\)?$/u, '') || folded;
  return parseUnit(bare) ?? (bare.length <= 12 ? { scale: ONE, unit: bare } : null);
}
