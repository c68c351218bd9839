/** What a form shall hold, before any of it is laid out. */
import Big from 'big.js';
import { drawAmounts, executionScore, type Amounts } from './amounts';
import { scoreOf } from './cells';
import {
  COST,
  ECOLOGICAL,
  DUTIES,
  ECONOMIC,
  EFFECTS,
  EXECUTION_WORDS,
  LASTING,
  MANAGEMENT,
  QUALITY,
  QUANTITY,
  SATISFACTION,
  SOCIAL,
  TIMELINESS,
  type Group,
  type Sample,
} from './content';
import type { Lot } from './lot';
import type { TITLES } from './words';

export type Kind = keyof typeof TITLES;

/** Where the points stand: in a column, in the labels of the levels as in Hubei, or nowhere. */
type Points = 'column' | 'labels' | 'none';

export interface Row {
  readonly level2: string;
  readonly sample: Sample;
  readonly points: Big;
  /** What 其中 lists below it. */
  readonly part: string | null;
  /** Less than was promised, with the score and the reason that follow. */
  readonly short: boolean;
  /** A score that does not follow from the sample: that of the execution rate. */
  readonly score?: Big;
}

export interface Block {
  readonly level1: Group['level1'];
  readonly points: number;
  readonly rows: readonly Row[];
}

/** One grid of indicators, with the goal it belongs to. */
export interface Section {
  readonly term: 'annual' | 'long-term';
  /** 年度绩效目标2（40分）, where the grid has a heading of its own. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

export interface Plan {
  readonly kind: Kind;
  readonly declares: boolean;
  readonly points: Points;
  /** Points of the execution rate among the money; 0 where it is not scored there. */
  readonly execution: number;
  /** Physical columns, without a spacer. */
  readonly width: number;
  readonly year: number;
  readonly amounts: Amounts;
  readonly sections: readonly Section[];
  readonly explains: boolean;
  /** A measure in one cell, its unit apart, or operator, number and unit in three. */
  readonly measure: 'together' | 'unit apart' | 'parts';
  /** A column to the left that says what the section is. */
  readonly side: boolean;
  /** How a level is written for the rows under it. */
  readonly levels: 'merged' | 'repeated';
  /** Columns for all levels, the first level in lines across the table, the second and third only, or names alone. */
  readonly depth: 'all' | 'first across' | 'two' | 'names';
  /** Nobody has filled it in yet. */
  readonly blank: boolean;
  /** A blank form may have the points of its rows all the same. */
  readonly printsPoints: boolean;
  readonly totalAt: 'bottom' | 'top' | 'nowhere';
  /** A blank column that runs through the table, behind so many of its columns. */
  readonly spacer: number | null;
  /** A score sheet may ask for what was done alone, or for neither that nor what was wanted. */
  readonly asksFor: 'both' | 'actual' | 'neither';
  /** Whether what was reached is scored, where there are points; some forms leave that to others. */
  readonly scores: boolean;
  /** One score for all rows of a first level. */
  readonly sharedScores: boolean;
  /** Merges may have been lost on the way. */
  readonly merges: boolean;
  /** Where merges were lost, rows below the first of a label have moved left into its place. */
  readonly slides: boolean;
}

const KINDS: readonly Kind[] = [
  'project-self-evaluation',
  'project-self-evaluation',
  'project-self-evaluation',
  'overall-self-evaluation',
  'transfer-self-evaluation',
  'project-target',
  'overall-target',
];

/** Physical columns of the narrowest form. */
const LEAST_WIDTH = 14;

interface Asked {
  /** Any where it is absent. */
  readonly kind?: Kind;
  readonly slides?: boolean;
}

export function draftPlan(lot: Lot, asked: Asked = {}): Plan {
  const kind = asked.kind ?? lot.pick(KINDS);
  const declares = kind.endsWith('target');
  const points = pointsOf(lot, kind);
  const merges = !lot.oneIn(6);
  const width = LEAST_WIDTH + lot.pick([0, 0, 0, 2, 6, 12]);
  // Nothing but blanks and lost merges leaves nothing to tell the columns by.
  const blank = merges && lot.oneIn(8);
  const explains = !declares && points !== 'labels' && !lot.oneIn(4);
  const measure = lot.pick(['together', 'together', 'parts', 'unit apart'] as const);
  const depth =
    points === 'labels' || blank
      ? 'all'
      : lot.pick(['all', 'all', 'all', 'all', 'first across', 'two', 'names'] as const);
  const scores = declares || points !== 'column' || !lot.oneIn(12);
  const asksFor =
    !declares && points === 'column' && scores && !blank && lot.oneIn(12)
      ? lot.pick(['actual', 'neither'] as const)
      : 'both';
  const amounts = drawAmounts(lot);
  const isRow = !declares && points === 'column' && scores && asksFor === 'both' && lot.oneIn(8);
  const execution = declares || points === 'none' || isRow ? 0 : points === 'labels' ? 20 : 10;
  const scoring = { declares, points, execution, blank, explains, isOverall: kind.startsWith('overall') };
  const rate = isRow ? executionBlock(lot, amounts, scoring) : null;
  const slides =
    asked.slides === true &&
    asksFor === 'both' &&
    !merges &&
    depth === 'all' &&
    points !== 'labels' &&
    lot.oneIn(2);
  return {
    kind,
    declares,
    points,
    execution,
    width,
    year: lot.int(2021, 2026),
    amounts,
    sections: withExecution(lot, draftSections(lot, scoring), rate),
    explains,
    measure,
    side: !slides && lot.oneIn(2),
    levels: lot.pick(['merged', 'merged', 'merged', 'repeated']),
    depth,
    asksFor,
    scores,
    sharedScores: points === 'labels' && lot.oneIn(2),
    merges,
    slides,
    blank,
    printsPoints: lot.oneIn(2),
    totalAt:
      points === 'none'
        ? 'nowhere'
        : lot.pick(['bottom', 'bottom', 'bottom', 'nowhere', declares || !scores ? 'bottom' : 'top']),
    spacer: merges && !blank && lot.oneIn(8) ? lot.int(1, width - 1) : null,
  };
}

/** The execution rate as an indicator of ten points. */
function executionBlock(lot: Lot, { annualBudget, executed }: Amounts, { explains }: Scoring): Block {
  const points = new Big(10);
  const rate = executed.div(annualBudget);
  const sample: Sample = {
    name: lot.pick(['预算执行率', '预算执行率', '资金执行率']),
    target: { operator: lot.pick(['=', '≥']), value: 100, unit: '%' },
    actual: rate.times(100).round(2, Big.roundHalfUp).toNumber(),
  };
  const short = rate.lt(1) && explains;
  const score = rate.times(points).round(2, Big.roundHalfUp);
  return {
    level1: 'execution',
    points: 10,
    rows: [{ level2: lot.pick(EXECUTION_WORDS), sample, points, part: null, short, score }],
  };
}

/** Before or behind what the money was for. */
function withExecution(lot: Lot, sections: readonly Section[], rate: Block | null): readonly Section[] {
  if (!rate) return sections;
  const isFirst = lot.oneIn(3);
  return sections.map(({ blocks, ...section }) => ({
    ...section,
    blocks: isFirst ? [rate, ...blocks] : [...blocks, rate],
  }));
}

interface Scoring extends Pick<Plan, 'declares' | 'points' | 'execution' | 'explains' | 'blank'> {
  readonly isOverall: boolean;
}

/** One grid; or one for each of two goals that share the points; or one for the years to come before that of the year. */
function draftSections(lot: Lot, scoring: Scoring): Section[] {
  const { declares, points, isOverall } = scoring;
  const shares =
    points === 'labels' ? HUBEI : lot.pick(isOverall ? [NATIONAL, OFFICE] : [NATIONAL, NATIONAL, WITH_COST]);
  const annual = (heading: string | null, part: number): Section => ({
    term: 'annual',
    heading,
    blocks: draftBlocks(lot, shares, part, scoring),
  });
  if (points === 'labels' && lot.oneIn(3))
    return [1, 2].map((number) => annual(`年度绩效目标${number}（40分）`, 0.5));
  if (points === 'labels')
    return [annual(lot.pick([null, '年度绩效目标（80分）', '年度绩效目标1（80分）']), 1)];
  if (!declares || !lot.oneIn(4)) return [annual(null, 1)];
  const ofYear = annual('年度绩效指标', 1);
  const heading = lot.pick(['长期绩效指标', '中期绩效指标', '实施期绩效指标']);
  return [{ ...ofYear, term: 'long-term', heading }, ofYear];
}

function pointsOf(lot: Lot, kind: Kind): Points {
  if (kind === 'transfer-self-evaluation') return lot.pick(['none', 'none', 'column']);
  if (kind.endsWith('target')) return lot.pick(['column', 'none']);
  return lot.pick(['column', 'column', 'column', 'labels']);
}

type Share = readonly [Block['level1'], number, readonly Group[], number];

/** Level, its points, the groups it may have and how many of them. */
const NATIONAL: readonly Share[] = [
  ['output', 50, [QUANTITY, QUALITY, TIMELINESS, COST], 4],
  ['benefit', 30, [ECONOMIC, SOCIAL, ECOLOGICAL, LASTING], 2],
  ['satisfaction', 10, [SATISFACTION], 1],
];
const WITH_COST: readonly Share[] = [
  ['cost', 20, [COST], 1],
  ['output', 40, [QUANTITY, QUALITY, TIMELINESS], 3],
  ['benefit', 20, [SOCIAL, ECONOMIC, LASTING], 2],
  ['satisfaction', 10, [SATISFACTION], 1],
];
/** An office as a whole. */
const OFFICE: readonly Share[] = [
  ['management', 30, [MANAGEMENT], 1],
  ['duties', 35, [DUTIES], 1],
  ['effects', 15, [EFFECTS], 1],
  ['satisfaction', 10, [SATISFACTION], 1],
];
const HUBEI: readonly Share[] = [
  ['output', 40, [QUANTITY, QUALITY, TIMELINESS], 3],
  ['benefit', 30, [SOCIAL, ECOLOGICAL, LASTING], 2],
  ['satisfaction', 10, [SATISFACTION], 1],
];

function draftBlocks(
  lot: Lot,
  shares: readonly Share[],
  part: number,
  { points, execution, explains, blank }: Scoring,
): Block[] {
  return shares.map(([level1, whole, groups, count]) => {
    const share = whole * part;
    const rows = lot.some(groups, count).flatMap((group) => {
      const level2 = lot.pick(group.level2);
      const samples = lot.some(group.samples, lot.pick([1, 1, 1, 2, 2, 3]));
      return samples.map((sample) => ({ level2, sample }));
    });
    const parts = lot.split(share, rows.length);
    return {
      level1,
      points: share,
      rows: rows.map((row, index) => ({
        ...row,
        points: new Big(parts[index]!),
        part:
          !blank && typeof row.sample.target === 'object' && lot.oneIn(15)
            ? lot.pick(['其中：城区', '其中：乡镇', '其中: 上级任务'])
            : null,
        short:
          explains &&
          !blank &&
          points === 'column' &&
          execution > 0 &&
          mayFallShort(row.sample) &&
          lot.oneIn(6),
      })),
    };
  });
}

/** A count of at least so many, large enough to miss a part of. */
const mayFallShort = ({ target }: Sample): boolean =>
  typeof target === 'object' && target.operator === '≥' && target.unit !== '%' && target.value >= 20;

/** The rows that are scored. */
export const annualBlocks = ({ sections }: Plan): readonly Block[] =>
  sections.filter(({ term }) => term === 'annual').flatMap(({ blocks }) => blocks);

export const totalScore = (plan: Plan): Big =>
  annualBlocks(plan)
    .flatMap(({ rows }) => rows)
    .reduce((total, row) => total.plus(scoreOf(row)), executionScore(plan.amounts, plan.execution));

export const totalPoints = (plan: Plan): number =>
  annualBlocks(plan).reduce((total, { points }) => total + points, plan.execution);
