import type { Level1, Level2 } from '../recognition/table';

/** Contract §2. */
export const PROFILE_IDS = [
  'national-2020',
  'national-101',
  'hubei',
  'hunan',
  'hebei',
  'sichuan',
  'chongqing',
  'yunnan',
  'transfer',
  'custom',
] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** A qualitative band as shares of the points: [low, high), the top one closed on both sides (100–80 含80, 80–60 含60). */
export interface Band {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** Lower limits, inclusive, of 优 良 中, in points of the {@link Profile.total}. */
export interface GradeLimits {
  readonly excellent: number;
  readonly good: number;
  readonly fair: number;
}

/** A 口径: the points, bands and thresholds of one place's rules. Data only. */
export interface Profile {
  readonly id: ProfileId;
  /** Full marks of a self-evaluation, execution included. */
  readonly total: number;
  /** Points of the budget execution rate; null when it is not scored. */
  readonly executionPoints: number | null;
  /** Whether {@link executionPoints} belong to the full marks even of a form that shows neither them nor a place for their score. */
  readonly executionCountsUnshown: boolean;
  /** Sum of the points of a declaration; null when declarations carry none. */
  readonly declarationTotal: number | null;
  /** Sums a declaration may have without remark: {@link declarationTotal}, and the full marks where execution is declared too. */
  readonly declarationTotals: readonly number[];
  /** Usual points of each first-level category; absent where the place leaves them free. */
  readonly level1Points: { readonly [category in Level1]?: number };
  readonly requiredLevel1: readonly Level1[];
  /** Wanted too, but a form may leave them out where it says why. */
  readonly excusableLevel1: readonly Level1[];
  readonly requiredLevel2: readonly Level2[];
  /** Which budget is the denominator of the execution rate when both stand there. */
  readonly denominator: 'annual' | 'initial';
  readonly bands: readonly Band[];
  readonly hasScores: boolean;
  readonly thresholds: Thresholds;
  readonly grades: GradeLimits;
  /** What backs the numbers; [GK] and [D] facts are never quoted to users as regulation. */
  readonly source: string;
}

export interface Thresholds {
  /** 万元. */
  readonly money: number;
  /** Percentage points. */
  readonly rate: number;
  readonly score: number;
  readonly total: number;
  /** Fraction: an execution rate under it wants an explanation. */
  readonly lowRate: number;
  /** Fraction of the initial budget by which the annual budget may move without remark. */
  readonly budgetChange: number;
  /** Fraction over the target from which over-completion is remarked on. */
  readonly overCompletion: number;
  /** Absolute difference under which over-completion is never remarked on (small whole numbers). */
  readonly overCompletionMinimum: number;
  /** Points of one row from which weight/concentration speaks. */
  readonly concentration: number;
  /** Fraction by which indicators may be rated better than the money was spent. */
  readonly indicatorGap: number;
}
