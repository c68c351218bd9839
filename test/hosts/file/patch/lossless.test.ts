import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import type { Edit } from '../../../../src/sheet/edit';
import type { BlankSheet, Mark } from '../../../../src/sheet/host';
import { changedEntries, difference, rawEntries, unpackedEntries } from '../../../support/entries';
import { convertWithLibreOffice, hasLibreOffice, LIBREOFFICE_TIMEOUT } from '../../../support/libreoffice';
import { packageProblems } from '../../../support/package-validator';
import { hasXmllint, schemaProblems } from '../../../support/schema-validator';

/**
 * Two workbooks full of what libraries lose: charts, a chart sheet, picture, form control, pivot table, table, external link,
 * custom XML and properties, sparklines, conditional formats and validations of both kinds, VBA, ribbon, printer settings.
 */
const BOOKS = ['rich_rel.xlsx', 'rich_nx.xlsm'] as const;
const SHEET = '整体支出绩效自评表';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const read = (book: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../fixtures/testbooks', book)));
const open = (book: string): FileHost => new FileHost(read(book), nodeCodec, { ignoreStructureLock: true });

const edit = (
  row: number,
  column: number,
  before: Edit['before'],
  after: Edit['after'],
  sheet = SHEET,
): Edit => ({
  sheet,
  row,
  column,
  before,
  after,
});

const VALUE_EDIT = edit(9, 4, { value: 8510 }, { value: 7777 });

const BATCH: readonly Edit[] = [
  VALUE_EDIT,
  edit(10, 4, { value: 8511 }, { value: '≥8000份 <已核>' }),
  edit(4, 6, { value: 4.78, formula: 'ROUND(F5*H5,2)' }, { value: 4.79 }),
  edit(5, 6, { value: 4.78, formula: 'ROUND(F6*H6,2)' }, { value: 4.78, formula: 'ROUND(MIN(H6,1)*F6,2)' }),
  edit(4, 12, { value: 10, formula: 'F5*2' }, { value: 10 }),
  { ...edit(11, 7, { value: 0.9567 }, { value: 0.95 }), format: '0.0%' },
  edit(44, 2, { value: null }, { value: '表下方的新说明' }),
  edit(1, 3, { value: 2 }, { value: 2.5 }, '明细'),
  edit(0, 1, { value: null }, { value: 9 }, '保护表'),
];

const MARKS: readonly Mark[] = [
  { sheet: SHEET, row: 4, column: 9, severity: 'error', note: '有别人批注的单元格' },
  { sheet: SHEET, row: 10, column: 2, severity: 'warning', note: '缺少偏差原因' },
  { sheet: SHEET, row: 12, column: 0, severity: 'info', note: '合并区域' },
  { sheet: SHEET, row: 60, column: 20, severity: 'info', note: '没有内容的单元格' },
  { sheet: '明细', row: 3, column: 2, severity: 'error', note: '没有批注的表\n第二行' },
  { sheet: '明细', row: 3, column: 2, severity: 'info', note: '同一单元格的另一处' },
  { sheet: '保护表', row: 0, column: 0, severity: 'warning', note: '受保护的表' },
];

const BLANK: BlankSheet = {
  name: '明细',
  styles: [
    { font: { bold: true, size: 16 }, horizontal: 'center', border: true },
    { border: true, unlocked: true, format: '0.00%' },
  ],
  cells: [
    { row: 0, column: 0, value: '新表', style: 0 },
    { row: 1, column: 0, value: 0.5, style: 1 },
    { row: 1, column: 1, value: 1, formula: 'A2*2', style: 1 },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: [10, 10, 20],
  rowHeights: [30, null],
  validations: [
    {
      zone: { top: 1, left: 0, bottom: 1, right: 0 },
      rule: { type: 'decimal', min: 0, max: 1 },
      level: 'stop',
      message: '0 到 1',
    },
  ],
  print: {
    orientation: 'landscape',
    titleRows: { top: 0, bottom: 0 },
    area: { top: 0, left: 0, bottom: 1, right: 3 },
  },
  firstInput: { row: 1, column: 0 },
};

async function fullBatch(book: string): Promise<FileHost> {
  const host = open(book);
  const report = await host.apply(BATCH);
  expect(report).toMatchObject({ skipped: [], failed: [] });
  await host.mark(MARKS);
  await host.insertSheet(BLANK);
  await host.saveState('ignored', '[{"rule":"score/missing"}]');
  return host;
}

describe.each(BOOKS)('%s', (book) => {
  test('is sound before anything is written', () => {
    expect(packageProblems(read(book))).toEqual([]);
  });

  test('a value edit changes one part, and in it the one cell', async () => {
    const host = open(book);
    expect((await host.apply([VALUE_EDIT])).written).toEqual([VALUE_EDIT]);
    expect(changedEntries(read(book), host.bytes())).toEqual([SHEET_PART]);
    const text = (bytes: Uint8Array): string => unpackedEntries(bytes).get(SHEET_PART)!.toString();
    const { before, after } = difference(text(read(book)), text(host.bytes()));
    expect(` <c r="E10" s="4" t="n"><v>8510<`).toContain(before);
    expect(` <c r="E10" s="4"><v>7777<`).toContain(after);
    expect(text(host.bytes())).toContain('<c r="E10" s="4"><v>7777</v></c>');
  });

  test('keeps entries in their order', async () => {
    const host = await fullBatch(book);
    const names = [...rawEntries(read(book)).keys()];
    expect([...rawEntries(host.bytes()).keys()].slice(0, names.length)).toEqual(names);
  });

  test('a full batch touches only the parts it must', async () => {
    const host = await fullBatch(book);
    const changed = changedEntries(read(book), host.bytes());
    expect(changed.sort()).toEqual(
      [
        SHEET_PART,
        'xl/worksheets/sheet2.xml',
        'xl/worksheets/sheet5.xml',
        'xl/worksheets/sheet7.xml',
        'xl/styles.xml',
        'xl/calcChain.xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        '[Content_Types].xml',
        'xl/comments1.xml',
        'xl/comments2.xml',
        'xl/comments3.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/drawings/vmlDrawing2.vml',
        'xl/drawings/vmlDrawing3.vml',
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/_rels/sheet5.xml.rels',
        'customXml/item2.xml',
        'customXml/itemProps2.xml',
        'customXml/_rels/item2.xml.rels',
      ].sort(),
    );
    expect(changed.every((name) => host.changedParts().has(name))).toBe(true);
  });

  test('a full batch leaves a sound package', async () => {
    expect(packageProblems((await fullBatch(book)).bytes())).toEqual([]);
  });

  (hasXmllint() ? test : test.skip)(
    'every part stays valid against the ECMA schemas (needs xmllint)',
    async () => {
      expect(schemaProblems((await fullBatch(book)).bytes())).toEqual([]);
    },
  );

  (hasLibreOffice() ? test : test.skip)(
    'LibreOffice opens it with every sheet and value (needs soffice)',
    async () => {
      const host = await fullBatch(book);
      const extension = book.endsWith('m') ? 'xlsm' : 'xlsx';
      const saved = new FileHost(
        new Uint8Array(convertWithLibreOffice(host.bytes(), extension, 'xlsx')),
        nodeCodec,
      );
      const [mine, theirs] = [await host.read(), await saved.read()];
      const names = (sheets: typeof mine.sheets): string[] => sheets.map((sheet) => sheet.name);
      // LibreOffice turns a chart sheet into one with a chart on it.
      expect(names(theirs.sheets).filter((name) => name !== '图表页')).toEqual(names(mine.sheets));
      const valueAt = (rows: typeof mine.sheets, { sheet, row, column }: Edit) =>
        rows
          .find((s) => s.name === sheet)
          ?.rows.find((r) => r.row === row)
          ?.cells.find((c) => c.column === column)?.value;
      for (const e of BATCH) expect([e, valueAt(theirs.sheets, e)]).toEqual([e, e.after.value]);
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('undo right after an edit gives the same bytes', async () => {
    const host = open(book);
    const { journal } = await host.apply(BATCH);
    expect(Buffer.from(host.bytes()).equals(read(book))).toBe(false);
    await host.undo(journal);
    expect(Buffer.from(host.bytes()).equals(read(book))).toBe(true);
  });

  test('marking and taking the marks away gives the same parts', async () => {
    const host = open(book);
    await host.mark(MARKS);
    expect(packageProblems(host.bytes())).toEqual([]);
    const again = new FileHost(host.bytes(), nodeCodec);
    await again.clearMarks();
    expect(unpackedEntries(again.bytes())).toEqual(unpackedEntries(read(book)));
  });

  test('marking twice and taking the marks away gives the same parts', async () => {
    const host = open(book);
    await host.mark(MARKS.slice(0, 3));
    await host.mark(MARKS.slice(2));
    const again = new FileHost(host.bytes(), nodeCodec);
    await again.clearMarks();
    expect(unpackedEntries(again.bytes())).toEqual(unpackedEntries(read(book)));
  });

  test('taking marks away leaves edits made meanwhile, and only them', async () => {
    const edited = open(book);
    await edited.apply([VALUE_EDIT]);
    const host = open(book);
    await host.mark(MARKS);
    await host.apply([VALUE_EDIT]);
    const again = new FileHost(host.bytes(), nodeCodec);
    await again.clearMarks();
    expect(packageProblems(again.bytes())).toEqual([]);
    const [mine, plain] = [unpackedEntries(again.bytes()), unpackedEntries(edited.bytes())];
    const text = (entries: Map<string, Buffer>): string =>
      // Cells that were added to be marked stay, without content and look.
      entries
        .get(SHEET_PART)!
        .toString()
        .replace(/<row r="61"><c r="U61"\/><\/row>/u, '')
        .replace('A1:U61', 'A1:K41');
    expect(text(mine)).toBe(text(plain));
    expect(mine.has('xl/comments2.xml')).toBe(false);
  });

  test('keeping state adds one part and what leads to it', async () => {
    const host = open(book);
    await host.saveState('ignored', '[]');
    expect(changedEntries(read(book), host.bytes()).sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });
});

test('a workbook whose structure is locked takes no new sheet', async () => {
  const host = new FileHost(read('rich_rel.xlsx'), nodeCodec);
  expect(host.capabilities.insertSheet).toBe(false);
  await expect(host.insertSheet(BLANK)).rejects.toMatchObject({ code: 'file/structure-protected' });
});
