import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IDisposable,
  type Injector,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { sameContent } from '../../sheet/content';
import type {
  ApplyReport,
  CellContent,
  Edit,
  FailedEdit,
  Journal,
  JournalEntry,
  SkipReason,
} from '../../sheet/edit';
import {
  type BlankSheet,
  type HostCapabilities,
  type Mark,
  type MarkReport,
  type ReadOptions,
  type WorkbookHost,
} from '../../sheet/host';
import type { BookSnapshot, CellSnapshot, RowSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import type { Zone } from '../../sheet/zone';
import type { FileHost } from '../file/file-host';
import { NumberTexts } from '../file/reader/number-text';
import { openPackage } from '../file/reader/read-workbook';
import type { ZipCodec } from '../file/zip/codec';
import { gridBook, workbookData } from './book-data';
import { Calculation, isLocal } from './calculation';
import { contentOf, formatOf, toCellData } from './cells';
import { sameApartFromRounding, unsavedChanges } from './changes';
import { Frame, type UnlockedCells } from './frame';
import { sameFormulaOrValue, takingBack, type Guard } from '../guards';
import { hostError, problem } from '../problems';
import { markReport } from '../marks';
import { MarkLayer, type CellMark } from './marks';
import { keepTextCodes } from '../file/formulas/text-codes';

/** Wait after the last keystroke's write before saying that something changed: milliseconds. */
const QUIET = 250;
const MISMATCH = problem('cell/look');

/** A table put in as a sheet: it reaches the file on saving, if nobody has taken it back by then. */
interface InsertedSheet {
  readonly blank: BlankSheet;
  readonly sheets: readonly SheetSnapshot[];
  readonly unlocked: UnlockedCells;
}

/** What could not be carried from the grid into the file. */
export interface SaveReport {
  readonly bytes: Uint8Array;
  readonly unsaved: readonly FailedEdit[];
}

/**
 * A workbook in the browser's spreadsheet grid. Contents live in the grid; looks, merges, protection and everything the grid cannot
 * show stay with the file, into which {@link save} writes what changed. Marks are drawn, never written.
 */
export class GridHost implements WorkbookHost, IDisposable {
  readonly capabilities: HostCapabilities;
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;
  private readonly calculation: Calculation;
  private readonly marks: MarkLayer;
  private readonly listeners = new Set<() => void>();
  private readonly registration: IDisposable;
  private isWriting = false;
  private changed = false;
  private noted: () => void = () => undefined;
  private notice: ReturnType<typeof setTimeout> | undefined;
  /** By id of the sheet; also those that were taken back, which may come again. */
  private readonly inserted = new Map<string, InsertedSheet>();
  private frame: Frame;

  private constructor(
    private readonly injector: Injector,
    private readonly file: FileHost,
    private readonly codec: ZipCodec,
    private readonly fileFrame: Frame,
    readonly unitId: string,
  ) {
    this.frame = fileFrame;
    this.commands = injector.get(ICommandService);
    this.workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)!;
    this.calculation = new Calculation(this.commands);
    this.marks = new MarkLayer(injector, unitId);
    this.capabilities = { ...file.capabilities, undoGroup: true, changeEvents: true };
    this.registration = this.commands.onCommandExecuted(({ id, params }, options) => {
      const { unitId: changed } = (params ?? {}) as { unitId?: string };
      if (!CHANGES.has(id) || changed !== unitId) return;
      if (id !== SetRangeValuesMutation.id) this.frame = this.frameWithInserted();
      if (this.isWriting || isLocal(options)) return;
      this.setChanged(true);
      this.notifySoon();
    });
  }

  /** Shows the workbook of a file host in the grid. `unitId` must be new to this grid. */
  static async open(
    univer: Univer,
    file: FileHost,
    codec: ZipCodec,
    unitId: string,
    name: string,
  ): Promise<GridHost> {
    keepTextCodes();
    const book = await file.read();
    const grid = gridBook(openPackage(file.bytes(), codec), book);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(unitId, name, grid, book.names));
    const frame = new Frame(book, grid.unlocked);
    const host = new GridHost(univer.__getInjector(), file, codec, frame, unitId);
    host.showSheet(grid.active);
    return host;
  }

  /** Takes the workbook out of the grid. */
  dispose(): void {
    clearTimeout(this.notice);
    this.listeners.clear();
    this.registration.dispose();
    this.marks.dispose();
    this.calculation.dispose();
    this.injector.get(IUniverInstanceService).disposeUnit(this.unitId);
  }

  /** Whether there is something to save. */
  hasChanges(): boolean {
    return this.changed;
  }

  /** Called when there is something to save, and when there no longer is. */
  onChangesNoted(listener: () => void): void {
    this.noted = listener;
  }

  /** Whether a cell may not be typed into, and why. Zero-based. */
  protects(sheetId: string, row: number, column: number): boolean {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    return sheet ? this.frame.isLocked(sheet.getName(), row, column) : false;
  }

  /** What is marked at a cell. Zero-based; of a merged area the top-left cell. */
  markAt(sheetId: string, row: number, column: number): CellMark | undefined {
    return this.marks.at(sheetId, row, column);
  }

  /** The file with what changed in the grid since it was opened; everything else stays as it was, byte for byte. */
  async save(): Promise<SaveReport> {
    const file = await this.fileWithInserted();
    const changes = unsavedChanges(await file.read(), await this.read());
    const { skipped, failed } = await file.apply(changes);
    // Results that a file keeps beside a formula are computed again when it is opened.
    const lost = skipped.filter(
      ({ edit }) => edit.before.formula !== edit.after.formula || !edit.after.formula,
    );
    this.setChanged(lost.length + failed.length > 0);
    return {
      bytes: file.bytes(),
      unsaved: [...lost.map(({ edit }) => ({ edit, problem: NOT_SAVED })), ...failed],
    };
  }

  async read({ sheets, onProgress }: ReadOptions = {}): Promise<BookSnapshot> {
    await this.calculation.settled();
    const wanted = this.frame.book.sheets.filter(({ name }) => !sheets || sheets.includes(name));
    const texts = new NumberTexts(this.frame.book.date1904);
    const read = wanted.map((sheet, i) => {
      const rows = this.rowsOf(sheet.name, texts);
      onProgress?.(i + 1, wanted.length);
      return { ...sheet, rows };
    });
    return { ...this.frame.book, sheets: read };
  }

  async apply(edits: readonly Edit[]): Promise<ApplyReport> {
    return this.write(edits, sameContent);
  }

  async undo({ entries }: Journal): Promise<ApplyReport> {
    return this.write([...entries].reverse().map(takingBack), sameFormulaOrValue);
  }

  async mark(marks: readonly Mark[]): Promise<MarkReport> {
    this.requireWritable();
    const placed = marks.flatMap((mark) => {
      const sheetId = this.sheetNamed(mark.sheet)?.getSheetId();
      const { top: row, left: column } = this.frame.area(mark.sheet, mark.row, mark.column);
      return sheetId === undefined ? [] : [{ sheetId, row, column, mark }];
    });
    this.marks.put(placed);
    this.redraw();
    return markReport(marks, ({ sheet }) => (this.sheetNamed(sheet) ? null : 'sheet-missing'));
  }

  async clearMarks(): Promise<void> {
    this.requireWritable();
    this.marks.clear();
    this.redraw();
  }

  /** One step of the grid's own undo. */
  async insertSheet(blank: BlankSheet): Promise<{ readonly sheet: string }> {
    const file = await this.fileWithInserted();
    const { sheet: name } = await file.insertSheet(blank);
    const added = await file.read({ sheets: [name] });
    const { sheets, styles, unlocked } = gridBook(openPackage(file.bytes(), this.codec), added);
    const { id, data } = sheets[0]!;
    const { unitId } = this;
    const insertion = {
      unitId,
      index: this.workbook.getSheetSize(),
      sheet: mergeWorksheetSnapshotWithDefault(data),
      styles: Object.fromEntries(styles.map((style, i) => [String(i), style])),
    };
    this.inserted.set(id, { blank, sheets: added.sheets, unlocked });
    this.asOurs(() => this.commands.syncExecuteCommand(InsertSheetMutation.id, insertion));
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
      redoMutations: [{ id: InsertSheetMutation.id, params: insertion }],
    });
    this.setChanged(true);
    return { sheet: name };
  }

  async reveal(name: string, { top, left, bottom, right }: Zone): Promise<void> {
    const sheet = this.sheetNamed(name);
    if (!sheet) throw hostError('grid/sheet-missing', { sheet: name }, { sheet: name });
    if (sheet.isSheetHidden()) {
      throw hostError('grid/sheet-hidden', { sheet: name }, { sheet: name });
    }
    const subUnitId = sheet.getSheetId();
    const area = this.frame.area(name, top, left);
    const range = {
      startRow: top,
      startColumn: left,
      // A merged area may be larger than what the grid shows of the sheet.
      endRow: Math.min(Math.max(bottom, area.bottom), sheet.getRowCount() - 1),
      endColumn: Math.min(Math.max(right, area.right), sheet.getColumnCount() - 1),
    };
    const primary = {
      ...range,
      actualRow: top,
      actualColumn: left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.showSheet(name);
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.unitId,
      subUnitId,
      selections: [{ range, primary, style: null }],
    });
    if (this.commands.hasCommand(SCROLL)) await this.commands.executeCommand(SCROLL, { range });
  }

  async activeSheet(): Promise<string | null> {
    return this.workbook.getActiveSheet()?.getName() ?? null;
  }

  onMaybeChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async loadState(key: string): Promise<string | null> {
    return this.file.loadState(key);
  }

  async saveState(key: string, json: string): Promise<void> {
    if ((await this.file.loadState(key)) === json) return;
    await this.file.saveState(key, json);
    this.setChanged(true);
  }

  private insertedNow(): InsertedSheet[] {
    return [...this.inserted].flatMap(([id, sheet]) => (this.workbook.getSheetBySheetId(id) ? [sheet] : []));
  }

  private frameWithInserted(): Frame {
    return this.insertedNow().reduce(
      (frame, { sheets, unlocked }) => frame.with(sheets, unlocked),
      this.fileFrame,
    );
  }

  private async fileWithInserted(): Promise<FileHost> {
    const file = this.file.copy();
    for (const { blank } of this.insertedNow()) await file.insertSheet(blank);
    return file;
  }

  private setChanged(changed: boolean): void {
    if (changed === this.changed) return;
    this.changed = changed;
    this.noted();
  }

  /** Nothing happens where there is no such sheet, or it is hidden. */
  private showSheet(name: string | null): void {
    const sheet = name === null ? undefined : this.sheetNamed(name);
    if (!sheet || sheet.isSheetHidden()) return;
    const place = { unitId: this.unitId, subUnitId: sheet.getSheetId() };
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
  }

  private sheetNamed(name: string): Worksheet | undefined {
    return this.workbook.getSheets().find((sheet) => sheet.getName() === name);
  }

  private requireWritable(): void {
    if (!this.capabilities.write) throw hostError('grid/read-only');
  }

  private rowsOf(name: string, texts: NumberTexts): RowSnapshot[] {
    const sheet = this.sheetNamed(name);
    if (!sheet) return [];
    const rows: RowSnapshot[] = [];
    sheet.getCellMatrix().forRow((row, columns) => {
      const cells = columns.flatMap((column) => this.cellSnapshot(sheet, name, row, column, texts));
      if (cells.length > 0) rows.push({ row, cells: cells.sort((a, b) => a.column - b.column) });
    });
    return rows.sort((a, b) => a.row - b.row);
  }

  private cellSnapshot(
    sheet: Worksheet,
    name: string,
    row: number,
    column: number,
    texts: NumberTexts,
  ): readonly CellSnapshot[] {
    const cell = sheet.getCellRaw(row, column);
    const content = this.contentOf(sheet, cell, row, column);
    if (content.value === null && content.formula === undefined) return [];
    const format = this.formatOf(cell);
    const { value } = content;
    const text = typeof value === 'number' && format !== undefined ? texts.text(value, format) : undefined;
    const unlocked = this.frame.isUnlocked(name, row, column);
    return [
      {
        column,
        ...content,
        ...(text !== undefined && { text }),
        ...(format !== undefined && { format }),
        ...(unlocked && { unlocked }),
      },
    ];
  }

  private contentOf(sheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number): CellContent {
    return contentOf(
      cell,
      () =>
        this.injector
          .get(FormulaDataModel)
          .getFormulaStringByCell(row, column, sheet.getSheetId(), this.unitId) ??
        cell?.f ??
        null,
    );
  }

  private formatOf(cell: Nullable<ICellData>): string | undefined {
    return formatOf(this.workbook.getStyles().getStyleByCell(cell));
  }

  private cellAt(sheet: Worksheet, row: number, column: number): CellContent {
    return this.contentOf(sheet, sheet.getCellRaw(row, column), row, column);
  }

  private async write(edits: readonly Edit[], guard: Guard): Promise<ApplyReport> {
    await this.calculation.settled();
    const skipped: { edit: Edit; reason: SkipReason }[] = [];
    const accepted: { edit: Edit; entry: JournalEntry }[] = [];
    const taken = new Set<string>();
    for (const edit of edits) {
      const place = `${edit.sheet}!${edit.row}:${edit.column}`;
      const reason = taken.has(place) ? 'changed-since-read' : this.reasonToSkip(edit, guard);
      if (reason !== null) {
        skipped.push({ edit, reason });
        continue;
      }
      taken.add(place);
      accepted.push({ edit, entry: this.journalEntry(edit) });
    }
    if (accepted.length === 0) return { written: [], skipped, failed: [], journal: { entries: [] } };
    this.putAll(accepted.map(({ edit }) => edit));
    await this.calculation.settled();
    const failed = accepted.filter(({ edit }) => !this.holds(edit));
    return {
      written: accepted.filter((one) => !failed.includes(one)).map(({ edit }) => edit),
      skipped,
      failed: failed.map(({ edit }) => ({ edit, problem: MISMATCH })),
      journal: { entries: accepted.map(({ entry }) => entry) },
    };
  }

  private reasonToSkip({ sheet: name, row, column, before }: Edit, guard: Guard): SkipReason | null {
    if (!this.capabilities.write) return 'read-only';
    const sheet = this.sheetNamed(name);
    if (!sheet) return 'sheet-missing';
    const { top, left } = this.frame.area(name, row, column);
    if (top !== row || left !== column) return 'merged-cell';
    if (this.frame.isLocked(name, row, column)) return 'sheet-protected';
    const found = this.cellAt(sheet, row, column);
    if (found.formula !== undefined && before.formula === undefined) return 'formula-kept';
    return guard(found, before) ? null : 'changed-since-read';
  }

  private journalEntry({ sheet: name, row, column, after, format }: Edit): JournalEntry {
    const sheet = this.sheetNamed(name)!;
    const before = this.cellAt(sheet, row, column);
    const formatBefore = this.formatOf(sheet.getCellRaw(row, column)) ?? 'General';
    const changesFormat = format !== undefined && format !== formatBefore;
    return { sheet: name, row, column, before, after, ...(changesFormat && { formatBefore }) };
  }

  /** One step of the grid's own undo. */
  private putAll(edits: readonly Edit[]): void {
    const sheets = new Set(edits.map(({ sheet }) => sheet));
    const batch = this.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.unitId);
    this.asOurs(() => {
      for (const name of sheets) {
        const ofSheet = edits.filter(({ sheet }) => sheet === name);
        const value: Record<number, Record<number, ICellData>> = {};
        for (const { row, column, after, format } of ofSheet) {
          (value[row] ??= {})[column] = {
            ...toCellData(after),
            ...(format !== undefined && { s: { n: format === 'General' ? null : { pattern: format } } }),
          };
        }
        const { row, column } = ofSheet[0]!;
        this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
          unitId: this.unitId,
          subUnitId: this.sheetNamed(name)!.getSheetId(),
          range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
          value,
        });
      }
    });
    batch.dispose();
    this.setChanged(true);
  }

  private holds({ sheet: name, row, column, after }: Edit): boolean {
    const sheet = this.sheetNamed(name);
    return sheet !== undefined && sameApartFromRounding(this.cellAt(sheet, row, column), after);
  }

  /** What happens meanwhile is no news to anyone. */
  private asOurs<T>(act: () => T): T {
    this.isWriting = true;
    try {
      return act();
    } finally {
      this.isWriting = false;
    }
  }

  private notifySoon(): void {
    clearTimeout(this.notice);
    this.notice = setTimeout(() => {
      void this.calculation.settled().then(() => this.listeners.forEach((listener) => listener()));
    }, QUIET);
  }

  /** The grid draws a cell again when it is written; a write of nothing is no step of undo and no news. */
  private redraw(): void {
    for (const sheet of this.workbook.getSheets()) {
      this.asOurs(() =>
        this.commands.syncExecuteCommand(
          SetRangeValuesMutation.id,
          { unitId: this.unitId, subUnitId: sheet.getSheetId(), cellValue: {} },
          { onlyLocal: true },
        ),
      );
    }
  }
}

/** What changes something that a saved file holds. */
const CHANGES: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
]);
const SCROLL = 'sheet.command.scroll-to-cell';
const NOT_SAVED = problem('cell/not-saved');
