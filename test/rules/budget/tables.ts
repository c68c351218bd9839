import { recognise } from '../../../src/recognition/recognise';
import type { StandardTable } from '../../../src/recognition/table';
import type { RawValue } from '../../../src/sheet/snapshot';
import { gridBook } from '../../support/grid-book';

type Rows = readonly (readonly RawValue[])[];

/** The disclosure table that recognition makes of these rows; there must be one and no more. */
export function budgetTable(rows: Rows, sheet = '预算表'): StandardTable {
  const { tables } = recognise(gridBook({ [sheet]: rows }));
  if (tables.length !== 1 || !tables[0]!.budget) throw new Error(`${tables.length} tables in ${sheet}`);
  return tables[0]!;
}

/** 支出预算总表 with these lines: code, name, 合计, 基本支出, 项目支出. From row 4 on. */
export const spending = (...lines: Rows): StandardTable =>
  budgetTable([
    ['2024年支出预算总表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...lines,
  ]);

/** 一般公共预算支出表: code, name, 合计, 小计, 人员经费, 公用经费, 项目支出. From row 5 on. */
export const general = (...lines: Rows): StandardTable =>
  budgetTable([
    ['2024年一般公共预算支出表（分功能科目）'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
    [null, null, null, '小计', '人员经费', '公用经费', null],
    ...lines,
  ]);

/** 收支预算总表: 收入 A B, 支出 C D. From row 5 on. */
export const balance = (...lines: Rows): StandardTable =>
  budgetTable([
    ['2024年收支预算总表'],
    ['单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ...lines,
  ]);

/** 项目支出预算表: code, name, unit, 合计, 一般公共预算, 单位资金. From row 4 on. */
export const projects = (...lines: Rows): StandardTable =>
  budgetTable([
    ['2024年项目支出预算表'],
    ['单位：万元'],
    ['项目编码', '项目名称', '项目单位', '合计', '一般公共预算', '单位资金'],
    ...lines,
  ]);
