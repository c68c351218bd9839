import fc from 'fast-check';
import { cellName, parseZoneName } from '../../../../src/sheet/a1';
import { sameContent } from '../../../../src/sheet/content';
import type { CellContent, Edit } from '../../../../src/sheet/edit';
import type { SheetSnapshot } from '../../../../src/sheet/snapshot';
import { changedEntries } from '../../../support/entries';
import { packageProblems } from '../../../support/package-validator';
import { seedBook, type SeedCell, type SeedSheet } from '../../../support/seed-book';
import { hostOf } from './patch-support';

const ROWS = 8;
const COLUMNS = 6;

const text = fc.string({
  maxLength: 12,
  unit: fc.constantFrom(...'得分率万元①≥％_x0041<&>"\'=@ \n\t\u3000\u0001'.split('')),
});
const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0) },
  { weight: 2, arbitrary: fc.integer() },
  { weight: 4, arbitrary: text.filter((t) => t !== '') },
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 5, arbitrary: value.map((v) => ({ value: v })) },
  { weight: 1, arbitrary: fc.constant<CellContent>({ value: null }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        value,
        fc.constantFrom(
          'SUM(A1:B2)',
          'IF(A1<>"","<是>","否")',
          'ROUND(MIN(F7/E7,1)*G7,2)',
          'IFS(A1>0,1)',
          '\'明 细\'!A1&"x"',
        ),
      )
      .map(([v, formula]) => ({ value: v, formula })),
  },
);
const place = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const name = ({ row, column }: { row: number; column: number }): string => cellName(row, column);

const seedCell: fc.Arbitrary<SeedCell> = fc
  .record(
    {
      content: content.filter(({ value: v }) => !(typeof v === 'string' && /[\u0001_]/u.test(v))),
      format: fc.constantFrom('0.00%', '#,##0.00', '@'),
      fill: fc.constantFrom('#FFFF00', '#92D050'),
      note: fc.constantFrom('已核', '第二行\n<x>'),
    },
    { requiredKeys: ['content'] },
  )
  .map(({ content: c, ...look }) => ({ ...c, ...look }));

const sheet = (sheetName: string): fc.Arbitrary<SeedSheet> =>
  fc
    .record({
      cells: fc.uniqueArray(fc.tuple(place, seedCell), { maxLength: 20, selector: ([p]) => name(p) }),
      merge: fc.option(fc.constantFrom('A1:C1', 'B2:B4', 'C3:D5'), { nil: undefined }),
    })
    .map(({ cells, merge }) => {
      const zone = parseZoneName(merge ?? 'A1')!;
      const isCovered = ({ row, column }: { row: number; column: number }): boolean =>
        merge !== undefined &&
        row >= zone.top &&
        row <= zone.bottom &&
        column >= zone.left &&
        column <= zone.right &&
        (row !== zone.top || column !== zone.left);
      return {
        name: sheetName,
        cells: Object.fromEntries(cells.filter(([p]) => !isCovered(p)).map(([p, cell]) => [name(p), cell])),
        ...(merge !== undefined && { merges: [merge] }),
      };
    });

const book = fc.tuple(sheet('自评表'), sheet('明 细'), sheet('不动'));
const edits = fc.uniqueArray(
  fc.record({ sheet: fc.constantFrom('自评表', '明 细'), place, after: content, honest: fc.boolean() }),
  { maxLength: 12, selector: (edit) => `${edit.sheet}!${name(edit.place)}` },
);

const contentAt = (snapshot: SheetSnapshot, row: number, column: number): CellContent => {
  const cell = snapshot.rows.find((r) => r.row === row)?.cells.find((c) => c.column === column);
  if (!cell) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
};

const EVERY_CELL = Array.from({ length: ROWS * COLUMNS }, (_, i) => ({
  row: Math.floor(i / COLUMNS),
  column: i % COLUMNS,
}));

test('on any workbook: honest edits read back, others are skipped, nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(book, edits, async (sheets, drawn) => {
      const bytes = seedBook(sheets);
      const host = hostOf(bytes);
      const before = await host.read();
      const find = (snapshot: typeof before, sheetName: string): SheetSnapshot =>
        snapshot.sheets.find((s) => s.name === sheetName)!;
      const wanted = drawn.map(({ sheet: sheetName, place: { row, column }, after, honest }): Edit => {
        const found = contentAt(find(before, sheetName), row, column);
        return { sheet: sheetName, row, column, before: honest ? found : { value: '不是这个' }, after };
      });
      const isCovered = ({ sheet: sheetName, row, column }: Edit): boolean =>
        find(before, sheetName).merges.some(
          (m) =>
            row >= m.top &&
            row <= m.bottom &&
            column >= m.left &&
            column <= m.right &&
            (row !== m.top || column !== m.left),
        );
      const expected = wanted.filter((edit, i) => drawn[i]!.honest && !isCovered(edit));

      const report = await host.apply(wanted);
      expect(report.failed).toEqual([]);
      expect(new Set(report.written)).toEqual(new Set(expected));
      expect(report.skipped).toHaveLength(wanted.length - expected.length);

      const after = await hostOf(host.bytes()).read();
      for (const { name: sheetName } of before.sheets) {
        for (const { row, column } of EVERY_CELL) {
          const edit = expected.find((e) => e.sheet === sheetName && e.row === row && e.column === column);
          const should = edit ? edit.after : contentAt(find(before, sheetName), row, column);
          expect(sameContent(contentAt(find(after, sheetName), row, column), should)).toBe(true);
        }
      }
      const mayChange =
        /^xl\/(worksheets\/sheet[12]\.xml|workbook\.xml|calcChain\.xml|_rels\/workbook\.xml\.rels)$|^\[Content_Types\]\.xml$/u;
      expect(changedEntries(bytes, host.bytes()).filter((entry) => !mayChange.test(entry))).toEqual([]);
      expect(packageProblems(host.bytes())).toEqual([]);

      await host.undo(report.journal);
      expect(Buffer.from(host.bytes()).equals(bytes)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test('on any workbook: undo after other runs puts every cell back', async () => {
  await fc.assert(
    fc.asyncProperty(book, edits, async (sheets, drawn) => {
      const host = hostOf(seedBook(sheets));
      const before = await host.read();
      const wanted = drawn.map(({ sheet: sheetName, place: { row, column }, after }): Edit => {
        const found = contentAt(
          before.sheets.find((s) => s.name === sheetName)!,
          row,
          column,
        );
        return { sheet: sheetName, row, column, before: found, after };
      });
      const { journal } = await host.apply(wanted);
      await host.saveState('settings', '{}');
      const report = await hostOf(host.bytes()).undo(journal);
      expect(report.skipped).toEqual([]);
      const again = hostOf(host.bytes());
      await again.undo(journal);
      const strip = (snapshot: typeof before) =>
        snapshot.sheets.map((s) =>
          s.rows
            .map((r) => r.cells.map(({ column, value: v, formula }) => [r.row, column, v, formula]))
            .filter((r) => r.length),
        );
      expect(strip(await again.read())).toEqual(strip(before));
      expect(packageProblems(again.bytes())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
