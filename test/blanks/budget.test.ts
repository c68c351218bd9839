import fc from 'fast-check';
import { assess } from '../../src/assessment/assess';
import { FORMS } from '../../src/blanks/catalogue';
import { blankTable, drawForm } from '../../src/blanks/draw-form';
import { partsOf } from '../../src/blanks/parts';
import type { Form } from '../../src/blanks/form';
import { recognise } from '../../src/recognition/recognise';
import { BUDGET_KINDS, type TableKind } from '../../src/recognition/table';
import { cellName } from '../../src/sheet/a1';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { mutate } from '../rules/budget/mutations';
import { bookOf } from './blank-book';
import { choices, fillCorrectly, type Choice } from './fillings';

const isBudget = (kind: TableKind): boolean => BUDGET_KINDS.some((each) => each === kind);
const BUDGETS = FORMS.map(({ form }) => form).filter(({ kind }) => isBudget(kind));
const formOf = (kind: string): Form => BUDGETS.find((form) => form.kind === kind)!;

test('every disclosure table has its form', () => {
  expect(BUDGETS.map(({ kind }) => kind)).toEqual(BUDGET_KINDS);
});

describe('amounts that were changed', () => {
  /** By a little more than what rounding explains, by a lot, and (in `mutate`) to nothing. */
  const CHANGES = [0.13, -0.13, 1000];

  test.each(BUDGETS.map((form) => [form.kind, form] as const))('%s gives them away', async (_, form) => {
    let all = 0;
    let caught = 0;
    const missed: string[] = [];
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const drawn = drawForm(form, { year: 2024, rows: 2 });
        const { entries } = fillCorrectly(form, drawn, choice);
        const book = await bookOf(drawn.sheet([...entries.values()]));
        const found = mutate(book, recognise(book).tables[0]!, CHANGES);
        all += found.length;
        caught += found.filter((each) => each.caught).length;
        missed.push(...found.filter((each) => !each.caught).map(({ cell, by }) => `${cell} ${by}`));
      }),
      // The same choices in every run: what is asked for is a share, which chance moves.
      { numRuns: 6, seed: 1 },
    );
    expect(all).toBeGreaterThan(20);
    expect({ missed, isEnough: caught / all >= 0.99 }).toMatchObject({ isEnough: true });
  });
});

describe('a table without anything to put in', () => {
  const EMPTY = BUDGETS.filter((form) => partsOf(form).some(({ id }) => id === 'emptyNote'));

  /** The form, with or without its note, in a workbook with another table that is filled in. */
  const besideFilledOne = async (form: Form, emptyNote: boolean): Promise<BookSnapshot> => {
    const filledForm = formOf('budget-03');
    const filled = drawForm(filledForm, { year: 2024 });
    const [choice] = fc.sample(choices, { numRuns: 1, seed: 3 }) as [Choice];
    const { entries } = fillCorrectly(filledForm, filled, choice);
    const options = { year: 2024, unitName: '江城区民政局', parts: { emptyNote } };
    return bookOf(filled.sheet([...entries.values()]), blankTable(form, options));
  };

  test('08 to 13 may be empty', () => {
    expect(EMPTY.map(({ kind }) => kind)).toEqual(BUDGET_KINDS.slice(7));
  });

  test.each(EMPTY.map((form) => [form.kind, form] as const))(
    '%s says so when asked to',
    async (kind, form) => {
      const { recognition, findings } = assess(await besideFilledOne(form, true));
      const table = recognition.tables[1]!;
      expect([table.kind, table.blank, table.budget!.empty]).toEqual([kind, false, true]);
      expect(String(table.fields.note!.value)).toContain('2024年没有');
      expect(findings).toEqual([]);
    },
  );

  test.each(EMPTY.map((form) => [form.kind, form] as const))(
    '%s without it is asked about, quietly',
    async (_, form) => {
      const { findings } = assess(await besideFilledOne(form, false));
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['budget/empty-note', 'info']]);
    },
  );
});

describe('subjects', () => {
  const codesOf = (form: Form, parts: Readonly<Record<string, boolean>>, rows?: number): unknown[] =>
    blankTable(form, { parts, ...(rows !== undefined && { rows }) })
      .cells.filter(({ column, value }) => column === 0 && /^\d+$/u.test(String(value)))
      .map(({ value }) => value);

  test('pensions, health and housing are printed, and need not be', () => {
    expect(codesOf(formOf('budget-05'), {})).toEqual(
      expect.arrayContaining(['208', '20805', '2080505', '210', '2101101', '221', '22102', '2210201']),
    );
    expect(codesOf(formOf('budget-05'), { subjects: false })).toEqual([]);
    expect(codesOf(formOf('budget-07'), { subjects: false })).toEqual(['301', '302', '303', '310']);
  });

  test('a 类 adds up its 款 and these their 项, by their codes, whatever lines were typed', () => {
    const drawn = drawForm(formOf('budget-03'), { year: 2024, parts: { subjects: false }, rows: 2 });
    const { rows } = drawn.places.budget[0]!;
    // 201 with 20103 (two 项), then 204 with 20402; the second 款 of 201 stands where the form has another 类.
    const typed = [
      ['201', null],
      ['20103', null],
      ['2010301', 10.5],
      ['2010302', 4.25],
      ['20136', null],
      [null, null],
      ['2013601', 1],
      ['2013602', 2],
      ['204', null],
      ['20402', null],
      ['2040201', 3],
    ] as const;
    const entries = typed.flatMap(([code, amount], index) => {
      const { cells } = rows[index + 1]!;
      return [
        ...(code === null ? [] : [{ ...cells.code!, value: code }]),
        ...(amount === null ? [] : [{ ...cells.project!, value: amount }]),
      ];
    });
    const values = new Map(
      drawn.sheet(entries).cells.map(({ row, column, value }) => [cellName(row, column), value]),
    );
    const projectOf = (index: number): unknown => {
      const { row, column } = rows[index]!.cells.project!;
      return values.get(cellName(row, column));
    };
    // 20136 stands on a line made for a 类, and still adds up what is below it by code.
    expect([projectOf(0), projectOf(1), projectOf(2), projectOf(5), projectOf(9)]).toEqual([
      20.75, 17.75, 14.75, 3, 3,
    ]);
  });
});

test('收入总计 and 支出总计 that differ are remarked on', () => {
  const drawn = drawForm(formOf('budget-01'), { year: 2024 });
  const [income, spending] = drawn.places.budget;
  const remarkWith = (earned: number, spent: number): unknown =>
    drawn
      .sheet([
        { ...income!.rows[0]!.cells.total!, value: earned },
        { ...spending!.rows[0]!.cells.total!, value: spent },
      ])
      .cells.find(({ formula }) => formula?.includes('相差'))!.value;
  expect(remarkWith(100, 100)).toBe('');
  expect(remarkWith(100, 97.5)).toBe('注：收入总计与支出总计相差2.5');
});
