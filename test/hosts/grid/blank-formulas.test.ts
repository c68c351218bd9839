import fc from 'fast-check';
import type { Univer } from '@univerjs/core';
import type { Entry } from '../../../src/blanks/canvas';
import { FORMS } from '../../../src/blanks/catalogue';
import { drawForm } from '../../../src/blanks/draw-form';
import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { cellName } from '../../../src/sheet/a1';
import type { BlankSheet, RawBlankValue } from '../../../src/sheet/host';
import { choices, fillCorrectly } from '../../blanks/fillings';
import { seedBook } from '../../support/seed-book';
import { headlessUniver } from './headless';

let univer: Univer;
let host: GridHost;
beforeEach(async () => {
  univer = headlessUniver();
  const file = new FileHost(seedBook([{ name: '旧', cells: { A1: { value: 1 } } }]), nodeCodec);
  host = await GridHost.open(univer, file, nodeCodec, 'forms', '测试');
});
afterEach(() => {
  host.dispose();
  univer.dispose();
});

const [choice] = fc.sample(choices, { seed: 5, numRuns: 1 });

/** Inserts the empty table and types the entries into it. */
async function fillIn(blank: BlankSheet, entries: readonly Entry[]): Promise<string> {
  const { sheet } = await host.insertSheet(blank);
  const printed = new Map(blank.cells.map(({ row, column, value }) => [cellName(row, column), value]));
  const { skipped, failed } = await host.apply(
    entries.map(({ row, column, value }) => ({
      sheet,
      row,
      column,
      before: { value: printed.get(cellName(row, column)) ?? null },
      after: { value },
    })),
  );
  expect([skipped, failed]).toEqual([[], []]);
  return sheet;
}

async function valuesOf(sheet: string): Promise<Map<string, unknown>> {
  const { sheets } = await host.read({ sheets: [sheet] });
  return new Map(
    sheets[0]!.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => [cellName(row, column), value] as const),
    ),
  );
}

const matching = (value: RawBlankValue): unknown =>
  typeof value === 'number' ? (expect.closeTo(value, 9) as unknown) : value;

/** What people type into an inserted table is calculated by the page's own engine, not by Excel. */
test.each(FORMS.map(({ form }) => [form.kind, form.variant, form] as const))(
  'the formulas of %s (%s) compute in the grid what the form says',
  async (_kind, _variant, form) => {
    const drawn = drawForm(form, { year: 2024 });
    const entries = [...fillCorrectly(form, drawn, choice!).entries.values()];
    const found = await valuesOf(await fillIn(drawn.sheet(), entries));
    const results = drawn.sheet(entries).cells.filter(({ formula }) => formula !== undefined);
    expect(results.length).toBeGreaterThan(0);
    for (const { row, column, value } of results) {
      const name = cellName(row, column);
      expect([name, found.get(name) ?? '']).toEqual([name, matching(value)]);
    }
  },
);

test('text codes are found by wildcards and by their very text, however many formulas ask', async () => {
  const codes = ['201', '20101', '2010101', '2010102', '20102'];
  const ask = (formula: string, column: number) => ({
    sheet: '旧',
    row: 6,
    column,
    before: { value: null },
    after: { value: null, formula },
  });
  await host.apply(
    codes.flatMap((code, i) => [
      { sheet: '旧', row: i, column: 2, before: { value: null }, after: { value: code } },
      { sheet: '旧', row: i, column: 3, before: { value: null }, after: { value: 10 ** i } },
    ]),
  );
  await host.apply([
    ask('SUMIF(C1:C5,"201??",D1:D5)', 4),
    ask('SUMIF(C1:C5,"201??",D1:D5)+SUMIF(C1:C5,"20101??",D1:D5)', 5),
    ask('COUNTIF(C1:C5,"2010*")', 6),
    ask('COUNTIF(C1:C5,"20102")', 7),
    ask('COUNTIF(C1:C5,"<>20102")', 8),
  ]);
  const found = await valuesOf('旧');
  // By what Excel's criteria say of these five lines: 20101 and 20102 have two digits more than 201, and so on.
  expect(['E7', 'F7', 'G7', 'H7', 'I7'].map((name) => found.get(name))).toEqual([10_010, 11_110, 4, 1, 4]);
});
