import type { LoadCalculator } from './types';

/** Loads the engine when the first formula is to be computed. */
export const loadCalculator: LoadCalculator = async () =>
  (await import(/* webpackChunkName: "formula-engine" */ './calculator')).calculator;
