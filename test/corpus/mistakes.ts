/** Mistakes that people make, each made on purpose in one cell of every form that has the place for it. */
import Big from 'big.js';
import type { BoundCell } from '../../src/recognition/table';
import { isFilled } from '../../src/scoring/rows';
import type { ScoredFund, ScoredIndicator, ScoredTable } from '../../src/scoring/types';
import type { RawValue } from '../../src/sheet/snapshot';
import { representNumber, representRate } from '../../src/values/represent';

/** Cells that get other content; null empties one. */
export type Slip = readonly (readonly [BoundCell, RawValue])[];

export interface Mistake {
  readonly name: string;
  /** Any of these rules names it. */
  readonly rules: readonly string[];
  /** Share of the places, at least, where it is found: some forms excuse it (an adjusted target beside a blank one). */
  readonly least: number;
  /** Every place of a table where it can be made. */
  readonly slips: (table: ScoredTable) => readonly Slip[];
}

const isSelfEvaluation = ({ table }: ScoredTable): boolean => table.kind.endsWith('self-evaluation');
const isWhole = ({ zone }: BoundCell): boolean => zone.top === zone.bottom;

/** A plain number that somebody typed. */
const isTyped = (cell: BoundCell | undefined): cell is BoundCell =>
  cell !== undefined && cell.formula === undefined && /^\s*\d+(\.\d+)?\s*$/.test(String(cell.value));

const number = (cell: BoundCell, value: Big): RawValue => representNumber(cell, value).value;

const inRows = (
  { indicators }: ScoredTable,
  slip: (indicator: ScoredIndicator) => Slip | null,
): readonly Slip[] =>
  indicators
    .filter(({ row }) => !row.placeholder && !row.spare && !row.subRow && isFilled(row.cells.level3))
    .flatMap((indicator) => {
      const made = slip(indicator);
      return made ? [made] : [];
    });

const inTotal = (table: ScoredTable, slip: (fund: ScoredFund) => Slip | null): readonly Slip[] => {
  const made = table.totalFund && slip(table.totalFund);
  return made ? [made] : [];
};

const emptied = (cell: BoundCell | undefined): Slip | null =>
  isFilled(cell) && isWhole(cell) ? [[cell, null]] : null;

const SEVEN_PERCENT = new Big('0.07');

const FUNDS: readonly Mistake[] = [
  {
    name: 'a rate seven per cent off',
    rules: ['funds/rate'],
    least: 1,
    slips: (table) =>
      inTotal(table, ({ row: { cells }, rate, computedRate, denominator }) => {
        if (!cells.rate || cells.rate.formula !== undefined || !rate || !computedRate || !denominator)
          return null;
        if (denominator.value.eq(0)) return null;
        const wrong = computedRate.gt('0.5')
          ? computedRate.minus(SEVEN_PERCENT)
          : computedRate.plus(SEVEN_PERCENT);
        return [[cells.rate, representRate(cells.rate, wrong).value]];
      }),
  },
  {
    name: 'no rate',
    rules: ['funds/rate-missing'],
    least: 0.98,
    slips: (table) =>
      inTotal(table, ({ row, rate, computedRate }) =>
        rate && computedRate ? emptied(row.cells.rate) : null,
      ),
  },
  {
    name: 'nothing spent',
    rules: ['funds/missing'],
    least: 0.98,
    slips: (table) =>
      isSelfEvaluation(table)
        ? inTotal(table, ({ row, executed }) => (executed ? emptied(row.cells.executed) : null))
        : [],
  },
  {
    name: 'no budget',
    rules: ['funds/missing'],
    least: 0.98,
    slips: (table) =>
      isSelfEvaluation(table)
        ? inTotal(table, ({ denominator }) => (denominator ? emptied(denominator.cell) : null))
        : [],
  },
  {
    name: 'an execution score two points short',
    rules: ['funds/score'],
    least: 1,
    slips: (table) =>
      inTotal(table, ({ score, computedScore }) =>
        score && computedScore && isTyped(score.cell) && score.value.gt(3)
          ? [[score.cell, number(score.cell, score.value.minus(2))]]
          : null,
      ),
  },
  {
    name: 'no execution score',
    rules: ['funds/score-missing'],
    least: 1,
    slips: (table) =>
      inTotal(table, ({ score, computedScore }) => (score && computedScore ? emptied(score.cell) : null)),
  },
  {
    name: 'a source that is too large',
    rules: ['funds/parts-sum', 'funds/declared-sum'],
    least: 0.97,
    slips: ({ funds }) => {
      const total = funds.find(({ row }) => row.role === 'total');
      const part = funds.find(
        ({ row, annualBudget }) => row.role === 'part' && row.depth === 1 && annualBudget?.value.gt(0),
      )?.annualBudget;
      return total?.annualBudget && part && isTyped(part.cell)
        ? [[[part.cell, number(part.cell, part.value.times('1.17').plus(1).round(2))]]]
        : [];
    },
  },
  {
    name: 'more spent than there was',
    rules: ['funds/over-budget', 'funds/rate', 'funds/parts-sum'],
    least: 1,
    slips: (table) =>
      isSelfEvaluation(table)
        ? inTotal(table, ({ executed, denominator }) =>
            executed && isTyped(executed.cell) && denominator?.value.gt(0) && isTyped(denominator.cell)
              ? [[executed.cell, number(executed.cell, denominator.value.times('1.4').round(2))]]
              : null,
          )
        : [],
  },
];

const POINTS: readonly Mistake[] = [
  {
    name: 'a point too many',
    rules: ['weight/total', 'weight/label', 'total/weight', 'score/quantitative'],
    least: 0.98,
    slips: (table) =>
      inRows(table, ({ weight }) =>
        weight && isTyped(weight.cell) ? [[weight.cell, number(weight.cell, weight.value.plus(1))]] : null,
      ),
  },
  {
    name: 'no points',
    rules: ['weight/missing'],
    least: 0.98,
    slips: (table) =>
      inRows(table, ({ weight }) => (weight && isTyped(weight.cell) ? emptied(weight.cell) : null)),
  },
  {
    name: 'a score above its points',
    rules: ['score/exceeds-weight'],
    least: 1,
    slips: (table) =>
      inRows(table, ({ weight, score }) =>
        weight && score && isTyped(score.cell) && isWhole(score.cell) && isWhole(weight.cell)
          ? [[score.cell, number(score.cell, weight.value.plus(2))]]
          : null,
      ),
  },
  {
    name: 'no score',
    rules: ['score/missing'],
    least: 0.97,
    slips: (table) =>
      inRows(table, ({ score }) => (score && isTyped(score.cell) ? emptied(score.cell) : null)),
  },
  {
    name: 'a word for a score',
    rules: ['score/invalid'],
    least: 0.99,
    slips: (table) =>
      inRows(table, ({ score }) => (score && isTyped(score.cell) ? [[score.cell, '良好']] : null)),
  },
  {
    name: 'all the points for half of what was wanted',
    rules: ['score/unmet-full', 'score/quantitative'],
    least: 1,
    slips: (table) =>
      inRows(table, ({ row, basis, weight, score }) => {
        const { actual, target, operator } = row.cells;
        const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)(\D*)$/.exec(String(actual?.value)) ?? [];
        const isFull =
          weight && score && score.value.eq(weight.value) && score.value.gte(2) && isWhole(score.cell);
        const wantsMore = /[≥>]/.test(`${String(target?.value)}${String(operator?.value)}`);
        if (!actual || actual.formula !== undefined || basis !== 'met' || !isFull || !wantsMore) return null;
        const half = Math.floor(Number(digits) / 2);
        return half > 1 ? [[actual, typeof actual.value === 'number' ? half : `${half}${unit}`]] : null;
      }),
  },
  {
    name: 'a point less without a reason',
    rules: ['score/reason-missing', 'score/quantitative'],
    least: 0.95,
    slips: (table) =>
      table.table.explanations.length > 0
        ? []
        : inRows(table, ({ row, score, weight }) =>
            score &&
            weight &&
            isTyped(score.cell) &&
            isWhole(score.cell) &&
            score.value.eq(weight.value) &&
            score.value.gte(4) &&
            !isFilled(row.cells.reason)
              ? [[score.cell, number(score.cell, score.value.minus(1))]]
              : null,
          ),
  },
  {
    name: 'a total a point and a half too high',
    rules: ['total/score'],
    least: 0.93,
    slips: ({ totalScore, scoreSum }) =>
      totalScore && scoreSum && isTyped(totalScore.cell)
        ? [[[totalScore.cell, number(totalScore.cell, totalScore.value.plus('1.5'))]]]
        : [],
  },
  {
    name: 'no total',
    rules: ['total/missing'],
    least: 0.97,
    slips: ({ totalScore }) =>
      totalScore && totalScore.cell.formula === undefined ? [[[totalScore.cell, null]]] : [],
  },
];

const WORDS: readonly Mistake[] = [
  {
    name: 'an indicator without a name',
    rules: ['indicator/name-missing'],
    least: 0.99,
    slips: (table) =>
      inRows(table, ({ row }) => (isFilled(row.cells.target) ? emptied(row.cells.level3) : null)),
  },
  {
    name: 'no target',
    rules: ['indicator/target-missing'],
    least: 0.98,
    slips: (table) => inRows(table, ({ row }) => emptied(row.cells.target)),
  },
  {
    name: 'a count for what is in time',
    rules: ['indicator/category'],
    least: 0.95,
    slips: (table) =>
      inRows(table, ({ row: { category2, cells } }) =>
        category2 === 'timeliness' &&
        typeof cells.target?.value === 'string' &&
        !cells.operator &&
        !cells.unit
          ? [[cells.target, '≥90次']]
          : null,
      ),
  },
  {
    name: 'a count of nothing',
    rules: ['indicator/unit-missing'],
    least: 1,
    slips: (table) =>
      inRows(table, ({ row: { category2, cells } }) =>
        category2 === 'quantity' && !cells.unit && /^≥\d+[个次人场家份]$/.test(String(cells.target?.value))
          ? [[cells.target!, String(cells.target!.value).slice(0, -1)]]
          : null,
      ),
  },
  {
    name: 'a benefit among the outputs',
    rules: ['indicator/parent'],
    least: 1,
    slips: (table) =>
      inRows(table, ({ row: { category1, category2, cells } }) =>
        category1 === 'output' && category2 === 'quantity' && isFilled(cells.level2) && cells.level1
          ? [[cells.level2, '社会效益指标']]
          : null,
      ),
  },
  {
    name: 'no actual value',
    rules: ['actual/missing'],
    least: 0.99,
    slips: (table) =>
      isSelfEvaluation(table)
        ? inRows(table, ({ row }) => (isFilled(row.cells.target) ? emptied(row.cells.actual) : null))
        : [],
  },
  {
    name: 'an actual value with a sign',
    rules: ['actual/operator'],
    least: 1,
    slips: (table) =>
      inRows(
        table,
        ({
          row: {
            cells: { actual },
          },
          target,
        }) =>
          isFilled(actual) &&
          actual.formula === undefined &&
          target.kind === 'quantity' &&
          /^\d/.test(String(actual.value))
            ? [[actual, `≥${String(actual.value)}`]]
            : null,
      ),
  },
  {
    name: 'people counted in kilometres',
    rules: ['actual/unit'],
    least: 0.97,
    slips: (table) =>
      inRows(
        table,
        ({
          row: {
            cells: { actual },
          },
          target,
        }) =>
          actual && target.kind === 'quantity' && /^\d+(\.\d+)?[人次个场家户]$/.test(String(actual.value))
            ? [[actual, `${String(actual.value).slice(0, -1)}公里`]]
            : null,
      ),
  },
  {
    name: 'done in the year after',
    rules: ['actual/late'],
    least: 1,
    slips: (table) => {
      const { year } = table.table;
      if (year === null) return [];
      return inRows(
        table,
        ({
          row: {
            cells: { actual },
          },
          ...values
        }) =>
          typeof actual?.value === 'string' && values.target.kind === 'date' && values.actual.kind === 'date'
            ? [[actual, `${year + 1}年6月`]]
            : null,
      );
    },
  },
  {
    name: 'more than all of them satisfied',
    rules: ['actual/ratio-over-100', 'indicator/suspicious-value'],
    least: 1,
    slips: (table) =>
      inRows(
        table,
        ({
          row: {
            category1,
            cells: { actual },
          },
          target,
        }) =>
          category1 === 'satisfaction' && target.kind === 'quantity' && /%/.test(String(actual?.value))
            ? [[actual!, '120%']]
            : null,
      ),
  },
  {
    name: 'no goal',
    rules: ['goal/missing'],
    least: 0.99,
    slips: ({ table: { goals } }) =>
      goals.length === 1 && isFilled(goals[0]!.expected) ? [[[goals[0]!.expected, null]]] : [],
  },
  {
    name: 'nothing said of the goal',
    rules: ['goal/actual-missing'],
    least: 0.98,
    slips: ({ table: { goals } }) =>
      goals.length === 1 && isFilled(goals[0]!.expected) && isFilled(goals[0]!.actual)
        ? [[[goals[0]!.actual, null]]]
        : [],
  },
  {
    name: 'no name of the project',
    rules: ['field/missing'],
    least: 0.98,
    // A list has the projects' names in a column.
    slips: ({ table: { kind, fields, indicators } }) =>
      kind.startsWith('project') &&
      isFilled(fields.projectName) &&
      !indicators.some(({ cells }) => cells.project)
        ? [[[fields.projectName, null]]]
        : [],
  },
];

export const MISTAKES: readonly Mistake[] = [...FUNDS, ...POINTS, ...WORDS];
