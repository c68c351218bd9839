import { sameContent } from '../../sheet/content';
import type { ApplyReport, Edit, Journal } from '../../sheet/edit';
import type {
  BlankSheet,
  HostCapabilities,
  Mark,
  MarkReport,
  ReadOptions,
  WorkbookHost,
} from '../../sheet/host';
import type { BookSnapshot } from '../../sheet/snapshot';
import type { Zone } from '../../sheet/zone';
import { sameFormulaOrValue, takingBack, type Guard } from '../guards';
import type { Change } from './accept';
import { activeCell, activeSheet } from './active';
import { ChangeWatch } from './changes';
import type { OfficeEnvironment } from './environment';
import { toHostError } from './errors';
import { readBook } from './read';
import { MAX_MARKS } from './limits';
import type { Place } from './places';
import { StatePart } from './state';
import { hostError } from '../problems';

/**
 * The workbook that is open in Excel. Methods run one after another, each in one `Excel.run` that waits while a cell
 * is being edited. Never unprotects, renames, deletes or copies a sheet. What writes, marks and inserts is loaded when
 * somebody wants it: the pane checks without.
 *
 * Every method throws {@link HostError} with a code "excel/…", whose text says what to do.
 */
export class OfficeHost implements WorkbookHost {
  readonly capabilities: HostCapabilities;
  private readonly state = new StatePart();
  private readonly changes: ChangeWatch;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly office: OfficeEnvironment) {
    const write = !office.readOnly;
    this.capabilities = {
      write,
      marks: write,
      maxMarks: MAX_MARKS,
      insertSheet: write,
      undoGroup: write && office.supports('1.20'),
      changeEvents: true,
      waitsForEdits: true,
      state: write,
    };
    this.changes = new ChangeWatch(office);
  }

  read(options?: ReadOptions): Promise<BookSnapshot> {
    return this.turn((context) => readBook(context, this.state, options));
  }

  async apply(edits: readonly Edit[]): Promise<ApplyReport> {
    return this.writeOrSkip(
      edits.map((edit) => ({ edit })),
      sameContent,
    );
  }

  async undo(journal: Journal): Promise<ApplyReport> {
    const changes = [...journal.entries].reverse().map((entry) => ({
      edit: takingBack(entry),
      ...(entry.fillBefore !== undefined && { fill: entry.fillBefore }),
    }));
    return this.writeOrSkip(changes, sameFormulaOrValue);
  }

  mark(marks: readonly Mark[]): Promise<MarkReport> {
    return this.writeTurn(async (context) => {
      const { mark } = await import('./marks');
      return mark(context, this.state, marks);
    });
  }

  clearMarks(): Promise<void> {
    return this.writeTurn(async (context) => {
      const { clearMarks } = await import('./marks');
      return clearMarks(context, this.state);
    });
  }

  insertSheet(blank: BlankSheet): Promise<{ readonly sheet: string }> {
    return this.writeTurn(async (context) => {
      const { insertSheet } = await import('./insert');
      return insertSheet(context, blank);
    });
  }

  reveal(sheet: string, zone: Zone): Promise<void> {
    return this.turn(async (context) => {
      const { reveal } = await import('./reveal');
      return reveal(context, sheet, zone);
    });
  }

  activeSheet(): Promise<string | null> {
    return this.turn(activeSheet);
  }

  activeCell(): Promise<Place | null> {
    return this.turn(activeCell);
  }

  onMaybeChanged(listener: () => void): () => void {
    return this.changes.listen(listener);
  }

  /** Answers from what the last read of the workbook brought along, if there was one. */
  async loadState(key: string): Promise<string | null> {
    await this.last.catch(() => undefined);
    if (!this.state.known) await this.turn((context) => this.state.read(context));
    return this.state.get(key);
  }

  saveState(key: string, json: string): Promise<void> {
    return this.writeTurn(async (context) => {
      await this.state.read(context);
      this.state.queueWrite(context, key, json);
      await context.sync();
    });
  }

  private async writeOrSkip(changes: readonly Change[], guard: Guard): Promise<ApplyReport> {
    const nothing = { written: [], failed: [], journal: { entries: [] } };
    if (!this.capabilities.write) {
      return { ...nothing, skipped: changes.map(({ edit }) => ({ edit, reason: 'read-only' })) };
    }
    if (changes.length === 0) return { ...nothing, skipped: [] };
    return this.writeTurn(
      async (context) => {
        const { writeGuarded } = await import('./write');
        return writeGuarded(context, changes, guard);
      },
      { mergeUndoGroup: this.capabilities.undoGroup },
    );
  }

  private writeTurn<T>(
    action: (context: Excel.RequestContext) => Promise<T>,
    options: Excel.RunOptions = {},
  ): Promise<T> {
    if (!this.capabilities.write) {
      return Promise.reject(hostError('excel/read-only'));
    }
    return this.turn((context) => this.changes.whileWriting(() => action(context)), options);
  }

  /** After all earlier turns: two of ours must not interleave their looking and their writing. */
  private turn<T>(
    action: (context: Excel.RequestContext) => Promise<T>,
    options: Excel.RunOptions = {},
  ): Promise<T> {
    const result = this.last
      .catch(() => undefined)
      .then(() => this.office.run({ delayForCellEdit: true, ...options }, action))
      .catch((error: unknown) => {
        this.state.forget();
        throw toHostError(error);
      });
    this.last = result;
    return result;
  }
}
