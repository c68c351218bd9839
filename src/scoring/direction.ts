import type { IndicatorRow } from '../recognition/table';
import { labelText, matchingText } from '../sheet/text';
import { principal, type Direction } from '../values/compare';
import { ZERO } from '../values/decimal';
import type { ParsedValue, Quantity } from '../values/types';

/** Names of things one wants little of (rules.md §2.13). */
const WANTED_LOW =
  /成本|费用|支出|周期|天数|时长|时限|用时|发案|案发|事故|投诉|差错|误差|偏差|违规|违法|违纪|逾期|超期|发生率|死亡|伤亡|漏报|漏检|返工|排放|能耗|上访|信访量|流失|失误|故障/u;
/** Names in which more is better although they speak of such things: 投诉办结率, 成本节约率, 发案下降率. */
const WANTED_HIGH =
  /处理|办结|处置|化解|回复|反馈|整改|下降|降低|减少|节约|压减|控制|完成|查处|侦破|破案|及时|满意|达标|准确|合格|受理|调处|覆盖|保障|执行率|支出率|支付|拨付|响应|排除|修复|预防|(?:开放|开馆|营业|运行|运营|服务|值守|值班|值勤|执勤|在岗|出勤|驻村|培训|教学|巡护|巡查|巡逻|巡检|监测|展览|展出|演出|优良|供水|供电|供暖|供热)(?:天数|时长)/u;
/** Shares of bad things, and ratios that keep a department within its means (rules.md §2.13): percentages but wanted low all the same. */
const LOW_SHARE =
  /(?:发案|案发|事故|投诉|差错|误差|偏差|违规|违法|违纪|逾期|超期|发生|死亡|伤亡|漏报|漏检|返工|流失|失误|故障|上访)率$|(?:(?:在职|在编|供养)人员|编制|经费|支出|预算|概算|建设规模|楼堂馆所(?:面积|规模)?|用房面积)控制率$|预算调整率$|(?:经费|支出|结转|结余)变动率$|结转结余(?:资金)?率$/u;

/** Names that do not say which way is better: 刑事案件数 may be a load of work or what it should prevent. */
const UNCERTAIN =
  /经费|案件|警情|信访|火灾|疫情|纠纷|矛盾|隐患|缺陷|损失|债务|负债|用水|用电|消耗|耗材|耗时/u;

/** Units of price and time say nothing about what is wanted: 120元/月 may be a standard to keep or a limit. */
const EITHER_WAY = /^(?:元|角|起|天|日|个?工作日|个?自然日|个月|月|年|小时|分钟|周|星期)/u;
/** … but of what is earned one wants more, whatever it is counted in. 低收入家庭 and 减免税收 earn nothing. */
const EARNED = /^[^减免退欠]*(?:(?<!低)收入|产值|营业额|销售额|利润|利税|税收|创收|增收)(?:总额|总量|额)?$/u;

/**
 * What counts as better in a row. An operator settles it, then 正向/反向, then the name; a target without operator is
 * to be reached or exceeded. null where the row gives no clue, for dates and for words.
 */
export function directionOf(row: IndicatorRow, target: ParsedValue): Direction | null {
  if (target.kind !== 'quantity' && target.kind !== 'range' && target.kind !== 'text') return null;
  const operator = principal(target)?.operator ?? null;
  if (operator === '≥' || operator === '>') return 'higher';
  if (operator === '≤' || operator === '<') return 'lower';
  const stated = statedDirection(row);
  if (target.kind === 'text') return operator === null ? null : (stated ?? 'exact');
  const quantity = target.kind === 'range' ? target.high : target.quantity;
  if (operator === '=')
    return quantity.number.eq(ZERO) && namedDirection(row, quantity) === 'lower' ? 'lower' : 'exact';
  return stated ?? namedDirection(row, quantity);
}

/** 正向/反向 in a column of its own, whichever header it stands under (巴彦淖尔 has it under 指标性质). */
function statedDirection({ cells }: IndicatorRow): Direction | null {
  const text = matchingText(cells.direction?.value ?? null) + matchingText(cells.operator?.value ?? null);
  if (/反向|逆向|负向/u.test(text)) return 'lower';
  return /正向/u.test(text) ? 'higher' : null;
}

const COST_CATEGORIES = new Set(['cost', 'economic-cost', 'social-cost', 'ecological-cost']);

function namedDirection({ cells, category1, category2 }: IndicatorRow, quantity: Quantity): Direction | null {
  const name = labelText(cells.level3?.value ?? null);
  const low = WANTED_LOW.test(name);
  const cost = category1 === 'cost' || (category2 !== null && COST_CATEGORIES.has(category2));
  if (LOW_SHARE.test(name)) return 'lower';
  if (quantity.number.eq(ZERO)) return low || cost ? 'lower' : null;
  if (cost) return quantity.unit === '%' ? null : 'lower';
  if (low) return WANTED_HIGH.test(name) || quantity.unit === '%' ? null : 'lower';
  const uncertain = UNCERTAIN.test(name) && !WANTED_HIGH.test(name);
  if (EITHER_WAY.test(quantity.unit ?? '') && !EARNED.test(name)) return null;
  return uncertain ? null : 'higher';
}
