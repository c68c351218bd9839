/** The indicators of a form and the total under them. */
import type Big from 'big.js';
import { d, h, own, t, w, type CellInput, type Sheet } from '../form';
import { actualCell, pointsCell, REASONS, scoreOf, targetCells } from './cells';
import { LEVEL1_WORDS, PLACES } from './content';
import { lay } from './layout';
import type { Lot } from './lot';
import { totalPoints, totalScore, type Block, type Plan, type Row, type Section } from './plan';
import { HEADS, TOTAL_ROW } from './words';

type Field = Exclude<keyof typeof HEADS, 'declared'>;

interface Column {
  /** Null where nothing is bound: the value of one place, a kind of reason to tick. */
  readonly field: Field | null;
  readonly head: string;
  /** Over this column and those beside it that say the same. */
  readonly band?: string;
  readonly fill?: 'as done' | 'nothing';
}

const LEVELS = {
  all: ['level1', 'level2', 'level3'],
  'first across': ['level2', 'level3'],
  two: ['level2', 'level3'],
  names: ['level3'],
} as const;
const MEASURES: Readonly<Record<Plan['measure'], readonly (readonly Field[])[]>> = {
  together: [['target']],
  'unit apart': [
    ['target', 'unit'],
    ['unit', 'target'],
  ],
  parts: [
    ['operator', 'target', 'unit'],
    ['unit', 'operator', 'target'],
    ['target', 'unit', 'operator'],
  ],
};
const ORDERS: readonly (readonly ('target' | 'actual' | 'weight' | 'score')[])[] = [
  ['target', 'actual', 'weight', 'score'],
  ['weight', 'target', 'actual', 'score'],
  ['target', 'weight', 'actual', 'score'],
  ['weight', 'score', 'target', 'actual'],
];

function fieldsOf(lot: Lot, plan: Plan): Field[] {
  const { declares, points, explains, depth } = plan;
  const measure = lot.pick(MEASURES[plan.measure]);
  const held = {
    target: plan.asksFor === 'both',
    actual: !declares && plan.asksFor !== 'neither',
    weight: points === 'column',
    score: !declares && points !== 'none' && plan.scores,
  };
  const order = lot.pick(ORDERS).filter((field) => held[field]);
  const before = declares && lot.oneIn(5) ? (['targetBeforeLast', 'targetLast'] as const) : [];
  const adjusted =
    !declares && plan.measure === 'together' && lot.oneIn(8) ? (['adjustedTarget'] as const) : [];
  const rate = !declares && points === 'column' && !plan.blank && lot.oneIn(8);
  return [
    ...(lot.oneIn(8) ? (['number'] as const) : []),
    ...LEVELS[depth],
    ...(declares && lot.oneIn(4) ? (['description'] as const) : []),
    ...before,
    ...order.flatMap((field): readonly Field[] => {
      if (field === 'target') return [...measure, ...adjusted];
      return field === 'actual' && rate ? ['actual', 'completionRate'] : [field];
    }),
    ...(points === 'column' && lot.oneIn(10) ? (['coreFlag'] as const) : []),
    ...(points === 'column' && !declares && (plan.asksFor === 'neither' || lot.oneIn(6))
      ? (['scoringText'] as const)
      : []),
    ...(explains ? (['reason'] as const) : []),
    ...(declares && before.length === 0 && lot.oneIn(2) ? (['basis'] as const) : []),
  ];
}

export function drawIndicators(lot: Lot, sheet: Sheet, plan: Plan): void {
  const columns = columnsOf(lot, plan);
  plan.sections.forEach((section, index) => {
    if (section.heading !== null) {
      lay(lot, sheet, plan, 1);
      sheet.row(section.heading);
    }
    if (plan.slides) sheet.grid(columns.map(() => 1));
    else lay(lot, sheet, plan, columns.length + (plan.side ? 1 : 0));
    drawHeads(lot, sheet, plan, section, columns);
    for (const block of section.blocks) drawBlock(lot, sheet, plan, columns, block);
    if (index === plan.sections.length - 1 && plan.totalAt === 'bottom') drawTotal(lot, sheet, plan, columns);
  });
}

function columnsOf(lot: Lot, plan: Plan): readonly Column[] {
  const plain = fieldsOf(lot, plan).map((field): Column => ({ field, head: headOf(lot, field, plan) }));
  const banded = withMeasureBand(lot, plan, plain);
  const { slides, merges, declares, blank, side, width } = plan;
  if (slides || !merges || declares || blank || !lot.oneIn(6)) return banded;
  const spread = lot.oneIn(2) ? withPlaces(lot, banded) : withKindsOfReasons(lot, banded);
  return spread.length + (side ? 1 : 0) <= width ? spread : banded;
}

/** 全年实际完成值 over 合计 and the places it is the sum of. */
function withPlaces(lot: Lot, columns: readonly Column[]): readonly Column[] {
  const [first, second] = lot.some(PLACES, 2);
  const place = (head: string): Column => ({ field: null, head, fill: 'as done' });
  return columns.flatMap((column): Column[] =>
    column.field === 'actual'
      ? inBand(column.head, [
          { field: 'actual', head: lot.pick(['合计', '全县']) },
          place(first!),
          place(second!),
        ])
      : [column],
  );
}

/** 偏差原因分析 over kinds to tick and a place for the words. */
function withKindsOfReasons(lot: Lot, columns: readonly Column[]): readonly Column[] {
  const kinds = lot.some(['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他'], lot.int(1, 4));
  return columns.flatMap((column): Column[] =>
    column.field === 'reason'
      ? inBand('偏差原因分析', [
          ...kinds.map((head): Column => ({ field: null, head, fill: 'nothing' })),
          { field: 'reason', head: '原因说明' },
        ])
      : [column],
  );
}

const inBand = (band: string, columns: readonly Column[]): Column[] =>
  columns.map((column) => ({ ...column, band }));

/** 年度指标值 over operator, number and unit, and over the points of a declaration. */
function withMeasureBand(
  lot: Lot,
  { measure, declares, points }: Plan,
  columns: readonly Column[],
): readonly Column[] {
  const isOfMeasure = ({ field }: Column): boolean =>
    field !== null && (MEASURE.includes(field) || (declares && points === 'column' && field === 'weight'));
  const count = columns.filter(isOfMeasure).length;
  const begin = columns.findIndex(isOfMeasure);
  const together = columns.slice(begin, begin + count).every(isOfMeasure);
  if (measure !== 'parts' || !together || !lot.oneIn(2)) return columns;
  const band = lot.pick(['年度指标值', '指标值', '绩效指标值']);
  const number = lot.pick(['指标值', '数值', '目标值']);
  return columns.map((column) => {
    if (!isOfMeasure(column)) return column;
    return { ...column, band, ...(column.field === 'target' && { head: number }) };
  });
}

function headOf(lot: Lot, field: Field, { declares, points, measure, depth }: Plan): string {
  // Beside names alone the plainest words, or nothing says what they are.
  if (field === 'target' && depth === 'names' && declares && points === 'none')
    return lot.pick(['指标值', '年度指标值', '目标值']);
  if (field === 'target' && measure === 'parts') return lot.pick(['指标值', '年度指标值', '目标值']);
  if (field === 'level3' && depth === 'names') return lot.pick(['指标名称', '绩效指标', '三级指标']);
  return lot.pick(HEADS[field === 'target' && declares ? 'declared' : field]);
}

const MEASURE: readonly Field[] = ['operator', 'target', 'unit'];

function drawHeads(lot: Lot, sheet: Sheet, plan: Plan, section: Section, columns: readonly Column[]): void {
  const lines =
    section.blocks.flatMap(linesOf).length + (plan.depth === 'first across' ? section.blocks.length : 0);
  const side = (more: number): CellInput[] =>
    plan.side ? [d(lines + more, lot.pick(['绩效指标', '绩\n效\n指\n标']))] : [];
  const banded = columns.filter(({ band }) => band !== undefined);
  if (banded.length === 0) {
    sheet.head(section.term, ...side(1), ...columns.map(headed));
    return;
  }
  sheet.head(
    section.term,
    ...side(2),
    ...columns.flatMap((column, at): CellInput[] => {
      if (column.band === undefined) return [d(2, headed(column))];
      if (columns[at - 1]?.band === column.band) return [];
      return [w(banded.filter(({ band }) => band === column.band).length, column.band)];
    }),
  );
  sheet.more(...banded.map(headed));
}

const headed = ({ field, head }: Column): CellInput => (field === null ? head : h(field, head));

const NUMBERS = ['一、', '二、', '三、', '四、'];

/** A line of a block: an indicator, or the 其中 below it. */
interface Line {
  readonly row: Row;
  readonly isPart: boolean;
}

const linesOf = ({ rows }: Block): Line[] =>
  rows.flatMap((row) => [{ row, isPart: false }, ...(row.part === null ? [] : [{ row, isPart: true }])]);

function drawBlock(lot: Lot, sheet: Sheet, plan: Plan, columns: readonly Column[], block: Block): void {
  const { points, levels, depth } = plan;
  const word = lot.pick(LEVEL1_WORDS[block.level1]);
  const saysPoints = points === 'labels' || (points === 'column' && lot.oneIn(5));
  const level1 = saysPoints ? `${word}（${block.points}分）` : word;
  if (depth === 'first across') sheet.row(w(columns.length, `${lot.pick(['', NUMBERS[0]!])}${level1}`));
  const lines = linesOf(block);
  const level = (text: string, isFirst: boolean, down: number): CellInput[] => {
    if (levels === 'repeated') return [text];
    return isFirst ? [plan.slides ? text : d(down, text)] : [];
  };
  lines.forEach((line, index) => {
    const { level2 } = line.row;
    const sameLevel2 = lines.filter(({ row }) => row.level2 === level2).length;
    const cells = cellsOfLine(lot, plan, line, index);
    const inputs = columns.flatMap(({ field, fill }): CellInput[] => {
      if (field === null) return [fill === 'as done' ? (cells.actual ?? null) : null];
      if (field === 'level1') return level(level1, index === 0, lines.length);
      if (field === 'level2') return level(level2, lines[index - 1]?.row.level2 !== level2, sameLevel2);
      if (field === 'score' && plan.sharedScores)
        return index === 0 ? [d(lines.length, plan.blank ? null : block.points)] : [];
      const cell = cells[field] ?? null;
      // Where a blank one of a row that slid belongs, nobody can say.
      return [plan.slides && cell !== null ? own(field, cell) : cell];
    });
    if (plan.blank) sheet.maybe(...inputs);
    else if (plan.slides) sheet.slid(...inputs);
    else sheet.ind(...inputs);
  });
}

function cellsOfLine(
  lot: Lot,
  plan: Plan,
  { row, isPart }: Line,
  index: number,
): Partial<Record<Field, CellInput>> {
  if (plan.blank) return blankCells(lot, plan, row, index);
  const cells = cellsOf(lot, plan, row, index);
  return isPart ? { ...cells, level3: row.part, weight: null, score: null } : cells;
}

function cellsOf(lot: Lot, plan: Plan, row: Row, index: number): Partial<Record<Field, CellInput>> {
  const { name } = row.sample;
  const measure = targetCells(lot, plan, row);
  return {
    level3: lot.oneIn(12) ? `★${name}` : lot.oneIn(12) ? `指标1：${name}` : name,
    description: `反映${name}的情况`,
    ...measure,
    adjustedTarget: measure.target,
    targetBeforeLast: lot.oneIn(2) ? measure.target : '/',
    targetLast: measure.target,
    actual: actualCell(lot, plan, row),
    weight: pointsCell(lot, row.points),
    score: pointsCell(lot, scoreOf(row)),
    completionRate: completionOf(row),
    coreFlag: lot.pick(['是', '否']),
    number: index + 1,
    scoringText: '完成目标值得满分，未完成按比例扣分',
    reason: row.short ? lot.pick(REASONS) : lot.pick([null, null, '无', '/']),
    basis: lot.pick(['工作计划', '历史数据', '部门文件']),
  };
}

/** In percent. */
const completionOf = (row: Row): number =>
  row.short ? scoreOf(row).div(row.points).times(100).round(2, 1).toNumber() : 100;

/** What the printed form has in its rows. */
const blankCells = (
  lot: Lot,
  { points, printsPoints }: Plan,
  row: Row,
  index: number,
): Partial<Record<Field, CellInput>> => ({
  level3: lot.pick([`指标${index + 1}：`, '……', null]),
  weight: points === 'column' && printsPoints ? pointsCell(lot, row.points) : null,
});

function drawTotal(lot: Lot, sheet: Sheet, plan: Plan, columns: readonly Column[]): void {
  const said: Partial<Record<Field, CellInput>> = {
    weight: t('weight', totalPoints(plan)),
    score: t('score', plan.blank ? null : totalScore(plan).toNumber()),
  };
  const saidUnder = ({ field }: Column): CellInput | undefined => (field === null ? undefined : said[field]);
  const first = columns.findIndex((column) => saidUnder(column) !== undefined);
  if (first < 0) return;
  if (!plan.blank && plan.explains && lot.oneIn(3)) said.reason = t('grade', gradeOf(totalScore(plan)));
  sheet.row(
    w(first + (plan.side ? 1 : 0), lot.pick(TOTAL_ROW)),
    ...columns.slice(first).map((column) => saidUnder(column) ?? null),
  );
}

/** rules.md §1.11: half-open bounds. */
function gradeOf(total: Big): string {
  if (total.gte(90)) return '优';
  return total.gte(80) ? '良' : total.gte(60) ? '中' : '差';
}
