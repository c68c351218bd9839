/** What stands between two grids of indicators; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, HEADER, read } from './rows';

const FIRST = [
  ['产出指标', '数量指标', '新造竹林', '≥3000亩', '3120亩', 25, 25],
  ['效益指标', '经济效益指标', '亩均增收', '≥600元', '618元', 15, 15],
];
const SECOND = [
  ['产出指标', '质量指标', '种苗合格率', '≥95%', '96.5%', 25, 25],
  ['效益指标', '生态效益指标', '水土流失面积', '≤20亩', '18亩', 15, 15],
];

const between = (...lines: readonly (readonly RawValue[])[]) =>
  read([['项目支出绩效自评表'], HEADER, ...FIRST, ...lines, ...SECOND]);

describe('a goal between two grids', () => {
  it.each<[string, (readonly RawValue[])[], string]>([
    ['with what was done of it', [['年度目标2', '种石斛', '完成情况', '种石斛800亩'], HEADER], 'B5 D5'],
    ['over what was done of it', [['年度目标2', '种石斛'], ['完成情况', '种石斛800亩'], HEADER], 'B5 B6'],
    [
      'under its headings',
      [['年度目标2', '预期目标', '实际完成情况'], [_, '种石斛', '种石斛800亩'], HEADER],
      'B6 C6',
    ],
    ['without a header of its own', [['年度目标2', '种石斛', '完成情况', '种石斛800亩']], 'B5 D5'],
  ])('is no indicator: %s', (_name, lines, texts) => {
    const { goals, indicators, blocks } = between(...lines);
    expect(goals.map(({ expected, actual }) => `${at(expected)} ${at(actual)}`)).toEqual([texts]);
    expect(indicators.map(({ cells }) => at(cells.level3))).toHaveLength(4);
    expect(blocks.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });

  it('is told from an indicator named after goals', () => {
    const row = ['目标2完成率', '质量指标', '验收合格率', '100%', '100%', 10, 10];
    expect(between(row, HEADER).indicators).toHaveLength(5);
  });
});

describe('the heading of a term over all columns', () => {
  const blocks = (heading: string, merges: readonly string[]) =>
    read(
      [['项目支出绩效目标申报表'], ['长期绩效指标'], HEADER, ...FIRST, [heading], HEADER, ...SECOND],
      merges,
    ).blocks.map(({ kind, rows }) => `${kind} ${rows.length}`);

  it.each([
    ['年度绩效指标', ['A2:G2', 'A6:G6']],
    ['年度绩效指标', []],
    ['年度目标表', []],
  ])('names the grid below: %s', (heading, merges) =>
    expect(blocks(heading, merges)).toEqual(['long-term 2', 'annual 2']),
  );

  it('is told from an indicator of that name', () => {
    const row = ['年度绩效指标', '质量指标', '验收合格率', '100%', '100%', 10, 10];
    expect(between(row, HEADER).blocks.map(({ rows }) => rows.length)).toEqual([3, 2]);
  });
});
