/** Fonts whose digits are half as wide as they are high. */
const SQUARE = /宋|黑|仿|楷|等线|雅黑|sim|song|hei|kai|fang/iu;
const ARIAL = /arial|helvetica|verdana|tahoma/iu;
/** Parts of the height of the font that a digit takes. */
const WIDTH_IN_ARIAL = 0.556;
const WIDTH_ELSEWHERE = 0.507;
const PIXELS_PER_POINT = 4 / 3;
/** Of fonts that say no height, or none that can be read. */
const USUAL_POINTS = 11;
const LEAST = 5;

/** Pixels of a digit of a font at so many points: what the width of a column is counted in (ECMA-376 18.3.1.13). */
export function digitWidth(font: string, points: number): number {
  const height = (points > 0 ? points : USUAL_POINTS) * PIXELS_PER_POINT;
  const width = SQUARE.test(font)
    ? Math.ceil(Math.round(height) / 2)
    : Math.round(height * (ARIAL.test(font) ? WIDTH_IN_ARIAL : WIDTH_ELSEWHERE));
  return Math.max(LEAST, width);
}
