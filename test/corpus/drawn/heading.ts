/** Title, year and names at the head of a form. */
import { f, t, title, type CellInput, type Sheet } from '../form';
import { OFFICES, PEOPLE, PLACES, PROJECTS, UNITS } from './content';
import { lay, layPlaces } from './layout';
import type { Lot } from './lot';
import { totalScore, type Plan } from './plan';
import { TITLES } from './words';

export function drawTitle(lot: Lot, sheet: Sheet, plan: Plan): void {
  const { kind, year, declares } = plan;
  const name = lot.pick(TITLES[kind]);
  const place = lot.pick(PLACES);
  const said = lot.pick([
    `${year}年度${name}`,
    `${year}年${place}${name}`,
    `${name}`,
    `${name}（${year}年度）`,
    `${name}\n（${year}年度）`,
  ]);
  lay(lot, sheet, plan, 1);
  if (lot.oneIn(4)) sheet.row(lot.pick(['附件2', '附件1：', '附表3']));
  sheet.row(title(said));
  if (!said.includes(String(year)) && lot.oneIn(2)) sheet.row(`（${year}年度）`);
  if (lot.oneIn(3)) {
    lay(lot, sheet, plan, 2);
    sheet.row(`${declares ? '申报' : '填报'}单位：${place}${lot.pick(OFFICES)}`, '单位：万元');
  }
}

type Pair = readonly [label: string, value: CellInput];

export function drawNames(lot: Lot, sheet: Sheet, plan: Plan): void {
  const pairs = namesOf(lot, plan);
  while (pairs.length > 0) {
    const inRow = pairs.splice(0, lot.pick([1, 2, 2]));
    layPlaces(
      lot,
      sheet,
      plan,
      inRow.flatMap(() => ['label', 'value']),
    );
    sheet.row(...inRow.flat());
  }
}

function namesOf(lot: Lot, plan: Plan): Pair[] {
  const { kind, blank } = plan;
  const place = lot.pick(PLACES);
  const said = (text: string): string | null => (blank ? null : text);
  const office = f('department', said(`${place}${lot.pick(OFFICES)}`));
  const pairs: Pair[] = kind.startsWith('overall')
    ? [[lot.pick(['部门名称', '部门（单位）名称', '预算部门名称', '单位名称', '县级预算部门名称']), office]]
    : [
        [
          lot.pick(['项目名称', '项目名称', '专项名称', '项 目 名 称']),
          f('projectName', said(lot.pick(PROJECTS))),
        ],
        [lot.pick(['主管部门', '项目主管部门', '预算主管部门', '主管部门名称']), office],
        [
          lot.pick(['实施单位', '项目实施单位', '项目单位', '资金使用单位']),
          f('implementingUnit', said(`${place}${lot.pick(UNITS)}`)),
        ],
      ];
  if (plan.totalAt === 'top')
    pairs.splice(1, 0, [
      lot.pick(['自评总分', '自评得分', '总分']),
      t('score', blank ? null : totalScore(plan).toNumber()),
    ]);
  if (lot.oneIn(2))
    pairs.push(
      [lot.pick(['项目负责人', '负责人', '填报人', '联系人']), said(lot.pick(PEOPLE))],
      [lot.pick(['联系电话', '电话']), blank ? null : lot.pick(['0771-5823416', 13800001234, '18877120033'])],
    );
  if (kind === 'transfer-self-evaluation' && lot.oneIn(2)) pairs.splice(1, 0, ['资金使用地区', said(place)]);
  return pairs;
}
