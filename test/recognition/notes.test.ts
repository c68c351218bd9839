/** What stands around a table or is printed across it; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, HEADER, read } from './rows';

const TITLE = ['项目支出绩效自评表'];

describe('the edge of a page within a grid', () => {
  const names = (...line: RawValue[]) =>
    read([
      TITLE,
      ...GRID,
      line,
      HEADER,
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10, 10],
    ]).indicators.map(({ row }) => row + 1);

  it.each([['— 1 —'], ['-12-'], ['第2页 共5页'], ['（续上表）'], ['续表'], ['（转下页）']])(
    '%s is no row',
    (edge) => expect(names(edge)).toEqual([3, 4, 7]),
  );

  it('is alone on its line', () =>
    expect(names('效益指标', '生态效益指标', '续表', '1项', '1项', 0, 0)).toEqual([3, 4, 5, 7]));
});

describe('a note in one cell under the table', () => {
  const notes = (...lines: string[]) =>
    read([TITLE, ...GRID, ...lines.map((line) => [line])]).explanations.map(at);

  it('explains where it gives a cause, as do the numbered lines after it', () =>
    expect(
      notes(
        '说明：1.预算执行率80%，原因是结算审计未完成。',
        '2.得分保留两位小数。',
        '3.游客超额44%，由于高铁站开通。',
        '填表人：张三',
        '4.由于人手不足未复核。',
      ),
    ).toEqual(['A5', 'A7']));

  it.each([['说明：1.未完成的请说明原因。'], ['备注：金额保留两位小数。'], ['本表由于版面所限，另附。']])(
    'explains nothing where it says %s',
    (note) => expect(notes(note)).toEqual([]),
  );
});

describe('编码 without more words', () => {
  const code = (label: string) =>
    at(
      read([TITLE, [label, '剪纸传承', '编码', '13072624P001'], ['绩效目标', '培训艺人'], ...GRID]).fields
        .projectCode,
    );

  it('is that of the project beside it', () => expect(code('项目名称')).toBe('D2'));
  it('is nobody else’s', () => expect(code('主管部门')).toBeUndefined());
});

describe('two columns of scores', () => {
  const score = (...heads: string[]) =>
    at(
      read([
        TITLE,
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '权重', ...heads],
        ['产出指标', '数量指标', '巡护里程', '≥5200公里', '5460公里', 20, 10, 20],
        ['效益指标', '社会效益指标', '服务人口', '≥6万人', '6.7万人', 40, 10, 40],
      ]).indicators[0]!.cells.score,
    );

  it('of which one holds marks on a scale of their own', () => {
    expect(score('评分（10分制）', '折算得分')).toBe('H3');
    expect(score('评分', '折算后得分')).toBe('H3');
    expect(score('自评得分（百分制）', '得分')).toBe('H3');
  });

  it('of which the second is that of a reviewer', () => expect(score('得分', '评分')).toBe('G3'));
});

describe('headings of few words', () => {
  it('年初设定 | 年末完成 stand over the texts of the goals', () => {
    const [goal] = read(
      [TITLE, ['总体目标', '年初设定', _, '年末完成'], [_, '修复古道', _, '修复6处'], ...GRID],
      ['A2:A3', 'B2:C2', 'B3:C3'],
    ).goals;
    expect([at(goal?.expected), at(goal?.actual)]).toEqual(['B3', 'D3']);
  });

  it('目标 | text | 结果 | text, 计划 | 完成', () => {
    const table = read([
      TITLE,
      ['目标', '巡护180天。', '结果', '巡护184天。'],
      ['一级目标', '二级目标', '具体内容', '计划', '完成', '标准分', '得分'],
      ...GRID.slice(1),
    ]);
    expect([at(table.goals[0]?.expected), at(table.goals[0]?.actual)]).toEqual(['B2', 'D2']);
    expect([table.indicators[0]!.cells.target, table.indicators[0]!.cells.actual].map(at)).toEqual([
      'D4',
      'E4',
    ]);
  });

  it('全州完成 before the places it is made up of', () => {
    const { actual } = read([
      TITLE,
      ['一级指标', '二级指标', '三级指标', '年度指标值', '全州完成', '西昌市', '会理市'],
      ['产出指标', '数量指标', '示范片面积', '≥21万亩', '21.3万亩', '12万亩', '9.3万亩'],
      ['效益指标', '经济效益指标', '亩均增产', '≥30公斤', '31公斤', '32公斤', '30公斤'],
    ]).indicators[0]!.cells;
    expect(at(actual)).toBe('E3');
  });
});

describe('the mark of the next form of a set', () => {
  const names = (mark: string) =>
    read([TITLE, ...GRID, [mark], [`2024年度${TITLE[0]!}`], ...GRID]).indicators.map(({ row }) => row + 1);

  it.each(['附件2', '附件2：', '附表3', '附件1-2'])('%s is no row of the form above', (mark) =>
    expect(names(mark)).toEqual([3, 4]),
  );

  it('is told from an indicator whose name begins alike', () => {
    const row = ['产出指标', '质量指标', '附件资料归档率', '≥95%', '97%', 10, 10];
    expect(read([TITLE, ...GRID, row]).indicators).toHaveLength(3);
  });
});
