import fc from 'fast-check';
import { assess } from '../../src/assessment/assess';
import { FORMS } from '../../src/blanks/catalogue';
import { blankTable, drawForm } from '../../src/blanks/draw-form';
import { newWorkbook } from '../../src/hosts/file/new-workbook';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { cellName } from '../../src/sheet/a1';
import type { BlankSheet } from '../../src/sheet/host';
import type { BookSnapshot, RawValue } from '../../src/sheet/snapshot';
import { convertWithLibreOffice, hasLibreOffice, LIBREOFFICE_TIMEOUT } from '../support/libreoffice';
import { packageProblems } from '../support/package-validator';
import { hasXmllint, schemaProblems } from '../support/schema-validator';
import { choices, fillCorrectly } from './fillings';

const book = (...blanks: readonly BlankSheet[]): Uint8Array => newWorkbook(blanks, nodeCodec);

describe.each(FORMS.map(({ form }) => ({ name: `${form.kind} ${form.variant}`, form })))(
  '$name',
  ({ form }) => {
    const bytes = book(blankTable(form, { year: 2024, goals: 2, rows: 2 }));

    test('is a sound workbook', () => {
      expect(packageProblems(bytes)).toEqual([]);
      if (hasXmllint()) expect(schemaProblems(bytes)).toEqual([]);
    });

    test('no cell lies in two merged areas, none is drawn twice', () => {
      const { cells, merges } = blankTable(form, { goals: 2, rows: 3 });
      const places = cells.map(({ row, column }) => cellName(row, column));
      expect(new Set(places).size).toBe(places.length);
      const covered = merges.flatMap(({ top, left, bottom, right }) => {
        const inside: string[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) inside.push(cellName(row, column));
        return inside;
      });
      expect(new Set(covered).size).toBe(covered.length);
    });

    test('people begin to type in an open cell, and only open cells are for typing', () => {
      const { cells, styles, firstInput, validations } = blankTable(form);
      const at = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
      const open = (row: number, column: number): boolean | undefined =>
        styles[at.get(cellName(row, column))!.style]!.unlocked;
      expect(open(firstInput.row, firstInput.column)).toBe(true);
      for (const { zone } of validations) expect(open(zone.top, zone.left)).toBe(true);
    });

    test('fits the width of its page', () => {
      const { print, columnWidths } = blankTable(form);
      // Characters of 7 pixels and their padding, against what A4 leaves between margins of half an inch; printing shrinks
      // the table to the page, but type under 6 points nobody can read.
      const points = columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
      const page = (print.orientation === 'portrait' ? 595 : 842) - 72;
      expect((10.5 * page) / points).toBeGreaterThan(8);
    });
  },
);

describe('formulas', () => {
  const whenInstalled = hasLibreOffice() ? test : test.skip;
  const [choice] = fc.sample(choices, { seed: 5, numRuns: 1 });
  const filled = FORMS.map(({ form }, index): BlankSheet => {
    const drawn = drawForm(form, { year: 2024 });
    const { entries } = fillCorrectly(form, drawn, choice!);
    return { ...drawn.sheet([...entries.values()]), name: `${index}` };
  });

  whenInstalled(
    'LibreOffice calculates what stands beside them, and what scoring computes',
    () => {
      const open = filled.map((blank) => withoutResults(blank));
      const calculated = readWorkbook(convertWithLibreOffice(book(...open), 'xlsx', 'xlsx'), nodeCodec);
      filled.forEach(({ cells, name }) => {
        const results = cells.filter(({ formula }) => formula !== undefined);
        expect(results.length).toBeGreaterThan(0);
        for (const { row, column, value, formula } of results) {
          const found = valueAt(calculated, name, row, column) ?? '';
          const place = `${name}!${cellName(row, column)} ${formula}`;
          if (typeof value === 'number') expect([place, found]).toEqual([place, expect.closeTo(value, 9)]);
          else expect([place, found]).toEqual([place, value]);
        }
      });
      // Each table for itself: they are of different projects.
      const tables = calculated.sheets.flatMap((sheet) => {
        const { tables: found, findings } = assess({ ...calculated, sheets: [sheet] });
        expect(findings.map(({ rule, cell }) => `${sheet.name}!${cell} ${rule}`)).toEqual([]);
        return found;
      });
      expect(tables).toHaveLength(FORMS.length);
      for (const { table, totalFund, scoreSum, totalScore, weightSum, totalWeight } of tables) {
        if (totalFund?.computedScore && totalFund.score)
          expect([table.kind, Number(totalFund.score.value)]).toEqual([
            table.kind,
            Number(totalFund.computedScore),
          ]);
        if (totalFund?.computedRate && totalFund.rate)
          expect(Number(totalFund.rate.value)).toBeCloseTo(Number(totalFund.computedRate), 9);
        if (totalScore) expect(Number(totalScore.value)).toBeCloseTo(Number(scoreSum), 9);
        if (totalWeight) expect(Number(totalWeight.value)).toBe(Number(weightSum));
      }
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('a blank table shows nothing where nothing is typed, and says so when points do not add up', () => {
    for (const { form } of FORMS) {
      const drawn = drawForm(form);
      const shown = drawn.sheet().cells.filter(({ formula, value }) => formula !== undefined && value !== '');
      const full = drawn.places.total.weight ? [form.kind === 'project-target' ? 90 : 100] : [];
      expect(shown.map(({ value }) => value)).toEqual(full);
      const { weight } = drawn.places.indicators.find(({ term }) => term === 'annual')?.cells ?? {};
      if (!weight || !drawn.places.total.weight) continue;
      const { cells } = drawn.sheet([{ ...weight, value: 7 }]);
      const remarks = cells.filter(
        ({ value }) => typeof value === 'string' && value.startsWith('分值合计为'),
      );
      expect(remarks.map(({ value }) => value)).toEqual([
        `分值合计为${full[0] === 90 ? 7 : 17}，应为${full[0]}`,
      ]);
    }
  });
});

const withoutResults = (blank: BlankSheet): BlankSheet => ({
  ...blank,
  cells: blank.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
});

function valueAt({ sheets }: BookSnapshot, sheet: string, row: number, column: number): RawValue {
  const cells = sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row)?.cells;
  return cells?.find((cell) => cell.column === column)?.value ?? null;
}
