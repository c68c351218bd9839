import type { LineCell } from './lines';
import type { IndicatorField } from './table';

/** A column of an indicator grid: all cells of a row between `left` and `right` belong to it. */
export interface Column<Field extends string> {
  readonly field: Field;
  readonly left: number;
  readonly right: number;
  readonly cell: LineCell;
}

/** A stretch of columns, both ends included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Whether a column, by its number, lies in a stretch. */
export const holds = ({ left, right }: Span, column: number): boolean => column >= left && column <= right;

const LEVELS: ReadonlySet<string | null> = new Set(['level1', 'level2', 'level3']);
export const isLevel = (meaning: string | null): boolean => LEVELS.has(meaning);

type Columns = readonly Column<IndicatorField>[];

/** What the columns of a grid are, told by what stands beside them. */
export const settleColumns = (columns: Columns): Columns =>
  STEPS.reduce((settled, step) => step(settled), columns);

/** 单位 | 项目名称 | 一级指标: beside the projects of a list, before the levels, it names whose they are. */
function withoutOwners(columns: Columns): Columns {
  if (!columns.some(({ field }) => field === 'project')) return columns;
  const firstLevel = columns.find(({ field }) => isLevel(field))?.left ?? 0;
  return columns.filter(({ cell, left }) => cell.label !== '单位' || left > firstLevel);
}

/** 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 分值: the points before the names are those of whole levels. */
function pointsOfRows(columns: Columns): Columns {
  const names = columns.find(({ field }) => field === 'level3');
  const isOfRows = ({ field, left }: Column<IndicatorField>): boolean =>
    field === 'weight' && names !== undefined && left > names.left;
  if (!columns.some(isOfRows)) return columns;
  return columns.filter((column) => column.field !== 'weight' || isOfRows(column));
}

/** 绩效标准 before the values says what is measured; behind them it says where they come from. */
function standardsAsDescriptions(columns: Columns): Columns {
  const target = columns.find(({ field }) => field === 'target');
  const basis = columns.find(({ field }) => field === 'basis');
  if (!target || !basis || basis.left > target.left || !/标准$/.test(basis.cell.label)) return columns;
  return columns.some(({ field }) => field === 'description')
    ? columns
    : columns.map((column) => (column === basis ? { ...column, field: 'description' } : column));
}

/** 指标说明 behind the values of a declaration says where they come from; before them it says what is measured. */
function sourcesAsBasis(columns: Columns): Columns {
  const target = columns.find(({ field }) => field === 'target');
  const last = columns[columns.length - 1];
  if (!target || last?.cell.label !== '指标说明' || last.left < target.left) return columns;
  return columns.some(({ field }) => field === 'basis' || field === 'actual')
    ? columns
    : [...columns.slice(0, -1), { ...last, field: 'basis' }];
}

/** 备注 or 说明 behind the scores, or behind what was done, of a form without reasons of its own: there people write why. */
function remarksAsReasons(columns: Columns): Columns {
  const judged = columns.filter(({ field }) => field === 'score' || field === 'actual').at(-1);
  const last = columns[columns.length - 1];
  if (!judged || last?.field !== 'basis' || !/^(备注|说明)$/.test(last.cell.label)) return columns;
  if (last.left < judged.left || columns.some(({ field }) => field === 'reason')) return columns;
  return [...columns.slice(0, -1), { ...last, field: 'reason' }];
}

/** 2021年实际实现值 | 预期2022年实现值: what was reached before the year of the target is of the past; in that year it is what was done. */
function yearsBefore(columns: Columns): Columns {
  const wanted = Math.max(...columns.map((column) => (column.field === 'target' ? yearIn(column) : 0)));
  if (wanted <= 0) return columns;
  return columns.map((column) => {
    const age = wanted - yearIn(column);
    const past = BY_AGE.includes(column.field) ? BY_AGE[age] : undefined;
    return past ? { ...column, field: past } : column;
  });
}

/** What was reached, by years before that of the target. */
const BY_AGE: readonly IndicatorField[] = ['actual', 'targetLast', 'targetBeforeLast'];

const yearIn = ({ cell }: Column<IndicatorField>): number =>
  Number(/20\d\d(?=年)/.exec(cell.label)?.[0] ?? 0);

/** 2023年指标值 | 2024年指标值 | 预期当年实现值: beside what is wanted now, years by their numbers are past. */
function datedTargets(columns: Columns): Columns {
  const targets = columns.filter(({ field }) => field === 'target');
  const dated = targets.filter(({ cell }) => /^20\d\d年/.test(cell.label));
  if (dated.length === 0 || targets.length !== dated.length + 1) return columns;
  const byAge = [...dated].sort((a, b) => yearIn(b) - yearIn(a));
  return columns.map((column) => {
    const past = BY_AGE[byAge.indexOf(column) + 1];
    return byAge.includes(column) && past ? { ...column, field: past } : column;
  });
}

/** 2024年实际 | 2025年目标: a year alone before the target's is the last one; of two, the first is the one before. */
function loneYears(columns: Columns): Columns {
  const alone = !columns.some(({ field }) => field === 'targetLast');
  const dated = columns.filter(
    ({ field, cell }) => field === 'targetBeforeLast' && /^20\d\d年/.test(cell.label),
  );
  const last = dated[dated.length - 1];
  return alone && last
    ? columns.map((column) => (column === last ? { ...column, field: 'targetLast' } : column))
    : columns;
}

/** 评分（10分制） | 折算得分: marks on a scale of their own become the score when they are converted to points. */
function convertedScores(columns: Columns): Columns {
  const isScore = ({ field }: Column<IndicatorField>): boolean => field === 'score';
  const isConverted = ({ cell }: Column<IndicatorField>): boolean => /^折[算合]/.test(cell.label);
  const isMark = ({ cell }: Column<IndicatorField>): boolean => /[十百\d]分制/.test(cell.plain);
  const scores = columns.filter(isScore);
  const kept = scores.some(isConverted) ? scores.filter(isConverted) : scores.filter((each) => !isMark(each));
  return kept.length === 0 ? columns : columns.filter((each) => !isScore(each) || kept.includes(each));
}

/** Of several columns that could name the indicator or its level, the one that says so most plainly. */
function preferredNames(columns: Columns): Columns {
  const plain = (field: IndicatorField, word: RegExp): ((column: Column<IndicatorField>) => boolean) => {
    const all = columns.filter((column) => column.field === field);
    const best = all.some((column) => word.test(column.cell.label));
    return (column) => column.field !== field || !best || word.test(column.cell.label);
  };
  const firstLevel = columns.find((column) => isLevel(column.field));
  const third = columns.find((column) => column.field === 'level3' && /三级/.test(column.cell.label));
  return columns
    .map((column): Column<IndicatorField> => {
      // 指标内容 behind 三级指标 says what the indicator is; 目标 before the levels says which goal it serves.
      if (third && column.field === 'level3' && column.left > third.right && !/三级/.test(column.cell.label))
        return { ...column, field: 'description' };
      const before = firstLevel !== undefined && column.left < firstLevel.left;
      return before && column.field === 'target' ? { ...column, field: 'goalName' } : column;
    })
    .filter(plain('level3', /三级/))
    .filter(plain('level1', /一级/));
}

/** In this order: whose a column is, what it holds, which year it is of, which of several counts. */
const STEPS: readonly ((columns: Columns) => Columns)[] = [
  withoutOwners,
  remarksAsReasons,
  standardsAsDescriptions,
  sourcesAsBasis,
  datedTargets,
  yearsBefore,
  loneYears,
  pointsOfRows,
  convertedScores,
  preferredNames,
];
