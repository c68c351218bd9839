import type Big from 'big.js';
import type { ScoredIndicator, ScoreGroup } from '../../scoring/types';
import { roundHalfUp } from '../../values/decimal';

/** Rows of a score cell whose actual misses the target, deadlines apart: those are actual/late's. */
export const unmetRows = ({ indicators }: ScoreGroup): ScoredIndicator[] =>
  indicators.filter(({ met, target }) => met === false && target.kind !== 'date');

/** Many places score in whole points: the nearest one is as good as the exact score. */
export const isWholePoints = (score: Big, computed: Big): boolean => score.eq(roundHalfUp(computed, 0));
