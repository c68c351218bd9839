/** A label of a level that stands anew in every row, as where merges were taken apart. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, read } from './rows';

const HEAD = ['一级指标', '三级指标', '年度指标值', '实际完成值', '得分'];
const labels = (rows: readonly (readonly RawValue[])[], merges: readonly string[] = []) =>
  read([['项目支出绩效自评表'], HEAD, ...rows], merges).pointsLabels.map(({ rows: under }) => under);

const ROWS = [
  ['产出指标（40分）', '培训人数', '≥200人', '210人', 20],
  ['产出指标（40分）', '培训合格率', '≥95%', '97%', 20],
  ['满意度指标（10分）', '学员满意度', '≥90%', '96%', 10],
];

it('is one label over its rows', () => expect(labels(ROWS)).toEqual([[0, 1], [2]]));

it('is each row’s own where the row has all of its points', () =>
  expect(
    labels(
      ROWS.map(([level, name, target, actual]) => [
        level!,
        name!,
        target!,
        actual!,
        level === ROWS[2]![0] ? 10 : 40,
      ]),
    ),
  ).toEqual([[0], [1], [2]]));

it('shares the one score that covers its rows', () => {
  const shared = ROWS.map((row, index) =>
    index === 0 ? [...row.slice(0, 4), 40] : index === 1 ? row.slice(0, 4) : row,
  );
  expect(labels(shared, ['E3:E4'])).toEqual([[0, 1], [2]]);
});

it('stays apart where each label is merged over rows of its own', () => {
  const rows = [ROWS[0]!, [_, ...ROWS[1]!.slice(1)], ROWS[0]!, [_, ...ROWS[1]!.slice(1)]];
  expect(labels(rows, ['A3:A4', 'A5:A6'])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

describe('labels of the second level', () => {
  const HEADS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'];
  const seconds = (output: string, quantity: string) =>
    read(
      [
        ['项目支出绩效自评表'],
        HEADS,
        [output, quantity, '培训人数', '≥200人'],
        [_, quantity, '培训期数', '≥4期'],
        ['满意度指标（10分）', '服务对象满意度指标（10分）', '学员满意度', '≥90%'],
      ],
      ['A3:A4'],
    )
      .pointsLabels.filter(({ level }) => level === 2)
      .map(({ rows }) => rows);

  it('are each row’s own where they make up the first level so', () =>
    expect(seconds('产出指标（40分）', '数量指标（20分）')).toEqual([[0], [1], [2]]));

  it('are one where they make up the first level together', () =>
    expect(seconds('产出指标（40分）', '数量指标（40分）')).toEqual([[0, 1], [2]]));
});
