import { checkedFile, unreadableFile } from '../../src/reports/file-report';
import { sarifFormat } from '../../src/reports/sarif';
import { RULES } from '../../src/rules/catalogue';
import { assessment, FINDING } from './example';
import { write } from './write';

interface Run {
  tool: { driver: { name: string; version: string; rules: { id: string; defaultConfiguration: object }[] } };
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    locations: object[];
    suppressions?: object[];
  }[];
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
}
function run(...files: Parameters<typeof write>[1][number][]): Run {
  const log = JSON.parse(write(sarifFormat, files)) as { version: string; runs: Run[] };
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

test('describes every rule of the catalogue', () => {
  const { driver } = run().tool;
  expect(driver).toMatchObject({ name: 'jihe', version: '0.1.0' });
  expect(driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

test('a finding is a result at a cell', () => {
  const { results, tool, invocations } = run(checkedFile('年报 1/a#b.xlsx', assessment([FINDING])));
  expect(results).toHaveLength(1);
  const physicalLocation = {
    artifactLocation: { uri: '%E5%B9%B4%E6%8A%A5%201/a%23b.xlsx' },
  };
  expect(results[0]).toMatchObject({
    ruleId: 'score/exceeds-weight',
    level: 'error',
    message: { text: '得分 12 大于分值 10' },
    locations: [{ physicalLocation, logicalLocations: [{ name: 'G22', fullyQualifiedName: '自评表!G22' }] }],
    relatedLocations: [
      { id: 0, physicalLocation, logicalLocations: [{ name: 'F22', fullyQualifiedName: '自评表!F22' }] },
    ],
    properties: { expected: '≤10', found: '12' },
  });
  expect(tool.driver.rules[results[0]!.ruleIndex]!.id).toBe('score/exceeds-weight');
  expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const)('severity %s is level %s', (severity, level) => {
  const { results } = run(checkedFile('a.xlsx', assessment([{ ...FINDING, severity }])));
  expect(results[0]!.level).toBe(level);
});

test('an ignored finding is a suppressed result', () => {
  const ignored = { reason: '已说明', by: '张三', at: '2026-11-21T10:00:00Z' };
  const { results } = run(checkedFile('a.xlsx', assessment([{ ...FINDING, ignored }])));
  expect(results[0]!.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: '已说明' },
  ]);
});

test('sheets nobody has computed are a notification of a run that was successful', () => {
  const { invocations } = run(checkedFile('a.xlsx', { ...assessment([]), unknownIn: ['自评表', '附表'] }));
  expect(invocations).toMatchObject([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'warning', descriptor: { id: 'file/unknown-results' } }],
    },
  ]);
  expect(JSON.stringify(invocations)).toContain('“自评表”“附表”');
});

test('an unreadable file is a notification, and the run was not successful', () => {
  const error = { code: 'file/truncated', message: '文件不完整' };
  const { results, invocations } = run(
    unreadableFile('/data/b.xlsx', error, true),
    checkedFile('a.xlsx', assessment([FINDING])),
  );
  expect(results).toHaveLength(1);
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          descriptor: { id: 'file/truncated' },
          message: { text: '文件不完整' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///data/b.xlsx' } } }],
        },
      ],
    },
  ]);
});
