import { matchingText } from '../sheet/text';
import type { RawValue } from '../sheet/snapshot';
import type { LabelPoints } from './table';

const POINTS =
  /[(（](?:满分|共|计|合计|分值|权重)?[:：]?(\d+(?:\.\d+)?)(?:[-~至](\d+(?:\.\d+)?))?分?[)）]分?|(?:^|[^\d.])(\d+(?:\.\d+)?)分$/u;

/**
 * Points printed in a label: "产出指标(50分)" → 50…50, "成本指标(0-20)分" → 0…20, "效益指标30分"; null when it names none.
 * "(20分*执行率)" is not a sum of points and gives null; a bare year in brackets is none either.
 */
export function labelPoints(value: RawValue): LabelPoints | null {
  const match = POINTS.exec(matchingText(value));
  if (!match) return null;
  const min = Number(match[1] ?? match[3]);
  const max = match[2] === undefined ? min : Number(match[2]);
  return max <= 200 && min <= max ? { min, max } : null;
}
