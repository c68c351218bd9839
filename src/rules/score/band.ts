import Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { Band } from '../../profiles/types';
import { matchingText } from '../../sheet/text';
import { ZERO } from '../../values/decimal';
import { indicatorName, percent, plain, shortText, shown } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** Words by which an actual value names its band, from the best to the worst. The first that fits decides. */
const BAND_WORDS: readonly RegExp[] = [
  /^(已)?(全部|完全)?(达成|达到|完成)(年度|预期|绩效)*(指标|目标|效果|要求)?。?$/u,
  /部分(达成|完成|实现|达到)/u,
  /^(未|没有)(达成|完成|实现|达到)|效果较差/u,
];
/** Looked for from the most particular on: 部分达成 holds 达成. */
const ORDER = [2, 1, 0] as const;
const [UNREACHED] = ORDER;

/** S12: a qualitative actual names one band, the score lies in another. */
export const band: TableRule = {
  id: 'score/band',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const { row, target, actual, score, weight } of scoredRows(table)) {
      if (target.kind !== 'text' || target.mentioned.length > 0 || actual.kind !== 'text') continue;
      const named = bandNamed(matchingText(actual.raw), matchingText(target.raw), table.profile.bands);
      if (!named || !score || !weight?.value.gt(ZERO)) continue;
      const share = score.value.div(weight.value);
      if (share.lt(named.low) || share.gt(named.high)) {
        yield {
          cell: score.cell,
          related: [row.cells.actual!],
          data: {
            name: indicatorName(row),
            actual: shortText(actual.raw),
            score: shown(score.cell),
            weight: plain(weight.value),
            share: percent(share),
            low: percent(new Big(named.low)),
            high: percent(new Big(named.high)),
          },
          expected: `${plain(weight.value.times(named.low))}-${plain(weight.value.times(named.high))}`,
          found: shown(score.cell),
        };
      }
    }
  },
};

function bandNamed(text: string, target: string, bands: readonly Band[]): Band | undefined {
  // 未建立 where 建立 was wanted.
  const isDenied = target.length > 1 && text.startsWith(`未${target}`);
  const index = isDenied ? UNREACHED : ORDER.find((at) => BAND_WORDS[at]!.test(text));
  return index === undefined ? undefined : bands[index];
}
