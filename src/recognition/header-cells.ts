import { indicatorHeader, level1Category, level2Category } from '../layouts/meaning';
import { TERM } from '../layouts/vocabulary';
import type { Line, LineCell } from './lines';
import type { IndicatorField } from './table';

export type Meaning = IndicatorField | 'targetGroup';
/** A cell of a header row and what it seems to head. */
export interface HeaderCell {
  readonly cell: LineCell;
  readonly meaning: Meaning | null;
  readonly left: number;
  /** Last column of the cell itself; its span may reach further, to the next header. */
  readonly right: number;
}

/** 备注（未完成原因） heads reasons; bare 备注 heads the basis of the value. */
const REASON_IN_BRACKETS = /^(备注|说明).*(原因|措施)/;

/** 项目GUID holds keys of a program, not the projects. */
const KEYS = /(guid|uuid|id)$/i;

export const meaningOf = (cell: LineCell): Meaning | null => {
  if (cell.label === '' || cell.label.length > 32 || KEYS.test(cell.plain)) return null;
  return REASON_IN_BRACKETS.test(cell.plain) ? 'reason' : indicatorHeader(cell.label);
};

/** 中期目标, 年度绩效指标: a heading that says which term the goal or the grid below it is of. */
export const namesTerm = ({ label }: LineCell): boolean =>
  label !== '' && label.length <= LONGEST_TERM && TERM.test(label);
const LONGEST_TERM = 20;

export const headerCell = (cell: LineCell): HeaderCell => ({
  cell,
  meaning: meaningOf(cell),
  left: cell.column,
  right: cell.zone.right,
});

/** The cells of a header row, with what stands under them taken into account. */
export const headerCells = (line: Line, below: Line | undefined): readonly HeaderCell[] =>
  STEPS.reduce((cells, step) => step(cells, below), line.cells.map(headerCell) as readonly HeaderCell[]);

/** 项目权重 | 评价内容 | 分值 over 项目决策2分 | 决策依据 | 2: the first column holds the levels with their points, the next the names. */
function withPointsAsLevel(cells: readonly HeaderCell[], below: Line | undefined): readonly HeaderCell[] {
  const [level, name, ...rest] = cells;
  const isLevel =
    level?.meaning === 'weight' &&
    name?.meaning === 'level1' &&
    rest.some(({ meaning }) => meaning === 'weight') &&
    !cells.some(({ meaning }) => meaning === 'level2' || meaning === 'level3') &&
    levelUnder(level, below) === 'level1';
  if (!isLevel) return cells;
  return [{ ...level, meaning: 'level1' }, { ...name, meaning: 'level3' }, ...rest];
}

/** 目标名称 | 目标值 | 评价指标 | 标准值: goals with values of their own are the indicators; a second name and value say how each is measured. */
function withGoalsMeasured(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const goal = cells.findIndex(({ meaning }) => meaning === 'goalName');
  const hasLevels = cells.some(({ meaning }) => meaning === 'level1' || meaning === 'level2');
  const measures = cells.slice(goal + 2);
  if (goal < 0 || hasLevels || cells[goal + 1]?.meaning !== 'target') return cells;
  if (!measures.some(({ meaning }) => meaning === 'level3')) return cells;
  return [
    ...cells.slice(0, goal),
    { ...cells[goal]!, meaning: 'level3' },
    cells[goal + 1]!,
    ...measures.map((cell) => ({ ...cell, meaning: ofMeasure(cell.meaning) })),
  ];
}

const ofMeasure = (meaning: Meaning | null): Meaning | null =>
  meaning === 'level3' ? 'description' : meaning === 'target' ? null : meaning;

/** 评价内容 | 绩效内容 | 目标名称: behind the second level, where no other column names the indicators, the goals do. */
function withGoalsAsNames(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const second = cells.find(({ meaning }) => meaning === 'level2');
  if (!second || cells.some(({ meaning }) => meaning === 'level3')) return cells;
  return cells.map((each) =>
    each.meaning === 'goalName' && each.left > second.left ? { ...each, meaning: 'level3' } : each,
  );
}

/** 三级指标 | 运算符号 | 指标内容, 三级指标 | 指标 | 实际完成值: where the names have their column, these words head what is wanted. */
function withTargets(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const wanted = cells.findIndex(({ cell: { label } }, at) => mayHeadTargets(label, cells[at + 1]));
  const before = cells.slice(0, Math.max(0, wanted));
  // 绩效指标 before the levels is the label of the grid.
  const levels = before.findIndex(({ meaning }) => meaning === 'level1' || meaning === 'level2');
  const hasNames = before.slice(Math.max(0, levels)).some(({ meaning }) => meaning === 'level3');
  if (!hasNames || cells.some(({ meaning }) => meaning === 'target' || meaning === 'targetGroup'))
    return cells;
  return cells.map((each, at) => (at === wanted ? { ...each, meaning: 'target' } : each));
}

const mayHeadTargets = (label: string, next: HeaderCell | undefined): boolean =>
  label === '指标内容' || (label === '指标' && next?.meaning === 'actual');

/**
 * 指标 | 具体内容 over 数量 | 加固山塘: beside the names a column of the same words holds the levels, as what stands under it
 * says. The upright label of the grid may stand before it.
 */
function withLevelBeside(cells: readonly HeaderCell[], below: Line | undefined): readonly HeaderCell[] {
  const first = cells.find((cell) => cell.meaning === 'level3' && levelUnder(cell, below) !== null);
  if (!first) return cells;
  const level = levelUnder(first, below);
  const rest = cells.slice(cells.indexOf(first) + 1);
  const lacks =
    rest.some(({ meaning }) => meaning === 'level3') && !cells.some(({ meaning }) => meaning === level);
  return lacks ? cells.map((cell) => (cell === first ? { ...cell, meaning: level } : cell)) : cells;
}

/** 一级指标 | 二级指标 over 数量指标 | 维修次数: without a third, the columns hold the level below the one they name. */
function withLevelsAsFilled(cells: readonly HeaderCell[], below: Line | undefined): readonly HeaderCell[] {
  const first = cells.find(({ meaning }) => meaning === 'level1');
  const second = cells.find(({ meaning }) => meaning === 'level2');
  if (!first || !second || levelUnder(first, below) !== 'level2') return cells;
  const hasNames = cells.some((cell) => cell.meaning === 'level3' && cell.left > first.left);
  const holdsNames = cellUnder(second, below) !== undefined && levelUnder(second, below) === null;
  if (hasNames || !holdsNames) return cells;
  return cells.map((cell) =>
    cell === first ? { ...cell, meaning: 'level2' } : cell === second ? { ...cell, meaning: 'level3' } : cell,
  );
}

/** 一级指标 | 目标内容 | 目标值: behind a level, where no other column does, these words head the names. */
function withContents(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const level = cells.findIndex(({ meaning }) => meaning === 'level1');
  const isNamed = cells.slice(level + 1).some(({ meaning }) => meaning === 'level3');
  if (level < 0 || isNamed) return cells;
  return cells.map((each, at) =>
    at > level && each.cell.label === '目标内容' ? { ...each, meaning: 'level3' } : each,
  );
}

/** 一级指标 | 二级指标 | 指标值 over 产出指标 | 开工率: without a third, what is headed as the second holds the names. */
function withSecondAsNames(cells: readonly HeaderCell[], below: Line | undefined): readonly HeaderCell[] {
  const second = cells.find(({ meaning }) => meaning === 'level2');
  // 绩效指标 before the levels is the label of the grid.
  const named = cells.slice(cells.findIndex(({ meaning }) => meaning === 'level1'));
  const isNamed = (meaning: Meaning): boolean => named.some((cell) => cell.meaning === meaning);
  if (!second || !isNamed('level1') || isNamed('level3') || isNamed('goalName')) return cells;
  if (!cellUnder(second, below) || levelUnder(second, below) !== null) return cells;
  return cells.map((cell) => (cell === second ? { ...cell, meaning: 'level3' } : cell));
}

/** 指标类别 | 个性指标 over 社会效益 | 发表论文: beside the names a lone column of levels holds what stands under it. */
function withLevelAsFilled(cells: readonly HeaderCell[], below: Line | undefined): readonly HeaderCell[] {
  const first = cells.find(({ meaning }) => meaning === 'level1');
  if (!first || /一级/.test(first.cell.label) || levelUnder(first, below) !== 'level2') return cells;
  const isNamed = (meaning: Meaning): boolean => cells.some((cell) => cell.meaning === meaning);
  if (!isNamed('level3') || isNamed('level2')) return cells;
  return cells.map((cell) => (cell === first ? { ...cell, meaning: 'level2' } : cell));
}

/**
 * 评价内容 | (nothing) | 绩效内容 over 产出目标 | 数量目标 | 驿站数量: beside the first level, under no words or the same, the second; what
 * was headed as such names the indicators.
 */
function withLevelUnnamed(cells: readonly HeaderCell[], below: Line | undefined): readonly HeaderCell[] {
  const at = cells.findIndex(({ meaning }) => meaning === 'level1');
  const [first, next] = [cells[at], cells[at + 1]];
  const isNamed = (meaning: Meaning): boolean => cells.some((cell) => cell.meaning === meaning);
  if (!first || !next || levelUnder(first, below) !== 'level1') return cells;
  const second = below!.cells.find(({ column }) => column > first.left && column < next.left);
  if (!second || level2Category(second.label) === null || levelUnder(next, below) !== null) return cells;
  const isNext = next.meaning === 'level2' && !isNamed('level3');
  if (!isNext && isNamed('level2')) return cells;
  return [
    ...cells.slice(0, at),
    { ...first, right: second.column - 1 },
    { cell: first.cell, meaning: 'level2', left: second.column, right: next.left - 1 },
    isNext ? { ...next, meaning: 'level3' } : next,
    ...cells.slice(at + 2),
  ];
}

/** In this order: what a column holds by what stands under it, then by what stands beside it. */
const STEPS: readonly ((cells: readonly HeaderCell[], below: Line | undefined) => readonly HeaderCell[])[] = [
  withPointsAsLevel,
  withLevelAsFilled,
  withLevelBeside,
  withLevelsAsFilled,
  withLevelUnnamed,
  withGoalsMeasured,
  withContents,
  withGoalsAsNames,
  withSecondAsNames,
  withTargets,
];

const cellUnder = ({ left }: HeaderCell, below: Line | undefined): LineCell | undefined =>
  below?.cells.find(({ column }) => column === left);

/** The level that the label under a header belongs to; of 成本指标, which may be of either, the second. */
function levelUnder(cell: HeaderCell, below: Line | undefined): 'level1' | 'level2' | null {
  const label = cellUnder(cell, below)?.label ?? '';
  return level2Category(label) ? 'level2' : level1Category(label) ? 'level1' : null;
}
