/** Lists that stand within a form: what the money is spent on, what is to be done with it. */
import type Big from 'big.js';
import { d, type CellInput, type Sheet } from '../form';
import { layPlaces } from './layout';
import type { Lot } from './lot';
import type { Plan } from './plan';
import { LISTS } from './words';

const COSTS = ['资料印刷', '场地租赁', '专家讲课费', '设备购置', '差旅费'];
const TASKS = ['开展业务培训', '推进重点工程', '保障机构运转', '落实惠民政策'];

export function drawLists(lot: Lot, sheet: Sheet, plan: Plan): void {
  if (!plan.declares || plan.blank || !lot.oneIn(5)) return;
  if (plan.kind === 'project-target') drawCosts(lot, sheet, plan);
  else drawTasks(lot, sheet, plan);
}

/** The money of the year in three parts. */
function shares(lot: Lot, whole: Big): readonly Big[] {
  const first = whole.times(lot.int(2, 5)).div(10).round(2, 0);
  const second = whole.times(lot.int(1, 3)).div(10).round(2, 0);
  return [first, second, whole.minus(first).minus(second)];
}

function drawCosts(lot: Lot, sheet: Sheet, plan: Plan): void {
  const names = lot.some(COSTS, 3);
  layPlaces(lot, sheet, plan, ['label', 'label', 'value', 'label', 'value']);
  drawRows(
    sheet,
    lot.pick(LISTS.costs),
    ['序号', '支出内容', '金额（万元）', '测算依据'],
    shares(lot, plan.amounts.annualBudget).map((amount, index): CellInput[] => [
      index + 1,
      names[index]!,
      amount.toNumber(),
      lot.pick(['按市场价测算', '参照上年支出', null]),
    ]),
  );
}

function drawTasks(lot: Lot, sheet: Sheet, plan: Plan): void {
  const names = lot.some(TASKS, 3);
  layPlaces(lot, sheet, plan, ['label', 'label', 'value', 'label']);
  drawRows(
    sheet,
    lot.pick(LISTS.tasks),
    ['任务名称', '主要内容', '完成时限'],
    names.map((name) => [name, `${name}，按季度推进`, '12月底前']),
  );
}

function drawRows(
  sheet: Sheet,
  side: string,
  heads: readonly string[],
  rows: readonly (readonly CellInput[])[],
): void {
  sheet.row(d(rows.length + 1, side), ...heads);
  for (const row of rows) sheet.row(...row);
}
