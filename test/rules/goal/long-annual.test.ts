import { check, places } from '../../support/check-rule';
import { declaration, type IndicatorSpec } from '../../support/table-builder';
import { dealtToGoals, withLevel1 } from '../indicator/grid';

const ID = 'goal/long-annual';
type Pair = readonly [name: string, target: IndicatorSpec['target']];
const rows = (longTerm: readonly Pair[], annual: readonly Pair[]) =>
  declaration({
    indicators: withLevel1([
      ...longTerm.map(([level3, target]) => ({
        level2: '数量指标',
        level3,
        target: target ?? null,
        block: 'long-term' as const,
      })),
      ...annual.map(([level3, target]) => ({
        level2: '数量指标',
        level3,
        target: target ?? null,
        block: 'annual' as const,
      })),
    ]),
  });

describe('goal/long-annual', () => {
  it('is quiet where every long-term indicator goes on in the year', () => {
    const pairs: Pair[] = [
      ['宣传场次', '≥4场'],
      ['群众满意度', '≥90%'],
    ];
    expect(check(ID, rows(pairs, [...pairs, ['印制册数', '800份']]))).toEqual([]);
  });

  it('names those that do not, in one finding', () => {
    const found = check(
      ID,
      rows(
        [
          ['每年活动场次', '2场'],
          ['公众反邪教意识', '提升'],
          ['满意度', '≥90%'],
        ],
        [['满意度', '≥90%']],
      ),
    );
    expect(places(found)).toEqual(['C21 warning']);
    expect(found[0]!.related).toEqual(['C22']);
    expect(found[0]!.message).toBe(
      '2 个长期指标在年度指标中没有对应：数量指标“每年活动场次”、数量指标“公众反邪教意识”',
    );
  });

  it.each([
    // 江汉 JP-027, JP-005, JP-009.
    ['more in a year than in the long term', '2场', 10, 'D22 warning'],
    ['> for ≥', '测评满意度≥90%', '>90%', 'D22 info'],
    ['a ceiling for a figure', '1116人', '≤1116人', 'D22 info'],
    ['a higher share in the year', '≥90%', '≥95%', 'D22 warning'],
    ['a lower share in the year', '≥90%', '≥85%', 'D22 info'],
    ['a looser term in the year', '≤10天', '≤15天', 'D22 info'],
  ])('%s', (_, longTerm, annual, place) => {
    expect(places(check(ID, rows([['指标甲乙', longTerm]], [['指标甲乙', annual]])))).toEqual([place]);
  });

  it.each([
    ['a year’s part of several years’ work', '≥9000亩', '≥3000亩'],
    ['the same percentage, format lost', 1, '100%'],
    ['the sign of a figure that needs none', '=100%', '100%'],
    ['words', '得到保障', '得到保障'],
    ['other words', '提升', '显著提升'],
    ['several values', '5000元/人；10000元/个', '5000元/人；10000元/个'],
    ['a blank target: another rule says so', '2场', null],
  ])('is quiet about %s', (_, longTerm, annual) => {
    expect(check(ID, rows([['指标甲乙', longTerm]], [['指标甲乙', annual]]))).toEqual([]);
  });

  it('remarks on one indicator under two names (江汉 JO-055)', () => {
    const found = check(ID, rows([['节日慰问费覆盖率', '100%']], [['节日慰问覆盖率', '100%']]));
    expect(places(found)).toEqual(['C22 info']);
    expect(found[0]!.related).toEqual(['C21']);
  });

  it('takes the best of several candidates', () => {
    expect(
      check(
        ID,
        rows(
          [['星级平安社区创建完成率', '100%']],
          [
            ['星级平安单位创建完成率', '90%'],
            ['星级平安社区创建完成率', '100%'],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('is quiet about forms with one kind of grid only', () => {
    expect(check(ID, rows([['宣传场次', '4场']], []))).toEqual([]);
    expect(check(ID, rows([], [['宣传场次', '4场']]))).toEqual([]);
  });

  it('compares goal with goal where there are as many', () => {
    const table = dealtToGoals(
      rows(
        [
          ['甲甲甲甲', '1场'],
          ['乙乙乙乙', '1场'],
        ],
        [
          ['乙乙乙乙', '1场'],
          ['甲甲甲甲', '1场'],
        ],
      ),
      [
        { label: '长期目标1', kind: 'long-term', size: 1 },
        { label: '长期目标2', kind: 'long-term', size: 1 },
        { label: '年度目标1', kind: 'annual', size: 1 },
        { label: '年度目标2', kind: 'annual', size: 1 },
      ],
    );
    expect(places(check(ID, table))).toEqual(['C21 warning', 'C22 warning']);
  });
});
