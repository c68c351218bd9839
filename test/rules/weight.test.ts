import { cellZone } from '../../src/sheet/zone';
import { declaration, selfEvaluation, type IndicatorSpec, type TableSpec } from '../support/table-builder';
import { describeRule } from '../support/describe-rule';

const funds = [
  { label: '年度资金总额', annualBudget: 80, executed: 80, weight: 10, rate: '100%', score: 10 },
];

const row = (
  level1: string,
  level2: string,
  weight: IndicatorSpec['weight'],
  more: IndicatorSpec = {},
): IndicatorSpec => ({
  level1,
  level2,
  level3: `${level2}的内容`,
  target: '≥10个',
  actual: '10个',
  weight,
  score: weight,
  ...more,
});

/** Output, benefit and satisfaction with these points, each in two rows but the last. */
const points = (output: number, benefit: number, satisfaction: number | null): IndicatorSpec[] => [
  row('产出指标', '数量指标', output / 2),
  row('产出指标', '质量指标', output / 2),
  row('效益指标', '经济效益指标', benefit / 2),
  row('效益指标', '社会效益指标', benefit / 2),
  ...(satisfaction === null ? [] : [row('满意度指标', '服务对象满意度指标', satisfaction)]),
];

const evaluation = (indicators: readonly IndicatorSpec[], more: TableSpec = {}) =>
  selfEvaluation({ funds, indicators, ...more });

describeRule('weight/total', {
  wrong: [
    {
      name: 'short of 100 although the total row says so too',
      table: evaluation(points(45, 30, 10), { total: { weight: 95, score: 95 } }),
      says: ['F26 error 95 → 100'],
    },
    { name: 'without a total row', table: evaluation(points(60, 30, 10)), says: ['E6 error 110 → 100'] },
    {
      name: '综治工作 2024: 70 points declared under the Wuhan form',
      table: declaration({ indicators: points(30, 30, 10) }),
      says: ['F21 error 70 → 80'],
      options: { profile: 'hubei' },
    },
  ],
  right: [
    { name: '10 for execution and 90 for indicators', table: evaluation(points(50, 30, 10)) },
    {
      name: '法学会 2024: 80 points declared',
      table: declaration({ indicators: points(40, 30, 10) }),
      options: { profile: 'hubei' },
    },
    { name: 'a national declaration of 90', table: declaration({ indicators: points(50, 30, 10) }) },
    { name: 'a national declaration of 100', table: declaration({ indicators: points(60, 30, 10) }) },
    {
      name: 'a declaration without points',
      table: declaration({ indicators: [{ level3: '受训人数', target: '≥10人' }] }),
    },
    {
      name: '怀来: the profile gives declarations no points',
      table: declaration({ indicators: points(60, 30, 20) }),
      options: { profile: 'hebei' },
    },
    {
      name: 'two goals of 90 points each, with points cells that rows share',
      table: declaration({
        indicators: [1, 2].flatMap(() => [
          row('产出指标', '数量指标', { value: 60, rows: 2 }),
          row('', '质量指标', undefined),
          row('效益指标', '社会效益指标', 30),
        ]),
        override: {
          blocks: [0, 3].map((first) => ({
            kind: 'annual' as const,
            header: cellZone(18, 0),
            columns: { weight: { row: 18, column: 5, zone: cellZone(18, 5), value: '分值' } },
            rows: [first, first + 1, first + 2],
          })),
        },
      }),
    },
    {
      name: 'a row without points: another rule',
      table: evaluation([...points(45, 30, 10), row('产出指标', '时效指标', null)]),
    },
    {
      name: 'Hubei: points in the labels only',
      table: selfEvaluation({
        funds: [{ label: '年度财政资金总额', annualBudget: 60, executed: 60, score: 20 }],
        fundPoints: 20,
        indicators: [
          {
            level1: '产出指标(40分)',
            level2: '数量指标',
            level3: '开放天数',
            target: '≥300天',
            actual: '312天',
            score: 40,
          },
          {
            level1: '效益指标(30分)',
            level2: '社会效益指标',
            level3: '接待读者',
            target: '≥15万人次',
            actual: '16万人次',
            score: 30,
          },
          {
            level1: '满意度指标(10分)',
            level2: '满意度指标',
            level3: '读者满意度',
            target: '≥95%',
            actual: '96%',
            score: 10,
          },
        ],
      }),
      options: { profile: 'hubei' },
    },
  ],
});

describeRule('weight/level1', {
  wrong: [
    {
      name: '永德: 40/30/20',
      table: evaluation(points(40, 30, 20)),
      says: ['A21 warning 40/20 → 50/10'],
      message: '一级指标分值为产出指标40、满意度指标20，通用分值为产出指标50、满意度指标10',
    },
    {
      name: '中江: 70/20 without satisfaction',
      table: evaluation(points(70, 20, null)),
      says: ['A21 warning 70/20 → 50/40'],
    },
    {
      name: 'costs that take points of the benefits',
      table: evaluation([...points(40, 10, 10), row('成本指标', '经济成本指标', 30)]),
      says: ['A23 warning 10/30 → 20/20'],
      options: { profile: 'national-101' },
    },
  ],
  right: [
    { name: '50/30/10', table: evaluation(points(50, 30, 10)) },
    {
      name: '新疆: costs take 10 of the points of the output',
      table: evaluation([...points(50, 20, 10), row('成本指标', '经济成本指标', 10)]),
      options: { profile: 'national-101' },
    },
    {
      name: 'satisfaction is not asked, its points go to the benefits',
      table: evaluation(points(50, 40, null)),
    },
    {
      name: 'the form prints its own division',
      table: evaluation(
        points(40, 40, 10).map((spec) => ({
          ...spec,
          level1: `${String(spec.level1)}(${{ 产出指标: 40, 效益指标: 40, 满意度指标: 10 }[String(spec.level1)]}分)`,
        })),
      ),
    },
    {
      name: 'Sichuan divides its 90 freely',
      table: evaluation(points(70, 15, 5)),
      options: { profile: 'sichuan' },
    },
    {
      name: 'a category that says nothing known',
      table: evaluation([...points(40, 30, 10), row('其他指标', '其他', 10)]),
    },
    { name: 'declarations are not held to it', table: declaration({ indicators: points(40, 30, 20) }) },
  ],
});

const GOAL_LABEL = { row: 18, column: 0, zone: { top: 18, left: 0, bottom: 18, right: 6 } };

/** A declaration whose only goal says in its label how many points its rows have. */
const labelledGoal = (printed: number, indicators: readonly IndicatorSpec[]) => {
  const table = declaration({ indicators });
  const [block] = table.blocks;
  const label = { value: `年度绩效目标1（${printed}分）`, ...GOAL_LABEL };
  return { ...table, blocks: [{ ...block!, label, points: { min: printed, max: printed } }] };
};

describeRule('weight/label', {
  wrong: [
    {
      name: 'rows of 45 under a label of 50',
      table: evaluation([row('产出指标(50分)', '数量指标', 25), row('', '质量指标', 20)]),
      says: ['A21 error 50 → 45'],
      message: '“产出指标(50分)”写明 50 分，所含各项合计 45 分',
    },
    {
      name: 'a second-level label',
      table: evaluation([row('产出指标', '数量指标(20分)', 10), row('', '', 5), row('', '质量指标', 10)]),
      says: ['B21 error 20 → 15'],
    },
    {
      name: 'above a span',
      table: evaluation([row('成本指标(0-20)分', '经济成本指标', 25)]),
      says: ['A21 error 0-20 → 25'],
    },
    {
      name: 'two goals of 40 points, one of them with labels of 45',
      table: selfEvaluation({
        indicators: [
          { level1: '产出指标(30分)', level2: '数量指标', level3: '新建茶园', target: '≥10亩', score: 30 },
          { level1: '效益指标(15分)', level2: '社会效益指标', level3: '就业', target: '≥10人', score: 15 },
        ],
        override: {
          blocks: [
            {
              kind: 'annual',
              label: {
                row: 18,
                column: 0,
                zone: { top: 18, left: 0, bottom: 18, right: 6 },
                value: '年度绩效目标2（40分）',
              },
              points: { min: 40, max: 40 },
              header: { top: 19, left: 0, bottom: 19, right: 6 },
              columns: {},
              rows: [0, 1],
            },
            { kind: 'annual', header: { top: 30, left: 0, bottom: 30, right: 6 }, columns: {}, rows: [] },
          ],
        },
      }),
      says: ['A19 error 40 → 45'],
      options: { profile: 'hubei' },
    },
    {
      name: 'the goal of a Wuhan declaration, whose 80 points are full marks',
      table: labelledGoal(70, points(40, 30, 10)),
      says: ['A19 error 70 → 80'],
      options: { profile: 'hubei' },
    },
    {
      name: 'of a national declaration of 90',
      table: labelledGoal(80, points(50, 30, 10)),
      says: ['A19 error 80 → 90'],
    },
    {
      name: '怀来: no full marks are known, so no other rule says it',
      table: labelledGoal(80, points(40, 20, 10)),
      says: ['A19 error 80 → 70'],
      options: { profile: 'hebei' },
    },
  ],
  right: [
    {
      name: 'the goal of a Wuhan declaration with its 80 points',
      table: labelledGoal(80, points(40, 30, 10)),
      options: { profile: 'hubei' },
    },
    { name: 'a national one with its 90', table: labelledGoal(90, points(50, 30, 10)) },
    {
      name: 'rows that miss the full marks: weight/total',
      table: labelledGoal(80, points(30, 30, 10)),
      options: { profile: 'hubei' },
    },
    {
      name: 'rows of 50 under a label of 50',
      table: evaluation([row('产出指标(50分)', '数量指标', 30), row('', '质量指标', 20)]),
    },
    { name: 'within a span', table: evaluation([row('成本指标(0-20)分', '经济成本指标', 15)]) },
    {
      name: 'a row without points',
      table: evaluation([row('产出指标(50分)', '数量指标', 25), row('', '质量指标', null)]),
    },
    {
      name: '其中 rows carry no points of their own',
      table: evaluation([
        row('产出指标(50分)', '数量指标', 50),
        row('', '', null, { subRow: true, level3: '其中：日光温室' }),
      ]),
    },
  ],
});

describeRule('weight/missing', {
  wrong: [
    {
      name: 'one blank among others',
      table: evaluation([row('产出指标', '数量指标', 20), row('产出指标', '质量指标', null)]),
      says: ['F22 error'],
      message: '质量指标“质量指标的内容”没有填分值',
    },
    {
      name: 'a dash',
      table: evaluation([row('产出指标', '数量指标', 20), row('产出指标', '质量指标', '/')]),
      says: ['F22 error'],
    },
    {
      name: 'of a category of its own, though the others have all 100 points',
      table: evaluation([...points(50, 30, 10), row('满意度指标', '服务对象满意度', null)]),
      says: ['F26 error'],
    },
    {
      name: 'nobody has filled in points: one finding',
      table: evaluation([row('产出指标', '数量指标', null), row('产出指标', '质量指标', null)]),
      says: ['F20 error'],
      message: '2 项指标都没有填分值',
    },
  ],
  right: [
    { name: 'filled', table: evaluation(points(50, 30, 10)) },
    {
      name: '其中',
      table: evaluation([row('产出指标', '数量指标', 20), row('', '', null, { subRow: true })]),
    },
    {
      name: 'an unused line',
      table: evaluation([row('产出指标', '数量指标', 20), { level2: '质量指标', spare: true }]),
    },
    {
      name: 'residue of the template',
      table: evaluation([row('产出指标', '数量指标', 20), { level3: '……', placeholder: true }]),
    },
    {
      name: '萧县: the others have all 100 points already',
      table: evaluation([
        ...points(0, 30, 10),
        row('产出指标', '数量指标', 50, { level2: { value: '数量指标', rows: 2 } }),
        row('产出指标', '', null, { level3: '　　　钢架大棚', score: null }),
      ]),
    },
    {
      name: 'what breaks down the row above, where the points are too many: weight/total says that',
      table: evaluation([
        row('满意度指标', '服务对象满意度', 10),
        row('产出指标', '数量指标', 95, { level2: { value: '数量指标', rows: 2 } }),
        row('产出指标', '', null, { level3: '　　　钢架大棚', score: null }),
      ]),
    },
    {
      name: 'one points cell over two rows',
      table: evaluation([row('产出指标', '数量指标', { value: 20, rows: 2 }), row('', '', null)]),
    },
    {
      name: 'a long-term indicator',
      table: declaration({
        indicators: [
          row('产出指标', '数量指标', 90),
          row('产出指标', '数量指标', null, { block: 'long-term' }),
        ],
      }),
    },
    {
      name: 'a form without points',
      table: selfEvaluation({ indicators: [{ level3: '受训人数', target: '≥10人' }] }),
    },
  ],
});

describeRule('weight/concentration', {
  wrong: [
    {
      name: '综治工作 2024: a row of 30',
      table: evaluation([row('效益指标', '社会效益指标', 30)]),
      says: ['F21 info 30 → <30'],
    },
    {
      name: 'Sichuan: a single row of 90',
      table: evaluation([row('产出指标', '数量指标', 90)]),
      says: ['F21 info 90 → <30'],
    },
  ],
  right: [
    { name: 'a row of 20', table: evaluation([row('效益指标', '社会效益指标', 20)]) },
    {
      name: 'three rows share 30 points',
      table: evaluation([
        row('产出指标', '数量指标', { value: 30, rows: 3 }),
        row('', '', null),
        row('', '', null),
      ]),
    },
  ],
});
