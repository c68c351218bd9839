/** Traits of forms that words and places tell only together; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, HEADER, read, tables } from './rows';

describe('columns of a grid', () => {
  const withProofs = (second: string) =>
    read([
      ['2024年度项目支出绩效自评表'],
      [...HEADER, '数据来源', second, '偏差原因'],
      ['产出指标', '数量指标', '防治面积', '≥10万亩', '10.4万亩', 50, 50, '验收单', '附件1', _],
      ['效益指标', '经济效益指标', '亩均增收', '≥300元', '285元', 40, 38, '入户调查', '附件5', '售价下降'],
    ]);

  it.each(['佐证材料', '复核人'])('lets the cells under %s stand where they stand', (second) => {
    const { indicators } = withProofs(second);
    expect(indicators.map(({ displaced, cells }) => [displaced, at(cells.basis), at(cells.reason)])).toEqual([
      [undefined, 'H3', 'J3'],
      [undefined, 'H4', 'J4'],
    ]);
  });

  const years = (older: string, newer: string) =>
    read([
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', older, _, newer, _, '分值', '得分'],
      [_, _, _, '指标值', '完成值', '指标值', '完成值', _, _],
      ['产出指标', '数量指标', '改造办公楼', '6栋', '5栋', '8栋', '8栋', 50, 50],
      ['效益指标', '生态效益指标', '能耗下降率', '≥5%', '5.2%', '≥6%', '6.4%', 40, 40],
    ]);

  it.each([
    ['2023年', '2024年', 'F4', 'G4', 'D4'],
    ['2024年度', '2023年度', 'D4', 'E4', 'F4'],
    ['上年', '本年', 'F4', 'G4', 'D4'],
  ])('evaluates the later of %s | %s', (older, newer, target, actual, last) => {
    const { cells } = years(older, newer).indicators[0]!;
    expect([at(cells.target), at(cells.actual), at(cells.targetLast)]).toEqual([target, actual, last]);
  });
});

describe('单位 before the levels', () => {
  const unit = (first: string) =>
    at(
      read([
        ['项目绩效目标表'],
        [first, '项目名称', '一级指标', '二级指标', '绩效指标', '指标值', '计量单位'],
        ['水利局', '水库管护', '产出指标', '数量指标', '巡查水库', 84, '座'],
        ['水利局', '水库管护', '效益指标', '社会效益指标', '垮坝事故', 0, '起'],
      ]).indicators[0]!.cells.unit,
    );

  it('beside the projects of a list names whose they are', () => {
    expect(unit('单位')).toBe('G3');
    expect(unit('计量单位名称')).toBe('A3');
  });

  it('is that of the values where no projects are listed', () => {
    const { cells } = read([
      ['项目绩效目标表'],
      ['单位', '一级指标', '二级指标', '三级指标', '指标值'],
      ['座', '产出指标', '数量指标', '巡查水库', 84],
      ['起', '效益指标', '社会效益指标', '垮坝事故', 0],
    ]).indicators[0]!;
    expect(at(cells.unit)).toBe('A3');
  });
});

describe('grids side by side', () => {
  const LONG = '建成稻鱼共生核心区1.5万亩，'.repeat(8);
  const terms = (first: string, second: string) => {
    const { goals, blocks } = read([
      ['项目支出绩效目标申报表'],
      ['总体目标', _, first, _, second],
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '核心区', '≥1.5万亩', '数量指标', '核心区', '≥0.5万亩'],
      ['效益指标', '社会效益指标', '农户', '≥900户', '社会效益指标', '农户', '≥300户'],
    ]);
    return [goals, blocks].map((items) => items.map(({ kind }) => kind));
  };
  const BOTH = ['long-term', 'annual'];

  it('are of several years and of one where the goals over them begin so', () => {
    expect(terms('2025—2027年：建成1.5万亩', '2025年：建成5000亩')).toEqual([BOTH, BOTH]);
    expect(terms(`2025-2027年：${LONG}`, `2025年：${LONG}`)).toEqual([BOTH, BOTH]);
    expect(terms('中期目标：建成1.5万亩', '年度目标：建成5000亩')[1]).toEqual(BOTH);
  });

  it('are both of the year where nothing speaks of more', () =>
    expect(terms('建成1.5万亩', '建成5000亩')[1]).toEqual(['annual', 'annual']));
});

describe('numbered rows', () => {
  const parts = (first: number, second: number) =>
    read([
      ['2022年度项目支出绩效自评表'],
      HEADER,
      ['产出指标', '数量指标', '一、示范区建立', '≥20000亩', '20000亩', 15, 15],
      [_, _, '1、水稻侧深施肥', '≥1500亩', '1500亩', first, first],
      [_, _, '2、施用配方肥', '≥18500亩', '18500亩', second, second],
      [_, _, '二、土样化验', '≥60个', '60个', 5, 5],
      ['效益指标', '社会效益指标', '受益农户', '≥5000户', '5000户', 70, 70],
    ]).indicators.map(({ subRow }) => subRow);

  it('are parts of the row above where their points add up to its points', () =>
    expect(parts(5, 10)).toEqual([false, true, true, false, false]));

  it('have points of their own where they do not', () =>
    expect(parts(5, 15)).toEqual([false, false, false, false, false]));
});

describe('goals', () => {
  const LABELS = ['2024年度项目支出绩效自评表'];

  it.each([
    ['under a label that reaches down', ['A2:A4']],
    ['where the merge is lost', []],
  ])('take their names from a column of their own %s', (_name, merges) => {
    const { goals } = read(
      [
        LABELS,
        ['总体目标', '序号', '预期目标', '实际完成情况'],
        [_, '目标1', '补水2600万立方米', '补水2680万立方米'],
        [_, '退耕', '退耕还湿1500亩', '退耕还湿1500亩'],
        ...GRID,
      ],
      merges,
    );
    expect(goals.map(({ name, expected }) => [at(name), at(expected)])).toEqual([
      ['B3', 'C3'],
      ['B4', 'C4'],
    ]);
  });

  it.each([
    ['全年实际总体目标完成情况', 'C3'],
    ['实际年度绩效目标完成情况', 'C3'],
    // Words on the line itself.
    ['全年实际新增就业2989人', 'C2'],
  ])('are answered under or by %s', (heading, actual) => {
    const { goals } = read(
      [
        LABELS,
        ['总体目标完成情况', '总体目标', heading],
        [_, '完成年度城镇新增就业任务', '城镇新增就业2989人，完成全年任务的100%'],
        ...GRID,
      ],
      ['A2:A3'],
    );
    expect(at(goals[0]?.actual)).toBe(actual);
  });

  it('take the name of their block where they have none', () => {
    const { goals } = read(
      [
        LABELS,
        ['总体目标', '预期目标', '实际完成情况'],
        [_, '补水2600万立方米', '补水2680万立方米'],
        ...GRID,
      ],
      ['A2:A3'],
    );
    expect(goals.map(({ name, expected }) => [at(name), at(expected)])).toEqual([['A2', 'B3']]);
  });

  const blank = (rows: readonly (readonly RawValue[])[], merges: readonly string[]) =>
    read([LABELS, ...rows, ...GRID], merges).goals.map(({ expected, actual }) => [at(expected), at(actual)]);

  it('have blank places beside their labels', () => {
    expect(blank([['年度总体目标', _, _, '完成情况', _, _]], ['B2:C2', 'E2:F2'])).toEqual([['B2', 'E2']]);
    expect(blank([['年度总体目标', _, '完成情况']], [])).toEqual([['B2', 'D2']]);
  });

  it('of two terms have them beside their labels where the grid begins right below', () => {
    const places = (...cells: readonly RawValue[]) =>
      blank([['项目绩效目标', ...cells]], []).map(([expected]) => expected);
    expect(places('长期目标', _, '年度目标')).toEqual(['C2', 'E2']);
    expect(places('长期目标', '年度目标')).not.toContain('C2');
  });

  it('have blank places under their headings', () => {
    expect(blank([['年度总体目标', '预期目标', _, '实际完成情况'], []], ['A2:A3', 'B2:C2', 'B3:C3'])).toEqual(
      [['B3', 'D3']],
    );
  });

  const inList = (head: string) =>
    tables([
      ['部门预算项目绩效目标申报表'],
      ['项目名称', head, '一级指标', '二级指标', '三级指标', '指标值'],
      ['村组干部报酬', '按月发放230名干部报酬', '产出指标', '数量指标', '村组干部', '230人'],
      [_, _, '效益指标', '社会效益指标', '村务办结率', '≥95%'],
      ['公共服务', '清扫15个村', '产出指标', '数量指标', '保洁村数', '15个'],
      [_, _, '满意度指标', '服务对象满意度指标', '村民满意度', '≥90%'],
    ]).map(({ goals }) => goals.map(({ expected }) => at(expected)));

  it('stand beside the indicators of each project in a list', () => {
    expect(inList('年度目标')).toEqual([['B3'], ['B5']]);
    expect(inList('目标名称')).toEqual([[], []]);
  });

  it.each([
    ['总目标', '本年度目标', ['long-term', 'annual']],
    ['项目总体目标', '年度绩效目标', ['long-term', 'annual']],
    ['总目标', '绩效目标', ['annual', 'annual']],
  ])('are of the whole term where %s stands above %s', (first, second, kinds) => {
    const rows = [['绩效目标申报表'], [first, '建成120公里'], [second, '建成40公里'], ...GRID];
    expect(read(rows).goals.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('stand under a heading that stands alone beside the label of the block', () => {
    const rows = [LABELS, ['总体目标', '年度目标'], [_, '发放低保6000人'], ...GRID];
    const goals = (merges: readonly string[]) => read(rows, merges).goals.map(({ expected }) => at(expected));
    expect(goals(['A2:A3'])).toEqual(['B3']);
    expect(goals([])).toEqual(['B3']);
  });

  it.each([['调整绩效目标'], ['年中调整后绩效目标'], ['全年（调整）绩效目标']])(
    'are those of the beginning of the year where %s stands beside them',
    (adjusted) => {
      const heads = ['年初绩效目标', adjusted, '全年目标实际完成情况'];
      const texts = ['布设相机260台', '布设相机调整为250台', '布设相机250台'];
      const places = (...rows: (readonly RawValue[])[]) => blank(rows, ['A2:A3']);
      expect(places([_, ...heads], [_, ...texts])).toEqual([['B3', 'D3']]);
      const byTurns = heads.flatMap((head, index) => [head, texts[index]!]);
      expect(places(byTurns)).toEqual([['B2', 'F2']]);
    },
  );

  it('have their texts under their headings, whatever the first of them', () =>
    expect(
      blank(
        [
          ['年初绩效目标', '调整绩效目标', '全年目标实际完成情况'],
          ['布设260台', '调整为250台', '布设250台'],
        ],
        [],
      ),
    ).toEqual([['A3', 'C3']]));
});

describe('the total', () => {
  const closed = (...total: RawValue[]) => {
    const found = read([['2024年度项目支出绩效自评表'], ...GRID, total]).total;
    return [at(found?.weight), at(found?.score), at(found?.grade), found?.displaced];
  };

  it('is the figure beside its label where something parts it from the points in their column', () => {
    expect(closed('自评总分', 87.05, _, '自评等级', '良', 100)).toEqual(['F5', 'B5', 'E5', undefined]);
    expect(closed('自评总分', 87.05, _, _, _, 100)).toEqual(['F5', 'B5', undefined, undefined]);
    expect(closed('总分', 100, '自评等级', '良', _, _, 87.05)).toEqual(['B5', 'G5', 'D5', undefined]);
  });

  it('is the second figure where both slid', () =>
    expect(closed('总分', _, 100, 87.05)).toEqual(['C5', 'D5', undefined, -3]));

  it.each([
    ['合计', 'G7'],
    ['总计', 'G7'],
    ['自评总分', 'C3'],
  ])('is not what closes a list over the grid, unless it says so: %s', (label, score) => {
    const rows = [['项目支出绩效自评表'], ['支出内容', '规格', '总价'], [label, _, 84.28], ...GRID];
    expect(at(read([...rows, ['合计', _, _, _, _, 90, 90]]).total?.score)).toBe(score);
  });

  it('stands under its label where that has no room beside it', () => {
    const top = (...edge: readonly (readonly RawValue[])[]) =>
      at(read([['项目支出绩效自评表'], ...edge, ...GRID]).total?.score);
    const name = ['项目名称', '冷链', _, '主管部门', '商务局', _];
    expect(top([...name, '自评得分'], ['实施单位', '物流中心', _, _, _, _, 97.75])).toBe('G3');
    expect(top([...name, '自评得分'], ['实施单位', '物流中心'])).not.toBe('G3');
    expect(top([...name.slice(0, 5), '自评得分', _], ['实施单位', '物流中心', _, _, _, 97.75])).toBe('G2');
  });

  it('may stand on top, as 自评分数', () => {
    const rows = [['项目支出绩效自评表'], ['项目名称', '冷链', '自评分数', 97.75, '自评等级', '优'], ...GRID];
    expect([at(read(rows).total?.score), at(read(rows).total?.grade)]).toEqual(['D2', 'F2']);
  });

  it('of points may stand on top of a form with scores or without', () => {
    const bound = (label: string, grid: readonly (readonly RawValue[])[]) => {
      const { total } = read([['项目支出绩效目标申报表'], ['项目名称', '冷链', label, 100], ...grid]);
      return [at(total?.weight), at(total?.score)];
    };
    const planned = GRID.map((row) => row.filter((_, column) => column !== 4 && column !== 6));
    expect(bound('分值合计', planned)).toEqual(['D2', undefined]);
    expect(bound('分值合计', GRID)).toEqual(['D2', undefined]);
    expect(bound('自评总分', GRID)).toEqual([undefined, 'D2']);
  });

  it.each(['优', '中等', '良等', '合格'])('may have its grade behind it: %s', (grade) =>
    expect(at(read([...GRID, ['总分', _, _, _, _, 100, 97.75, grade]]).total?.grade)).toBe('H4'),
  );

  it('has no grade where a remark stands', () =>
    expect(read([...GRID, ['总分', _, _, _, _, 100, 97.75, '中等职业学校']]).total?.grade).toBeUndefined());
});

describe('money', () => {
  const spent = (basis: string) =>
    read([
      ['2020年项目支出绩效目标表'],
      ['成本构成', '金额', basis, '2018年实际执行数', '2019年实际执行数'],
      ['图书购置', 60, '20000册*30元=600000元', 58, 60],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '购置图书', '≥20000册'],
      ['效益指标', '社会效益指标', '接待读者', '≥30万人次'],
    ]);

  it('whose costing stands beside it is a list of costs', () => {
    expect(spent('测算（公式）依据').lists.map(({ name }) => name)).toEqual(['costing']);
    expect(spent('测算（公式）依据').funds).toEqual([]);
    expect(spent('备注').lists).toEqual([]);
  });

  it('may be told as income and spending of the year, and its rate as 完成预算的', () => {
    const { funds } = read([
      ['2018年度部门整体支出绩效自评表'],
      ['部门整体支出（万元）', _, '全年收入', '全年支出', '完成预算的', '分值', '得分'],
      ['年度资金总额', _, 1699.12, 1595.59, '93.91%', 10, 9.39],
      ...GRID,
    ]);
    const { annualBudget, executed, rate, score } = funds[0]!.cells;
    expect([annualBudget, executed, rate, score].map(at)).toEqual(['C3', 'D3', 'E3', 'G3']);
  });

  const items = (...texts: string[]) =>
    read([
      ['2024年度部门整体支出绩效自评表'],
      ['预算（万元）', _, '年初预算数', '全年预算数', '全年执行数'],
      [_, '年度资金总额', 1180, 1246.3, 1246.3],
      [_, '按收入性质分：', _, '按支出性质分：'],
      ...texts.map((text) => [_, text, _, '基本支出：986.30']),
      ...GRID,
    ]).breakdowns[0]!.items.map(({ label, amount }) => [label, amount]);

  it('may stand with two sources in one cell', () =>
    expect(items('其中：　一般公共预算：1206.30', '专户管理的非税收入：40.00；其他资金：0')).toEqual([
      ['一般公共预算', '1206.30'],
      ['专户管理的非税收入', '40.00'],
      ['其他资金', '0'],
    ]));

  it('may begin behind their heading', () => {
    const { breakdowns } = read([
      ['2023年度部门整体支出绩效自评表'],
      ['预算（万元）', _, '年初预算数', '全年预算数', '全年执行数'],
      [_, '年度资金总额', 812.4, 856.2, 852],
      ['按收入性质分：一般公共预算 856.2', _, _, '按支出性质分：其中：基本支出 670.2'],
      ['政府性基金拨款 0；其他资金 0', _, _, '项目支出 186'],
      ...GRID,
    ]);
    expect(breakdowns.map(({ items }) => items.map(({ label, amount }) => `${label} ${amount}`))).toEqual([
      ['一般公共预算 856.2', '政府性基金拨款 0', '其他资金 0'],
      ['基本支出 670.2', '项目支出 186'],
    ]);
  });

  it.each([
    ['854万(高标准农田400万元，示范建设454万元)', 'B2'],
    ['854万854万(高标准农田400万元，示范建设454万元)', 'B2'],
    ['见854万元的批复', undefined],
  ])('may be explained beside the amount: %s', (amount, cell) => {
    const { funds } = read([
      ['绩效目标申报表'],
      ['年度资金总额：', amount],
      ['其中：市县资金', 854],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '道路硬化里程', '≥100公里'],
      ['效益指标', '社会效益指标', '受益人口', '≥500人'],
    ]);
    expect(at(funds.find(({ role }) => role === 'total')?.cells.annualBudget)).toBe(cell);
  });

  const declaredBy = (...lines: readonly (readonly RawValue[])[]) =>
    read([
      ['绩效目标申报表'],
      ...lines,
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '道路硬化里程', '≥100公里'],
      ['效益指标', '社会效益指标', '受益人口', '≥500人'],
    ]).funds.map(({ role, cells }) => [role, at(cells.annualBudget)]);

  it.each([
    ['资金额度', '4623万'],
    ['中央补助年度金额（万元）', 158.18],
    ['总投资', 40],
  ])('may be a single line: %s', (label, amount) => {
    expect(declaredBy([label, amount])).toEqual([['total', 'B2']]);
    expect(declaredBy([label, _])).toEqual([]);
  });

  it('may be left open where the colon of a total asks for it', () => {
    expect(declaredBy(['资金总额：', _])).toEqual([['total', 'B2']]);
    expect(declaredBy(['省级补助：', _])).toEqual([]);
  });

  it.each([
    ['预期目标', '完成地方文献3000册'],
    ['部门职能概述', '统筹辖区发展'],
  ])('is not what %s says in words', (label, text) => {
    const { funds } = read([
      ['绩效目标申报表'],
      ['资金来源', '上年度安排资金', '本年度申请资金'],
      ['合计', 58, 66],
      ['财政拨款', 58, 66],
      [label, text],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '道路硬化里程', '≥100公里'],
      ['效益指标', '社会效益指标', '受益人口', '≥500人'],
    ]);
    expect(funds.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('of a source is all there is where no total is stated', () => {
    const year = ['年度金额', 158.18];
    expect(declaredBy(['省级补助', 158.18])).toEqual([]);
    expect(declaredBy(year, ['中央补助年度金额', 158.18])).toEqual([
      ['total', 'B2'],
      ['part', 'B3'],
    ]);
  });

  it('of all years gives way to that of one', () => {
    const parts = [
      ['其中：财政资金', 65],
      ['其中：其它资金', 0],
    ];
    const found = [
      ['total', 'B3'],
      ['part', 'B4'],
      ['part', 'B5'],
    ];
    expect(declaredBy(['总投资', 265], ['年度资金总额', 65], ...parts)).toEqual(found);
    expect(declaredBy(['项目总预算', 265], ['当年年度预算', 65], ...parts)).toEqual(found);
    expect(declaredBy(['年度资金总额', 65, '财政资金科目代码', 21305])).toEqual([['total', 'B2']]);
    // Side by side each has a column of its own.
    const both = ['中期资金总额', 265, '年度资金总额', 65];
    expect(declaredBy(both, ['其中：财政资金', 265, '其中：财政资金', 65])).toEqual([
      ['total', 'D2'],
      ['part', 'D3'],
    ]);
  });

  it('of the whole department ends the list of its tasks', () => {
    const tasks = (last: string) =>
      read([
        ['部门整体支出绩效目标表'],
        ['任务名称', '主要内容', '预算金额（万元）'],
        ['人员及公用', '保障机关运转', 142.6],
        [last, '救助低收入妇女', 44],
        ['一级指标', '二级指标', '指标内容', '指标值'],
        ['产出指标', '数量指标', '家庭教育讲座', '≥60场'],
        ['效益指标', '社会效益指标', '家庭教育知晓率', '≥85%'],
      ]).funds.map(({ role, cells }) => [role, at(cells.label), at(cells.annualBudget)]);
    expect(tasks('金额合计')).toEqual([['total', 'A4', 'C4']]);
    expect(tasks('“两癌”救助')).toEqual([]);
  });

  it('mostly stands with one', () =>
    expect(items('一般公共预算：1206.30', '其他资金：40')).toEqual([
      ['一般公共预算', '1206.30'],
      ['其他资金', '40'],
    ]));

  it('may come from 其他', () => {
    const { funds } = read([
      ['项目绩效目标表'],
      ['资金总额', '106万元'],
      ['一、财政拨款', '69万元'],
      ['三、其他', '37万元'],
      ['一级指标', '二级指标', '指标内容', '指标值'],
      ['产出指标', '数量指标', '改造学校', '8个'],
      ['社会公众或服务对象满意度指标', '服务对象满意度', '群众满意度', '≥88%'],
    ]);
    expect(funds.map(({ role, cells }) => [role, at(cells.annualBudget)])).toEqual([
      ['total', 'B2'],
      ['part', 'B3'],
      ['part', 'B4'],
    ]);
  });
});

describe('the kind', () => {
  const special = (label: string, ...more: readonly string[]) =>
    read([
      ['2020年度县级专项资金绩效目标自评表'],
      ['专项资金名称', '县级储备粮'],
      ['项目资金（万元）', _, '全年预算数', '全年执行数', '执行率'],
      [_, '年度资金总额', 194.9, 194.9, '100%'],
      [_, label, 194.9, 194.9, '100%'],
      [_, '县级资金', _, _, _],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', ...more],
      ['产出指标', '数量指标', '储备到位率', '100%', '100%', ...more.map(() => 50)],
      ['效益指标', '社会效益指标', '食品安全达标率', '100%', '100%', ...more.map(() => 40)],
    ]).kind;

  it('is that of transfers where money of the centre has neither points nor scores', () => {
    expect(special('其中：中央、省、市补助')).toBe('transfer-self-evaluation');
    expect(special('其中：中央、省、市补助', '分值', '得分')).toBe('project-self-evaluation');
    expect(special('其中：本级财政拨款')).toBe('project-self-evaluation');
  });

  it('is told by the body of a 绩效目标自评表', () => {
    const kind = (title: string, ...sources: string[]) =>
      read([
        [title],
        ['专项名称', '西川河小流域治理'],
        ['资金情况（万元）', _, '全年预算数', '全年执行数', '执行率'],
        [_, '年度资金总额', 525.39, 139.43, '26.54%'],
        ...sources.map((label) => [_, label, 262.7, 69.71, '26.54%']),
        ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值'],
        ['产出指标', '数量指标', '治理面积', '1429公顷', '1429公顷'],
        ['效益指标', '社会效益', '保土率', '59.79%', '59.79%'],
      ]).kind;
    const [central, local] = ['其中：中央水利发展资金', '地方自筹资金'];
    expect(kind('水土保持工程项目绩效目标自评表', central, local)).toBe('transfer-self-evaluation');
    expect(kind('水土保持工程项目绩效目标自评表', '其中：财政拨款', local)).toBe('project-self-evaluation');
    expect(kind('水土保持项目支出绩效自评表', central, local)).toBe('project-self-evaluation');
  });

  const scorecard = (title: string, ...target: RawValue[]) => [
    [title],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '标准分',
      ...(target.length > 0 ? ['指标值'] : []),
      '评分标准',
      '评价得分',
    ],
    ['过程', '资金管理', '预算执行率', 20, ...target, '执行率×20', 18],
    ['产出', '数量指标', '建成面积完成率', 40, ...target, '完成率×40', 40],
    ['效益', '经济效益', '亩均增产', 40, ...target, '增产50公斤得满分', 36],
  ];

  it('is none of ours where others score what they do not measure', () => {
    expect(tables(scorecard('高标准农田建设项目财政重点评价打分表（第三方）', '100%'))).toEqual([]);
    expect(tables(scorecard('高标准农田建设项目得分情况'))).toEqual([]);
    expect(tables(scorecard('高标准农田建设项目绩效评价打分表'))).toHaveLength(1);
    expect(tables(scorecard('高标准农田建设项目得分情况', '100%'))).toHaveLength(1);
  });
});

describe('a list of merits', () => {
  const merits = (title: string, level: string, ...more: readonly (readonly RawValue[])[]) =>
    tables([
      [title],
      ...more,
      ['序号', '一级指标', '评价指标', '评分标准和依据', '自评分', '复评分'],
      [1, level, '组织保障(10分)', '成立领导小组的得10分', 10, _],
      [2, level, '管护成效(50分)', '每发现一处管理不到位扣1分', 46, _],
      [3, level, '特色创新(10分)', '有自筹资金投入的得10分', 5, _],
    ]).length;
  const TITLE = '高标准农田管护工作绩效评价表';

  it('is none of ours', () => expect(merits(TITLE, '管护')).toBe(0));

  it.each<[string, Parameters<typeof merits>]>([
    ['whose title says so', ['高标准农田管护工作绩效自评表', '管护']],
    ['whose levels are ours', [TITLE, '过程']],
    ['that states a goal', [TITLE, '管护', ['年度绩效目标', '管护高标准农田，保障粮食生产']]],
  ])('is a self-evaluation %s', (_name, [title, ...more]) => expect(merits(title, ...more)).toBe(1));
});

describe('a blank scale', () => {
  const scale = (title: string, head = '得分', score: RawValue = _) =>
    tables([
      [title],
      ['项目名称：', _, '评价单位：'],
      ['评价内容', '评价类别', '评价指标', '单位', '分值', '评分标准', head],
      ['目标完成情况（50分）', '生产空间优化', '新增耕地面积', '公顷', 2, '按实现程度赋分', score],
      [_, _, '耕地质量平均等别', '等', 2, '按实现程度赋分', score],
      ['产出指标', '数量指标', '道路硬化里程', '公里', 2, '按实现程度赋分', score],
    ]).length;

  it('is what others will judge by', () => expect(scale('国土整治项目绩效评价指标表')).toBe(0));

  it.each<[string, Parameters<typeof scale>]>([
    ['whose title says so', ['国土整治项目绩效自评指标表']],
    ['whose column says so', ['国土整治项目绩效评价指标表', '自评得分']],
    ['that has scores', ['国土整治项目绩效评价指标表', '得分', 2]],
  ])('is a self-evaluation %s', (_name, [title, ...more]) => expect(scale(title, ...more)).toBe(1));
});

describe('targets with points and no place for results', () => {
  const yardstick = (title: string, ...heads: string[]) =>
    tables([
      [title],
      ['一级指标', '二级指标', '三级指标', '计量单位', '目标值', '分值', ...heads],
      ['项目产出', '产出数量', '任务完成率', '%', '100%', 50, ...heads.map(() => 50)],
      ['项目效果', '社会效益', '满意率', '%', '90%', 50, ...heads.map(() => 50)],
      ['项目效果', '可持续影响', '制度健全率', '%', '90%', 50, ...heads.map(() => 50)],
    ]).length;

  it('are for others to judge by', () => expect(yardstick('出国经费绩效评价表')).toBe(0));

  it.each([
    ['whose title says so', '出国经费绩效自评表', []],
    ['of a declaration', '出国经费绩效目标表', []],
    ['with its scores', '出国经费绩效评价表', ['得分']],
  ])('are a table of ours %s', (_name, title, heads) => expect(yardstick(title, ...heads)).toBe(1));
});

describe('the sample of a form', () => {
  const sample = (target: string, goal: string) =>
    read([
      ['绩效目标申报表（参考模板）'],
      ['项目名称', '困难群众救助项目', '主管部门'],
      ['年度资金总额：'],
      ['其中：财政拨款'],
      ['年度目标', goal],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '农村低保发放人数', target],
      ['效益指标', '社会效益指标', '政策知晓率', '≥**%'],
    ]).blank;

  it('is blank as long as no number and no goal is filled in', () => {
    expect(sample('**人', '目标1：\n目标2：\n目标3：\n……')).toBe(true);
    expect(sample('≥6000人', '目标1：\n目标2：\n目标3：\n……')).toBe(false);
    expect(sample('XX人', '目标1：为6000名农村低保对象按月发放低保金')).toBe(false);
  });
});

it('leaves “……” in the sample of a form where it stands', () => {
  const { indicators, blank } = read([
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '指标1：'],
    [_, '……', '……'],
    ['效益指标', '……', '……'],
  ]);
  expect([blank, ...indicators.map(({ displaced, placeholder }) => displaced ?? placeholder)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it('takes 中期目标：… and what stands behind it for the goals of the whole term and of the year', () => {
  const goals = (first: string) =>
    read([['绩效目标申报表'], ['总体目标', first, '目标1：治理小流域2条'], ...GRID]).goals.map(
      ({ kind, expected }) => `${kind} ${at(expected)}`,
    );
  expect(goals('中期目标：治理小流域6条')).toEqual(['long-term B2', 'annual C2']);
  expect(goals('治理小流域6条')).toEqual(['annual B2']);
});

it('reads on below 年度绩效目标表（截至2027年）, which is no title of a form', () => {
  const found = tables([
    ['项目支出绩效目标申报表'],
    ['项目名称', '香菇标准化基地'],
    ['长期绩效目标表（截至2027年）'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '出菇棚面积', '≥180亩'],
    ['效益指标', '经济效益指标', '户均增收', '≥6000元'],
  ]);
  expect(found.map(({ title, fields }) => [at(title), at(fields.projectName)])).toEqual([['A1', 'B2']]);
});

describe('labelled fields', () => {
  const fields = (...lines: readonly (readonly RawValue[])[]) =>
    read([['绩效目标申报表'], ...lines, ...GRID]).fields;

  it('name the department nearest to the money', () => {
    const city = ['市级主管部门', '市水利局'];
    expect(at(fields(city).department)).toBe('B2');
    expect(at(fields(city, ['区级主管部门', '区水利局']).department)).toBe('B3');
    expect(at(fields(['省级主管部门', '省水利厅'], city).department)).toBe('B3');
  });

  it('may say of which trade the department is', () => {
    expect(at(fields(['区级林业主管部门', '区林业局']).department)).toBe('B2');
    expect(at(fields(['主管部门（单位）名称及预算编码', '文旅厅335301']).department)).toBe('B2');
    expect(at(fields(['主管预算部门', '城管委']).department)).toBe('B2');
    expect(fields(['区级财政部门', '区财政局']).department).toBeUndefined();
  });

  it('may say of which level the department is', () => {
    expect(at(fields(['县级预算单位名称', '区林业局']).department)).toBe('B2');
    const unit = fields(['预算单位名称', '区林业局']);
    expect([unit.department, at(unit.implementingUnit)]).toEqual([undefined, 'B2']);
  });

  it('tell the department from its code', () => {
    const code = ['主管部门编码', '312001'];
    expect(at(fields([...code, '主管部门', '区林业局']).department)).toBe('D2');
    expect(at(fields(['主管部门', _, ...code]).department)).toBe('B2');
    expect(at(fields(['主管部门代码', '312 区林业局']).department)).toBe('B2');
  });

  it.each([['区县主管部门'], ['省级业务主管部门']])('call the department %s', (label) =>
    expect(at(fields([label, '林业局']).department)).toBe('B2'),
  );

  it('name 实施单位 before 预算单位, wherever that stands', () => {
    const budget = ['预算单位：', '区应急管理局'];
    expect(at(fields(budget, ['实施单位', '区应急救援队']).implementingUnit)).toBe('B3');
    expect(at(fields(['实施单位', '区应急救援队'], budget).implementingUnit)).toBe('B2');
    expect(at(fields(budget).implementingUnit)).toBe('B2');
  });

  it('may hold the year within the label', () => {
    expect(fields(['（2020）年度']).year?.value).toBe('（2020）年度');
    expect(fields(['（  ）年度', '2020']).year?.value).toBe('2020');
  });

  it('name the one project beside the one above it', () => {
    const above = ['一级项目名称', '文化事业发展专项'];
    expect(at(fields([...above, '二级项目名称', '博物馆免费开放']).projectName)).toBe('D2');
    expect(at(fields(above).projectName)).toBe('B2');
  });

  it('may have their text on the second line of the label (河北)', () => {
    const purpose = (...below: RawValue[]) =>
      fields(['预算规模及资金用途', '预算数', 860, '其中：财政资金', 760], [_, ...below]).purpose;
    expect(at(purpose('按8000户×900元/户=720万元补贴'))).toBe('B3');
    expect(purpose('其中：财政资金', 760)).toBeUndefined();
  });

  it('may have a character astray', () => {
    expect(at(fields(['专项名称金', '生态保护资金']).projectName)).toBe('B2');
    expect(fields(['专项名称人', '生态保护资金']).projectName).toBeUndefined();
  });
});

it('takes goals with a label each beside the label of both', () => {
  const { goals } = read([
    ['绩效目标申报表'],
    ['项目年度绩效目标情况', '长期绩效目标', '完善学前教育经费保障机制'],
    [_, '本年度绩效目标', '按人均500元标准足额拨付'],
    ...GRID,
  ]);
  expect(goals.map(({ kind, expected }) => [kind, at(expected)])).toEqual([
    ['long-term', 'C2'],
    ['annual', 'C3'],
  ]);
});

it('takes 专项长期绩效目标 and 专项年度绩效目标 for goals, 专项绩效目标表 for none', () => {
  const goals = (...lines: readonly (readonly RawValue[])[]) =>
    read([['专项资金绩效目标表'], ...lines, ...GRID]).goals.map(({ kind, expected }) => [kind, at(expected)]);
  expect(
    goals(['专项长期绩效目标', '死亡率控制在8%以下'], ['专项年度绩效目标', '死亡率下降0.5个点']),
  ).toEqual([
    ['long-term', 'B2'],
    ['annual', 'B3'],
  ]);
  expect(goals(['专项绩效目标表', '死亡率控制在8%以下'])).toEqual([]);
});

it('takes goals by turns with their labels', () => {
  const goals = (...line: RawValue[]) =>
    read([['绩效目标批复表'], line, ...GRID]).goals.map(
      ({ kind, expected, actual }) => `${kind} ${at(expected)} ${at(actual) ?? '-'}`,
    );
  expect(goals('中期目标', '三年内列养率100%', '年度目标', '列养率100%')).toEqual([
    'long-term B2 -',
    'annual D2 -',
  ]);
  expect(goals('年度目标', '列养率100%', '完成情况', '列养率100%')).toEqual(['annual B2 D2']);
});

it('takes the text behind the inner of two labels for the goal', () => {
  const goals = (...line: RawValue[]) =>
    read([['绩效目标申报表'], line, ...GRID]).goals.map(({ expected }) => at(expected));
  expect(goals('总体绩效目标', '当年度目标', '资助“助老颐养”公益项目')).toEqual(['C2']);
  expect(goals('总体绩效目标', '资助“助老颐养”公益项目')).toEqual(['B2']);
});

it('takes the tasks of the year for the goal where what became of them stands below', () => {
  const goals = (...lines: readonly (readonly RawValue[])[]) =>
    read([['2024年度部门整体支出绩效自评表'], ['部门名称', '某某县林业局'], ...lines, ...GRID]).goals.map(
      ({ expected, actual }) => [at(expected), at(actual)],
    );
  const set = ['年度主要任务', '完成国土绿化和森林防火任务。'];
  const done = ['任务完成情况', '营造林1.26万亩，未发生较大森林火灾。'];
  expect(goals(set, done)).toEqual([['B3', 'B4']]);
  expect(goals(set)).toEqual([]);
  expect(goals(set, ['年度绩效目标', '造林1.2万亩。', '完成情况', '造林1.26万亩。'])).toEqual([['B4', 'D4']]);
});

it('takes 年度主要目标和成果 for the goal', () => {
  const goals = (label: string) =>
    read([['绩效目标申报表'], [label, '新建中药材晾晒房一座，占地300平方米'], ...GRID]).goals;
  expect(goals('年度主要目标和成果').map(({ expected }) => at(expected))).toEqual(['B2']);
  expect(goals('年度主要工作和成果')).toEqual([]);
});

it('reads 测算依据及说明 as the costing', () => {
  const rows = [
    ['2025年部门预算项目申报表'],
    ['项目名称', '排水管网清淤'],
    ['测算依据及说明', '12000元/公里×80公里=96万元'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '清淤管网长度', '80公里'],
    ['效益指标', '社会效益指标', '易渍水点消除数', '4个'],
  ];
  expect(at(read(rows).fields.costing)).toBe('B3');
});
