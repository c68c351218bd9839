import { sameContent } from '../../sheet/content';
import type { ApplyReport, CellContent, Edit, Journal, JournalEntry, SkipReason } from '../../sheet/edit';
import {
  type BlankSheet,
  type HostCapabilities,
  type Mark,
  type MarkReport,
  type ReadOptions,
  type WorkbookHost,
} from '../../sheet/host';
import { freeSheetName } from '../../sheet/sheet-name';
import type { BookSnapshot } from '../../sheet/snapshot';
import { sameFormulaOrValue, takingBack, type Guard } from '../guards';
import { gravestFirst, MARK_COLORS, markReport } from '../marks';
import { MemorySheet, type MemoryCell } from './memory-sheet';
import { hostError } from '../problems';

export interface MemoryHostOptions {
  readonly readOnly?: boolean;
}

/**
 * A workbook that exists in memory only. It keeps the promises of the port and nothing else: formulas are not calculated, a file is
 * never written. Serves tests of what stands on the port, and as the plainest statement of what a host does.
 */
export class MemoryHost implements WorkbookHost {
  readonly capabilities: HostCapabilities;
  private readonly sheets: MemorySheet[];
  private readonly date1904: boolean;
  private readonly state = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  constructor(book: BookSnapshot, { readOnly = false }: MemoryHostOptions = {}) {
    const write = !readOnly;
    this.capabilities = {
      write,
      marks: write,
      insertSheet: write,
      undoGroup: false,
      changeEvents: true,
      state: write,
    };
    this.sheets = book.sheets.map((sheet) => new MemorySheet(sheet));
    this.date1904 = book.date1904;
  }

  /** The cell as it looks, for tests. */
  look(sheet: string, row: number, column: number): MemoryCell {
    return this.require(sheet).cell(row, column);
  }

  /** Puts content into a cell as a person would, past all guards. */
  type(sheet: string, row: number, column: number, content: CellContent): void {
    this.require(sheet).write(row, column, content);
    this.notify();
  }

  /** Gives a cell a fill and a note, as a person would. */
  dress(sheet: string, row: number, column: number, look: Pick<MemoryCell, 'fill' | 'note'>): void {
    this.require(sheet).update(row, column, look);
    this.notify();
  }

  /** Renames or protects a sheet, as a person would. */
  change(sheet: string, how: Partial<Pick<MemorySheet, 'name' | 'isProtected'>>): void {
    Object.assign(this.require(sheet), how);
    this.notify();
  }

  async read({ sheets, onProgress }: ReadOptions = {}): Promise<BookSnapshot> {
    const wanted = this.sheets.filter(({ name }) => !sheets || sheets.includes(name));
    const snapshots = wanted.map((sheet, i) => {
      const snapshot = sheet.snapshot();
      onProgress?.(i + 1, wanted.length);
      return snapshot;
    });
    return { sheets: snapshots, date1904: this.date1904 };
  }

  async apply(edits: readonly Edit[]): Promise<ApplyReport> {
    return this.write(edits, sameContent);
  }

  async undo({ entries }: Journal): Promise<ApplyReport> {
    const report = this.write([...entries].reverse().map(takingBack), sameFormulaOrValue);
    for (const { sheet, row, column, fillBefore } of entries) {
      const isBack = report.written.some((e) => e.sheet === sheet && e.row === row && e.column === column);
      if (isBack && fillBefore !== undefined) this.require(sheet).update(row, column, { fill: fillBefore });
    }
    return report;
  }

  async mark(marks: readonly Mark[]): Promise<MarkReport> {
    this.requireWritable();
    // From the least grave to the gravest, so that the gravest colour of a cell stays.
    for (const { sheet, row, column, severity, note } of [...gravestFirst(marks)].reverse()) {
      this.find(sheet)?.mark(row, column, MARK_COLORS[severity], note);
    }
    return markReport(marks, ({ sheet }) => (this.find(sheet) ? null : 'sheet-missing'));
  }

  async clearMarks(): Promise<void> {
    this.requireWritable();
    for (const sheet of this.sheets) sheet.clearMarks();
  }

  async insertSheet(blank: BlankSheet): Promise<{ readonly sheet: string }> {
    this.requireWritable();
    const name = freeSheetName(
      blank.name,
      this.sheets.map((sheet) => sheet.name),
    );
    this.sheets.push(MemorySheet.ofBlank(name, blank));
    this.notify();
    return { sheet: name };
  }

  /** There is nothing to show. */
  async reveal(): Promise<void> {}

  onMaybeChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async loadState(key: string): Promise<string | null> {
    return this.state.get(key) ?? null;
  }

  async saveState(key: string, json: string): Promise<void> {
    this.requireWritable();
    this.state.set(key, json);
  }

  private find(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  private require(name: string): MemorySheet {
    const sheet = this.find(name);
    if (!sheet) throw hostError('memory/sheet-missing', { sheet: name }, { sheet: name });
    return sheet;
  }

  private requireWritable(): void {
    if (!this.capabilities.write) throw hostError('memory/read-only');
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }

  private write(edits: readonly Edit[], guard: Guard): ApplyReport {
    const written: Edit[] = [];
    const skipped: { edit: Edit; reason: SkipReason }[] = [];
    const entries: JournalEntry[] = [];
    const taken = new Set<string>();
    for (const edit of edits) {
      const place = `${edit.sheet}!${edit.row}:${edit.column}`;
      const reason = taken.has(place) ? 'changed-since-read' : this.reasonToSkip(edit, guard);
      if (reason !== null) {
        skipped.push({ edit, reason });
        continue;
      }
      taken.add(place);
      entries.push(this.require(edit.sheet).apply(edit));
      written.push(edit);
    }
    if (written.length > 0) this.notify();
    return { written, skipped, failed: [], journal: { entries } };
  }

  private reasonToSkip({ sheet: name, row, column, before }: Edit, guard: Guard): SkipReason | null {
    if (!this.capabilities.write) return 'read-only';
    const sheet = this.find(name);
    if (!sheet) return 'sheet-missing';
    if (sheet.isCovered(row, column)) return 'merged-cell';
    const cell = sheet.cell(row, column);
    if (sheet.isProtected && !cell.unlocked) return 'sheet-protected';
    if (cell.content.formula !== undefined && before.formula === undefined) return 'formula-kept';
    return guard(cell.content, before) ? null : 'changed-since-read';
  }
}
