import type { Refusal } from '../hosts/grid/guard';
import type { GridHost } from '../hosts/grid/grid-host';
import type { Assessor } from '../taskpane/assessor/assessor';
import { startAssessor } from '../taskpane/assessor/start';
import { errorText } from '../taskpane/error-text';
import type { Lang } from '../locales/locale';
import { cellName } from '../sheet/a1';
import { fillText } from '../locales/fill-text';
import type { SpreadsheetGrid } from './grid';
import type { ReviewFile } from './review/pool';
import { workbenchTexts, type WorkbenchTexts } from './texts';

/** A workbook that is open: in the grid, and with a pane of its own. */
export interface OpenDocument {
  readonly id: string;
  readonly name: string;
  readonly host: GridHost;
  readonly assessor: Assessor;
  readonly stopAssessor: () => void;
  readonly isChanged: boolean;
}

export interface Message {
  readonly text: string;
  readonly intent: 'info' | 'error';
}

export interface WorkbenchState {
  readonly documents: readonly OpenDocument[];
  readonly active: string | null;
  readonly view: 'grid' | 'review';
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly messages: readonly Message[];
  /** What the review of many files is to begin with. */
  readonly toReview: readonly ReviewFile[];
}

/** A file by name and content; read only when it is its turn. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const INITIAL: WorkbenchState = {
  documents: [],
  active: null,
  view: 'grid',
  opening: null,
  messages: [],
  toReview: [],
};
/** How many cells a message names. */
const NAMED_CELLS = 5;

/** What is open on the page, and what can be done with it. */
export class Workbench {
  private current = INITIAL;
  private readonly listeners = new Set<() => void>();
  private grid: Promise<SpreadsheetGrid> | null = null;
  /** The grid once it is there, for what must not wait. */
  private startedGrid: SpreadsheetGrid | null = null;
  private container: HTMLElement | null = null;
  private isDark = false;
  private opened = 0;
  private queue: Promise<void> = Promise.resolve();

  /** @param lang the language people read just now */
  constructor(private readonly lang: () => Lang) {}

  private texts(): WorkbenchTexts {
    return workbenchTexts(this.lang());
  }

  readonly state = (): WorkbenchState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Where the spreadsheet is drawn. */
  setContainer(container: HTMLElement): void {
    this.container = container;
  }

  setDark(isDark: boolean): void {
    this.isDark = isDark;
    void this.grid?.then((grid) => grid.setDark(isDark));
  }

  /** Opens files one after the other and shows the last. Failures become messages, in place of those before. */
  open(files: readonly SourceFile[]): Promise<void> {
    const cleared = this.queue.then(() => this.change({ messages: [] }));
    this.queue = files.reduce((before, file) => before.then(() => this.openOne(file)), cleared);
    return this.queue;
  }

  /** Shows the review of many files and begins it. */
  review(files: readonly ReviewFile[]): void {
    this.endEdit();
    this.change({ view: 'review', toReview: files });
  }

  /** Takes over what is still being typed into a cell, as Enter does: before anything looks at the cells, or leaves them. */
  endEdit(): void {
    this.startedGrid?.endEdit();
  }

  /** Whether something would be lost if the page were closed now. */
  hasUnsaved(): boolean {
    this.endEdit();
    return this.current.documents.some(({ host }) => host.hasChanges());
  }

  /** Moves the keyboard into the cells. */
  focusGrid(): void {
    if (this.current.active !== null) this.startedGrid?.focus();
  }

  show(id: string): void {
    this.endEdit();
    this.change({ active: id, view: 'grid' });
    void this.grid?.then((grid) => grid.show(id));
  }

  setView(view: WorkbenchState['view']): void {
    this.change({ view });
  }

  tell(message: Message): void {
    const others = this.current.messages.filter(({ text }) => text !== message.text);
    this.change({ messages: [...others, message] });
  }

  /** Does something with a file; a failure becomes a message with its name. */
  async tellFailure(name: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const data = { name, message: await errorText(error, this.lang()) };
      this.tell({ intent: 'error', text: fillText(this.texts().errors.failed, data) });
    }
  }

  dismiss(message: Message): void {
    this.change({ messages: this.current.messages.filter((one) => one !== message) });
  }

  /** Closes without asking. */
  async close(id: string): Promise<void> {
    const { documents, active } = this.current;
    const index = documents.findIndex((document) => document.id === id);
    const rest = documents.filter((document) => document.id !== id);
    const next = active === id ? (rest[Math.min(index, rest.length - 1)]?.id ?? null) : active;
    this.change({ documents: rest, active: next });
    documents[index]?.stopAssessor();
    const grid = await this.grid;
    grid?.close(id);
    if (next !== null && next !== active) grid?.show(next);
  }

  /** The file with the grid's changes; null when nothing is open. What could not be written becomes a message. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    const document = this.active();
    if (!document) return null;
    this.endEdit();
    const { bytes, unsaved } = await document.host.save();
    if (unsaved.length > 0) {
      const cells = unsaved
        .slice(0, NAMED_CELLS)
        .map(({ edit }) => `${edit.sheet}!${cellName(edit.row, edit.column)}`);
      const { fileProblemText } = await import('../locales/file-problem-text');
      const reason = fileProblemText(unsaved[0]!.problem, this.lang());
      const data = { count: unsaved.length, cells: cells.join(' '), reason };
      this.tell({ intent: 'error', text: fillText(this.texts().errors.unsaved, data) });
    }
    this.noteChanges();
    return { name: document.name, bytes };
  }

  async undo(): Promise<void> {
    this.endEdit();
    if (!(await this.startedGrid?.undo())) this.tell({ intent: 'info', text: this.texts().nothingToUndo });
  }

  async redo(): Promise<void> {
    this.endEdit();
    if (!(await this.startedGrid?.redo())) this.tell({ intent: 'info', text: this.texts().nothingToRedo });
  }

  active(): OpenDocument | null {
    return this.current.documents.find(({ id }) => id === this.current.active) ?? null;
  }

  /** Takes over what hosts say of unsaved changes. */
  readonly noteChanges = (): void => {
    const { documents } = this.current;
    if (documents.every(({ host, isChanged }) => host.hasChanges() === isChanged)) return;
    this.change({ documents: documents.map((one) => ({ ...one, isChanged: one.host.hasChanges() })) });
  };

  private async openOne({ name, bytes }: SourceFile): Promise<void> {
    this.change({ opening: name, view: 'grid' });
    await this.tellFailure(name, async () => {
      const [{ openFile }, grid] = await Promise.all([import('./open-file'), this.startGrid()]);
      const file = await openFile(name, await bytes(), this.lang());
      const id = `book-${++this.opened}`;
      const host = await grid.open(file.host, id, file.name);
      const { assessor, stop: stopAssessor } = startAssessor();
      const document = { id, name: file.name, host, assessor, stopAssessor, isChanged: false };
      host.onChangesNoted(this.noteChanges);
      this.change({ documents: [...this.current.documents, document], active: id });
      grid.show(id);
      if (file.remark !== null) this.tell({ intent: 'info', text: file.remark });
    });
    this.change({ opening: null });
  }

  private startGrid(): Promise<SpreadsheetGrid> {
    this.grid ??= import('./grid').then(({ SpreadsheetGrid }) => {
      const grid = new SpreadsheetGrid(this.container!, this.refused);
      grid.setDark(this.isDark);
      this.startedGrid = grid;
      return grid;
    });
    return this.grid;
  }

  private readonly refused = (why: Refusal): void =>
    this.tell({ intent: 'info', text: this.texts().errors[why] });

  private change(part: Partial<WorkbenchState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}
