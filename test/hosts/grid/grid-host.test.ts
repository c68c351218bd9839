import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type IRange,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { strFromU8, unzipSync } from 'fflate';
import { formFor } from '../../../src/blanks/catalogue';
import { drawForm } from '../../../src/blanks/draw-form';
import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { toCellData } from '../../../src/hosts/grid/cells';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { parseCellName } from '../../../src/sheet/a1';
import { seedBook } from '../../support/seed-book';
import { describeHost } from '../contract';
import { data, makeBook } from '../file/make-book';
import { headlessUniver } from './headless';

const univers = new Map<GridHost, Univer>();
let opened = 0;

async function open(bytes: Uint8Array): Promise<GridHost> {
  const univer = headlessUniver();
  const host = await GridHost.open(
    univer,
    new FileHost(bytes, nodeCodec),
    nodeCodec,
    `book-${++opened}`,
    '测试',
  );
  univers.set(host, univer);
  return host;
}

const workbookOf = (host: GridHost): Workbook =>
  univers
    .get(host)!
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<Workbook>(host.unitId, UniverInstanceType.UNIVER_SHEET)!;

afterEach(() => {
  for (const [host, univer] of univers) {
    host.dispose();
    univer.dispose();
  }
  univers.clear();
});

describeHost<GridHost>('GridHost', {
  open: (sheets) => open(seedBook(sheets)),
  openReadOnly: (sheets) => open(seedBook(sheets, { '_xmlsignatures/origin.sigs': '' })),
  reopen: async (host) => open((await host.save()).bytes),
  look: async (host, name, cell) => {
    const { row, column } = parseCellName(cell)!;
    const workbook = workbookOf(host);
    const sheet = workbook.getSheetBySheetName(name)!;
    const styles = workbook.getStyles();
    const shown = styles.getStyleByCell(sheet.getCell(row, column));
    const kept = styles.getStyleByCell(sheet.getCellRaw(row, column));
    return { fill: shown?.bg?.rgb ?? null, note: null, format: kept?.n?.pattern ?? 'General' };
  },
  type: async (host, name, cell, content) => {
    const { row, column } = parseCellName(cell)!;
    const sheet = workbookOf(host).getSheetBySheetName(name)!;
    const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    univers
      .get(host)!
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: host.unitId,
        subUnitId: sheet.getSheetId(),
        range,
        value: { [row]: { [column]: toCellData(content) } },
      });
  },
  showsNotes: false,
  keepsMarks: false,
});

describe('what marks say of a cell', () => {
  const marked = (row: number, severity: 'error' | 'info', note: string) =>
    ({ sheet: '自评表', row, column: 0, severity, note }) as const;
  const openMerged = () =>
    open(seedBook([{ name: '自评表', cells: { A1: { value: 1 }, A5: { value: 5 } }, merges: ['A1:B2'] }]));

  test('is told at the top left of a merged area, the gravest first', async () => {
    const host = await openMerged();
    await host.mark([marked(1, 'info', '提示'), marked(0, 'error', '错误'), marked(0, 'error', '错误')]);
    const sheetId = workbookOf(host).getActiveSheet().getSheetId();
    expect(host.markAt(sheetId, 0, 0)).toEqual({ severity: 'error', notes: ['错误', '提示'] });
    expect(host.markAt(sheetId, 1, 0)).toBeUndefined();
  });

  test('is replaced by marking again, and gone when marks are cleared', async () => {
    const host = await openMerged();
    const sheetId = workbookOf(host).getActiveSheet().getSheetId();
    await host.mark([marked(4, 'error', '得分大于分值')]);
    await host.mark([marked(4, 'info', '未填单位')]);
    expect(host.markAt(sheetId, 4, 0)).toEqual({ severity: 'info', notes: ['未填单位'] });
    await host.clearMarks();
    expect(host.markAt(sheetId, 4, 0)).toBeUndefined();
  });
});

test('the lists of an inserted table, which the grid does not show, are in the saved file', async () => {
  const host = await open(seedBook([{ name: '旧', cells: { A1: { value: 1 } } }]));
  const form = formFor('project-target', 'hubei')!.form;
  await host.insertSheet(drawForm(form, { year: 2024 }).sheet());
  const { bytes } = await host.save();
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  const added = strFromU8(parts[sheets.at(-1)!]!);
  const lists = [...added.matchAll(/type="list".*?<formula1>(.*?)<\/formula1>/gu)].map((match) => match[1]);
  expect(lists).toContain('"产出指标,效益指标,满意度指标,成本指标"');
});

describe('an inserted table', () => {
  const form = formFor('project-target', 'hubei')!.form;
  const blank = drawForm(form, { year: 2024 }).sheet();
  const ORIGINAL = seedBook([{ name: '旧', cells: { A1: { value: 1 } } }]);
  const step = (host: GridHost, id: string): boolean => {
    const injector = univers.get(host)!.__getInjector();
    injector.get(IUniverInstanceService).focusUnit(host.unitId);
    return injector.get(ICommandService).syncExecuteCommand(id);
  };
  const names = async (host: GridHost): Promise<string[]> =>
    (await host.read()).sheets.map(({ name }) => name);

  test('is taken back by the undo of the grid, before saving and after, and comes again', async () => {
    const host = await open(ORIGINAL);
    const { sheet } = await host.insertSheet(blank);
    const withTable = await host.save();
    expect(step(host, UndoCommand.id)).toBe(true);
    expect(host.hasChanges()).toBe(true);
    expect(await names(host)).toEqual(['旧']);
    expect((await host.save()).bytes).toEqual(ORIGINAL);
    expect(step(host, RedoCommand.id)).toBe(true);
    expect(await names(host)).toEqual(['旧', sheet]);
    expect((await host.save()).bytes).toEqual(withTable.bytes);
  });

  test('gives its name free when it is taken back', async () => {
    const host = await open(ORIGINAL);
    const { sheet } = await host.insertSheet(blank);
    step(host, UndoCommand.id);
    expect(await host.insertSheet(blank)).toEqual({ sheet });
    expect((await host.insertSheet(blank)).sheet).toBe(`${sheet} (2)`);
    expect(await names(await open((await host.save()).bytes))).toEqual(['旧', sheet, `${sheet} (2)`]);
  });
});

describe('merged areas over a whole sheet', () => {
  const FILE = readFileSync(join(__dirname, '../../fixtures/hostile/hugemerge.xlsx'));

  test('are shown as far as the grid can bear, and stay whole in the file', async () => {
    const host = await open(new Uint8Array(FILE));
    const sheet = workbookOf(host).getActiveSheet();
    const cells = sheet.getMergeData().reduce((sum, zone) => sum + sizeOf(zone), 0);
    expect(cells).toBeGreaterThan(1);
    expect(cells).toBeLessThan(1_000_000);
    const book = await host.read();
    expect(book.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
    await host.reveal(sheet.getName(), { top: 0, left: 0, bottom: 0, right: 0 });
    expect((await host.save()).bytes).toEqual(new Uint8Array(FILE));
  });

  test('that begin far away are not shown, those within reach are', async () => {
    const merges = ['A1:B2', 'A3:XFD3', 'A4:A1048576', 'XFC1048575:XFD1048576'];
    const host = await open(seedBook([{ name: '表', cells: { A1: { value: 1 } }, merges }]));
    const shown = workbookOf(host).getActiveSheet().getMergeData();
    expect(shown.map(({ startRow, startColumn }) => [startRow, startColumn])).toEqual([
      [0, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(shown[0]).toMatchObject({ endRow: 1, endColumn: 1 });
  });

  const sizeOf = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
    (endRow - startRow + 1) * (endColumn - startColumn + 1);
});

test.each([
  ['the sheet that was in sight when it was saved', 'activeTab="2"', '项目'],
  ['the first sheet where the file does not say', '', '基础数据'],
  ['the first sheet where the one in sight is hidden', 'activeTab="1"', '基础数据'],
])('a file opens on %s', async (_, attributes, expected) => {
  const bytes = makeBook({
    before: `<bookViews><workbookView ${attributes}/><workbookView activeTab="0"/></bookViews>`,
    sheets: { 基础数据: data(''), 整体: data(''), 项目: data('') },
    sheetAttributes: { 整体: 'state="hidden"' },
  });
  expect(await (await open(bytes)).activeSheet()).toBe(expected);
});
