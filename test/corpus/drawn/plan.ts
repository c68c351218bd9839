/** What a form shall hold, before any of it is laid out. */
import Big from 'big.js';
import {
  COST,
  ECOLOGICAL,
  ECONOMIC,
  LASTING,
  QUALITY,
  QUANTITY,
  SATISFACTION,
  SOCIAL,
  TIMELINESS,
  type Group,
  type Sample,
} from './content';
import type { Lot } from './lot';
import { HEADS, TITLES } from './words';

export type Kind = keyof typeof TITLES;
export type Field = keyof typeof HEADS | 'declared';

/** Where the points stand: in a column, in the labels of the levels as in Hubei, or nowhere. */
type Points = 'column' | 'labels' | 'none';

export interface Row {
  readonly group: Group;
  readonly level2: string;
  readonly sample: Sample;
  readonly points: Big;
  /** Less than was promised, with the score and the reason that follow. */
  readonly short: boolean;
}

export interface Block {
  readonly level1: Group['level1'];
  readonly points: number;
  readonly rows: readonly Row[];
}

export interface Plan {
  readonly kind: Kind;
  readonly declares: boolean;
  readonly points: Points;
  /** Points of the execution rate; 0 where it is not scored. */
  readonly execution: number;
  readonly year: number;
  readonly blocks: readonly Block[];
  readonly explains: boolean;
  /** A measure in one cell, its unit apart, or operator, number and unit in three. */
  readonly measure: 'together' | 'unit apart' | 'parts';
  /** A column to the left that says what the section is. */
  readonly side: boolean;
  /** How a level is written for the rows under it. */
  readonly levels: 'merged' | 'repeated';
  /** One score for all rows of a first level. */
  readonly sharedScores: boolean;
  /** Merges may have been lost on the way. */
  readonly merges: boolean;
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

export function draftPlan(lot: Lot): Plan {
  const kind = lot.pick(KINDS);
  const declares = kind.endsWith('target');
  const points = pointsOf(lot, kind);
  const execution = declares || points === 'none' ? 0 : points === 'labels' ? 20 : 10;
  const explains = !declares && points !== 'labels' && !lot.oneIn(4);
  return {
    kind,
    declares,
    points,
    execution,
    year: lot.int(2021, 2026),
    blocks: draftBlocks(lot, points, execution, explains),
    explains,
    measure: lot.pick(['together', 'together', 'parts', 'unit apart']),
    side: lot.oneIn(2),
    levels: lot.pick(['merged', 'merged', 'merged', 'repeated']),
    sharedScores: points === 'labels' && lot.oneIn(2),
    merges: !lot.oneIn(6),
  };
}

function pointsOf(lot: Lot, kind: Kind): Points {
  if (kind === 'transfer-self-evaluation') return 'none';
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
const HUBEI: readonly Share[] = [
  ['output', 40, [QUANTITY, QUALITY, TIMELINESS], 3],
  ['benefit', 30, [SOCIAL, ECOLOGICAL, LASTING], 2],
  ['satisfaction', 10, [SATISFACTION], 1],
];

function draftBlocks(lot: Lot, points: Points, execution: number, explains: boolean): Block[] {
  const shares = points === 'labels' ? HUBEI : lot.pick([NATIONAL, NATIONAL, WITH_COST]);
  return shares.map(([level1, share, groups, count]) => {
    const rows = lot.some(groups, count).flatMap((group) => {
      const level2 = lot.pick(group.level2);
      const samples = lot.some(group.samples, lot.pick([1, 1, 1, 2, 2, 3]));
      return samples.map((sample) => ({ group, level2, sample }));
    });
    const parts = lot.split(share, rows.length);
    return {
      level1,
      points: share,
      rows: rows.map((row, index) => ({
        ...row,
        points: new Big(parts[index]!),
        short: explains && points === 'column' && execution > 0 && mayFallShort(row.sample) && lot.oneIn(6),
      })),
    };
  });
}

/** A count of at least so many, large enough to miss a part of. */
const mayFallShort = ({ target }: Sample): boolean =>
  typeof target === 'object' && target.operator === '≥' && target.unit !== '%' && target.value >= 20;
