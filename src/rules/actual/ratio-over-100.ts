import Big from 'big.js';
import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import { labelText } from '../../sheet/text';
import { ONE } from '../../values/decimal';
import { indicatorName, shortText } from '../describe';
import { scoredRows } from '../rows';
import type { TableRule } from '../rule';

/** Shares of a whole. 完成率 may exceed 100 %, growth may do so too. */
const SHARE_OF_A_WHOLE =
  /(覆盖|满意|合格|及时|知晓|到位|达标|参与|参加|准确|完好|普及|入学|入户|优良|优秀|通过|公开|办结|回复|响应|签约|服务|保障|治愈|入住|巩固|成活|验收|管理|处置|处理|落实|发放|兑付|兑现|建档|接种|受理|调处|结案|上报|配备|持证|利用|就业|控制|防治|防控|整改|清运)率|满意度|知晓度/u;
const MAY_EXCEED = /增长|增加|提高|提升|超额|同比|环比|完成率|执行率|服务率.*次/u;
const WHOLE = new Big(100);

/** S15: a share of a whole above 100 %. */
export const ratioOver100: TableRule = {
  id: 'actual/ratio-over-100',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    for (const indicator of scoredRows(table)) {
      const { row, actual } = indicator;
      const name = labelText(row.cells.level3?.value ?? null);
      if (!SHARE_OF_A_WHOLE.test(name) || MAY_EXCEED.test(name) || !percentage(indicator)?.gt(WHOLE))
        continue;
      yield {
        cell: row.cells.actual!,
        data: { name: indicatorName(row), actual: shortText(actual.raw) },
        expected: '≤100%',
        found: shortText(actual.raw),
      };
    }
  },
};

/** The actual value in percent; a bare number where the target is one. */
function percentage({ target, actual }: ScoredIndicator): Big | null {
  if (actual.kind !== 'quantity') return null;
  const { number, scale, unit } = actual.quantity;
  if (unit === '%') return number.times(scale).times(WHOLE);
  const bare = unit === null && scale.eq(ONE) && target.kind === 'quantity' && target.quantity.unit === '%';
  return bare ? number : null;
}
