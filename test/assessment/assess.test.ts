import fc from 'fast-check';
import { assess, assessEach, type BookToAssess } from '../../src/assessment/assess';
import type { IgnoreEntry } from '../../src/assessment/types';
import type { RawValue } from '../../src/sheet/snapshot';
import { gridBook } from '../support/grid-book';

type Rows = readonly (readonly RawValue[])[];

/** The national form, filled in without fault. */
const CLEAN: Rows = [
  ['2023年度项目支出绩效自评表'],
  ['项目名称', '农村公路养护'],
  ['主管部门', '交通运输局', null, null, '实施单位', '公路养护中心'],
  [
    '项目资金（万元）',
    null,
    '年初预算数',
    '全年预算数（A）',
    '全年执行数（B）',
    '分值',
    '执行率（B/A）',
    '得分',
  ],
  [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
  [null, '其中：当年财政拨款', 80, 80, 75, '—', '', '—'],
  [null, '上年结转资金', null, null, null, '—', '', '—'],
  [null, '其他资金', 20, 20, 20, '—', '', '—'],
  ['年度总体目标', '预期目标', null, null, '实际完成情况'],
  [null, '养护农村公路40公里，保障出行安全。', null, null, '已养护农村公路42公里。'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 20, 20, null],
  [null, '质量指标', '验收合格率', '≥98%', '99%', 15, 15, null],
  [null, '时效指标', '完工时间', '2023年12月底前', '2023年11月20日', 15, 15, null],
  ['效益指标', '社会效益指标', '受益村庄数', '≥12个', '12个', 15, 15, null],
  [
    null,
    '可持续影响指标',
    '养护机制健全程度',
    '健全',
    '部分路段养护机制待完善',
    15,
    13,
    '两个村尚未签订管护协议',
  ],
  ['满意度指标', '服务对象满意度指标', '沿线群众满意度', '≥90%', '93.5%', 10, 10, null],
  ['总分', null, null, null, null, 100, 97.5, null],
];

/** The same with other values in some cells (zero-based row and column). */
const changed = (...changes: readonly (readonly [number, number, RawValue])[]): Rows => {
  const rows = CLEAN.map((row) => [...row]);
  for (const [row, column, value] of changes) rows[row]![column] = value;
  return rows;
};

const findings = (rows: Rows, options = {}) =>
  assess(gridBook({ 自评表: rows }), options).findings.map(({ rule, cell }) => `${cell} ${rule}`);

const serious = (rows: Rows) =>
  assess(gridBook({ 自评表: rows }))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell }) => `${cell} ${rule}`);

describe('assess', () => {
  it('finds nothing wrong in a sound table', () => {
    expect(serious(CLEAN)).toEqual([]);
    expect(assess(gridBook({ 自评表: CLEAN })).corrections).toEqual([]);
  });

  it('reads the dates of a workbook that counts its days from 1904', () => {
    // 1 January 2024 in that system; counted from 1900 it would be 30 December 2019.
    const late = gridBook({ 自评表: changed([13, 4, 43_830]) });
    const dated = {
      date1904: true,
      sheets: late.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map(({ row, cells }) => ({
          row,
          cells: cells.map((cell) => (cell.value === 43_830 ? { ...cell, format: 'yyyy/m/d' } : cell)),
        })),
      })),
    };
    expect(assess(dated).findings.map(({ rule }) => rule)).toContain('actual/late');
    expect(assess({ ...dated, date1904: false }).findings.map(({ rule }) => rule)).not.toContain(
      'actual/late',
    );
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    ['a wrong rate', changed([4, 6, '98%']), ['G5 funds/rate']],
    ['a wrong execution score', changed([4, 7, 10], [17, 6, 98]), ['H5 funds/score']],
    ['a score above its points', changed([16, 6, 12], [17, 6, 99.5]), ['G17 score/exceeds-weight']],
    ['a wrong total', changed([17, 6, 99]), ['G18 total/score']],
    ['points that do not add up', changed([11, 5, 15], [11, 6, 15], [17, 6, 92.5]), ['F18 weight/total']],
    ['a missing actual value', changed([12, 4, null]), ['E13 actual/missing']],
    ['sources that do not add up', changed([5, 4, 70]), ['E5 funds/parts-sum']],
    ['a missing reason', changed([15, 7, null]), ['H16 score/reason-missing']],
    ['an actual value with an operator', changed([16, 4, '≥93.5%']), ['E17 actual/operator']],
  ])('%s gives one finding', (_, rows, expected) => {
    expect(serious(rows)).toEqual(expected);
  });

  it('sorts findings by sheet, row, column and rule', () => {
    const wrong = changed([4, 6, '98%'], [4, 7, 10], [17, 6, 99]);
    const book = gridBook({ 乙: wrong, 甲: wrong });
    const places = assess(book).findings.map(({ sheet, row, column, rule }) => [
      ['乙', '甲'].indexOf(sheet),
      row,
      column,
      rule,
    ]);
    const sorted = [...places].sort((a, b) => {
      for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return Number(a[i]) - Number(b[i]);
      return String(a[3]) < String(b[3]) ? -1 : 1;
    });
    expect(places).toEqual(sorted);
    expect(new Set(places.map(([sheet]) => sheet))).toEqual(new Set([0, 1]));
  });

  it('says what is wrong, why it matters, what to do, and offers what recomputing gives', () => {
    const [finding] = assess(gridBook({ 自评表: changed([4, 6, '98%']) })).findings;
    expect(finding).toMatchObject({
      rule: 'funds/rate',
      severity: 'error',
      sheet: '自评表',
      cell: 'G5',
      related: ['E5', 'D5'],
      expected: '95%',
      found: '98%',
      fix: {
        kind: 'safe',
        edits: [{ sheet: '自评表', row: 4, column: 6, before: { value: '98%' }, after: { value: '95%' } }],
      },
      ignored: null,
      table: 0,
    });
    expect(finding!.message).toBe('年度资金总额执行率填 98%，按执行数 95÷预算数 100 应为 95%');
    expect(finding!.why).not.toBe('');
    expect(finding!.todo).not.toBe('');
  });

  it('speaks English on request', () => {
    const [finding] = assess(gridBook({ 自评表: changed([4, 6, '98%']) }), { lang: 'en' }).findings;
    expect(finding!.message).toBe('年度资金总额: execution rate 98%, but 95 ÷ 100 is 95%');
  });

  it('follows the severities and thresholds it is given', () => {
    const wrong = changed([4, 6, '98%']);
    expect(findings(wrong, { rules: { 'funds/rate': 'off' } })).not.toContain('G5 funds/rate');
    const [finding] = assess(gridBook({ 自评表: wrong }), { rules: { 'funds/rate': 'info' } }).findings;
    expect([finding!.rule, finding!.severity]).toEqual(['funds/rate', 'info']);
    expect(findings(wrong, { thresholds: { rate: 5 } })).not.toContain('G5 funds/rate');
  });

  it('takes the profile it is given instead of the one it sees', () => {
    const { tables } = assess(gridBook({ 自评表: CLEAN }), { profile: 'custom' });
    expect(tables[0]!.profile.id).toBe('custom');
    expect(assess(gridBook({ 自评表: CLEAN })).tables[0]!.profile.id).toBe('national-2020');
  });

  it('takes the points of a form without scores for points', () => {
    const unscored = CLEAN.map((row, index) => (index < 10 ? row : row.filter((_, column) => column !== 6)));
    const rules = assess(gridBook({ 自评表: unscored })).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('score/'))).toEqual([]);
  });

  it('leaves sheets that are not ours alone', () => {
    const { recognition, findings: found } = assess(
      gridBook({
        名单: [
          ['序号', '姓名', '得分'],
          [1, '张三', 95],
          [2, '李四', 120],
        ],
        空表: [],
      }),
    );
    expect([recognition.tables, recognition.unrecognised, found]).toEqual([[], [], []]);
  });

  it('says at most one thing, lightly, about a form nobody has filled in', () => {
    const labels =
      /^(2023年度|项目|主管|实施|年|全年|分值|执行率|得分|其|上年|预期|实际|[一二三]级|偏差|产出|数量|质量|时效|效益|社会|可持续|满意度|服务|总分)/u;
    const blank = CLEAN.map((row, r) =>
      row.map((value, c) =>
        (r === 1 || r === 2) && (c === 1 || c === 5)
          ? null
          : typeof value === 'string' && labels.test(value) && !(r > 10 && c === 2) && !(r > 10 && c > 2)
            ? value
            : null,
      ),
    );
    const { tables, findings: found } = assess(gridBook({ 自评表: blank }));
    expect(tables[0]?.table.blank).toBe(true);
    expect(found.length).toBeLessThanOrEqual(1);
    expect(found.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('gives the same assessment for the same book', () => {
    const book = gridBook({ 自评表: changed([4, 6, '98%'], [17, 6, 99]) });
    expect(assess(book)).toEqual(assess(book));
  });
});

describe('ignored findings', () => {
  const wrong = changed([4, 6, '98%']);
  const entry: IgnoreEntry = {
    rule: 'funds/rate',
    sheet: '自评表',
    cell: 'G5',
    value: '98%',
    reason: '以决算为准',
    by: '王会计',
    at: '2024-03-01T08:00:00Z',
  };
  const ignored = (entries: readonly IgnoreEntry[], rows: Rows = wrong) =>
    assess(gridBook({ 自评表: rows }), { ignored: entries }).findings.find(
      ({ rule }) => rule === 'funds/rate',
    )?.ignored;

  it('are still reported, with what was said of them', () => {
    expect(ignored([entry])).toEqual({ reason: '以决算为准', by: '王会计', at: '2024-03-01T08:00:00Z' });
  });

  it('hold through a change of spaces and widths', () => {
    expect(ignored([entry], changed([4, 6, '　98％']))).not.toBeNull();
  });

  it('come back when the cell holds another value', () => {
    expect(ignored([entry], changed([4, 6, '97%']))).toBeNull();
  });

  it.each([
    ['rule', { ...entry, rule: 'funds/score' }],
    ['sheet', { ...entry, sheet: '目标表' }],
    ['cell', { ...entry, cell: 'G6' }],
  ])('are known by their %s', (_, other) => {
    expect(ignored([other])).toBeNull();
  });
});

describe('assess on anything', () => {
  const words = [...new Set(CLEAN.flat())];
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<RawValue>({ error: '#DIV/0!' }, '-100%', '≥', '1e9', '，', '2023、12、31'),
    },
    // What people write themselves does not look like a gap in a message.
    { weight: 1, arbitrary: fc.string().filter((text) => !/\{\w+\}|undefined|NaN/iu.test(text)) },
  );

  it('never throws, whatever stands in the cells of a form', () => {
    const cell = fc.tuple(fc.nat({ max: CLEAN.length - 1 }), fc.nat({ max: 7 }), value);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (changes) => {
        const { findings: found } = assess(gridBook({ 自评表: changed(...changes) }), { lang: 'en' });
        for (const { message } of found) expect(message).not.toMatch(/\{\w+\}|undefined|NaN/u);
      }),
      { numRuns: 150, examples: [[[[3, 0, '三级指标']]]] },
    );
  });

  it('never throws on a sheet of shuffled labels and figures', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 25 }), (rows) => {
        assess(gridBook({ 表: rows }));
      }),
      { numRuns: 150 },
    );
  });
});

test('workbooks assessed together come out as each alone, each under its own options', () => {
  const asked: BookToAssess[] = [
    { book: gridBook({ 自评: CLEAN }), options: {} },
    { book: gridBook({ 自评: CLEAN.slice(0, 4) }), options: { lang: 'en' } },
    { book: gridBook({ 自评: CLEAN }), options: { profile: 'hubei', lang: 'en' } },
  ];
  const alone = asked.map(({ book, options }) => assess(book, options));
  expect([...assessEach(asked).values()]).toEqual(alone);
  expect(alone[2]!.findings).not.toEqual(alone[0]!.findings);
});
