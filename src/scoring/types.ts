import type Big from 'big.js';
import type { Edit } from '../sheet/edit';
import type { BoundCell, Figure, FundRow, IndicatorRow, StandardTable } from '../recognition/table';
import type { Profile } from '../profiles/types';
import type { Direction } from '../values/compare';
import type { Interval, ParsedValue } from '../values/types';

/** A money row with its figures parsed and its rate and score recomputed. */
export interface ScoredFund {
  readonly row: FundRow;
  /** In the table's unit; absent when blank, placeholder or not a number. */
  readonly initialBudget?: Figure;
  readonly annualBudget?: Figure;
  readonly executed?: Figure;
  /** Fractions: 1 is 100 %. */
  readonly rate?: Figure;
  readonly weight?: Figure;
  readonly score?: Figure;
  /** The budget the rate is measured against. */
  readonly denominator?: Figure;
  /** executed / denominator as a fraction, unrounded; absent when it cannot be computed. */
  readonly computedRate?: Big;
  /** The rates that the unrounded amounts behind the printed ones may give; absent when the budget may be nothing. */
  readonly possibleRates?: Interval;
  /** min(rate, 1) × points, two decimals, half up. */
  readonly computedScore?: Big;
}

/** Why a row's score can be computed, or not. */
export type ScoreBasis =
  /** Met: full points. */
  | 'met'
  /** Unmet: points in proportion. */
  | 'proportional'
  /** The row's own 得分系数 says the share of the points. */
  | 'coefficient'
  /** Qualitative, two values, unlike units, dates that cannot be compared: a person judges. */
  | 'judged'
  /** No points, no target or no actual to compute from. */
  | 'none';

export interface ScoredIndicator {
  readonly row: IndicatorRow;
  /** Of the target column (the adjusted one where it is filled), operator and unit columns folded in. */
  readonly target: ParsedValue;
  readonly actual: ParsedValue;
  /** ≤ targets and names that want little (成本, 发案率 …). */
  readonly direction: Direction | null;
  readonly weight?: Figure;
  readonly score?: Figure;
  /** Whether the actual reaches the target; null when that cannot be told. */
  readonly met: boolean | null;
  /** actual/target (≥) or target/actual (≤) as a fraction; null when it cannot be told. */
  readonly completion: Big | null;
  readonly basis: ScoreBasis;
  /** The share of the points, as a fraction below 1, where `basis` is 'coefficient'. */
  readonly coefficient?: Big;
  /** What the score should be, two decimals; absent for 'judged' and 'none'. */
  readonly computedScore?: Big;
}

/** Indicators that share one merged score cell (or one points cell). Single rows form groups of one. */
export interface ScoreGroup {
  readonly cell: BoundCell;
  readonly score?: Figure;
  /** Sum of the points of its rows; null when some row has none. */
  readonly weight: Big | null;
  readonly indicators: readonly ScoredIndicator[];
  /** Sum of computed scores; absent when one of them is judged. */
  readonly computedScore?: Big;
}

/** A table with everything recomputed in memory. */
export interface ScoredTable {
  readonly table: StandardTable;
  readonly profile: Profile;
  readonly funds: readonly ScoredFund[];
  /** The row whose rate is scored. */
  readonly totalFund?: ScoredFund;
  readonly indicators: readonly ScoredIndicator[];
  readonly scoreGroups: readonly ScoreGroup[];
  /** Points of execution (as printed, or the profile's where the form prints none) plus those of all scored indicators; null when a row lacks its points. */
  readonly weightSum: Big | null;
  /** Sum of the scores as printed, execution included; null when none is printed. */
  readonly scoreSum: Big | null;
  readonly totalWeight?: Figure;
  readonly totalScore?: Figure;
  /** From {@link scoreSum} and the profile's limits: 优 良 中 差; null without scores. */
  readonly grade: string | null;
  /** What would set rates, scores and totals right. Never formulas, points, targets, actuals or judged scores. */
  readonly corrections: readonly Correction[];
}

/** One cell that would change, and why. */
export interface Correction {
  readonly edit: Edit;
  /** The formula (without "=") that computes `edit.after` from the other cells, where one can be written. */
  readonly formula?: string;
  readonly reason: 'rate' | 'execution-score' | 'indicator-score' | 'total-score' | 'total-weight' | 'grade';
  /** Name of the row for people: the indicator's name, the money row's label. */
  readonly name: string;
}
