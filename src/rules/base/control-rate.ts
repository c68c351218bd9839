import type { StandardTable } from '../../recognition/table';
import { isBlank } from '../../sheet/text';
import type Big from 'big.js';
import { constant, ZERO } from '../../values/decimal';
import { parseNumber, parseRate } from '../../values/figure';
import { couldEqual, ratioInterval } from '../../values/interval';
import { percent, shown } from '../describe';
import type { Place, TableRule } from '../rule';

/** A rate with the two figures it is made of, by field name, and the terms for messages. */
const RATES = [
  { rate: 'controlRate', part: 'onPost', whole: 'establishment', names: ['控制率', '在职人数', '编制数'] },
  {
    rate: 'areaControlRate',
    part: 'actualArea',
    whole: 'approvedArea',
    names: ['规模控制率', '实际规模', '批复规模'],
  },
  {
    rate: 'investmentControlRate',
    part: 'actualInvestment',
    whole: 'plannedInvestment',
    names: ['投资概算控制率', '实际投资', '预算投资'],
  },
] as const;

/** X4: 控制率 is 在职人数 over 编制数, as those of buildings are actual over approved; a blank one that could be computed is said too. */
export const controlRate: TableRule = {
  id: 'base/control-rate',
  severity: 'error',
  scope: 'table',
  kinds: ['base-data'],
  *check({ table, profile }) {
    for (const { rate, part, whole, names } of RATES) {
      const place = placeOf(table, rate, part, whole, constant(profile.thresholds.rate).div(100));
      if (!place) continue;
      const [rateName, partName, wholeName] = names;
      yield { ...place, data: { ...place.data, rateName, partName, wholeName } };
    }
  },
};

function placeOf(
  { fields }: StandardTable,
  rate: string,
  part: string,
  whole: string,
  tolerance: Big,
): Place | null {
  const [cell, partCell, wholeCell] = [fields[rate], fields[part], fields[whole]];
  const [numerator, denominator] = [partCell, wholeCell].map((each) => each && parseNumber(each));
  if (!cell || !numerator || !denominator || denominator.value.lte(ZERO)) return null;
  const expected = numerator.value.div(denominator.value);
  const data = {
    part: shown(partCell),
    whole: shown(wholeCell),
    expected: percent(expected),
    found: shown(cell),
  };
  const place = { cell, related: [partCell!, wholeCell!], expected: percent(expected), data };
  if (isBlank(cell.value)) return { ...place, text: 'blank' };
  const printed = parseRate(cell, { expected });
  const possible = ratioInterval(wholeNumbers(numerator), wholeNumbers(denominator));
  if (!printed || !possible || couldEqual(printed.interval, possible, tolerance)) return null;
  return { ...place, found: shown(cell) };
}

/** People are counted, so a whole figure is exact; areas and amounts may have been rounded. */
const wholeNumbers = ({ value, interval }: NonNullable<ReturnType<typeof parseNumber>>) =>
  value.eq(value.round(0)) ? { low: value, high: value } : interval;
