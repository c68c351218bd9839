import { profileById } from '../../src/profiles/catalogue';
import { scoreTable } from '../../src/scoring/score-table';
import type { RawValue } from '../../src/sheet/snapshot';
import { at, read } from '../recognition/rows';

/** The budget the rate of the total is measured against, in a block with these headers. */
function divisor(...headers: readonly string[]): string | undefined {
  const rows: readonly (readonly RawValue[])[] = [
    ['2024年度项目支出绩效自评表'],
    ['项目资金', ...headers],
    ['年度资金总额', ...headers.map((_, index) => 100 - index)],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '养护里程', '≥860公里', '868公里', 90, 90],
  ];
  const { funds } = scoreTable(read(rows), profileById('national-2020'));
  return at(funds[0]?.denominator?.cell);
}

describe('what the header of the rate divides by', () => {
  const DEDUCTED = [
    '全年预算数（A）',
    '统筹整合资金数（B）',
    '扣除统筹整合资金后金额（C=A-B）',
    '全年执行数（D）',
  ];

  it('is no budget that is bound: nothing to measure against', () =>
    expect(divisor(...DEDUCTED, '执行率（D/C）')).toBeUndefined());

  it.each([
    [[...DEDUCTED, '执行率（D/A）']],
    [[...DEDUCTED, '执行率']],
    [['全年预算数（A）', '全年执行数（B）', '执行率（A/B）']],
    [['全年预算数', '全年执行数（B）', '执行率（B/A）']],
  ])('is the budget: %s', (headers) => expect(divisor(...headers)).toBe('B3'));
});
