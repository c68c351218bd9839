/** What programs, conversions and many hands leave in a workbook; each with the twin that must be read otherwise. */
import { recognise } from '../../src/recognition/recognise';
import type { RawValue } from '../../src/sheet/snapshot';
import { gridBook } from '../support/grid-book';
import { _, at, GRID, HEADER, read } from './rows';

const SELF = '2024年度项目支出绩效自评表';
const LEVELS = ['一级指标', '二级指标', '三级指标'];

describe('a row of keys under the header', () => {
  const names = (...keys: readonly string[]) =>
    read([[SELF], HEADER, keys, ...GRID.slice(1)]).indicators.map(({ cells }) => at(cells.level3));

  it('is no indicator (巴里坤)', () =>
    expect(names('LV1_NAME', 'LV2_NAME', 'LV3_NAME', 'KPI_VAL', 'REAL_VAL', 'WEIGHT', 'SCORE')).toEqual([
      'C4',
      'C5',
    ]));

  it('holds nothing but keys', () =>
    expect(names('产出指标', '质量指标', 'PM2.5', 'A', 'A', 'x', 'y')).toEqual(['C3', 'C4', 'C5']));
});

it('项目GUID holds keys, 项目名称 the projects (务川)', () => {
  const project = (head: string) =>
    at(
      read([
        ['项目支出绩效目标表'],
        [head, '项目名称', ...LEVELS, '指标值', '分值'],
        ['F0B2', '良种繁育', '产出指标', '数量指标', '培育种羊', '≥1500只', 50],
        ['F0B2', '良种繁育', '效益指标', '社会效益指标', '带动农户', '≥300户', 50],
      ]).indicators[0]!.cells.project,
    );
  expect(project('项目GUID')).toBe('B3');
  expect(project('所属项目')).toBe('A3');
});

describe('the foot of a page within a grid', () => {
  const rows = (foot: string) =>
    read([
      [SELF],
      ...GRID,
      [foot],
      ['续表'],
      HEADER,
      ['满意度指标', '满意度指标', '群众满意度', '≥90%', '95%', 10, 10],
    ]).indicators.length;

  it('may say whose accounts it is of (凤冈)', () =>
    expect(rows('凤冈县茶产业发展中心2022年度部门决算 　 - 37 -')).toBe(3));
});

describe('labels that stand in each cell they were merged over', () => {
  const rows = (repeats: number): readonly (readonly RawValue[])[] => [
    ['2025年度项目支出绩效目标申报表'],
    [...Array<string>(repeats).fill('项目名称'), '送戏下乡'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '三级指标', '指标值', '备注'],
    ['绩效指标', '产出指标', '数量指标', '演出场次', '演出场次', '≥120场', '计划'],
    ['绩效指标', '效益指标', '社会效益指标', '惠及群众', '惠及群众', '≥6万人', '计划'],
  ];

  it.each([
    [1, 'B2'],
    [2, 'C2'],
    [3, 'D2'],
  ])('%i times', (repeats, place) => {
    const { fields, indicators } = read(rows(repeats));
    expect(at(fields.projectName)).toBe(place);
    expect(indicators.map(({ displaced, cells }) => [displaced, at(cells.level3), at(cells.target)])).toEqual(
      [
        [undefined, 'D4', 'F4'],
        [undefined, 'D5', 'F5'],
      ],
    );
  });
});

it('the key of a line before the label of the goals does not make it a goal (尤溪)', () => {
  const expected = (...key: readonly string[]) =>
    at(
      read([
        [SELF],
        [...key, '年度总体目标', '预期目标', '实际完成情况'],
        [...key.map(() => _), _, '改造果园1600亩', '改造果园1640亩'],
        ...GRID,
      ]).goals[0]!.expected,
    );
  expect(expected('G0')).toBe('C3');
  expect(expected()).toBe('B3');
});

describe('cells pasted from Word', () => {
  const cells = (merge: string) => {
    const [from] = merge;
    const row = Array<RawValue>(12).fill(null);
    row.splice(0, 3, '产出指标', '质量指标', '验收合格率');
    row[from!.charCodeAt(0) - 65] = '行业标准';
    const head = ['一级指标', '二级指标', '三级指标', _, '指标值', _, _, '指标值确定依据', _, _];
    const { target, basis } = read(
      [['绩效目标表'], head, row, ['效益指标', '社会效益指标', '受益群众', _, '≥600人', _, _, '实施方案']],
      ['E2:G2', 'H2:J2', merge],
    ).indicators[0]!.cells;
    return [target?.value ?? null, basis?.value ?? null];
  };

  it('belong to the column that they fill, begin where they may (临城)', () =>
    expect(cells('G3:J3')).toEqual([null, '行业标准']));

  it('belong to the column that they fill most of', () => expect(cells('F3:H3')).toEqual(['行业标准', null]));

  it('leave the room behind them to the next column (舟曲)', () => {
    const { actual, reason } = read(
      [
        [SELF],
        [...LEVELS, '指标值', '实际完成值', _, '未完成原因', _],
        ['产出指标', '数量指标', '安装设备', '≥60套', '62套', _, _, _],
        ['效益指标', '社会效益指标', '受益群众', '≥600人', '650人', _, '无', _],
      ],
      ['E2:F2', 'G2:H2', 'E3:G3'],
    ).indicators[0]!.cells;
    expect([at(actual), at(reason)]).toEqual(['E3', 'H3']);
  });
});

describe('rows below the total', () => {
  const TOTAL = ['合计', _, _, _, _, 100, 97];
  const MORE = ['满意度指标', '满意度指标', '绣娘满意度', '≥90%', '95%', 10, 10];

  it('are of the grid, whoever signed between (峨边)', () => {
    const { indicators, total } = read([[SELF], ...GRID, TOTAL, ['填表人：吉克'], MORE]);
    expect([indicators.length, at(total?.weight), at(total?.score)]).toEqual([3, 'F5', 'G5']);
  });

  it('are rows with a level, a name and points', () => {
    expect(read([[SELF], ...GRID, TOTAL, ['说明', '满意度指标', '绣娘满意度']]).indicators).toHaveLength(2);
    expect(read([[SELF], ...GRID, TOTAL, ['联系人', '韦某', '0772', _, _, 10, 10]]).indicators).toHaveLength(
      2,
    );
  });
});

it('a hidden row gives way to the row of its name that can be seen (象州)', () => {
  const names = (hiddenName: string) => {
    const book = gridBook({
      Sheet1: [
        [SELF],
        HEADER,
        ['产出指标', '数量指标', hiddenName, '≥260人', '312人', 15, 15],
        ['产出指标', '数量指标', '培训学员', '≥300人', '312人', 50, 50],
        ['效益指标', '社会效益指标', '新增从业者', '≥40人', '43人', 40, 40],
      ],
    });
    const [sheet] = book.sheets;
    const { tables } = recognise({ ...book, sheets: [{ ...sheet!, hiddenRows: [2] }] });
    return tables[0]!.indicators.map(({ cells }) => at(cells.level3));
  };
  expect(names('培训学员')).toEqual(['C4', 'C5']);
  expect(names('举办画展')).toEqual(['C3', 'C4', 'C5']);
});
