import type { StandardTable } from '../../../src/recognition/table';
import { selfEvaluation, type IndicatorSpec } from '../../support/table-builder';

const LEVEL1: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  成本指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

export type RowSpec = Omit<IndicatorSpec, 'level2'> & { readonly level2: string };

/** Rows under their own first-level labels. */
export const withLevel1 = (rows: readonly RowSpec[]): IndicatorSpec[] =>
  rows.map((row) => ({ level1: LEVEL1[row.level2] ?? '产出指标', ...row }));

/** A self-evaluation of these rows; names stand in column C, targets in D, from row 21 on. */
export const grid = (...rows: readonly RowSpec[]): StandardTable =>
  selfEvaluation({ indicators: withLevel1(rows) });

/** One row: second-level label, name, target. */
export const single = (
  level2: string,
  level3: string | null,
  target: IndicatorSpec['target'],
  more: Omit<IndicatorSpec, 'level2'> = {},
): StandardTable => grid({ level2, level3, target: target ?? null, ...more });

/** The table with its rows dealt out to grids of their own: the first `sizes[0]` rows to the first goal, and so on. */
export function dealtToGoals(
  table: StandardTable,
  goals: readonly { readonly label: string; readonly kind: 'annual' | 'long-term'; readonly size: number }[],
): StandardTable {
  const ends = goals.map((_, index) => goals.slice(0, index + 1).reduce((sum, { size }) => sum + size, 0));
  const gridOf = (row: number): number => ends.findIndex((end) => row < end);
  return {
    ...table,
    indicators: table.indicators.map((row, index) => ({
      ...row,
      blockIndex: gridOf(index),
      block: goals[gridOf(index)]!.kind,
    })),
    blocks: goals.map(({ label, kind, size }, index) => ({
      ...table.blocks[0]!,
      kind,
      label: {
        row: 200 + index,
        column: 0,
        zone: { top: 200 + index, left: 0, bottom: 200 + index, right: 0 },
        value: label,
      },
      rows: Array.from({ length: size }, (_, offset) => ends[index]! - size + offset),
    })),
  };
}
