import { checkedFile, inspectedFile, unreadableFile } from '../../src/reports/file-report';
import { jsonFormat } from '../../src/reports/json';
import { assessment, FINDING } from './example';
import { write } from './write';

const json = (...args: Parameters<typeof write> extends [unknown, ...infer Rest] ? Rest : never): unknown =>
  JSON.parse(write(jsonFormat, ...args));

/** Contract §3 for the table of example.ts, written by hand from the contract. */
const TABLE = {
  kind: 'project-self-evaluation',
  sheet: '自评表',
  range: 'A1:X23',
  title: { cell: 'A1', value: '2023年度项目支出绩效自评表' },
  profile: 'national-2020',
  confidence: 1,
  unit: '万元',
  fields: {
    projectName: { cell: 'B2', value: '政法专项' },
    projectCode: { cell: 'B3', value: null },
  },
  funds: [
    {
      role: 'total',
      label: { cell: 'A6', value: '年度资金总额' },
      annualBudget: { cell: 'C6', value: 80 },
      executed: { cell: 'D6', value: 80 },
      weight: { cell: 'E6', value: 10 },
      rate: { cell: 'F6', value: 1 },
      score: { cell: 'G6', value: 10 },
    },
  ],
  goals: [{ expected: { cell: 'B15', value: '维护稳定' }, actual: { cell: 'E15', value: null } }],
  indicators: [
    {
      row: 21,
      block: 'annual',
      level1: { cell: 'A21', value: '产出指标' },
      level2: { cell: 'B21', value: '数量指标' },
      level3: { cell: 'C21', value: '印制册数' },
      target: { cell: 'D21', value: '≥8000份' },
      actual: { cell: 'E21', value: '8500份' },
      weight: { cell: 'F21', value: 80 },
      score: { cell: 'G21', value: 80 },
      reason: { cell: 'H21', value: null },
    },
    {
      row: 22,
      block: 'annual',
      level1: { cell: 'A22', value: '效益指标' },
      level2: { cell: 'B22', value: '社会效益指标' },
      level3: { cell: 'C22', value: '知晓率' },
      target: { cell: 'D22', value: '≥90%' },
      actual: { cell: 'E22', value: '95%' },
      weight: { cell: 'F22', value: 10 },
      score: { cell: 'G22', value: 12 },
      reason: { cell: 'H22', value: '　' },
    },
  ],
  total: { weight: { cell: 'F23', value: 100 }, score: { cell: 'G23', value: '#VALUE!' } },
  computed: { executionRate: 1, executionScore: 10, weightSum: 100, scoreSum: 102, grade: '优' },
};

const FOUND = {
  rule: 'score/exceeds-weight',
  severity: 'error',
  sheet: '自评表',
  cell: 'G22',
  related: ['F22'],
  message: '得分 12 大于分值 10',
  expected: '≤10',
  found: '12',
  fix: { kind: 'safe', edits: [{ sheet: '自评表', cell: 'G22', before: 12, after: 10 }] },
  ignored: null,
};

test('a checked file, word for word', () => {
  expect(json([checkedFile('a.xlsx', assessment([FINDING]))])).toEqual({
    version: 1,
    tool: { name: 'jihe', version: '0.1.0' },
    files: [{ path: 'a.xlsx', error: null, tables: [TABLE], findings: [FOUND] }],
    summary: { files: 1, tables: 1, errors: 1, warnings: 0, infos: 0, ignored: 0, seconds: 0.12 },
  });
});

test('members stand in the order of the contract', () => {
  const text = write(jsonFormat, [checkedFile('a.xlsx', assessment([FINDING]))]);
  const order = [
    '"version"',
    '"tool"',
    '"files"',
    '"path"',
    '"error"',
    '"tables"',
    '"kind"',
    '"findings"',
    '"summary"',
  ];
  const places = order.map((member) => text.indexOf(member));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('an inspected file has no findings at all', () => {
  expect(json([inspectedFile('a.xlsx', assessment([FINDING]))], undefined, { checked: false })).toMatchObject(
    {
      files: [{ path: 'a.xlsx', error: null, tables: [TABLE] }],
      summary: { files: 1, tables: 1, errors: 0 },
    },
  );
  expect(write(jsonFormat, [inspectedFile('a.xlsx', assessment([]))])).not.toContain('"findings"');
});

test('an unreadable file keeps its place among the others', () => {
  const error = { code: 'file/encrypted', message: '文件设有打开密码' };
  const files = [
    checkedFile('a.xlsx', assessment([])),
    unreadableFile('b.xlsx', error, true),
    checkedFile('c.xlsx', assessment([])),
  ];
  expect(json(files)).toMatchObject({
    files: [
      { path: 'a.xlsx', error: null, findings: [] },
      { path: 'b.xlsx', error, tables: [], findings: [] },
      { path: 'c.xlsx', error: null },
    ],
    summary: { files: 3, tables: 2, errors: 0 },
  });
});

test('ignored findings carry who and why, and count as ignored only', () => {
  const ignored = { reason: '已说明', by: '张三', at: '2026-11-21T10:00:00Z' };
  expect(json([checkedFile('a.xlsx', assessment([{ ...FINDING, ignored }]))])).toMatchObject({
    files: [{ findings: [{ ...FOUND, ignored }] }],
    summary: { errors: 0, ignored: 1 },
  });
});

test('what a rule does not say is null', () => {
  const { expected: _expected, found: _found, ...rest } = FINDING;
  expect(json([checkedFile('a.xlsx', assessment([{ ...rest, fix: null, severity: 'info' }]))])).toMatchObject(
    {
      files: [{ findings: [{ expected: null, found: null, fix: null }] }],
      summary: { infos: 1 },
    },
  );
});

test('formulas in fixes are written as one types them', () => {
  const edit = {
    sheet: '自评表',
    row: 21,
    column: 6,
    before: { value: null },
    after: { value: 10, formula: 'MIN(F22,10)' },
  };
  const report = checkedFile(
    'a.xlsx',
    assessment([{ ...FINDING, fix: { kind: 'suggestion', edits: [edit] } }]),
  );
  expect(report.findings![0]!.fix).toEqual({
    kind: 'suggestion',
    edits: [{ sheet: '自评表', cell: 'G22', before: null, after: '=MIN(F22,10)' }],
  });
});

test('no files make a valid document too', () => {
  expect(json([])).toMatchObject({ files: [], summary: { files: 0 } });
});
