import type { FundField, IndicatorField } from '../../recognition/table';
import { zoneName } from '../../sheet/a1';
import { groupBy } from '../../sheet/group-by';
import type { TableRule } from '../rule';

/** The forms' usual words for the columns that a layout needs. */
const COLUMN_NAMES: { readonly [field in IndicatorField | FundField]?: string } = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析及改进措施',
  initialBudget: '年初预算数',
  annualBudget: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
};

/** A column that this kind of table needs is not there. One finding per header. */
export const missingColumn: TableRule = {
  id: 'layout/missing-column',
  severity: 'warning',
  scope: 'table',
  *check({ table: { missingColumns } }) {
    const byHeader = groupBy(missingColumns, ({ header }) => zoneName(header));
    for (const columns of byHeader.values()) {
      const { top, left } = columns[0]!.header;
      yield {
        cell: { row: top, column: left },
        data: {
          columns: columns.map(({ field }) => COLUMN_NAMES[field] ?? field).join('、'),
          count: columns.length,
        },
      };
    }
  },
};
