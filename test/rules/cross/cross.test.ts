import type { StandardTable } from '../../../src/recognition/table';
import {
  baseData,
  declaration,
  overallDeclaration,
  overallSelfEvaluation,
  selfEvaluation,
  type IndicatorSpec,
  type TableSpec,
} from '../../support/table-builder';
import { inOneBook, line, together } from './check-books';

const DEPARTMENT = '中共武汉市江汉区委政法委员会';
const TITLE = '2024年江汉区项目支出(绩效目标)申报表';

/** A project's own declaration, as 江汉 fills it in. */
const project = (name: string, amount: number | null, more: TableSpec = {}): StandardTable =>
  declaration({
    title: TITLE,
    sheet: name,
    fields: { projectName: name, department: '区委政法委', ...more.fields },
    funds: [{ label: '当年预算合计', annualBudget: amount }],
    indicators: more.indicators ?? [],
  });

type Listed = readonly [name: string, budget: number | null, category?: string];
const overall = (lines: readonly Listed[], more: TableSpec = {}): StandardTable =>
  overallDeclaration({
    title: '2024年江汉区部门整体绩效目标申报表',
    sheet: '整体表',
    fields: { department: DEPARTMENT },
    lists: [
      {
        name: 'projects',
        rows: lines.map(([name, budget, category = null]) => ({ name, category, budget })),
      },
    ],
    ...more,
  });
const row = (level3: string, target: string, more: IndicatorSpec = {}): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3,
  target,
  ...more,
});

const says = (id: string, ...tables: StandardTable[]): string[] => {
  for (const { message } of [...inOneBook(id, tables), ...inOneBook(id, tables, 'en')])
    expect(message).not.toMatch(/[{}]|undefined/u);
  return inOneBook(id, tables).map(line);
};

describe('cross/project-name', () => {
  const list = overall([
    ['网格员手持终端', 329.16],
    ['综治工作经费', 85.38],
    ['综治中心运维经费', 73.36],
    ['法学会专项经费', 4.97],
    ['维稳工作经费', null],
  ]);

  it('one project under two names: said on its form, with the reason', () => {
    const tables = [list, project('网格员移动终端', 329.16), project('综治中心运维经费', 73.36)];
    expect(says('cross/project-name', ...tables)).toEqual([
      '网格员移动终端!B2 warning 网格员移动终端 → 网格员手持终端',
    ]);
    expect(inOneBook('cross/project-name', tables)[0]!.message).toBe(
      '项目名称“网格员移动终端”，“整体表”A101“网格员手持终端”，疑为同一项目（都有“网格员终端”，预算同为 329.16）',
    );
  });

  it('in several workbooks: said in each', () => {
    const found = together('cross/project-name', {
      '整体.xlsx': [list],
      '项目.xlsx': [project('法学会工作经费', 4.97)],
    });
    expect(found['整体.xlsx']!.map(line)).toEqual(['整体表!A104 warning 法学会专项经费 → 法学会工作经费']);
    expect(found['项目.xlsx']![0]!.message).toContain('《整体.xlsx》“整体表”A104“法学会专项经费”');
  });

  it.each([
    ['the same name, with a blank in it', '综治 工作经费', 85.38],
    ['much alike, but with another budget', '网格员移动终端', 120],
    ['letters in common, nothing to confirm it', '社区安保服务经费', null],
    ['a name that only contains another project’s', '综治经费平台', 12],
  ])('is silent: %s', (_, name, amount) => {
    expect(says('cross/project-name', list, project(name, amount))).toEqual([]);
  });

  it('is silent about other departments and other years', () => {
    const other = (more: Partial<StandardTable>): StandardTable => ({
      ...project('网格员移动终端', 329.16),
      ...more,
    });
    expect(together('cross/project-name', { a: [list], b: [other({ year: 2023 })] })).toEqual({
      a: [],
      b: [],
    });
    const [moved] = [
      declaration({
        title: '2024年硚口区项目支出(绩效目标)申报表',
        fields: { projectName: '网格员移动终端', department: '区委政法委' },
        funds: [{ label: '合计', annualBudget: 329.16 }],
      }),
    ];
    expect(together('cross/project-name', { a: [list], b: [moved!] })).toEqual({ a: [], b: [] });
  });
});

describe('cross/missing-project', () => {
  const forms = [project('综治工作经费', 85.38), project('综治中心运维经费', 73.36)];

  it('has money and no form, among others that have one', () => {
    const list = overall([
      ['综治工作经费', 85.38],
      ['临时人员工作经费', 100.19],
      ['综治中心运维经费', 73.36],
      ['维稳工作经费', null],
    ]);
    expect(says('cross/missing-project', list, ...forms)).toEqual(['整体表!A102 warning']);
  });

  it('has a form and stands in no list', () => {
    const list = overall([
      ['综治工作经费', 85.38],
      ['综治中心运维经费', 73.36],
    ]);
    expect(says('cross/missing-project', list, ...forms, project('智慧停车', 20))).toEqual([
      '智慧停车!B2 warning',
    ]);
  });

  it.each([
    [
      'all are there',
      overall([
        ['综治工作经费', 85.38],
        ['综治中心运维经费', 73.36],
      ]),
    ],
    [
      'those without a form are not published',
      overall([
        ['综治工作经费', 85.38],
        ['综治中心运维经费', 73.36],
        ['维稳工作经费', null],
      ]),
    ],
    [
      'forms of a few only',
      overall([
        ['综治工作经费', 85.38],
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
        ['综治中心运维经费', 73.36],
      ]),
    ],
    [
      'under a name that is much alike',
      overall([
        ['综治工作专项', 85.38],
        ['综治中心运维经费', 73.36],
      ]),
    ],
  ])('is silent: %s', (_, list) => {
    expect(says('cross/missing-project', list, ...forms)).toEqual([]);
  });
});

describe('cross/amount', () => {
  const list = overall([['综治工作经费', 85.38]]);

  it('the form has another budget than the list', () => {
    expect(says('cross/amount', list, project('综治工作经费', 83.58))).toEqual([
      '综治工作经费!C6 error 83.58万元 → 85.38万元',
    ]);
  });

  it('across workbooks it is said in both', () => {
    const found = together('cross/amount', { a: [list], b: [project('综治工作经费', 83.58)] });
    expect([found.a, found.b].map((each) => each!.map(line))).toEqual([
      ['整体表!C101 error 85.38万元 → 83.58万元'],
      ['综治工作经费!C6 error 83.58万元 → 85.38万元'],
    ]);
  });

  it.each([
    ['the same', project('综治工作经费', 85.38)],
    ['rounded', project('综治工作经费', 85.4)],
    ['in 元', { ...project('综治工作经费', 853800), unit: '元' as const }],
    ['another project', project('综治中心运维经费', 73.36)],
    [
      'the budget of the year after it was adjusted',
      selfEvaluation({
        title: '2024年江汉区项目支出绩效自评表',
        fields: { projectName: '综治工作经费' },
        funds: [{ label: '年度资金总额', annualBudget: 90, executed: 90 }],
      }),
    ],
  ])('is silent: %s', (_, table) => {
    expect(says('cross/amount', list, table)).toEqual([]);
  });
});

describe('cross/category-total', () => {
  const spending = (running: number, special: number): TableSpec['funds'] => [
    { role: 'part', group: 'spending', label: '人员类项目支出', annualBudget: 586.55 },
    { role: 'part', group: 'spending', label: '运转类项目支出', annualBudget: running },
    { role: 'part', group: 'spending', label: '特定目标类项目支出', annualBudget: special },
  ];
  const lines: readonly Listed[] = [
    ['社区安保', 2901.98, '运转类项目支出'],
    ['综治', 284.4, '运转类项目支出'],
    ['终端', 329.16, '特定目标类项目支出'],
  ];

  it('江汉: more is listed of a kind than is spent on it', () => {
    expect(says('cross/category-total', overall(lines, { funds: spending(62.81, 4077.18) }))).toEqual([
      '整体表!C7 error 62.81 → 3186.38',
      '整体表!C8 error 4077.18 → 329.16',
    ]);
  });

  it('a project is ticked as another kind than it is listed', () => {
    const form = project('终端', 329.16, {
      fields: { projectCategory: '1. 运转类 ☑ 2. 特定目标类本级支出 □ 3. 特定目标类上级转移支出 □' },
    });
    expect(
      says('cross/category-total', overall(lines), form).map((each) => each.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['终端!B4 warning']);
  });

  it.each([
    ['all is listed', spending(3186.38, 329.16)],
    ['some are not published', spending(3186.38, 4077.18)],
    ['some of each', spending(5000, 4077.18)],
  ])('is silent: %s', (_, funds) => {
    expect(says('cross/category-total', overall(lines, { funds: funds! }))).toEqual([]);
  });
});

/** The same project, declared and evaluated. */
const evaluated = (indicators: readonly IndicatorSpec[], more: TableSpec = {}): StandardTable =>
  selfEvaluation({
    title: '2024年度项目支出绩效自评表',
    fields: { projectName: '农产品监测' },
    indicators,
    ...more,
  });
const declared = (indicators: readonly IndicatorSpec[]): StandardTable =>
  declaration({
    title: '2024年度项目支出绩效目标表',
    sheet: '目标表',
    fields: { projectName: '农产品监测' },
    indicators,
  });

describe('cross/targets', () => {
  it('大余: 1500 declared, 1300 evaluated', () => {
    expect(
      says(
        'cross/targets',
        declared([row('监测农产品批次', '≥1500批次')]),
        evaluated([row('监测农产品批次', '≥1300批次', { actual: '1306批次' })]),
      ),
    ).toEqual(['自评表!D21 warning ≥1300批次 → ≥1500批次']);
  });

  it('江汉: the department wants less than its project', () => {
    const whole = overall([], { lists: [], indicators: [row('见义勇为奖励发放集体数', '≥1个')] });
    const form = project('见义勇为奖励基金', 10, { indicators: [row('见义勇为奖励发放集体数', '5个')] });
    expect(says('cross/targets', whole, form)).toEqual(['整体表!D21 warning ≥1个 → 5个']);
    const found = together('cross/targets', { a: [whole], b: [form] });
    expect([found.a!.length, found.b!.length]).toEqual([1, 1]);
  });

  it.each([
    ['the same', [row('监测农产品批次', '≥1500批次')]],
    ['adjusted in its own column', [row('监测农产品批次', '≥1500批次', { adjustedTarget: '≥1300批次' })]],
    ['written differently', [row('监测农产品批次', '≥1,500批')]],
    ['another indicator', [row('抽检合格率', '≥98%')]],
    ['words', [row('监测农产品批次', '按计划完成')]],
  ])('is silent: %s', (_, rows) => {
    expect(says('cross/targets', declared([row('监测农产品批次', '≥1500批次')]), evaluated(rows))).toEqual(
      [],
    );
  });

  it.each([
    ['a department does more than its project', '≥30场', '≥10场', '开展法治宣传场次'],
    ['names that every project has', '≥90%', '≥85%', '群众满意度'],
  ])('is silent: %s', (_, all, one, name) => {
    const whole = overall([], { lists: [], indicators: [row(name, all)] });
    expect(says('cross/targets', whole, project('普法', 10, { indicators: [row(name, one)] }))).toEqual([]);
  });
});

describe('cross/indicators', () => {
  const plan = [row('监测农产品批次', '≥1500批次'), row('报告准确率', '≥99%')];

  it('some were left out, others brought in', () => {
    const tables = [
      declared(plan),
      evaluated([row('监测农产品批次', '≥1500批次'), row('培训人次', '200人次')]),
    ];
    expect(says('cross/indicators', ...tables)).toEqual(['自评表!C21 warning', '自评表!C22 warning']);
    expect(inOneBook('cross/indicators', tables).map(({ message }) => message)).toEqual([
      '申报的 1 个指标在自评表中没有：数量指标“报告准确率”（申报表见“目标表”B2）',
      '1 个指标不是申报的：数量指标“培训人次”（申报表见“目标表”B2）',
    ]);
  });

  it.each([
    ['all of them, in another order', [plan[1]!, plan[0]!]],
    ['in slightly other words', [plan[0]!, row('检测报告准确率', '≥99%')]],
  ])('is silent: %s', (_, rows) => {
    expect(says('cross/indicators', declared(plan), evaluated(rows))).toEqual([]);
  });

  it('is silent about another project', () => {
    const other = evaluated([row('新建公厕', '3座')], { fields: { projectName: '公厕建设' } });
    expect(says('cross/indicators', declared(plan), other)).toEqual([]);
  });
});

describe('cross/projects-sum', () => {
  const whole = (projects: string): StandardTable =>
    overallSelfEvaluation({
      sheet: '整体',
      breakdowns: { spending: { 基本支出: '316.71', 项目支出: projects } },
    });
  const spent = (name: string, executed: number): StandardTable =>
    selfEvaluation({
      sheet: name,
      fields: { projectName: name },
      funds: [{ label: '年度资金总额', annualBudget: executed, executed }],
    });

  it('the evaluated projects have spent more than the department has', () => {
    expect(says('cross/projects-sum', whole('417.67'), spent('甲', 337.67), spent('乙', 92.33))).toEqual([
      '整体!D13 warning 417.67万元 → ≥430万元',
    ]);
  });

  it('against 基础数据表', () => {
    const base = baseData({
      sheet: '基础',
      baseRows: [
        { label: '项目支出', budget: 100, actual: 100 },
        { label: '1、甲', depth: 1, budget: 60, actual: 60 },
      ],
    });
    expect(says('cross/projects-sum', base, spent('甲', 60), spent('乙', 50))).toEqual([
      '基础!D6 warning 100万元 → ≥110万元',
    ]);
  });

  it.each([
    ['all of it', [spent('甲', 337.67), spent('乙', 80)]],
    ['君山: one project of several', [spent('政法专项', 80)]],
    [
      'one project twice, as sent in and as corrected',
      [spent('甲', 300), { ...spent('甲', 310), sheet: '甲改' }],
    ],
  ])('is silent: %s', (_, tables) => {
    expect(says('cross/projects-sum', whole('417.67'), ...tables)).toEqual([]);
  });

  it('the department lists more than it spends on projects', () => {
    const funds: TableSpec['funds'] = [
      { label: '年度预算总额', annualBudget: 300 },
      { group: 'spending', label: '项目支出', annualBudget: 100 },
    ];
    expect(
      says(
        'cross/projects-sum',
        overall(
          [
            ['甲', 60],
            ['乙', 50],
          ],
          { funds },
        ),
      ),
    ).toEqual(['整体表!C7 warning 100万元 → ≥110万元']);
    expect(
      says(
        'cross/projects-sum',
        overall(
          [
            ['甲', 60],
            ['乙', null],
          ],
          { funds },
        ),
      ),
    ).toEqual([]);
  });

  it('a list of tasks that holds all the money of the department is none of projects', () => {
    const funds: TableSpec['funds'] = [
      { label: '部门预算总额', annualBudget: 110 },
      { group: 'spending', label: '基本支出', annualBudget: 50 },
      { group: 'spending', label: '项目支出', annualBudget: 60 },
    ];
    const tasks: Parameters<typeof overall>[0] = [
      ['稳就业', 60],
      ['机关运转', 50],
    ];
    expect(says('cross/projects-sum', overall(tasks, { funds }))).toEqual([]);
  });

  describe('in a list of tasks', () => {
    const funds: TableSpec['funds'] = [
      { label: '部门预算总额', annualBudget: 1700 },
      { group: 'spending', label: '项目支出', annualBudget: 94 },
    ];
    const over = ['整体表!C7 warning 94万元 → ≥100万元'];
    it.each<[string, Parameters<typeof overall>[0], readonly string[]]>([
      [
        'the sum at its end is none',
        [
          ['抽检', 60],
          ['合计', 60],
        ],
        [],
      ],
      [
        'what the department runs on is none',
        [
          ['人员经费', 1380],
          ['日常公用经费', 126],
          ['抽检', 94],
        ],
        [],
      ],
      [
        'the projects alone count',
        [
          ['人员经费', 1380],
          ['抽检', 60],
          ['检测', 40],
          ['合计', 1480],
        ],
        over,
      ],
      [
        'a project may be called after people',
        [
          ['人员密集场所整治', 60],
          ['抽检', 40],
        ],
        over,
      ],
    ])('%s', (_name, lines, found) =>
      expect(says('cross/projects-sum', overall(lines, { funds }))).toEqual(found),
    );
  });
});
