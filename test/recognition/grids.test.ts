/** Where indicator grids end, what their columns hold and what stands beside them; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, HEADER, read, tables } from './rows';

const TITLE = '项目支出绩效目标申报表';

describe('the end of a grid', () => {
  const lastRow = (...line: RawValue[]) => {
    const { indicators } = read([['项目支出绩效自评表'], ...GRID, line]);
    return indicators[indicators.length - 1]!.row + 1;
  };

  it.each([
    ['财政部门支出股室初审意见'],
    ['保障绩效目标实现措施'],
    ['资产购置（配置）'],
    ['财政绩效管理科室（盖章）        年   月   日'],
    ['主管部门审核意见'],
  ])('is %s', (label) => expect(lastRow(label, _, _, '（盖章）  年  月  日')).toBe(4));

  it('is no indicator about opinions, measures or seals', () => {
    expect(lastRow('产出指标', '质量指标', '审核意见', '采纳率≥90%', '95%', 5, 5)).toBe(5);
    expect(lastRow(_, _, '安全保障措施', '到位', '到位', 5, 5)).toBe(5);
    expect(lastRow(_, _, '安全保障措施')).toBe(5);
  });

  it('is the total, also behind a key of the program that printed the form', () => {
    const keyed = (...last: RawValue[]) =>
      read([
        ['项目支出绩效自评表'],
        ['ZB', ...HEADER],
        ['001', '产出指标', '数量指标', '维修水库座数', '62座', '62座', 50, 50],
        ['002', '效益指标', '社会效益指标', '保护下游人口', '≥5.2万人', '5.2万人', 40, 39.6],
        last,
      ]);
    const closed = keyed('HJ', '合计', _, _, _, _, 90, 89.6);
    expect([closed.indicators.length, at(closed.total?.weight), at(closed.total?.score)]).toEqual([
      2,
      'G5',
      'H5',
    ]);
    const open = keyed('HJ', '满意度指标', '服务对象满意度指标', '合计', '≥90%', '93%', 10, 10);
    expect([open.indicators.length, open.total]).toEqual([3, undefined]);
  });
});

describe('a table without a title of its own', () => {
  const ends = (...line: RawValue[]) => {
    const found = tables([
      [TITLE],
      ['项目名称', '隐患维修', _, '单位：万元'],
      ['绩效目标', '消除安全隐患'],
      ...GRID,
      line,
      ['项目名称', '办案业务'],
      ['绩效目标', '提高审判效率'],
      ...GRID,
    ]);
    return found.map(({ indicators, unit }) => [indicators.length, unit]);
  };

  it('begins with the line that says its unit', () => {
    expect(ends('某区人民法院', _, _, '单位：万元')).toEqual([
      [2, '万元'],
      [2, '万元'],
    ]);
    expect(ends(_, _, _, '（金额单位：元）')).toEqual([
      [2, '万元'],
      [2, '元'],
    ]);
  });

  it('does not begin with an indicator in 万元', () =>
    expect(ends('满意度指标', '服务对象满意度指标', '新增产值', '≥20万元', '21万元', 5, 5)).toEqual([
      [3, '万元'],
      [2, null],
    ]));
});

describe('levels', () => {
  const slid = (first: string, second: string) =>
    at(
      read([
        [TITLE],
        ['绩效指标', '一级指标', '二级指标', '绩效标准', '当年预期实现值'],
        [_, first, second, '反映维修情况', '≥280次'],
        [_, '社会效益指标', '安全事故', '反映安全情况', '0起'],
      ]).indicators[0]?.cells.level3,
    );

  it('are those that stand under the headers where a form has two columns for them', () => {
    expect(slid('数量指标', '日常维修次数')).toBe('C3');
    expect(slid('产出指标', '数量指标')).not.toBe('C3');
  });

  const bare = (header: string, label: string) => {
    const { cells } = read([
      [TITLE],
      ['项目绩效指标', header, '指标内容', '指标值'],
      [_, label, '测报员培训人次', '≥200人次'],
      [_, '效益指标', '森林因害损失', '有效减少'],
      [_, '满意度指标', '测报机构满意度', '≥90%'],
    ]).indicators[0]!;
    return [at(cells.level1), at(cells.level2), at(cells.level3), at(cells.target)];
  };

  it('stand under 指标 beside 指标内容', () => {
    expect(bare('指标', '产出指标')).toEqual(['B3', undefined, 'C3', 'D3']);
    expect(bare('一级指标', '产出指标')).toEqual(['B3', undefined, 'C3', 'D3']);
  });

  it('are told apart from “1.”, which a blank form prints for the names', () => {
    const row = (name: string) =>
      read([
        [TITLE],
        ['一级指标', '二级指标', '指标内容', '指标值', '备注'],
        ['产出指标', '（数量、质量、成本方面的指标）', name, _, _],
        ['效益指标', '（社会效益等方面指标）', '2.', _, _],
        ['满意度指标', '服务对象满意度指标', '3.', _, _],
      ]).indicators[0]!;
    expect([row('1.').placeholder, row('1.').displaced]).toEqual([true, undefined]);
    expect(row('1.改造学校').placeholder).toBe(false);
  });

  it('serve 总目标 and 本年度 one above the other', () => {
    const kinds = (first: string, second: string) => {
      const head = ['一级指标', '二级指标', '三级指标', '指标值'];
      const rows = [
        ['产出指标', '数量指标', '改造学校', '8所'],
        ['效益指标', '社会效益指标', '受益学生', '≥6000人'],
      ];
      return read([
        [TITLE],
        [first, ...head],
        ...rows.map((row) => [_, ...row]),
        [second, ...head],
        ...rows.map((row) => [_, ...row]),
      ]).blocks.map(({ kind }) => kind);
    };
    expect(kinds('总目标绩效指标', '本年度绩效指标')).toEqual(['long-term', 'annual']);
    expect(kinds('总目标绩效指标', '其他绩效指标')).toEqual(['annual', 'annual']);
  });
});

describe('the years of a header', () => {
  const under = (parent: string, ...years: string[]) => {
    const { cells } = read([
      [TITLE],
      ['一级指标', '二级指标', '三级指标', parent, ...years.slice(1).map(() => _), '指标标准或依据'],
      [_, _, _, ...years, _],
      ['产出指标', '数量指标', '培训人次', ...years.map(() => '280人次'), '年度计划'],
      ['效益指标', '社会效益指标', '培训知晓率', ...years.map(() => '90%'), '年度计划'],
    ]).indicators[0]!;
    const { targetBeforeLast, targetLast, target, actual, basis } = cells;
    return [targetBeforeLast, targetLast, target, actual, basis].map((cell) => at(cell) ?? null);
  };

  it('before that of the target are past', () => {
    expect(under('指标值', '2021年实际实现值', '预期2022年实现值')).toEqual([_, 'D4', 'E4', _, 'F4']);
    expect(under('指标值', '2020年实际完成值', '2021年实际完成值', '2022年目标值')).toEqual([
      'D4',
      'E4',
      'F4',
      _,
      'G4',
    ]);
  });

  it('are of what was done in that of the target', () =>
    expect(under('指标值', '2022年目标值', '2022年实际完成值')).toEqual([_, _, 'D4', 'E4', 'F4']));

  it.each([
    ['半年（计划）值', '全年（计划）值'],
    ['上半年预期值', '全年值'],
    ['1-6月', '全年'],
  ])('may have their parts beside them: %s | %s', (half, whole) => {
    expect(under('指标值', half, whole)).toEqual([_, _, 'E4', _, 'F4']);
    expect(under('指标值', whole, half)).toEqual([_, _, 'D4', _, 'F4']);
  });
});

describe('past years', () => {
  const under = (group: string, years: readonly string[], wanted: readonly string[], merges = ['A2:A3']) => {
    const { indicators } = read(
      [
        [TITLE],
        ['一级指标', '二级指标', '三级指标', group, ...years.slice(1).map(() => _), ...wanted],
        [_, _, _, ...years],
        ['产出指标', '数量指标', '培训人次', ...years.map(() => '280人次'), ...wanted.map(() => '≥300人次')],
        ['效益指标', '社会效益指标', '培训知晓率', ...years.map(() => '90%'), ...wanted.map(() => '≥90%')],
      ],
      merges,
    );
    const { targetBeforeLast, targetLast, target } = indicators[0]!.cells;
    return [indicators.length, ...[targetBeforeLast, targetLast, target].map((cell) => at(cell) ?? null)];
  };

  it.each([['近两年指标值'], ['近两年实际值']])('stand bare under %s', (group) => {
    expect(under(group, ['2020年', '2021年'], ['预期当年实现值'])).toEqual([2, 'D4', 'E4', 'F4']);
    expect(under(group, ['2021年度', '2020年度'], ['预期当年实现值'], [])).toEqual([2, 'E4', 'D4', 'F4']);
  });

  it('of three are those next to the target', () =>
    expect(under('近三年指标值', ['2019年', '2020年', '2021年'], ['预期当年实现值'])).toEqual([
      2,
      'E4',
      'F4',
      'G4',
    ]));

  it('end with that of the target where it has no column of its own', () =>
    expect(under('近三年指标值', ['2020年', '2021年', '2022年'], [], ['D2:F2'])).toEqual([
      2,
      'D4',
      'E4',
      'F4',
    ]));
});

describe('points of whole levels', () => {
  const weights = (...heads: string[]) =>
    read([
      ['2022年度项目支出绩效自评表'],
      ['一级指标', ...heads, '指标值', '实际完成值', '得分'],
      ['产出指标', 60, '数量指标', '受助学生', 50, '735人次', '735人次', 50],
      ['效益指标', 40, '社会效益指标', '政策知晓率', 40, '≥95%', '96%', 40],
    ]).indicators.map(({ cells }) => at(cells.weight));

  it('give way to those of the rows', () =>
    expect(weights('权重', '二级指标', '三级指标', '分值')).toEqual(['E3', 'E4']));

  it('are all there is where the rows have none', () =>
    expect(weights('分值', '二级指标', '三级指标', '佐证材料')).toEqual(['B3', 'B4']));
});

describe('a grid of two terms', () => {
  it.each([['实施周期目标值'], ['实施期目标值'], ['长期目标值']])('may call the long one %s', (longTerm) => {
    const { indicators } = read([
      ['绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '年度目标值', longTerm],
      ['产出指标', '数量指标', '新建校区', '7所', '9所'],
      ['效益指标', '社会效益指标', '毛入学率', '≥50%', '≥55%'],
    ]);
    expect(indicators.map(({ block, cells }) => `${block} ${at(cells.target)}`)).toEqual([
      'long-term E3',
      'long-term E4',
      'annual D3',
      'annual D4',
    ]);
  });
});

describe('beside a form', () => {
  const LEDGER = ['支付日期', '收款人', '金额（元）', '凭证号'];
  const form = (gap: readonly null[], head: readonly RawValue[], merges: readonly string[]) =>
    tables(
      [
        ['项目支出绩效自评表', _, _, _, _, _, _, ...gap, '支付台账'],
        ['项目资金（万元）', _, '年初预算数', '全年预算数', '全年执行数', '执行率', '得分', ...gap, ...head],
        ['年度资金总额', _, 42, 42, 42, '100%', 10, ...gap, '2024-03-20', '课后服务费', 96000, '记-031'],
        [...HEADER, ...gap, '合计', _, 420000],
        ...GRID.slice(1).map((row) => [...row, ...gap, '2024-06-25', '课后服务费', 118000, '记-067']),
      ],
      merges,
    );

  it('stands another list behind a blank column', () => {
    const [table, ...others] = form([_], LEDGER, ['A1:G1']);
    expect(others).toEqual([]);
    expect([at(table!.funds[0]?.cells.executed), table!.unit, table!.zone.right]).toEqual(['E3', '万元', 6]);
  });

  it('stands another list where the merges are lost', () => {
    const [table] = form([_], LEDGER, []);
    expect([at(table!.funds[0]?.cells.executed), table!.unit, table!.zone.right]).toEqual(['E3', '万元', 6]);
  });

  it('goes on what stands under its own title', () =>
    expect(form([_], LEDGER, ['A1:L1'])[0]!.zone.right).toBe(11));

  it('stands its number, without a list below', () => {
    const [table] = tables([
      ['项目支出绩效自评表', _, _, _, _, _, _, _, _, '附件2'],
      ['项目名称', '水库维修', _, _, _, _, '主管部门', _, _, '寿县水利局'],
      ...GRID,
    ]);
    expect(at(table!.fields.department)).toBe('J2');
  });

  it('may stand another form', () => {
    const twin = GRID.map((row) => [...row, _, ...row]);
    const title = ['2023年度项目支出绩效自评表', _, _, _, _, _, _, _, '2024年度项目支出绩效自评表'];
    const found = tables([title, ...twin], ['A1:G1', 'I1:O1']);
    expect(found.map(({ year, indicators }) => [year, at(indicators[0]?.cells.score)])).toEqual([
      [2023, 'G3'],
      [2024, 'O3'],
    ]);
  });

  it('stands the second level of its own grid, behind the third and a blank column', () => {
    const swapped = (line: readonly RawValue[]) => [line[0]!, line[2]!, _, line[1]!, ...line.slice(3)];
    const found = tables([['项目支出绩效自评表', _, _, _, _, '总得分', 90], ...GRID.map(swapped)]);
    expect(found.map(({ indicators }) => at(indicators[0]?.cells.level2))).toEqual(['D3']);
  });

  it('stands a column of its own grid, the title being merged too narrowly', () => {
    const rows = [
      [...HEADER, _, '偏差原因分析'],
      ['产出指标', '数量指标', '养护里程', '≥860公里', '800公里', 50, 46.51, _, '雨天多'],
      ['效益指标', '社会效益指标', '服务人口', '≥6万人', '6.7万人', 40, 40],
    ];
    const [table] = tables([['项目支出绩效自评表'], ...rows], ['A1:G1']);
    expect(at(table!.indicators[0]?.cells.reason)).toBe('I3');
  });
});

describe('a column of values for each place', () => {
  const TITLE = ['2025年省级水利专项资金绩效目标表'];
  const LEVELS = ['一级指标', '二级指标', '三级指标'];
  const OUTPUT = ['产出指标', '数量指标', '修复堤岸'];
  const BENEFIT = ['效益指标', '社会效益指标', '防洪能力'];
  const summary = (rows: readonly (readonly RawValue[])[], merges: readonly string[] = []) =>
    tables(rows, merges).map(({ blocks, indicators, missingColumns }) => [
      blocks[0]!.byPlace,
      indicators.map(({ cells }) => [at(cells.level3), at(cells.target)]),
      missingColumns.map(({ field }) => field),
    ]);
  const ofPlaces = [
    true,
    [
      ['C3', undefined],
      ['C4', undefined],
    ],
    [],
  ];

  it('stands in the place of the one column of targets', () => {
    const named = (...places: string[]) =>
      summary([TITLE, [...LEVELS, ...places], [...OUTPUT, '≥2处', '≥1处'], [...BENEFIT, '提升', '提升']]);
    expect(named('上坪镇', '下坪乡')).toEqual([ofPlaces]);
    expect(named('指标值', '下坪乡')).toEqual([
      [
        undefined,
        [
          ['C3', 'D3'],
          ['C4', 'D4'],
        ],
        [],
      ],
    ]);
    const points = [...LEVELS, '评价要点', '取数口径'];
    const explained = ['按批复的工程清单逐处核对完工验收资料，缺一不计', '≥1处'];
    expect(tables([TITLE, points, [...OUTPUT, ...explained], [...BENEFIT, '提升', '提升']])).toEqual([]);
    // 指标库: remarks that are not all filled in.
    const remarks = [
      [...LEVELS, '适用范围', '更新情况'],
      [...OUTPUT, '水利'],
      [...BENEFIT, '水利'],
    ];
    expect(tables([TITLE, ...remarks])).toEqual([]);
  });

  it('may have remarks behind it', () => {
    const rows = [
      [...OUTPUT, '≥2处', '≥1处', '见批复'],
      [...BENEFIT, '提升', '提升'],
    ];
    expect(summary([TITLE, [...LEVELS, '上坪镇', '下坪乡', '备注'], ...rows])).toEqual([ofPlaces]);
  });

  it('may stand under their common header', () => {
    const below = (...second: RawValue[]) =>
      summary(
        [
          TITLE,
          [...LEVELS, '区域目标值'],
          [_, _, _, ...second],
          [...OUTPUT, '≥2处', '≥1处'],
          [...BENEFIT, '提升', '提升'],
        ],
        ['D2:E2'],
      );
    expect(below('上坪镇', '下坪乡')).toEqual([
      [
        true,
        [
          ['C4', undefined],
          ['C5', undefined],
        ],
        [],
      ],
    ]);
    // 武汉: years are no places.
    expect(below('上年', '预期当年实现值')[0]![0]).toBeUndefined();
    // Figures are values, not names of places.
    expect(below('≥3处', '≥4处')[0]![1]).toEqual([
      ['C3', 'D3'],
      ['C4', 'D4'],
      ['C5', 'D5'],
    ]);
  });
});

it('takes 评价内容 and 绩效内容 for levels and the goals behind them for names', () => {
  const { indicators } = read([
    ['财政支出项目绩效目标申报表'],
    ['项目年度绩效目标', '评价内容', '绩效内容', '目标名称', '参考标准', '绩效目标值'],
    [_, '产出', '数量目标', '目标1：示范面积', '上年800亩', '1000亩'],
    [_, '效益', '环境效益目标', '目标1：农药减量', '常规稻田', '≥30%'],
    ['保证项目实施的制度、措施', '《管理办法》'],
  ]);
  expect(indicators.map(({ cells, category2 }) => [category2, at(cells.level3), at(cells.target)])).toEqual([
    ['quantity', 'D3', 'F3'],
    ['ecological-benefit', 'D4', 'F4'],
  ]);
});

describe('a name and a value alone', () => {
  const rows: readonly (readonly RawValue[])[] = [
    ['养护农村公路里程', '≥860公里'],
    ['路面优良率', '≥90%'],
    ['群众满意度', '≥95%'],
  ];
  const pairs = (title: string, head: readonly string[], lines = rows) =>
    tables([[title], ['项目名称', '农村公路养护'], head, ...lines]).flatMap(({ indicators }) =>
      indicators.map(({ cells }) => [at(cells.level3), at(cells.target)].join()),
    );

  it('make a grid under their headers', () =>
    expect(pairs(TITLE, ['绩效指标', '指标值'])).toEqual(['A4,B4', 'A5,B5', 'A6,B6']));

  it('make none under other words, without measures, or on a sheet of others', () => {
    expect(pairs(TITLE, ['绩效指标', '目标'])).toEqual([]);
    expect(
      pairs(
        TITLE,
        ['绩效指标', '指标值'],
        [
          ['养护', '加强'],
          ['质量', '提高'],
        ],
      ),
    ).toEqual([]);
    expect(pairs('主要经济指标', ['指标名称', '指标值'])).toEqual([]);
  });
});

it('leaves 目标名称 before the levels the name of the goal', () => {
  const [row] = read([
    ['绩效目标申报表'],
    ['目标名称', '一级指标', '二级指标', '三级指标', '指标值'],
    ['目标1：示范', '产出指标', '数量指标', '示范面积', '1000亩'],
    ['目标1：示范', '效益指标', '生态效益指标', '农药减量', '≥30%'],
  ]).indicators;
  expect([at(row!.cells.goalName), at(row!.cells.level3)]).toEqual(['A3', 'D3']);
});

describe('grids side by side', () => {
  const rows = (longTerm: RawValue) =>
    read([
      ['项目支出绩效目标表'],
      [
        '一级指标',
        '二级指标（长期）',
        '三级指标（长期）',
        '指标值（长期）',
        '二级指标（年度）',
        '三级指标（年度）',
        '指标值（年度）',
      ],
      ['产出指标', '数量指标', longTerm, _, '数量指标', '建设工程安排数量', '2项'],
      ['效益指标', '社会效益指标', _, _, '社会效益指标', '办学条件', '持续改善'],
    ]).indicators.map(({ row, block }) => `${row + 1} ${block}`);

  it('have no indicators where one is unused', () => {
    expect(rows(_)).toEqual(['3 annual', '4 annual']);
    expect(rows('新建学校数量')).toEqual(['3 long-term', '4 long-term', '3 annual', '4 annual']);
  });
});

it('reads 产出值, 数量值 and 年度数值 as 产出指标, 数量指标 and 年度指标值', () => {
  const [row] = read([
    ['项目支出目标申报表'],
    ['一级', '二级', '三级', '年度数值', '备注'],
    ['产出值', '数量值', '小学就读人数', '≤6962人', _],
    ['效益值', '社会效益值', '教学质量提高', '100%', _],
  ]).indicators;
  expect([row!.category1, row!.category2, at(row!.cells.target)]).toEqual(['output', 'quantity', 'D3']);
});

describe('levels of a grid whose merges are lost', () => {
  const levels = (...rows: readonly (readonly RawValue[])[]) =>
    read([
      ['2022年度项目支出绩效自评表'],
      ['对应目标', ...HEADER],
      ...rows.map((row) => [...row, '≥90次', '93次', 30, 30]),
    ]).indicators.map(({ cells: { level1, level2 } }) => [at(level1) ?? '-', at(level2) ?? '-'].join(' '));

  it('go on where goals are dealt to its rows', () =>
    expect(
      levels(
        ['目标1', '产出指标', '数量指标', '维修次数'],
        ['目标2', _, _, '巡检次数'],
        ['目标1', _, '质量指标', '合格次数'],
      ),
    ).toEqual(['B3 C3', 'B3 C3', 'B3 C5']));

  it('end where a goal has its own', () =>
    expect(
      levels(
        ['目标1', '产出指标', '数量指标', '维修次数'],
        ['目标2', '效益指标', _, '受益次数'],
        [_, _, '社会效益指标', '服务次数'],
      ),
    ).toEqual(['B3 C3', 'B4 C4', 'B4 C5']));
});
