import fc from 'fast-check';
import { assess } from '../../../src/assessment/assess';
import { recognise } from '../../../src/recognition/recognise';
import type { RawValue } from '../../../src/sheet/snapshot';
import { gridBook } from '../../support/grid-book';
import { mutate } from './mutations';

type Rows = RawValue[][];
type Generated<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Cents of 万元, so that sums are exact; each more than what rounding may hide in a sum of these lengths. */
const cents = fc.integer({ min: 13, max: 500_000 });
const amount = (inCents: number): RawValue => (inCents === 0 ? null : inCents / 100);
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const addAll = (rows: readonly (readonly number[])[], width: number): number[] =>
  Array.from({ length: width }, (_, column) => add(rows.map((row) => row[column]!)));

interface Style {
  readonly codesAsNumbers: boolean;
  readonly totalFirst: boolean;
  readonly indented: boolean;
  readonly gap: number;
}
const style: fc.Arbitrary<Style> = fc.record({
  codesAsNumbers: fc.boolean(),
  totalFirst: fc.boolean(),
  indented: fc.boolean(),
  gap: fc.nat(2),
});

/** 05: 类 → 款 → 项, each 项 with 人员, 公用 and 项目支出. */
const subjects = fc.record({
  style,
  tree: fc.array(
    fc.array(
      fc.array(fc.tuple(fc.oneof(cents, fc.constant(0)), fc.oneof(cents, fc.constant(0)), cents), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

function subjectTable({ style: look, tree }: Generated<typeof subjects>): Rows {
  const line = (code: string | null, name: string, [staff, open, project]: readonly number[]): RawValue[] => [
    code === null
      ? null
      : look.codesAsNumbers
        ? Number(code)
        : `${look.indented ? '　'.repeat(code.length - 3) : ''}${code}`,
    name,
    amount(staff! + open! + project!),
    amount(staff! + open!),
    amount(staff!),
    amount(open!),
    amount(project!),
  ];
  const body: Rows = [];
  const classes = tree.map((sections, c) => {
    const code = String(201 + c);
    const rows = sections.map((items, s) => {
      const section = `${code}${String(s + 1).padStart(2, '0')}`;
      return { section, items, sum: addAll(items, 3) };
    });
    const sum = addAll(
      rows.map((row) => row.sum),
      3,
    );
    body.push(line(code, `第${code}类支出`, sum));
    for (const row of rows) {
      body.push(line(row.section, `款${row.section}`, row.sum));
      row.items.forEach((item, i) =>
        body.push(line(`${row.section}${String(i + 1).padStart(2, '0')}`, `项${row.section}${i}`, item)),
      );
    }
    return sum;
  });
  const total = line(null, '合计', addAll(classes, 3));
  return [
    ['2024年一般公共预算支出表（分功能科目）'],
    ['单位：万元'],
    ...Array.from({ length: look.gap }, (): RawValue[] => []),
    ['科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
    [null, null, null, '小计', '人员经费', '公用经费', null],
    ...(look.totalFirst ? [total, ...body] : [...body, total]),
  ];
}

/** 01: lines of both sides, carry-over that balances them. */
const balances = fc.record({
  income: fc.array(fc.oneof(cents, fc.constant(0)), { minLength: 1, maxLength: 9 }),
  spending: fc.array(fc.oneof(cents, fc.constant(0)), { minLength: 1, maxLength: 20 }),
});
const NUMERALS = [
  ...'一二三四五六七八九',
  '十',
  ...[...'一二三四五六七八九'].map((digit) => `十${digit}`),
  '二十',
];

function balanceTable({ income, spending }: Generated<typeof balances>): Rows {
  const [earned, spent] = [add(income), add(spending)];
  const before = Math.max(0, spent - earned);
  const after = Math.max(0, earned - spent);
  const side = (values: readonly number[], word: string, index: number): RawValue[] =>
    index < values.length
      ? [`${NUMERALS[index]}、第${index}项${word}`, amount(values[index]!)]
      : [null, null];
  const height = Math.max(income.length, spending.length);
  return [
    ['2024年部门收支总表'],
    ['单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ...Array.from({ length: height }, (_, index) => [
      ...side(income, '收入', index),
      ...side(spending, '支出', index),
    ]),
    ['本年收入合计', amount(earned), '本年支出合计', amount(spent)],
    ['上年结转', amount(before), '年终结转结余', amount(after)],
    ['收入总计', amount(earned + before), '支出总计', amount(spent + after)],
  ];
}

/** 11: units with their projects, each project from several sources. */
const lists = fc.array(
  fc.array(fc.tuple(cents, fc.oneof(cents, fc.constant(0)), fc.oneof(cents, fc.constant(0))), {
    minLength: 1,
    maxLength: 5,
  }),
  { minLength: 1, maxLength: 4 },
);

function projectTable(units: Generated<typeof lists>): Rows {
  const line = (
    code: string | null,
    name: string,
    unit: string | null,
    sources: readonly number[],
  ): RawValue[] => [code, name, unit, amount(add(sources)), ...sources.map(amount)];
  const sums = units.map((projects) => addAll(projects, 3));
  return [
    ['2024年项目支出预算表'],
    ['单位：万元'],
    ['项目编码', '项目名称', '项目单位', '合计', '本年拨款', null, '单位资金'],
    [null, null, null, null, '一般公共预算', '政府性基金预算', null],
    line(null, '合计', null, addAll(sums, 3)),
    line('301', '某县水利局', null, addAll(sums, 3)),
    ...units.flatMap((projects, u) => [
      line(`30100${u + 1}`, `第${u + 1}所`, null, sums[u]!),
      ...projects.map((project, p) =>
        line(`42010324301T00000${u}${p}`, `项目${u}-${p}`, `第${u + 1}所`, project),
      ),
    ]),
  ];
}

/** With how many of them to change: the larger the tables, the fewer. */
const TABLES: readonly [string, fc.Arbitrary<Rows>, number][] = [
  ['05, by subject', subjects.map(subjectTable), 5],
  ['01, both sides', balances.map(balanceTable), 20],
  ['11, projects by unit', lists.map(projectTable), 8],
];

describe.each(TABLES)('generated tables: %s', (_, rows, changed) => {
  it('raise nothing where they add up', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(
          assess(gridBook({ 预算: table })).findings.map(({ cell, message }) => `${cell} ${message}`),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('give away nearly any amount that was changed', () => {
    let all = 0;
    let caught = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom(0.13, -0.13, 7, 1000), (table, by) => {
        const book = gridBook({ 预算: table });
        const found = mutate(book, recognise(book).tables[0]!, [by]);
        all += found.length;
        caught += found.filter((each) => each.caught).length;
      }),
      { numRuns: changed },
    );
    expect(all).toBeGreaterThan(100);
    expect(caught / all).toBeGreaterThanOrEqual(0.99);
  });
});
