/** Headers spread over lines and columns in published forms (凌云, 本溪, 宁德, 达州, 岳阳楼, 德化); each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, HEADER, read } from './rows';

const SELF = '2024年度项目支出绩效自评表';

describe('a heading over columns of money', () => {
  const funds = (...lines: readonly (readonly RawValue[])[]) =>
    read([[SELF], ...lines, ...GRID]).funds.map(({ cells }) =>
      [cells.initialBudget, cells.annualBudget, cells.executed, cells.rate, cells.score]
        .map((cell) => at(cell) ?? '-')
        .join(' '),
    );
  const TOTAL = ['年度资金总额', 860, 900, 882, '98%', 10, 9.8];
  const UNDER = [_, '年初预算数', '全年预算数', '全年执行数'];

  it('gives way to them (凌云)', () =>
    expect(funds(['预算类型', '预算情况', _, _, '执行率', '分值', '得分'], UNDER, TOTAL)).toEqual([
      'B4 C4 D4 E4 G4',
    ]));

  it('is a column itself where it is known as one', () =>
    expect(
      funds(
        ['预算类型', '预算数', _, '执行数', '执行率', '分值', '得分'],
        [_, '年初预算数', '全年预算数'],
        TOTAL,
      ),
    ).toEqual(['B4 C4 D4 E4 G4']));

  it('is one of its own where nothing stands below', () =>
    expect(
      funds(
        ['预算类型', '预算情况', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
        ['年度资金总额', 860, 900, 882, '98%', 10, 9.8],
      ),
    ).toEqual(['- C3 D3 E3 G3']));
});

describe('预算执行情况 beside 预算执行率', () => {
  const FORM = [
    [SELF],
    HEADER,
    ['产出指标', '数量指标', '指标1：'],
    ['效益指标', '社会效益指标', '指标1：'],
    ['预算执行情况', '预算执行率', '预算执行率'],
  ];

  it('are levels within a grid nobody has filled in', () => {
    const { indicators, total } = read([...FORM, ['总分', _, _, _, _, 100]], ['D3:D4']);
    expect([indicators.length, at(total?.weight)]).toEqual([3, 'F6']);
  });

  it('head money beside a budget', () =>
    expect(
      read([
        [SELF],
        ['年度资金总额', '全年预算数', '预算执行情况', '预算执行率'],
        ['合计', 100, 95, '95%'],
        ...GRID,
      ]).funds.map(({ cells }) => [at(cells.annualBudget), at(cells.executed), at(cells.rate)]),
    ).toEqual([['B3', 'C3', 'D3']]));
});

describe('figures under words of other money', () => {
  const shifts = (first: string, ...row: RawValue[]) =>
    read([
      [SELF],
      ['项目资金（万元）', _, first, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      row,
      ...GRID,
    ]).funds.map(({ displaced, cells }) => [at(cells.annualBudget), displaced]);

  it('stand where they belong: 计划总投资 (阜阳)', () =>
    expect(shifts('计划总投资', _, '年度资金总额', 25777.68, 25777.68, 25777.68, 10, '100%', 10)).toEqual([
      ['D3', undefined],
    ]));

  it('have slid where the words head the labels', () =>
    expect(shifts('资金来源', '年度资金总额', _, 25777.68, 25777.68, 10, '100%', 10)).toEqual([['C3', -1]]));
});

describe('the first row of the money', () => {
  const roles = (...labels: readonly string[]) =>
    read([
      [SELF],
      ['资金', _, '全年预算数', '全年执行数', '执行率'],
      ...labels.map((label, index) => [_, label, 40 - index, 40 - index, '100%']),
      ...GRID,
    ]).funds.map(({ role }) => role);

  it('is the total of the parts it is said to hold', () =>
    expect(roles('省级补助', '其中：本次下达')).toEqual(['total', 'part']));

  it('is a part beside others, or when it says so', () => {
    expect(roles('省级补助', '市级补助')).toEqual(['part', 'part']);
    expect(roles('其中：省级补助', '其中：市级补助')).toEqual(['part', 'part']);
  });

  it('is the total by its name: 全年支出 (天水)', () =>
    expect(roles('全年支出', '基本支出', '项目支出')).toEqual(['total', 'part', 'part']));
});

describe('reasons', () => {
  const reason = (top: readonly RawValue[], below: readonly RawValue[], row: readonly RawValue[]) =>
    at(
      read([
        [SELF],
        [...HEADER, ...top],
        [_, _, _, _, _, _, _, ...below],
        ['产出指标', '数量指标', '补助村医', '≥212人', '208人', 50, 49.06, ...row],
        ['效益指标', '社会效益指标', '村卫生室覆盖率', '≥98%', '98%', 40, 40],
      ]).indicators[0]!.cells.reason,
    );

  it('stand under 原因说明, beside kinds to tick (本溪)', () =>
    expect(
      reason(
        ['偏差原因分析', _, _, _, '改进措施'],
        ['经费保障', '人员保障', '其他', '原因说明'],
        [_, '√', _, '4人到龄离岗', '及时招聘'],
      ),
    ).toBe('K4'));

  const last = (...heads: readonly string[]) =>
    at(
      read([
        [SELF],
        ['一级指标', '二级指标', '三级指标', '指标值', ...heads],
        ['产出指标', '数量指标', '养护里程', '≥1860公里', '1864公里'],
        ['效益指标', '社会效益指标', '责任事故', '0起', '0起'],
      ]).indicators[0]!.cells.reason,
    );

  it('are remarks behind what was done (岳阳县)', () => {
    expect(last('完成值', '备注')).toBe('F3');
    expect(last('备注')).toBeUndefined();
    expect(last('完成值', '未完成原因', '备注')).toBe('F3');
  });
});

describe('columns told by what stands beside them', () => {
  const columns = (head: readonly RawValue[], ...rows: readonly (readonly RawValue[])[]) => {
    const { cells } = read([['2025年度部门整体支出绩效自评表'], head, ...rows]).indicators[0]!;
    return Object.entries(cells)
      .map(([field, cell]) => `${field} ${at(cell)!}`)
      .sort();
  };
  const ROWS = (...values: readonly RawValue[]) => [
    ['产出指标', '数量指标', '审计项目', ...values],
    ['效益指标', '社会效益', '审计整改率', ...values],
  ];

  it('绩效指标 over first levels, 指标类别 over second ones (桂平)', () =>
    expect(
      columns(['绩效指标', '指标类别', '指标内容', '目标值', '完成值'], ...ROWS('≥30个', '32个')),
    ).toEqual(['actual E3', 'level1 A3', 'level2 B3', 'level3 C3', 'target D3']));

  it('years by their numbers are past beside what is wanted now (滨海)', () => {
    const levels = ['一级指标', '二级指标', '三级指标'];
    const values = ROWS('86家', '92家', '95家');
    expect(columns([...levels, '2023年指标值', '2024年指标值', '预期当年实现值'], ...values)).toEqual([
      'level1 A3',
      'level2 B3',
      'level3 C3',
      'target F3',
      'targetBeforeLast D3',
      'targetLast E3',
    ]);
    expect(columns([...levels, '2025年指标值', '实际完成值', '得分'], ...values)).toContain('target D3');
  });

  it('指标说明及评分标准 says how to score, 指标说明 what is measured (金湖)', () => {
    const of = (head: string) =>
      columns(
        ['一级指标', '二级指标', '三级指标', head, '目标值', '实际值', '得分'],
        ...ROWS('缺一项扣1分', '合理', '合理', 5),
      );
    expect(of('指标说明及评分标准')).toContain('scoringText D3');
    expect(of('指标说明')).toContain('description D3');
  });

  it('分项目标 names the goals of the rows (磁县)', () =>
    expect(
      columns(
        ['分项目标', '一级指标', '二级指标', '绩效指标', '指标值'],
        ['耕地保护', '产出指标', '数量指标', '耕地保有量', '≥52.6万亩'],
        ['生态修复', '效益指标', '生态效益指标', '修复面积', '≥620亩'],
      ),
    ).toEqual(['goalName A3', 'level1 B3', 'level2 C3', 'level3 D3', 'target E3']));
});

describe('预算调整和执行偏差原因', () => {
  it('explains; it is no money', () => {
    const { explanations, funds } = read([
      [SELF],
      ['资金', '全年预算数', '全年执行数', '执行率'],
      ['总额', 268.5, 228.2, '85%'],
      ['预算调整和执行偏差原因', '尾款待验收后支付'],
      ...GRID,
    ]);
    expect([explanations.map(at), funds.length]).toEqual([['B4'], 1]);
  });
});

describe('the second level', () => {
  const levels = (head: readonly RawValue[], ...row: readonly RawValue[]) => {
    const { cells } = read([
      ['2023年度项目绩效自评表'],
      [...head, '绩效目标值', '实际完成值', '累计完成率'],
      [...row, '≥2个', '2个', '100%'],
      ['效益目标', '社会效益目标', '解决困难', '≥20件', '23件', '115%'],
    ]).indicators[0]!;
    return [cells.level1, cells.level2, cells.level3].map((cell) => at(cell) ?? '-');
  };

  it('may stand beside the first without a header of its own (宁德)', () => {
    expect(levels(['评价内容', _, '绩效内容'], '产出目标', '数量目标', '驿站数量')).toEqual([
      'A3',
      'B3',
      'C3',
    ]);
    expect(levels(['评价内容', _, '三级指标'], '产出目标', '数量目标', '驿站数量')).toEqual([
      'A3',
      'B3',
      'C3',
    ]);
  });

  it('has its own header', () =>
    expect(levels(['评价内容', '绩效内容', '三级指标'], '产出目标', '数量目标', '驿站数量')).toEqual([
      'A3',
      'B3',
      'C3',
    ]));
});

describe('合计 beside places', () => {
  const actual = (...below: readonly RawValue[]) => {
    const rows = read([
      ['区域绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', _, _, '未完成原因'],
      [_, _, _, _, ...below],
      ['产出指标', '数量指标', '建成运动场', '8个', '8个', '4个', '4个'],
      ['效益指标', '社会效益指标', '受益群众', '≥12万人', '13万人', '7万人', '6万人'],
    ]).indicators;
    return [rows.length, at(rows[0]?.cells.actual)];
  };

  it('is what was done in all of them (达州)', () =>
    expect(actual('合计', '宣汉县', '万源市')).toEqual([2, 'E4']));

  it('closes a grid where it stands before the names', () => {
    const { indicators, total } = read([[SELF], ...GRID, ['合计', _, _, _, _, 90, 90]]);
    expect([indicators.length, at(total?.score)]).toEqual([2, 'G5']);
  });
});

describe('a chapter of a report', () => {
  const department = (chapter: string) =>
    at(
      read([
        ['岳阳楼区2021年度部门（单位）整体支出绩效评价自评表'],
        ['部门（单位）名称', '区文化馆'],
        [chapter],
        ...GRID,
      ]).fields.department,
    );

  it('is no title of its own (岳阳楼)', () =>
    expect(department('三、部门（单位）整体支出绩效自评情况')).toBe('B2'));

  it('is one when it names a form', () => expect(department('二、部门整体支出绩效自评表')).toBeUndefined());
});

describe('goals', () => {
  const goals = (label: string) =>
    read([[SELF], [label, '淘汰老旧车辆5800辆', '淘汰老旧车辆5861辆'], ...GRID]).goals.map(
      ({ expected, actual }) => [at(expected), at(actual)],
    );

  it.each([['目标及完成'], ['年度目标及完成情况'], ['（7）绩效目标和指标']])('stand beside %s', (label) =>
    expect(goals(label)).toEqual([['B2', 'C2']]),
  );

  it('do not stand beside other words', () => expect(goals('车辆及人员')).toEqual([]));
});
