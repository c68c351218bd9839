/** Title, year and names at the head of a form. */
import { f, title, w, type CellInput, type Sheet } from '../form';
import { OFFICES, PEOPLE, PLACES, PROJECTS, UNITS } from './content';
import type { Lot } from './lot';
import type { Plan } from './plan';
import { TITLES } from './words';

export function drawTitle(lot: Lot, sheet: Sheet, { kind, year, declares }: Plan, width: number): void {
  const name = lot.pick(TITLES[kind]);
  const place = lot.pick(PLACES);
  const said = lot.pick([
    `${year}年度${name}`,
    `${year}年${place}${name}`,
    `${name}`,
    `${name}（${year}年度）`,
    `${name}\n（${year}年度）`,
  ]);
  sheet.grid([width]);
  if (lot.oneIn(4)) sheet.row(lot.pick(['附件2', '附件1：', '附表3']));
  sheet.row(title(said));
  if (!said.includes(String(year)) && lot.oneIn(2)) sheet.row(`（${year}年度）`);
  if (lot.oneIn(3)) {
    sheet.grid(lot.split(width, 2));
    sheet.row(`${declares ? '申报' : '填报'}单位：${place}${lot.pick(OFFICES)}`, '单位：万元');
  }
}

type Pair = readonly [label: string, value: CellInput];

export function drawNames(lot: Lot, sheet: Sheet, { kind }: Plan, width: number): void {
  const place = lot.pick(PLACES);
  const office = `${place}${lot.pick(OFFICES)}`;
  const pairs: Pair[] = kind.startsWith('overall')
    ? [
        [
          lot.pick(['部门名称', '部门（单位）名称', '预算部门名称', '单位名称', '县级预算部门名称']),
          f('department', office),
        ],
      ]
    : [
        [lot.pick(['项目名称', '项目名称', '专项名称', '项 目 名 称']), f('projectName', lot.pick(PROJECTS))],
        [lot.pick(['主管部门', '项目主管部门', '预算主管部门', '主管部门名称']), f('department', office)],
        [
          lot.pick(['实施单位', '项目实施单位', '项目单位', '资金使用单位']),
          f('implementingUnit', `${place}${lot.pick(UNITS)}`),
        ],
      ];
  if (lot.oneIn(2))
    pairs.push(
      [lot.pick(['项目负责人', '负责人', '填报人', '联系人']), lot.pick(PEOPLE)],
      [lot.pick(['联系电话', '电话']), lot.pick(['0771-5823416', 13800001234, '18877120033'])],
    );
  if (kind === 'transfer-self-evaluation' && lot.oneIn(2)) pairs.splice(1, 0, ['资金使用地区', place]);
  while (pairs.length > 0) {
    const inRow = pairs.splice(0, lot.pick([1, 2, 2]));
    sheet.grid(lot.split(width, 2 * inRow.length));
    sheet.row(...inRow.flat());
  }
}

export const wide = (width: number, input: CellInput): CellInput => w(width, input);
