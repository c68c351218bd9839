/** The goals of a form, in words. */
import { d, g, type Sheet } from '../form';
import { layPlaces } from './layout';
import type { Lot } from './lot';
import type { Plan } from './plan';

const EXPECTED = [
  '全面完成年度各项任务，保障群众合法权益，提升公共服务水平。',
  '目标1：按期完成工程建设并通过验收；目标2：受益群众满意度达到90%以上。',
  '改善基层办学条件，培训教师1250人次，促进城乡均衡发展。',
];
const REACHED = [
  '各项任务已全面完成，群众合法权益得到保障，公共服务水平有所提升。',
  '目标1：工程按期完工并通过验收；目标2：受益群众满意度94%。',
  '办学条件得到改善，培训教师1268人次，城乡差距进一步缩小。',
];

export function drawGoals(lot: Lot, sheet: Sheet, plan: Plan): void {
  const which = lot.int(0, EXPECTED.length - 1);
  const expected = g('expected', plan.blank ? null : EXPECTED[which]!);
  if (plan.declares) {
    layPlaces(lot, sheet, plan, ['label', 'value']);
    sheet.row(lot.pick(['年度绩效目标', '年度总体目标', '绩效目标', '年度目标', '总体目标']), expected);
    return;
  }
  const actual = g('actual', plan.blank ? null : REACHED[which]!);
  const side = lot.pick(['年度总体目标', '年度\n总体\n目标', '年度绩效目标', '总体目标']);
  if (lot.oneIn(4)) {
    layPlaces(lot, sheet, plan, ['label', 'value']);
    sheet.row(lot.pick(['年初设定目标', '预期目标', '年度总体目标']), expected);
    sheet.row(lot.pick(['全年实际完成情况', '实际完成情况', '目标实际完成情况']), actual);
    return;
  }
  const isSecond = !plan.blank && lot.oneIn(6);
  layPlaces(lot, sheet, plan, ['label', 'value', 'value']);
  sheet.row(
    d(isSecond ? 3 : 2, side),
    lot.pick(['预期目标', '年初设定目标', '年初预期目标']),
    lot.pick(['实际完成情况', '全年实际完成情况', '目标实际完成情况']),
  );
  sheet.row(expected, actual);
  if (isSecond) sheet.row(g('expected', EXPECTED[0]!), g('actual', REACHED[0]!));
}
