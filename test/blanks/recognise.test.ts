import { assess } from '../../src/assessment/assess';
import { FORMS } from '../../src/blanks/catalogue';
import { drawForm } from '../../src/blanks/draw-form';
import type { At } from '../../src/blanks/formulas';
import { recognise } from '../../src/recognition/recognise';
import type { BoundCell, StandardTable } from '../../src/recognition/table';
import { cellName } from '../../src/sheet/a1';
import { bookOf } from './blank-book';

const OPTIONS = [
  { title: 'as it comes', options: {} },
  { title: 'with a year and a name', options: { year: 2024, unitName: '江汉区城市管理局' } },
  {
    title: 'three rows of each category, two goals',
    options: { year: 2024, rows: 3, goals: 2, projects: 3 },
  },
  { title: 'in 元, one row of each category', options: { unit: '元' as const, rows: 1 } },
];

const CASES = FORMS.flatMap(({ form, profiles }) =>
  OPTIONS.map((each) => ({ ...each, name: `${form.kind} ${form.variant}`, form, profile: profiles[0] })),
);

const at = (place: At | BoundCell | undefined): string | null =>
  place ? cellName(place.row, place.column) : null;
const cellsAt = (
  cells: Readonly<Record<string, At | BoundCell | undefined>>,
): Record<string, string | null> =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, at(cell)]));

describe.each(CASES)('$name, $title', ({ form, options, profile }) => {
  const { places, sheet } = drawForm(form, options);
  const blank = sheet();
  let table: StandardTable;
  beforeAll(async () => {
    const { tables, unrecognised } = recognise(await bookOf(blank));
    expect(unrecognised).toEqual([]);
    expect(tables).toHaveLength(1);
    table = tables[0]!;
  });

  test('is recognised for what it is, blank', () => {
    expect(table.kind).toBe(form.kind);
    expect(table.confidence).toBeGreaterThanOrEqual(0.8);
    expect(table.blank).toBe(true);
    expect(table.year).toBe(options.year ?? null);
    expect(table.unit).toBe(options.unit ?? '万元');
    expect(table.missingColumns).toEqual([]);
  });

  test('every field is bound where it stands', () => {
    expect(cellsAt(table.fields)).toMatchObject(cellsAt(places.fields));
  });

  test('every money row and column is bound', () => {
    expect(table.funds.map(({ role, cells }) => ({ role, cells: cellsAt(cells) }))).toMatchObject(
      places.funds.map(({ role, cells }) => ({ role, cells: cellsAt(cells) })),
    );
    const items = table.breakdowns.flatMap((breakdown) => breakdown.items);
    expect(items).toHaveLength(places.breakdowns.length);
  });

  test('every goal is bound', () => {
    const bound = table.goals.map(({ kind, expected, actual }) => ({
      kind,
      expected: at(expected),
      actual: at(actual),
    }));
    for (const { kind, expected, actual } of places.goals)
      expect(bound).toContainEqual({ kind, expected: at(expected), actual: at(actual) });
  });

  test('every indicator column is bound, and the rows have their categories', () => {
    expect(table.blocks.map(({ kind }) => kind)).toEqual(places.grids.map(({ term }) => term));
    table.blocks.forEach((block, index) => {
      expect(Object.keys(block.columns).sort()).toEqual(Object.keys(places.grids[index]!.columns).sort());
      expect(cellsAt(block.columns)).toEqual(cellsAt(places.grids[index]!.columns));
    });
    expect(
      table.indicators.map(({ row, block, category1, category2, cells }) => ({
        term: block,
        category1,
        category2,
        cells: Object.fromEntries(Object.entries(cellsAt(cells)).map(([field, cell]) => [field, cell])),
        row,
      })),
    ).toMatchObject(
      places.indicators.map(({ term, category1, category2, cells }) => ({
        term,
        category1,
        category2,
        cells: cellsAt(cells),
      })),
    );
  });

  test('totals, explanations, lists and figures are bound', () => {
    const { grade: _, ...total } = places.total;
    expect(cellsAt({ weight: table.total?.weight, score: table.total?.score })).toMatchObject(
      cellsAt({ ...total }),
    );
    if (places.lists.length > 0)
      expect(table.lists.map(({ name }) => name).sort()).toEqual(places.lists.map(({ name }) => name).sort());
    expect(table.baseRows.map(({ cells }) => cellsAt(cells))).toEqual(
      places.figures.map(({ cells }) => cellsAt(cells)),
    );
  });

  test('every column of a disclosure table is bound', () => {
    const sides = table.budget?.sides ?? [];
    expect(sides.map(({ side }) => side)).toEqual(places.budget.map(({ side }) => side));
    sides.forEach(({ columns }, index) => {
      const bound = columns.map(({ key, path }) => [key, path[path.length - 1]!] as const);
      expect(cellsAt(Object.fromEntries(bound))).toEqual(cellsAt(places.budget[index]!.columns));
    });
  });

  test('says one thing at most, quietly', async () => {
    const book = await bookOf(blank);
    for (const chosen of ['auto', profile] as const) {
      const { findings } = assess(book, { profile: chosen });
      expect(
        findings
          .map(({ rule, severity, cell, message }) => ({ rule, severity, cell, message }))
          .filter(({ severity }) => severity !== 'info'),
      ).toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(1);
    }
  });
});
