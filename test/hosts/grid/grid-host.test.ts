import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
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
