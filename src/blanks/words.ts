import { fillText } from '../locales/fill-text';
import type { BlankOptions } from './options';

/** What the texts of a form are completed with. */
export interface WordContext {
  /** Number of the goal, from 1. */
  readonly goal?: number;
  /** Points of the goal. */
  readonly points?: number;
}

/** Room to write a year or points by hand. */
const OPEN_YEAR = '　　　　';
const OPEN_POINTS = '　　';

/** A text of a form with the year, the unit and the goal put in. */
export function completeText(
  text: string,
  { year, unit = '万元' }: Pick<BlankOptions, 'year' | 'unit'>,
  { goal = 1, points }: WordContext = {},
): string {
  return fillText(text, {
    year: year ?? OPEN_YEAR,
    thisYear: year === undefined ? '本年' : `${year}年`,
    lastYear: year === undefined ? '上年' : `${year - 1}年`,
    yearBeforeLast: year === undefined ? '前年' : `${year - 2}年`,
    unit,
    goal,
    points: points ?? OPEN_POINTS,
  });
}
