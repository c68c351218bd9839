/** The indicators of a form and the total under them. */
import Big from 'big.js';
import { d, h, t, w, type CellInput, type Sheet } from '../form';
import { actualCell, pointsCell, REASONS, scoreOf, targetCells } from './cells';
import { LEVEL1_WORDS } from './content';
import type { Lot } from './lot';
import type { Block, Field, Plan, Row } from './plan';
import { HEADS, TOTAL_ROW } from './words';

interface Column {
  readonly field: Exclude<Field, 'declared'>;
  readonly head: string;
}

const LEVELS = ['level1', 'level2', 'level3'] as const;
const PARTS: readonly (readonly Column['field'][])[] = [
  ['operator', 'target', 'unit'],
  ['unit', 'operator', 'target'],
  ['target', 'unit', 'operator'],
];
const ORDERS: readonly (readonly ('target' | 'actual' | 'weight' | 'score')[])[] = [
  ['target', 'actual', 'weight', 'score'],
  ['weight', 'target', 'actual', 'score'],
  ['target', 'weight', 'actual', 'score'],
  ['weight', 'score', 'target', 'actual'],
];

function fieldsOf(lot: Lot, plan: Plan): Column['field'][] {
  const { declares, points, measure, explains } = plan;
  const parts =
    measure === 'parts'
      ? lot.pick(PARTS)
      : measure === 'unit apart'
        ? lot.pick([
            ['target', 'unit'],
            ['unit', 'target'],
          ] as const)
        : (['target'] as const);
  const held = {
    target: true,
    actual: !declares,
    weight: points === 'column',
    score: !declares && points !== 'none',
  };
  const order = lot.pick(ORDERS).filter((field) => held[field]);
  return [
    ...LEVELS,
    ...(declares && lot.oneIn(4) ? (['description'] as const) : []),
    ...order.flatMap((field) => (field === 'target' ? parts : [field])),
    ...(points === 'column' && !declares && lot.oneIn(6) ? (['scoringText'] as const) : []),
    ...(explains ? (['reason'] as const) : []),
    ...(declares && lot.oneIn(2) ? (['basis'] as const) : []),
  ];
}

/** How many columns they need at least. */
export const leastWidth = 12;

export function drawIndicators(lot: Lot, sheet: Sheet, plan: Plan, width: number, executionScore: Big): void {
  const columns = fieldsOf(lot, plan).map((field): Column => ({ field, head: headOf(lot, field, plan) }));
  const rows = plan.blocks.flatMap((block) => block.rows);
  if (plan.points === 'labels' && lot.oneIn(2)) {
    sheet.grid([width]);
    sheet.row(lot.pick(['年度绩效目标（80分）', '年度绩效目标1（80分）']));
  }
  sheet.grid(lot.split(width, columns.length + (plan.side ? 1 : 0)));
  drawHeads(lot, sheet, plan, columns, rows.length);
  for (const block of plan.blocks) drawBlock(lot, sheet, plan, columns, block);
  if (plan.points !== 'none' && !lot.oneIn(5)) drawTotal(lot, sheet, plan, columns, executionScore);
}

function headOf(lot: Lot, field: Column['field'], { declares, measure }: Plan): string {
  if (field === 'target' && measure === 'parts') return lot.pick(['指标值', '年度指标值', '目标值']);
  return lot.pick(HEADS[field === 'target' && declares ? 'declared' : field]);
}

const MEASURE: readonly string[] = ['operator', 'target', 'unit'];

function drawHeads(
  lot: Lot,
  sheet: Sheet,
  { side, measure, points, declares }: Plan,
  columns: readonly Column[],
  rows: number,
): void {
  const sideCell = (more: number): CellInput[] =>
    side ? [d(rows + more, lot.pick(['绩效指标', '绩\n效\n指\n标', '年度绩效指标']))] : [];
  const inBand = ({ field }: Column): boolean =>
    MEASURE.includes(field) || (declares && points === 'column' && field === 'weight');
  const banded = columns.filter(inBand);
  const begin = columns.findIndex(inBand);
  const together = columns.slice(begin, begin + banded.length).every(inBand);
  const twoRows = measure === 'parts' && together && lot.oneIn(2);
  if (!twoRows) {
    sheet.head('annual', ...sideCell(1), ...columns.map(({ field, head }) => h(field, head)));
    return;
  }
  const band = lot.pick(['年度指标值', '指标值', '绩效指标值']);
  sheet.head(
    'annual',
    ...sideCell(2),
    ...columns.slice(0, begin).map(({ field, head }) => d(2, h(field, head))),
    w(banded.length, band),
    ...columns.slice(begin + banded.length).map(({ field, head }) => d(2, h(field, head))),
  );
  sheet.more(
    ...banded.map(({ field, head }) =>
      h(field, field === 'target' ? lot.pick(['指标值', '数值', '目标值']) : head),
    ),
  );
}

function drawBlock(lot: Lot, sheet: Sheet, plan: Plan, columns: readonly Column[], block: Block): void {
  const { points, levels } = plan;
  const word = lot.pick(LEVEL1_WORDS[block.level1]);
  const level1 =
    points === 'labels' || (points === 'column' && lot.oneIn(5)) ? `${word}（${block.points}分）` : word;
  block.rows.forEach((row, index) => {
    const firstOfLevel2 = block.rows[index - 1]?.level2 !== row.level2;
    const sameLevel2 = block.rows.filter(({ level2 }) => level2 === row.level2).length;
    const level = (text: string, isFirst: boolean, down: number): CellInput[] => {
      if (levels === 'repeated') return [text];
      return isFirst ? [d(down, text)] : [];
    };
    const cells = cellsOf(lot, plan, row);
    sheet.ind(
      ...columns.flatMap(({ field }): CellInput[] => {
        if (field === 'level1') return level(level1, index === 0, block.rows.length);
        if (field === 'level2') return level(row.level2, firstOfLevel2, sameLevel2);
        if (field === 'score' && plan.sharedScores)
          return index === 0 ? [d(block.rows.length, block.points)] : [];
        return [cells[field]];
      }),
    );
  });
}

function cellsOf(lot: Lot, plan: Plan, row: Row): Record<Column['field'], CellInput> {
  const { name } = row.sample;
  return {
    level1: null,
    level2: row.level2,
    level3: lot.oneIn(12) ? `★${name}` : lot.oneIn(12) ? `指标1：${name}` : name,
    description: `反映${name}的情况`,
    ...targetCells(lot, plan, row),
    actual: actualCell(lot, plan, row),
    weight: pointsCell(lot, row.points),
    score: pointsCell(lot, scoreOf(row)),
    scoringText: '完成目标值得满分，未完成按比例扣分',
    reason: row.short ? lot.pick(REASONS) : lot.pick([null, null, '无', '/']),
    basis: lot.pick(['工作计划', '历史数据', '部门文件']),
  };
}

function drawTotal(
  lot: Lot,
  sheet: Sheet,
  plan: Plan,
  columns: readonly Column[],
  executionScore: Big,
): void {
  const points = plan.blocks.reduce((sum, block) => sum + block.points, plan.execution);
  const score = plan.blocks
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum.plus(scoreOf(row)), executionScore);
  const said: Partial<Record<Column['field'], CellInput>> = {
    weight: t('weight', points),
    score: t('score', score.toNumber()),
  };
  const first = columns.findIndex(({ field }) => said[field] !== undefined);
  if (first < 0) return;
  sheet.row(
    w(first + (plan.side ? 1 : 0), lot.pick(TOTAL_ROW)),
    ...columns.slice(first).map(({ field }) => said[field] ?? null),
  );
}
