import fc from 'fast-check';
import { profileById } from '../../src/profiles/catalogue';
import type { ProfileId } from '../../src/profiles/types';
import { scoreTable } from '../../src/scoring/score-table';
import type { Correction } from '../../src/scoring/types';
import { cellName } from '../../src/sheet/a1';
import type { RawValue } from '../../src/sheet/snapshot';
import {
  declaration,
  selfEvaluation,
  type CellSpec,
  type FundSpec,
  type IndicatorSpec,
  type TableSpec,
} from '../support/table-builder';

const corrections = (spec: TableSpec, profile: ProfileId = 'national-2020'): readonly Correction[] =>
  scoreTable(selfEvaluation(spec), profileById(profile)).corrections;

/** "F6 100% → 80.45%": what changes where. */
const show = ({ edit }: Correction): string =>
  `${cellName(edit.row, edit.column)} ${String(edit.before.value)} → ${String(edit.after.value)}${edit.format ? ` (${edit.format})` : ''}`;

const changes = (spec: TableSpec, profile?: ProfileId): string[] => corrections(spec, profile).map(show);
const formulas = (spec: TableSpec, profile?: ProfileId): (string | undefined)[] =>
  corrections(spec, profile).map(({ formula }) => formula);

const money = (fund: FundSpec): TableSpec => ({ funds: [{ label: '年度资金总额', weight: 10, ...fund }] });

describe('execution rate and score', () => {
  test.each<[string, FundSpec, string[]]>([
    // Real cases of rules.md §5.1.
    [
      'F1 F2 零陵',
      { annualBudget: 4753.66, executed: 3824.26, rate: '100%', score: 10 },
      ['F6 100% → 80.45%', 'G6 10 → 8.04'],
    ],
    ['F2 廊坊', { annualBudget: 43.2, executed: 37.24, rate: '86.20%', score: 9 }, ['G6 9 → 8.62']],
    ['F2 银川', { annualBudget: 100, executed: 100, rate: '100%', score: 9 }, ['G6 9 → 10']],
    ['F11 天长', { annualBudget: 80, executed: 60, rate: null, score: 7.5 }, ['F6 null → 0.75 (0.00%)']],
    [
      'both blank',
      { annualBudget: 80, executed: 60, rate: null, score: null },
      ['F6 null → 0.75 (0.00%)', 'G6 null → 7.5'],
    ],
    ['F3 no budget', { annualBudget: 0, executed: 60, rate: '100%', score: 10 }, []],
    // What is right stays.
    ['君山', { initialBudget: 461.28, annualBudget: 734.38, executed: 734.38, rate: '100%', score: 10 }, []],
    [
      '海淀: 50 % is 49.88 %, 5 is 4.99',
      { annualBudget: 310.2, executed: 154.74, rate: '50%', score: 5 },
      [],
    ],
    ['池州: 10 is 9.9971', { annualBudget: 90, executed: 89.974, rate: '99.97%', score: 10 }, []],
    ['重庆', { annualBudget: 100, executed: 76, rate: '76%', score: 7.6 }, []],
    ['芦淞: capped', { initialBudget: 296.29, executed: 333.38, rate: '112.52%', score: 10 }, []],
    [
      '8.05 from the rounded rate',
      { annualBudget: 4753.66, executed: 3824.26, rate: '80.45%', score: 8.05 },
      [],
    ],
    ['small amounts are rounded amounts', { annualBudget: 0.3, executed: 0.2, rate: '66%', score: 6.6 }, []],
  ])('%s', (_, fund, expected) => expect(changes(money(fund))).toEqual(expected));

  test('a score that follows from the rate as printed is right: 86 % of 20', () =>
    expect(
      changes(money({ annualBudget: 1000, executed: 864, weight: 20, rate: '86%', score: 17.2 })),
    ).toEqual([]));

  test('F9: a part that spent everything at a rate of 0', () =>
    expect(
      changes({
        funds: [
          { label: '年度资金总额', annualBudget: 100, executed: 100, weight: 10, rate: 100, score: 10 },
          { label: '其他资金', annualBudget: 1.8, executed: 1.8, rate: 0 },
          { label: '上年结转', annualBudget: 5, executed: 5, rate: null },
          { label: '单位资金', annualBudget: 5, executed: 4, rate: '—' },
        ],
      }),
    ).toEqual(['F7 0 → 1']));

  test('Hubei: 20 points though none are printed', () =>
    expect(
      changes(
        { funds: [{ label: '年度财政资金总额', annualBudget: 100, executed: 98, rate: '98%', score: 9.8 }] },
        'hubei',
      ),
    ).toEqual(['G6 9.8 → 19.6']));

  describe('each in the representation of its cell', () => {
    const wrong = (rate: CellSpec, score: CellSpec): string[] =>
      changes(money({ annualBudget: 43.2, executed: 37.24, rate, score }));
    test.each<[string, CellSpec, CellSpec, string[]]>([
      ['texts', '100%', '　9', ['F6 100% → 86.20%', 'G6 　9 → 　8.62']],
      ['full-width sign', '100％', '9分', ['F6 100％ → 86.20％', 'G6 9分 → 8.62分']],
      ['number under %', { value: 1, format: '0.00%' }, 9, ['F6 1 → 0.862', 'G6 9 → 8.62']],
      [
        'formats that hide decimals',
        { value: 1, format: '0%' },
        { value: 9, format: '0' },
        ['F6 1 → 0.862 (0.00%)', 'G6 9 → 8.62 (0.00)'],
      ],
      ['bare percentage', 100, 9, ['F6 100 → 86.2', 'G6 9 → 8.62']],
    ])('%s', (_, rate, score, expected) => expect(wrong(rate, score)).toEqual(expected));
  });

  describe('formulas', () => {
    test('from the amounts in their cells', () =>
      expect(
        formulas(money({ annualBudget: 43.2, executed: 37.24, rate: { value: 1, format: '0%' }, score: 9 })),
      ).toEqual(['ROUND(D6/C6,4)', 'ROUND(MIN(D6/C6,1)*E6,2)']));
    test('in percent where the column is', () =>
      expect(formulas(money({ annualBudget: 43.2, executed: 37.24, rate: 100, score: 9 }))[0]).toBe(
        'ROUND(D6/C6*100,2)',
      ));
    test('with the points themselves where no cell holds them as a number', () =>
      expect(
        formulas(
          { funds: [{ label: '总额', annualBudget: 100, executed: 98, rate: '98%', score: 9 }] },
          'hubei',
        ),
      ).toEqual(['ROUND(MIN(D6/C6,1)*20,2)']));
    test('none from or into texts', () =>
      expect(formulas(money({ annualBudget: '43.2万元', executed: 37.24, rate: '100%', score: 9 }))).toEqual([
        undefined,
        undefined,
      ]));
  });
});

const one = (row: IndicatorSpec): TableSpec => ({ indicators: [{ level3: '宣传次数', ...row }] });

describe('indicator scores', () => {
  test.each<[string, IndicatorSpec, string[]]>([
    ['S1 零陵', { target: '≥1100万元', actual: '1093万元', weight: 6, score: 5 }, ['G21 5 → 5.96']],
    ['S1 满意度', { target: '≥95%', actual: '94.60%', weight: 10, score: 9 }, ['G21 9 → 9.96']],
    ['S2', { target: '≤10天', actual: '12.5天', weight: 10, score: 10 }, ['G21 10 → 8']],
    ['S4', { target: '100%', actual: '72.74%', weight: 10, score: 10 }, ['G21 10 → 7.27']],
    ['P4 above its points', { target: '≥5次', actual: '6次', weight: 10, score: 12 }, ['G21 12 → 10']],
    ['blank', { target: '≥5次', actual: '5次', weight: 10, score: null }, ['G21 null → 10']],
    ['blank, unmet', { target: '≥5次', actual: '4次', weight: 10, score: '—' }, ['G21 — → 8']],
    [
      'with a reason, yet above',
      { target: '≥5次', actual: '4次', weight: 10, score: 10, reason: '疫情' },
      ['G21 10 → 8'],
    ],
    // A person's.
    [
      'below, with a reason',
      { target: '≥5次', actual: '4次', weight: 10, score: 5, reason: '因疫情取消一次' },
      [],
    ],
    ['S3 met, points taken off', { target: '≥5次', actual: '6次', weight: 10, score: 7 }, []],
    ['qualitative', { target: '效果明显', actual: '效果明显', weight: 10, score: 9 }, []],
    ['qualitative, blank', { target: '效果明显', actual: '效果明显', weight: 10, score: null }, []],
    ['unlike units', { target: '≥8000份', actual: '85次', weight: 10, score: 10 }, []],
    ['figure inside a sentence', { target: '≥5次', actual: '全年开展4次', weight: 10, score: 10 }, []],
    ['actual missing', { target: '≥5次', actual: null, weight: 10, score: 10 }, []],
    ['no points', { target: '≥5次', actual: '4次', weight: null, score: 10 }, []],
    ['not a number', { target: '≥5次', actual: '4次', weight: 10, score: '良好' }, []],
    // Rounding.
    ['right to 0.05', { target: '≥1100万元', actual: '1093万元', weight: 6, score: 6 }, []],
    ['whole points, nearest', { target: '≥7次', actual: '6次', weight: 10, score: 9 }, []],
    [
      'whole points, not nearest',
      { target: '≥7次', actual: '6次', weight: 10, score: 10 },
      ['G21 10 → 8.57'],
    ],
    ['95 % may be 95.4 %', { target: '≥98%', actual: '95%', weight: 30, score: 29.2 }, []],
    ['95 % is not 97 %', { target: '≥98%', actual: '95%', weight: 30, score: 29.7 }, ['G21 29.7 → 29.08']],
    // Met.
    ['≤1 % by 0', { level3: '发案率', target: '≤1%', actual: 0, weight: 5, score: 5 }, []],
    ['over-completed', { target: '≥2个', actual: '3个', weight: 5, score: 5 }, []],
  ])('%s', (_, row, expected) => expect(changes(one(row))).toEqual(expected));

  test('the explanation under the table counts as a reason (Hubei)', () =>
    expect(
      changes(
        {
          indicators: [{ target: '≥5次', actual: '4次', weight: 10, score: 5 }],
          explanations: ['因疫情取消一次'],
        },
        'hubei',
      ),
    ).toEqual([]));

  test('a merged score is set right as one', () => {
    const rows = (score: RawValue): TableSpec => ({
      indicators: [
        { level3: '甲', target: '≥5次', actual: '5次', weight: 5, score: { value: score, rows: 2 } },
        { level3: '乙', target: '≥10次', actual: '8次', weight: 5 },
      ],
    });
    expect(changes(rows(10))).toEqual(['G21 10 → 9']);
    expect(corrections(rows(10))[0]!.name).toBe('甲、乙');
    expect(changes(rows(9))).toEqual([]);
    expect(changes(rows(null))).toEqual(['G21 null → 9']);
  });

  describe('formulas', () => {
    test('from numbers in cells', () =>
      expect(formulas(one({ target: 100, operator: '≥', actual: 80, weight: 10, score: 10 }))).toEqual([
        'ROUND(MIN(E21/D21,1)*F21,2)',
      ]));
    test('guarded where 0 is the best', () =>
      expect(formulas(one({ target: 10, operator: '≤', actual: 20, weight: 10, score: 10 }))).toEqual([
        'IF(E21=0,F21,ROUND(MIN(D21/E21,1)*F21,2))',
      ]));
    test('none from texts', () =>
      expect(formulas(one({ target: '≥100次', actual: 80, weight: 10, score: 10 }))).toEqual([undefined]));
    test('none from a fraction and a percentage', () =>
      expect(
        formulas(one({ target: { value: 1, format: '0%' }, actual: 80, weight: 10, score: 10 })),
      ).toEqual([undefined]));
  });
});

describe('totals and grade', () => {
  const met = (weight: number, score: CellSpec): IndicatorSpec => ({
    level3: `${weight}分`,
    target: '≥5次',
    actual: '5次',
    weight,
    score,
  });
  const table = (
    total: TableSpec['total'],
    scores: readonly CellSpec[] = [50, 30, 10],
    fund: FundSpec = {},
  ): TableSpec => ({
    funds: [
      {
        label: '年度资金总额',
        annualBudget: 100,
        executed: 100,
        weight: 10,
        rate: '100%',
        score: 10,
        ...fund,
      },
    ],
    indicators: [met(50, scores[0]!), met(30, scores[1]!), met(10, scores[2]!)],
    ...(total && { total }),
  });

  test.each<[string, TableSpec, string[]]>([
    ['right', table({ weight: 100, score: 100, grade: '优' }), []],
    ['wrong', table({ weight: 100, score: 98 }), ['G24 98 → 100']],
    [
      'blank',
      table({ weight: null, score: null, grade: null }),
      ['G24 null → 100', 'F24 null → 100', 'H24 null → 优'],
    ],
    ['text', table({ score: '　98' }, ['　45', 30, 10]), ['G24 　98 → 　95']],
    [
      'follows a corrected score',
      table({ score: 100, grade: '优' }, [50, 30, 10], { executed: 50, rate: '50%' }),
      ['G6 10 → 5', 'G24 100 → 95'],
    ],
    ['follows filled scores', table({ score: null }, [50, null, 10]), ['G22 null → 30', 'G24 null → 100']],
    [
      'hidden decimals, summed as seen',
      table({ score: 98.66 }, [48.66, { value: 30, format: '0' }, { value: 9.96, format: '0.0' }]),
      [],
    ],
    ['wrong grade', table({ score: 85, grade: '优' }, [40, 25, 10]), ['H24 优 → 良']],
    ['in the words of the form', table({ score: 85, grade: '优秀' }, [40, 25, 10]), ['H24 优秀 → 良好']],
    ['中等', table({ score: 85, grade: '中等' }, [40, 25, 10]), ['H24 中等 → 良好']],
    ['优等', table({ score: 85, grade: '优等' }, [40, 25, 10]), ['H24 优等 → 良等']],
    ['a right grade in the words of the form', table({ score: 85, grade: '良等' }, [40, 25, 10]), []],
    ['words of another scale', table({ score: 85, grade: '合格' }, [40, 25, 10]), []],
    ["points that do not add up are a person's", table({ weight: 90, score: 100 }), []],
  ])('%s', (_, spec, expected) => expect(changes(spec)).toEqual(expected));

  test.each<[string, ProfileId, number, string[]]>([
    ['80 in Hubei', 'hubei', 80, ['F22 null → 80']],
    ['90 elsewhere', 'national-2020', 90, ['F22 null → 90']],
    ['80 are not all elsewhere', 'national-2020', 80, []],
    ['100 are too many in Hubei', 'hubei', 100, []],
  ])('the full marks of a declaration: %s', (_, profile, points, expected) => {
    const declared = declaration({ indicators: [{ level3: '甲', weight: points }], total: { weight: null } });
    expect(scoreTable(declared, profileById(profile)).corrections.map(show)).toEqual(expected);
  });

  test('no total while a judged score is missing', () =>
    expect(
      changes({
        indicators: [
          met(50, 50),
          { level3: '效果', target: '明显', actual: '明显', weight: 50, score: null },
        ],
        total: { score: null },
      }),
    ).toEqual([]));

  test('no total while a judged score is above its points', () => {
    const judged = (score: number): TableSpec => ({
      indicators: [met(50, 50), { level3: '效果', target: '明显', actual: '明显', weight: 50, score }],
      total: { score: 95 },
    });
    expect(changes(judged(60))).toEqual([]);
    expect(changes(judged(40))).toEqual(['G23 95 → 90']);
  });

  test('formulas add the cells, neighbours as a range', () => {
    expect(formulas(table({ score: 98, grade: '良' }))).toEqual([
      'SUM(G6,G21:G23)',
      'IF(G24>=90,"优",IF(G24>=80,"良",IF(G24>=60,"中","差")))',
    ]);
    expect(formulas(table({ score: 98 }, ['　45', 30, 10]))).toEqual([undefined]);
  });
});

describe('never touched', () => {
  test('formulas, even wrong ones', () => {
    const formula = { value: 1, formula: 'X1' };
    expect(
      changes({
        funds: [
          { label: '总额', annualBudget: 100, executed: 50, weight: 10, rate: formula, score: formula },
        ],
        indicators: [{ level3: '甲', target: '≥5次', actual: '4次', weight: 90, score: formula }],
        total: { weight: formula, score: formula, grade: { value: '差', formula: 'X1' } },
      }),
    ).toEqual([]);
  });

  test('declarations', () => {
    const table = declaration({
      funds: [{ label: '合计', annualBudget: 100 }],
      indicators: [{ level3: '甲', target: '≥5次', weight: 50 }],
      total: { weight: 50 },
    });
    expect(scoreTable(table, profileById('hubei')).corrections).toEqual([]);
  });

  test('blank forms', () =>
    expect(
      changes({ ...money({ annualBudget: 0, executed: 0, score: null }), override: { blank: true } }),
    ).toEqual([]));

  test('points, targets and actuals, whatever stands in the table; and corrected tables need no correction', () => {
    const cell = fc.oneof(
      fc.constantFrom<RawValue>(
        null,
        '—',
        '≥5次',
        '5次',
        '4次',
        '94.6%',
        '≥95%',
        '　9',
        '效果明显',
        '2023年12月底前',
        '10分',
      ),
      fc.integer({ min: -5, max: 120 }),
    );
    const row = fc.record({
      target: cell,
      actual: cell,
      weight: cell,
      score: cell,
      reason: fc.constantFrom(null, '原因'),
    });
    const fund = fc.record({ annualBudget: cell, executed: cell, weight: cell, rate: cell, score: cell });
    fc.assert(
      fc.property(fund, fc.array(row, { maxLength: 6 }), cell, cell, (funds, indicators, weight, score) => {
        const spec: TableSpec = {
          funds: [{ label: '总额', ...funds }],
          indicators,
          total: { weight, score, grade: null },
        };
        const found = corrections(spec);
        const writable = new Set([
          'rate',
          'execution-score',
          'indicator-score',
          'total-score',
          'total-weight',
          'grade',
        ]);
        const columns = found.map(({ edit }) => cellName(0, edit.column)[0]);
        expect(found.every(({ reason }) => writable.has(reason))).toBe(true);
        // C D E hold amounts and points, D E F targets, actuals and points; F of the total row is their sum.
        found.forEach(({ edit, reason }, index) => {
          if (edit.row === 5) expect(['F', 'G']).toContain(columns[index]);
          else if (reason === 'indicator-score') expect(columns[index]).toBe('G');
          else expect(edit.row).toBe(20 + indicators.length);
        });
        expect(corrections(written(spec, found)).map(show)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The spec with the corrections written into it. */
function written(spec: TableSpec, found: readonly Correction[]): TableSpec {
  const after = (row: number, column: number, before: CellSpec | undefined): CellSpec => {
    const correction = found.find(({ edit }) => edit.row === row && edit.column === column);
    if (!correction) return before ?? null;
    const { edit } = correction;
    return { value: edit.after.value, ...(edit.format !== undefined && { format: edit.format }) };
  };
  const totalRow = 20 + (spec.indicators?.length ?? 0);
  return {
    funds: spec.funds!.map((fund) => ({
      ...fund,
      rate: after(5, 5, fund.rate),
      score: after(5, 6, fund.score),
    })),
    indicators: spec.indicators!.map((row, index) => ({ ...row, score: after(20 + index, 6, row.score) })),
    total: {
      weight: after(totalRow, 5, spec.total?.weight),
      score: after(totalRow, 6, spec.total?.score),
      grade: after(totalRow, 7, spec.total?.grade),
    },
  };
}
