import fc from 'fast-check';
import { parseCellName } from '../../src/sheet/a1';
import type { CellContent, Edit, SkipReason } from '../../src/sheet/edit';
import type { BlankSheet, Mark, WorkbookHost } from '../../src/sheet/host';
import type { BookSnapshot, RawValue, SheetSnapshot } from '../../src/sheet/snapshot';
import type { SeedSheet } from '../support/seed-book';

/** How a cell looks to a person. */
interface CellLook {
  /** "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly note: string | null;
  /** "General" for none. */
  readonly format: string;
}

/** What a host has to lend the suite. Cells are given as A1 addresses. */
interface HostHarness<H extends WorkbookHost> {
  /** A host over a new workbook with these sheets. */
  open(sheets: readonly SeedSheet[]): Promise<H>;
  /** Looks at a cell past the host. */
  look(host: H, sheet: string, cell: string): Promise<CellLook>;
  /** Types into a cell as a person would; absent where nobody can. */
  type?(host: H, sheet: string, cell: string, content: CellContent): Promise<void>;
  /** The workbook closed and opened again; absent where that cannot be done. */
  reopen?(host: H): Promise<H>;
  /** A host over a workbook that must not be written; absent where there is no such thing. */
  openReadOnly?(sheets: readonly SeedSheet[]): Promise<H>;
  /** Whether the host shows the notes of marks in the cells. */
  readonly showsNotes: boolean;
  /** False where marks are drawn by the host and end with the session. */
  readonly keepsMarks?: boolean;
  /** False where unlocked cells are told only of sheets that are protected (Excel: asking costs as much as the contents). */
  readonly tellsUnlockedEverywhere?: boolean;
}

const SHEET = '自评表';
const SEED: readonly SeedSheet[] = [
  {
    name: SHEET,
    cells: {
      A1: { value: '2023年度项目支出绩效自评表' },
      A2: { value: '预算数' },
      B2: { value: '执行数' },
      C2: { value: '执行率' },
      A3: { value: 200, format: '#,##0.00' },
      B3: { value: 50, fill: '#FFFF00', note: '已与决算核对' },
      C3: { value: 0.25, formula: 'B3/A3', format: '0.00%' },
      D3: { value: true },
      E3: { value: { error: '#N/A' } },
      F3: { value: '  前后有空格 ' },
      G3: { value: '<&>"\'，\n换行' },
      H3: { value: 0 },
      B5: { value: '合并' },
    },
    merges: ['A1:H1', 'B5:C6'],
  },
  {
    name: '受保护',
    cells: { A1: { value: '锁定' }, B1: { value: '可填', unlocked: true } },
    protected: true,
  },
];

/** The suite that every host passes. */
export function describeHost<H extends WorkbookHost>(name: string, harness: HostHarness<H>): void {
  describe(`${name} keeps the promises of the port`, () => {
    let host: H;
    beforeEach(async () => {
      host = await harness.open(SEED);
    });
    const look = (cell: string, sheet = SHEET): Promise<CellLook> => harness.look(host, sheet, cell);

    describe('read', () => {
      test('gives every kind of content as it stands', async () => {
        const book = await host.read();
        expect(contents(sheetOf(book, SHEET))).toEqual({
          A1: { value: '2023年度项目支出绩效自评表' },
          A2: { value: '预算数' },
          B2: { value: '执行数' },
          C2: { value: '执行率' },
          A3: { value: 200 },
          B3: { value: 50 },
          C3: { value: 0.25, formula: 'B3/A3' },
          D3: { value: true },
          E3: { value: { error: '#N/A' } },
          F3: { value: '  前后有空格 ' },
          G3: { value: '<&>"\'，\n换行' },
          H3: { value: 0 },
          B5: { value: '合并' },
        });
      });

      test('gives merges, protection, formats and unlocked cells', async () => {
        const book = await host.read();
        expect(new Set(sheetOf(book, SHEET).merges)).toEqual(
          new Set([
            { top: 0, left: 0, bottom: 0, right: 7 },
            { top: 4, left: 1, bottom: 5, right: 2 },
          ]),
        );
        expect(book.sheets.map((sheet) => sheet.protected)).toEqual([false, true]);
        const cell = (sheet: string, name: string) => cellOf(sheetOf(book, sheet), name);
        expect(cell(SHEET, 'A3')?.format).toBe('#,##0.00');
        expect(cell(SHEET, 'B3')?.format).toBeUndefined();
        expect(cell('受保护', 'A1')?.unlocked ?? false).toBe(false);
        expect(cell('受保护', 'B1')?.unlocked).toBe(true);
      });

      test('gives only the sheets asked for, and tells how far it is', async () => {
        const progress: number[] = [];
        const book = await host.read({
          sheets: ['受保护'],
          onProgress: (done, total) => progress.push(done / total),
        });
        expect(book.sheets.map((sheet) => sheet.name)).toEqual(['受保护']);
        expect(progress[progress.length - 1]).toBe(1);
      });
    });

    describe('apply', () => {
      test.each<[string, string, CellContent, CellContent]>([
        ['a number over a number', 'B3', { value: 50 }, { value: 60.5 }],
        ['a text over a text', 'A2', { value: '预算数' }, { value: '全年预算数（A）' }],
        ['a text that looks like a number', 'A2', { value: '预算数' }, { value: '007' }],
        ['a text that looks like a rate', 'A2', { value: '预算数' }, { value: '97%' }],
        ['a text that looks like a date', 'A2', { value: '预算数' }, { value: '2023-12-31' }],
        ['a text that looks like a formula', 'A2', { value: '预算数' }, { value: '=A1' }],
        [
          'a text with spaces, breaks and signs',
          'A2',
          { value: '预算数' },
          { value: ' ≥8000份\n<甲>&"乙" ' },
        ],
        ['a number into an empty cell', 'K40', { value: null }, { value: 1e-7 }],
        ['a truth value', 'B3', { value: 50 }, { value: false }],
        ['a formula into an empty cell', 'D9', { value: null }, { value: 100, formula: 'A3/2' }],
        [
          'a formula that gives a text',
          'D9',
          { value: null },
          { value: '是', formula: 'IF(A3>B3,"是","否")' },
        ],
        ['nothing over a number', 'B3', { value: 50 }, { value: null }],
        ['a value over a formula that was read', 'C3', { value: 0.25, formula: 'B3/A3' }, { value: 0.3 }],
        ['a value into a merged area', 'B5', { value: '合并' }, { value: '仍是合并' }],
      ])('writes %s', async (_, cell, before, after) => {
        const edit = editOf(cell, before, after);
        const report = await host.apply([edit]);
        expect(report).toMatchObject({ written: [edit], skipped: [], failed: [] });
        expect(report.journal.entries).toMatchObject([{ sheet: SHEET, before, after }]);
        expect(await contentAt(host, cell)).toEqual(after);
      });

      test('leaves every other cell as it is', async () => {
        const { [SHEET]: before } = allContents(await host.read());
        await host.apply([
          editOf('A3', { value: 200 }, { value: 201 }),
          editOf('D40', { value: null }, { value: '新' }),
        ]);
        const { [SHEET]: after } = allContents(await host.read());
        expect({ ...after, C3: before!.C3 }).toEqual({ ...before, A3: { value: 201 }, D40: { value: '新' } });
      });

      test('keeps fill and number format, and sets a format that the edit names', async () => {
        await host.apply([
          editOf('B3', { value: 50 }, { value: 51 }),
          { ...editOf('A3', { value: 200 }, { value: 0.5 }), format: '0.0%' },
        ]);
        expect(await look('B3')).toMatchObject({ fill: '#FFFF00', format: 'General' });
        expect(await look('A3')).toMatchObject({ format: '0.0%' });
      });

      test.each<[SkipReason, string, string, CellContent]>([
        ['changed-since-read', SHEET, 'B3', { value: 49 }],
        ['changed-since-read', SHEET, 'B3', { value: '50' }],
        ['changed-since-read', SHEET, 'K40', { value: 0 }],
        ['changed-since-read', SHEET, 'H3', { value: null }],
        ['changed-since-read', SHEET, 'C3', { value: 0.25, formula: 'B3/A4' }],
        ['changed-since-read', SHEET, 'B3', { value: 50, formula: 'A3/4' }],
        ['formula-kept', SHEET, 'C3', { value: 0.25 }],
        ['merged-cell', SHEET, 'C6', { value: null }],
        ['sheet-missing', '没有这张表', 'A1', { value: null }],
        ['sheet-protected', '受保护', 'A1', { value: '锁定' }],
        ['sheet-protected', '受保护', 'D9', { value: null }],
      ])('skips as %s: %s!%s', async (reason, sheet, cell, before) => {
        const untouched = allContents(await host.read());
        const edit = { ...editOf(cell, before, { value: 1 }), sheet };
        const report = await host.apply([edit]);
        expect(report).toEqual({
          written: [],
          skipped: [{ edit, reason }],
          failed: [],
          journal: { entries: [] },
        });
        expect(allContents(await host.read())).toEqual(untouched);
      });

      test('writes into an unlocked cell of a protected sheet', async () => {
        const edit = { ...editOf('B1', { value: '可填' }, { value: '已填' }), sheet: '受保护' };
        expect((await host.apply([edit])).written).toEqual([edit]);
        expect(await contentAt(host, 'B1', '受保护')).toEqual({ value: '已填' });
      });

      test('skips one edit without losing the others', async () => {
        const good = [
          editOf('A3', { value: 200 }, { value: 1 }),
          editOf('F9', { value: null }, { value: 2 }),
        ];
        const bad = editOf('B3', { value: 0 }, { value: 3 });
        const report = await host.apply([good[0]!, bad, good[1]!]);
        expect(report.written).toEqual(good);
        expect(report.skipped).toEqual([{ edit: bad, reason: 'changed-since-read' }]);
      });

      test('writes a cell once in one run', async () => {
        const first = editOf('B3', { value: 50 }, { value: 51 });
        const second = editOf('B3', { value: 50 }, { value: 52 });
        const report = await host.apply([first, second]);
        expect(report.written).toEqual([first]);
        expect(report.skipped).toEqual([{ edit: second, reason: 'changed-since-read' }]);
      });

      test('does nothing for no edits', async () => {
        expect(await host.apply([])).toEqual({
          written: [],
          skipped: [],
          failed: [],
          journal: { entries: [] },
        });
      });

      test('sees what it wrote before', async () => {
        await host.apply([editOf('B3', { value: 50 }, { value: 51 })]);
        const edit = editOf('B3', { value: 51 }, { value: 52 });
        expect((await host.apply([edit])).written).toEqual([edit]);
      });

      test('any numbers and texts read back as written', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(anyEdit, { selector: (edit) => `${edit.row}:${edit.column}` }),
            async (edits) => {
              const fresh = await harness.open(SEED);
              const report = await fresh.apply(edits);
              expect(report.failed).toEqual([]);
              expect(report.written).toHaveLength(edits.length);
              const sheet = sheetOf(await fresh.read(), SHEET);
              for (const { row, column, after } of edits)
                expect(contentIn(sheet, row, column)).toEqual(after);
            },
          ),
          { numRuns: 25 },
        );
      });
    });

    describe('undo', () => {
      test('puts back contents, formulas and formats', async () => {
        const before = allContents(await host.read());
        const { journal } = await host.apply([
          { ...editOf('A3', { value: 200 }, { value: '二百' }), format: '@' },
          editOf('C3', { value: 0.25, formula: 'B3/A3' }, { value: 0.25 }),
          editOf('K40', { value: null }, { value: '新' }),
          editOf('E3', { value: { error: '#N/A' } }, { value: 1 }),
        ]);
        const report = await host.undo(journal);
        expect(report.written).toHaveLength(4);
        expect(report.skipped).toEqual([]);
        expect(allContents(await host.read())).toEqual(before);
        expect(await look('A3')).toMatchObject({ format: '#,##0.00' });
      });

      test('puts back step by step what several runs wrote', async () => {
        const first = await host.apply([editOf('B3', { value: 50 }, { value: 51 })]);
        const second = await host.apply([editOf('B3', { value: 51 }, { value: 52 })]);
        await host.undo(second.journal);
        expect(await contentAt(host, 'B3')).toEqual({ value: 51 });
        await host.undo(first.journal);
        expect(await contentAt(host, 'B3')).toEqual({ value: 50 });
      });

      test('leaves alone what a later run wrote', async () => {
        const { journal } = await host.apply([
          editOf('A3', { value: 200 }, { value: 100 }),
          editOf('B3', { value: 50 }, { value: 25 }),
        ]);
        await host.apply([editOf('B3', { value: 25 }, { value: 26 })]);
        const report = await host.undo(journal);
        expect(report.written).toMatchObject([{ row: 2, column: 0 }]);
        expect(report.skipped).toMatchObject([{ edit: { row: 2, column: 1 }, reason: 'changed-since-read' }]);
        expect(await contentAt(host, 'A3')).toEqual({ value: 200 });
        expect(await contentAt(host, 'B3')).toEqual({ value: 26 });
      });

      test('can be undone in turn', async () => {
        const { journal } = await host.apply([editOf('B3', { value: 50 }, { value: 51 })]);
        const back = await host.undo(journal);
        await host.undo(back.journal);
        expect(await contentAt(host, 'B3')).toEqual({ value: 51 });
      });
    });

    describe('marks', () => {
      const marks: readonly Mark[] = [
        markOf('A3', 'error', '执行率应为 25.00%'),
        markOf('B3', 'warning', '未填偏差原因'),
        markOf('K40', 'info', '没有说明'),
        markOf('B5', 'error', '合并单元格'),
      ];

      test('fill the cells, each severity in its own colour, and change no content', async () => {
        const before = allContents(await host.read());
        await host.mark(marks);
        expect(allContents(await host.read())).toEqual(before);
        const [error, warning, info] = [await look('A3'), await look('B3'), await look('K40')];
        const fills = [error.fill, warning.fill, info.fill];
        expect(fills).not.toContain(null);
        expect(new Set(fills).size).toBe(3);
        expect(fills).not.toContain('#FFFF00');
        expect((await look('B5')).fill).toBe(error.fill);
      });

      test('say what was found, without losing a note that was there', async () => {
        await host.mark(marks);
        if (!harness.showsNotes) return;
        expect((await look('A3')).note).toContain('执行率应为 25.00%');
        expect((await look('B3')).note).toMatch(/已与决算核对[^]*未填偏差原因/u);
      });

      test('go away and leave fills and notes as they were', async () => {
        const cells = ['A3', 'B3', 'K40', 'B5', 'C6'];
        const before = await Promise.all(cells.map((cell) => look(cell)));
        await host.mark(marks);
        await host.clearMarks();
        expect(await Promise.all(cells.map((cell) => look(cell)))).toEqual(before);
      });

      test('made twice still go away at once', async () => {
        const before = await look('B3');
        await host.mark(marks);
        await host.mark([markOf('B3', 'error', '又一处'), markOf('D3', 'info', '再一处')]);
        await host.clearMarks();
        expect(await look('B3')).toEqual(before);
        expect((await look('D3')).fill).toBeNull();
        expect((await look('A3')).fill).toBeNull();
      });

      test('of several findings of one cell: the gravest gives the colour', async () => {
        await host.mark([
          markOf('A3', 'info', '甲'),
          markOf('A3', 'error', '乙'),
          markOf('B3', 'error', '丙'),
        ]);
        expect((await look('A3')).fill).toBe((await look('B3')).fill);
      });

      test('do not keep cells from being edited, nor come back with undo', async () => {
        await host.mark(marks);
        const { written, journal } = await host.apply([editOf('A3', { value: 200 }, { value: 100 })]);
        expect(written).toHaveLength(1);
        await host.clearMarks();
        await host.undo(journal);
        expect(await contentAt(host, 'A3')).toEqual({ value: 200 });
        expect(await look('A3')).toMatchObject({ fill: null, format: '#,##0.00' });
      });

      test('on sheets that are not there are passed over, and clearing without marks does nothing', async () => {
        const before = await look('B3');
        const missing = { ...markOf('B3', 'error', '无'), sheet: '没有这张表' };
        expect(await host.mark([missing, markOf('A3', 'error', '甲'), markOf('A3', 'info', '乙')])).toEqual({
          marked: 1,
          unmarked: [{ sheet: '没有这张表', cells: 1, reason: 'sheet-missing' }],
        });
        await host.clearMarks();
        await host.clearMarks();
        expect(await look('B3')).toEqual(before);
      });

      const { reopen } = harness;
      if (reopen && harness.keepsMarks !== false) {
        test('are still known after the workbook was closed', async () => {
          const before = await look('B3');
          await host.mark(marks);
          const again = await reopen(host);
          expect((await harness.look(again, SHEET, 'B3')).fill).not.toBe('#FFFF00');
          await again.clearMarks();
          expect(await harness.look(again, SHEET, 'B3')).toEqual(before);
        });
      }
    });

    describe('insertSheet', () => {
      test('adds the table behind the other sheets and leaves them as they are', async () => {
        const before = allContents(await host.read());
        expect(await host.insertSheet(BLANK)).toEqual({ sheet: '绩效目标表' });
        const book = await host.read();
        expect(book.sheets.map((sheet) => sheet.name)).toEqual([SHEET, '受保护', '绩效目标表']);
        expect(contents(sheetOf(book, '绩效目标表'))).toEqual({
          A1: { value: '项目支出绩效目标表' },
          A2: { value: 100 },
          B2: { value: 10 },
          C2: { value: 10, formula: 'B2*A2/100' },
        });
        expect(sheetOf(book, '绩效目标表').merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
        expect(cellOf(sheetOf(book, '绩效目标表'), 'C2')).toMatchObject({
          format: '0.00',
          ...(harness.tellsUnlockedEverywhere !== false && { unlocked: true }),
        });
        const { 绩效目标表: _, ...others } = allContents(book);
        expect(others).toEqual(before);
      });

      test('never takes a name that is there, in upper or lower case', async () => {
        expect(await host.insertSheet({ ...BLANK, name: SHEET })).toEqual({ sheet: `${SHEET} (2)` });
        expect(await host.insertSheet({ ...BLANK, name: 'Table' })).toEqual({ sheet: 'Table' });
        expect(await host.insertSheet({ ...BLANK, name: 'TABLE' })).toEqual({ sheet: 'TABLE (2)' });
      });

      test('makes a name that a workbook takes', async () => {
        const { sheet } = await host.insertSheet({ ...BLANK, name: `[2023/2024]${'长'.repeat(40)}` });
        expect(sheet).toHaveLength(31);
        expect(sheet).not.toMatch(/[\\/?*[\]:]/u);
      });

      test('gives a sheet that can be edited', async () => {
        const { sheet } = await host.insertSheet(BLANK);
        const edit = { ...editOf('A2', { value: 100 }, { value: 90 }), sheet };
        expect((await host.apply([edit])).written).toEqual([edit]);
      });
    });

    describe('state', () => {
      test('is null until something is kept', async () => {
        expect(await host.loadState('ignored')).toBeNull();
      });

      test('is kept by key, the last text of each', async () => {
        const json = JSON.stringify({ 理由: '“<已核>” & \\ \n \u0001', cells: ['A1'] });
        await host.saveState('ignored', '[]');
        await host.saveState('settings', '{"lang":"zh"}');
        await host.saveState('ignored', json);
        expect(JSON.parse((await host.loadState('ignored'))!)).toEqual(JSON.parse(json));
        expect(await host.loadState('settings')).toBe('{"lang":"zh"}');
      });

      test('outlives marks and edits, and changes no cell', async () => {
        const before = allContents(await host.read());
        await host.saveState('ignored', '["a"]');
        await host.mark([markOf('A3', 'error', '甲')]);
        await host.clearMarks();
        expect(await host.loadState('ignored')).toBe('["a"]');
        expect(allContents(await host.read())).toEqual(before);
      });

      const { reopen } = harness;
      if (reopen) {
        test('is kept in the workbook', async () => {
          await host.saveState('ignored', '["a"]');
          expect(await (await reopen(host)).loadState('ignored')).toBe('["a"]');
        });
      }
    });

    const { type, openReadOnly } = harness;
    if (type) {
      describe('when someone else types', () => {
        test('edits of what was read before are skipped', async () => {
          await type(host, SHEET, 'B3', { value: 99 });
          const report = await host.apply([editOf('B3', { value: 50 }, { value: 60 })]);
          expect(report.skipped).toMatchObject([{ reason: 'changed-since-read' }]);
          expect(await contentAt(host, 'B3')).toEqual({ value: 99 });
        });

        test('undo leaves what they typed', async () => {
          const { journal } = await host.apply([editOf('B3', { value: 50 }, { value: 60 })]);
          await type(host, SHEET, 'B3', { value: 99 });
          expect((await host.undo(journal)).skipped).toMatchObject([{ reason: 'changed-since-read' }]);
          expect(await contentAt(host, 'B3')).toEqual({ value: 99 });
        });

        test('a host that watches says so, until nobody listens', async () => {
          if (!host.capabilities.changeEvents) return;
          let calls = 0;
          const heard = new Promise<void>((resolve) => {
            const stop = host.onMaybeChanged(() => {
              calls++;
              stop();
              resolve();
            });
          });
          await type(host, SHEET, 'B3', { value: 99 });
          await heard;
          await type(host, SHEET, 'B3', { value: 98 });
          expect(calls).toBe(1);
        });
      });
    }

    test('listening can be stopped', () => {
      const stop = host.onMaybeChanged(() => undefined);
      expect(() => stop()).not.toThrow();
    });

    if (openReadOnly) {
      test('a workbook that must not be written is read and left alone', async () => {
        const locked = await openReadOnly(SEED);
        expect(locked.capabilities).toMatchObject({
          write: false,
          marks: false,
          insertSheet: false,
          state: false,
        });
        const edit = editOf('B3', { value: 50 }, { value: 60 });
        expect((await locked.apply([edit])).skipped).toEqual([{ edit, reason: 'read-only' }]);
        await expect(locked.mark([markOf('B3', 'error', '甲')])).rejects.toThrow(/[\u4e00-\u9fff]/u);
        await expect(locked.insertSheet(BLANK)).rejects.toThrow(/[\u4e00-\u9fff]/u);
        await expect(locked.saveState('ignored', '[]')).rejects.toThrow(/[\u4e00-\u9fff]/u);
        expect(await contentAt(locked, 'B3')).toEqual({ value: 50 });
      });
    }
  });
}

const BLANK: BlankSheet = {
  name: '绩效目标表',
  styles: [
    { font: { name: '黑体', size: 16, bold: true }, horizontal: 'center', vertical: 'center' },
    { border: true, wrap: true, vertical: 'center' },
    { border: true, format: '0.00', unlocked: true, fill: '#F2F2F2' },
    { border: true, stacked: true, font: { bold: true, color: '#C00000' } },
  ],
  cells: [
    { row: 0, column: 0, value: '项目支出绩效目标表', style: 0 },
    { row: 1, column: 0, value: 100, style: 1 },
    { row: 1, column: 1, value: 10, style: 1 },
    { row: 1, column: 2, value: 10, formula: 'B2*A2/100', style: 2 },
    { row: 2, column: 0, value: null, style: 3 },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [12, 12, 30],
  rowHeights: [36, null, 24],
  validations: [
    {
      zone: { top: 1, left: 0, bottom: 1, right: 1 },
      rule: { type: 'decimal', min: 0, max: 100 },
      level: 'stop',
      message: '请填 0 到 100 之间的数',
    },
    {
      zone: { top: 2, left: 0, bottom: 2, right: 0 },
      rule: { type: 'list', values: ['≥', '≤', '=', '定性'] },
      level: 'warning',
      message: '请从列表中选择',
    },
  ],
  print: {
    orientation: 'landscape',
    titleRows: { top: 0, bottom: 0 },
    area: { top: 0, left: 0, bottom: 2, right: 2 },
  },
  firstInput: { row: 1, column: 0 },
};

const placeOf = (cell: string): { row: number; column: number } => parseCellName(cell)!;

const editOf = (cell: string, before: CellContent, after: CellContent): Edit => ({
  sheet: SHEET,
  ...placeOf(cell),
  before,
  after,
});

const markOf = (cell: string, severity: Mark['severity'], note: string): Mark => ({
  sheet: SHEET,
  ...placeOf(cell),
  severity,
  note,
});

const sheetOf = (book: BookSnapshot, name: string): SheetSnapshot => {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellOf = (
  sheet: SheetSnapshot,
  name: string,
): SheetSnapshot['rows'][number]['cells'][number] | undefined => {
  const { row, column } = placeOf(name);
  return sheet.rows.find((r) => r.row === row)?.cells.find((c) => c.column === column);
};

function contentIn(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const cell = sheet.rows.find((r) => r.row === row)?.cells.find((c) => c.column === column);
  if (!cell) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

const contentAt = async (host: WorkbookHost, cell: string, sheet = SHEET): Promise<CellContent> => {
  const { row, column } = placeOf(cell);
  return contentIn(sheetOf(await host.read(), sheet), row, column);
};

function contents(sheet: SheetSnapshot): Record<string, CellContent> {
  const found: Record<string, CellContent> = {};
  for (const { row, cells } of sheet.rows) {
    for (const { column } of cells) {
      found[`${String.fromCharCode(65 + column)}${row + 1}`] = contentIn(sheet, row, column);
    }
  }
  return found;
}

const allContents = (book: BookSnapshot): Record<string, Record<string, CellContent>> =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.name, contents(sheet)]));

const anyValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((n) => Number(n.toPrecision(15)) + 0),
  fc.integer(),
  fc.boolean(),
  fc.string({ minLength: 1, unit: fc.constantFrom(...'ab得分率①％≥<&>"\'=@+-0129.,;： \n\u3000'.split('')) }),
);

/** An edit of an empty cell below the seed's table. */
const anyEdit: fc.Arbitrary<Edit> = fc
  .record({ row: fc.integer({ min: 10, max: 40 }), column: fc.integer({ min: 0, max: 20 }), value: anyValue })
  .map(({ row, column, value }) => ({
    sheet: SHEET,
    row,
    column,
    before: { value: null },
    after: { value },
  }));
