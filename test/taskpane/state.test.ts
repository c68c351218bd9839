import { assess } from '../../src/assessment/assess';
import { paneTexts as english } from '../../src/locales/en-US/pane';
import { paneTexts as chinese } from '../../src/locales/zh-CN/pane';
import { placeholders } from '../../src/locales/fill-text';
import { takingBack } from '../../src/hosts/guards';
import type { ApplyReport, SkipReason } from '../../src/sheet/edit';
import { outcomeOf, type Outcome, type PaneFinding } from '../../src/taskpane/assessor/outcome';
import { chosenEdits, safeEdits } from '../../src/taskpane/state/changes';
import {
  countFindings,
  filterFindings,
  groupFindings,
  keptFilter,
  keptSelection,
  listRows,
  neighbour,
} from '../../src/taskpane/state/findings';
import { stillHeld, withEntry } from '../../src/taskpane/state/ignored';
import { afterUndo, parseJournals, withJournal } from '../../src/taskpane/state/journals';
import { INITIAL_STATE, NO_FILTER } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reducer';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  parseThreshold,
  printThreshold,
  withRule,
} from '../../src/taskpane/state/settings';
import { findingsAsTable } from '../../src/taskpane/state/tsv';
import { junshan, muddled, PROJECT } from './books';

let outcome: Outcome;
let findings: readonly PaneFinding[];
beforeAll(async () => {
  const book = await muddled();
  outcome = outcomeOf(book, assess(book), 'zh');
  findings = outcome.findings;
});
const byRule = (rule: string, sheet = PROJECT): PaneFinding =>
  findings.find((finding) => finding.rule === rule && finding.sheet === sheet)!;

describe('outcome', () => {
  test('is plain data: it survives the way out of a worker', () => {
    expect(structuredClone(outcome)).toEqual(outcome);
  });

  test('names what was recognised', () => {
    expect(outcome.tables.map(({ kind }) => kind)).toEqual([
      'base-data',
      'overall-self-evaluation',
      'project-self-evaluation',
    ]);
  });

  test('gives the points lost by first-level category, of two scored tables their average', () => {
    const book = junshan();
    const { lost } = outcomeOf(book, assess(book), 'zh');
    // 98 of 100 points in each table: both are lost in benefit, none elsewhere.
    expect(lost).toEqual([
      { category: 'execution', tables: 2, points: 10, lost: 0 },
      { category: 'output', tables: 2, points: 50, lost: 0 },
      { category: 'benefit', tables: 2, points: 30, lost: 2 },
      { category: 'satisfaction', tables: 2, points: 10, lost: 0 },
    ]);
  });

  test('keys of findings are unique', () => {
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  test('shows changes as the cells show them', () => {
    const rate = outcome.changes.find(({ reason }) => reason === 'rate');
    expect(rate).toMatchObject({ before: '100%', after: '80%' });
  });
});

describe('list', () => {
  test('counts ignored findings as ignored only', () => {
    const all = countFindings(findings);
    const first = { ...findings[0]!, ignored: { reason: '', by: '', at: '' } };
    const counts = countFindings([first, ...findings.slice(1)]);
    expect(counts.ignored).toBe(1);
    expect(counts[first.severity]).toBe(all[first.severity] - 1);
  });

  test.each([
    ['severity', { severities: ['error'] as const }, (f: PaneFinding) => f.severity === 'error'],
    ['rule', { rule: 'score/reason-missing' }, (f: PaneFinding) => f.rule === 'score/reason-missing'],
    ['cell', { text: 'i20' }, (f: PaneFinding) => f.cell === 'I20'],
    ['words', { text: '事故率' }, (f: PaneFinding) => f.message.includes('事故率')],
  ])('filters by %s and keeps the order', (_name, part, fits) => {
    const shown = filterFindings(findings, { ...NO_FILTER, ...part });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(findings.filter(fits));
  });

  test('a filter by severity lists as many as the count says: none that are ignored', () => {
    const { key } = findings.find(({ severity }) => severity === 'error')!;
    const all = findings.map((f) => (f.key === key ? { ...f, ignored: { reason: '', by: '', at: '' } } : f));
    const shown = filterFindings(all, { ...NO_FILTER, severities: ['error'] });
    expect(shown).toHaveLength(countFindings(all).error);
    expect(filterFindings(all, NO_FILTER)).toHaveLength(all.length);
  });

  test('full-width letters and digits are found by half-width ones, and the other way round', () => {
    const [first] = findings;
    const odd = [{ ...first!, message: '指标值９５％' }];
    expect(filterFindings(odd, { ...NO_FILTER, text: '95%' })).toEqual(odd);
    const cell = first!.cell.replace(/[A-Z0-9]/gu, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    expect(filterFindings([first!], { ...NO_FILTER, text: cell })).toEqual([first]);
  });

  test('a filter by a workbook that is no longer compared is taken off', () => {
    const compared = { ...outcome, others: [{ name: '项目.xlsx', isComparable: true, tables: [] }] };
    const filter = { ...NO_FILTER, text: '项目.xlsx' };
    expect(keptFilter(compared, compared, filter)).toEqual(filter);
    expect(keptFilter(compared, outcome, filter)).toEqual(NO_FILTER);
    expect(keptFilter(outcome, outcome, { ...filter, text: '别的' }).text).toBe('别的');
  });

  test('groups by sheet and table in the order of the findings', () => {
    const groups = groupFindings(findings, outcome);
    expect(groups.map(({ sheet }) => sheet)).toEqual(['基础数据表', '部门整体支出绩效自评表', PROJECT]);
    expect(groups.flatMap((group) => group.findings)).toEqual(findings);
    const [first] = groups;
    expect(listRows(groups, [first!.key])).toHaveLength(
      groups.length + findings.length - first!.findings.length,
    );
  });

  test('goes to the next and the previous finding and stops at the ends', () => {
    const keys = findings.map(({ key }) => key);
    expect(neighbour(findings, null, 1)?.key).toBe(keys[0]);
    expect(neighbour(findings, null, -1)?.key).toBe(keys.at(-1));
    expect(neighbour(findings, keys[3]!, 1)?.key).toBe(keys[4]);
    expect(neighbour(findings, keys[0]!, -1)?.key).toBe(keys[0]);
    expect(neighbour([], null, 1)).toBeNull();
  });

  test('a finding that is gone passes the selection on to the next one', () => {
    const [a, b, c] = findings;
    expect(keptSelection(findings, findings, b!.key)).toBe(b!.key);
    expect(keptSelection([a!, b!, c!], [a!, c!], b!.key)).toBe(c!.key);
    expect(keptSelection([a!, b!, c!], [a!, b!], c!.key)).toBe(b!.key);
    expect(keptSelection([a!], [], a!.key)).toBeNull();
  });

  test('is pasted as one line per finding, never as a formula', () => {
    const odd = { ...findings[0]!, found: '=1+1', message: 'a\tb\nc' };
    const lines = findingsAsTable([odd], chinese).split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]!.split('\t')).toHaveLength(10);
    expect(lines[1]!.split('\t')).toEqual(expect.arrayContaining(['a b c', "'=1+1"]));
  });
});

describe('ignoring', () => {
  const ignored = { reason: '已核实', by: '张三', at: '2024-03-01T00:00:00.000Z' };

  test('an entry holds while its cell does, and on sheets that were not read', async () => {
    const book = await muddled();
    const finding = byRule('score/exceeds-weight');
    const entries = withEntry([], finding, ignored);
    expect(stillHeld(entries, book)).toEqual(entries);
    expect(stillHeld(entries, junshan())).toEqual([]);
    expect(stillHeld(entries, { ...book, sheets: [] })).toEqual(entries);
  });

  test('greys the finding at once and gives it back', () => {
    const checked = reduce(INITIAL_STATE, { type: 'checked', outcome, sheet: null, seconds: 0, ignored: [] });
    const finding = byRule('score/exceeds-weight');
    const after = reduce(checked, { type: 'ignored', finding, ignored });
    expect(after.ignored).toHaveLength(1);
    expect(after.checked!.outcome.findings.find(({ key }) => key === finding.key)?.ignored).toEqual(ignored);
    const back = reduce(after, { type: 'ignored', finding, ignored: null });
    expect(back.ignored).toEqual([]);
    expect(back.checked!.outcome.findings).toEqual(findings);
  });
});

describe('changes', () => {
  test('only chosen ones are written, as formulas where there is one', () => {
    const [first] = outcome.changes;
    expect(chosenEdits(outcome.changes, [first!.key], 'values')).toHaveLength(outcome.changes.length - 1);
    const formulas = chosenEdits(outcome.changes, [], 'formulas');
    expect(formulas.map(({ after }) => after.formula)).toEqual(outcome.changes.map(({ formula }) => formula));
    expect(formulas.some(({ after }) => after.formula !== undefined)).toBe(true);
  });

  test('safe fixes name each cell once and leave ignored findings out', () => {
    const edits = safeEdits(findings);
    expect(edits.length).toBeGreaterThan(0);
    expect(new Set(edits.map(({ row, column }) => `${row}:${column}`)).size).toBe(edits.length);
    const all = findings.map((finding) => ({ ...finding, ignored: { reason: '', by: '', at: '' } }));
    expect(safeEdits(all)).toEqual([]);
  });
});

describe('what is kept', () => {
  test.each([
    null,
    '',
    '{',
    '[]',
    '{"profile":"nowhere","rules":{"a":"loud"},"thresholds":{"money":-1,"odd":1}}',
  ])('settings %j give defaults', (json) => expect(parseSettings(json)).toEqual(DEFAULT_SETTINGS));

  test('settings come back as they were', () => {
    const settings = {
      profile: 'hunan',
      rules: { 'score/band': 'off' },
      thresholds: { lowRate: 0.8 },
      autoCheck: true,
    } as const;
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
  });

  test.each([
    ['', false, ''],
    ['0.05', false, 0.05],
    [' 90% ', true, 0.9],
    ['９５', true, 0.95],
    ['０．５％', true, 0.005],
    ['100', true, 1],
    ['950', true, null],
    ['100.5', false, null],
    ['-1', false, null],
    ['abc', true, null],
  ])('threshold %j (fraction: %j) of at most 100 is %j', (text, isFraction, value) =>
    expect(parseThreshold(text, { isFraction, most: 100 })).toBe(value),
  );

  test('a kept threshold that may not be typed takes its default', () =>
    expect(parseSettings('{"thresholds":{"lowRate":9.5,"rate":0.1}}').thresholds).toEqual({ rate: 0.1 }));

  test('fractions are printed as percentages', () => expect(printThreshold(0.07, true)).toBe('7'));

  test('a rule set to its default leaves no trace', () => {
    const off = withRule(DEFAULT_SETTINGS, 'score/band', 'off', 'warning');
    expect(off.rules).toEqual({ 'score/band': 'off' });
    expect(withRule(off, 'score/band', 'warning', 'warning')).toEqual(DEFAULT_SETTINGS);
  });

  test('journals: what is not one is left out, empty runs are not kept, old ones go', () => {
    const journal = {
      entries: [{ sheet: 'a', row: 0, column: 0, before: { value: 1 }, after: { value: 2 } }],
    };
    expect(parseJournals(JSON.stringify([journal, { entries: [{}] }, 3]))).toEqual([journal]);
    expect(withJournal([], { entries: [] })).toEqual([]);
    expect(
      Array.from({ length: 30 }).reduce<readonly unknown[]>(
        (list) => withJournal(list as never, journal),
        [],
      ),
    ).toHaveLength(20);
  });
});

describe('taking back', () => {
  const entry = (row: number) => ({
    sheet: 'a',
    row,
    column: 0,
    before: { value: 1 },
    after: { value: 2 },
  });
  const [earlier, last] = [{ entries: [entry(0)] }, { entries: [entry(1), entry(2)] }];
  const report = (written: number[], reason: SkipReason): ApplyReport => {
    const edits = last.entries.map(takingBack);
    return {
      written: edits.filter(({ row }) => written.includes(row)),
      skipped: edits.filter(({ row }) => !written.includes(row)).map((edit) => ({ edit, reason })),
      failed: [],
      journal: { entries: [] },
    };
  };

  test('a run that was taken back whole is forgotten', () =>
    expect(afterUndo([earlier, last], report([1, 2], 'unsupported'))).toEqual([earlier]));

  test('what was not put back stays', () =>
    expect(afterUndo([earlier, last], report([1], 'changed-since-read'))).toEqual([
      earlier,
      { entries: [entry(2)] },
    ]));

  test('what protection keeps is still the next to be taken back', () =>
    expect(afterUndo([earlier, last], report([], 'sheet-protected'))).toEqual([earlier, last]));

  test('what cannot be taken back does not stand in the way of earlier runs', () =>
    expect(afterUndo([earlier, last], report([], 'sheet-missing'))).toEqual([last, earlier]));
});

test('both languages have the same placeholders in every text', () => {
  const leaves = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, placeholders(value).join()]]
      : Object.entries(value as object).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
  expect(leaves(english)).toEqual(leaves(chinese));
});
