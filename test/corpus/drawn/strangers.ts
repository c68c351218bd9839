/** Sheets of a workbook that are none of ours. */
import { Sheet, w } from '../form';
import type { Lot } from './lot';
import { OFFICES, PEOPLE, PLACES, PROJECTS } from './content';

const cover = (lot: Lot): Sheet =>
  new Sheet('封面', { grid: [6] })
    .gap(4)
    .row(`${lot.pick(PLACES)}${lot.pick(OFFICES)}`)
    .row('预算绩效管理工作资料')
    .gap(6)
    .row('二〇二四年三月');

const index = (lot: Lot): Sheet => {
  const sheet = new Sheet('目录', { grid: [1, 4, 1] }).row(w(3, '目  录')).row('序号', '表格名称', '页码');
  ['部门整体支出绩效自评表', '项目支出绩效自评表', '项目支出绩效目标申报表'].forEach((name, at) =>
    sheet.row(at + 1, `${name}（${lot.pick(PROJECTS)}）`, at + 2),
  );
  return sheet;
};

const staff = (lot: Lot): Sheet => {
  const sheet = new Sheet('年度考核', { grid: [1, 2, 2, 1, 1, 2] })
    .row(w(6, '事业单位工作人员年度考核评分表'))
    .row('序号', '姓名', '考核内容', '标准分', '得分', '备注');
  lot
    .some(PEOPLE, 4)
    .forEach((name, at) =>
      sheet.row(at + 1, name, lot.pick(['德', '能', '勤', '绩', '廉']), 20, 18 + (at % 3), null),
    );
  return sheet;
};

const budget = (lot: Lot): Sheet => {
  const sheet = new Sheet('支出明细', { grid: [1, 3, 1, 1, 1] })
    .row(w(5, '项目支出明细表'))
    .row('序号', '支出内容', '数量', '单价（元）', '金额（元）');
  ['培训资料印刷', '场地租赁', '专家讲课费'].forEach((name, at) => {
    const count = lot.int(2, 40);
    sheet.row(at + 1, name, count, 50 * (at + 1), count * 50 * (at + 1));
  });
  return sheet;
};

const STRANGERS = [cover, index, staff, budget];

export const drawStrangers = (lot: Lot): Sheet[] =>
  lot.oneIn(3) ? lot.some(STRANGERS, lot.int(1, 3)).map((draw) => draw(lot)) : [];
