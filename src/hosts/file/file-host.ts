import { sameContent } from '../../sheet/content';
import type { ApplyReport, CellContent, Edit, FailedEdit, Journal, JournalEntry } from '../../sheet/edit';
import { Grid } from '../../sheet/grid';
import type {
  BlankSheet,
  HostCapabilities,
  Mark,
  MarkReport,
  ReadOptions,
  WorkbookHost,
} from '../../sheet/host';
import { groupBy } from '../../sheet/group-by';
import type { BookSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { sameFormulaOrValue, takingBack, type Guard } from '../guards';
import { markReport } from '../marks';
import { extensionOf, type WorkbookExtension } from './extension';
import { readCalculated } from './formulas/read-calculated';
import { staleResults } from './formulas/stale-results';
import type { LoadCalculator } from './formulas/types';
import type { OpcPackage } from './opc/package';
import { addSheet } from './patch/add-sheet';
import { hasFormulas } from './patch/calculation';
import { Draft } from './patch/draft';
import { writeChanges, type Change, type Plan } from './patch/edits';
import { addMarks, isMarked, removeMarks, type Digest } from './patch/marks';
import { patchResults } from './patch/results';
import { scanSheet } from './patch/sheet-scan';
import { readState, writeState } from './patch/state';
import { readWorkbookParts } from './patch/workbook-parts';
import { openPackage, readPackage } from './reader/read-workbook';
import { readWorkbookPart } from './reader/workbook';
import type { ZipCodec } from './zip/codec';
import { fileError } from './file-error';
import { problem } from '../problems';

export interface FileHostOptions {
  /** Write although that makes a digital signature invalid. */
  readonly breakSignature?: boolean;
  /** Add sheets although the structure of the workbook is locked. */
  readonly ignoreStructureLock?: boolean;
  /** For formulas that have no result, and those that edits make stale; absent where they are to stay as they are. */
  readonly loadCalculator?: LoadCalculator;
}

/**
 * An .xlsx or .xlsm workbook as bytes: reads it, and writes by changing the very spots an edit names. What is not edited stays as it
 * is, byte for byte. Nothing is saved to disk: {@link bytes} is the workbook with all changes so far.
 *
 * Every method throws {@link HostError} with a code "file/…", whose text says what to do.
 */
export class FileHost implements WorkbookHost {
  readonly capabilities: HostCapabilities;
  private opc: OpcPackage;
  private current: Uint8Array;
  private readonly touched = new Set<string>();
  private readonly edited = new Map<string, Edit>();
  /** For journals of this host whose run was the last change: the bytes before it, and after. */
  private readonly runs = new WeakMap<Journal, Run>();

  /** @throws HostError when the bytes are no readable workbook */
  constructor(
    /** The workbook as it was opened. */
    readonly original: Uint8Array,
    private readonly codec: ZipCodec,
    private readonly options: FileHostOptions = {},
  ) {
    this.current = original;
    this.opc = openPackage(original, codec);
    readWorkbookPart(this.opc);
    const signed = isSigned(this.opc);
    const write = !signed || options.breakSignature === true;
    const locked = readWorkbookParts(new Draft(this.opc)).structureLocked && !options.ignoreStructureLock;
    this.capabilities = {
      write,
      marks: write,
      insertSheet: write && !locked,
      undoGroup: false,
      changeEvents: false,
      state: write,
    };
  }

  /** The workbook with all changes. */
  bytes(): Uint8Array {
    return this.current;
  }

  /** A host of its own for the workbook as it is now. */
  copy(): FileHost {
    return new FileHost(this.current, this.codec, this.options);
  }

  /** The extension that a file with this workbook has to have. */
  get extension(): WorkbookExtension {
    return extensionOf(this.opc);
  }

  /** Names of the parts that differ from the workbook as it was opened. */
  changedParts(): ReadonlySet<string> {
    return this.touched;
  }

  /** What every cell that was edited should now hold. */
  editedCells(): readonly Edit[] {
    return [...this.edited.values()];
  }

  async read(options?: ReadOptions): Promise<BookSnapshot> {
    return readCalculated(this.opc, options, this.options.loadCalculator);
  }

  async apply(edits: readonly Edit[]): Promise<ApplyReport> {
    return this.write(
      edits.map((edit) => ({ edit })),
      sameContent,
    );
  }

  /** Taken back at once, the workbook is the very bytes it was; later, cell by cell. */
  async undo(journal: Journal): Promise<ApplyReport> {
    const changes = [...journal.entries].reverse().map(toChange);
    const run = this.runs.get(journal);
    if (run?.after !== this.current) return this.write(changes, sameFormulaOrValue);
    this.commit(run.before);
    const written = changes.map(({ edit }) => edit);
    for (const edit of [...written, ...run.results.map(takenBack)]) this.remember(edit);
    const entries = written.map(({ sheet, row, column, before, after }) => ({
      sheet,
      row,
      column,
      before,
      after,
    }));
    return { written, skipped: [], failed: [], journal: { entries } };
  }

  async mark(marks: readonly Mark[]): Promise<MarkReport> {
    const whyUnmarked = this.change((draft) => addMarks(draft, marks, this.digest));
    return markReport(marks, ({ sheet }) => whyUnmarked(sheet));
  }

  /** Whether the workbook remembers marks of ours that {@link clearMarks} could take away. */
  hasMarks(): boolean {
    return isMarked(new Draft(this.opc));
  }

  async clearMarks(): Promise<void> {
    this.change((draft) => removeMarks(draft, this.digest));
  }

  async insertSheet(blank: BlankSheet): Promise<{ readonly sheet: string }> {
    this.requireWritable();
    if (!this.capabilities.insertSheet) throw fileError('file/structure-protected');
    return { sheet: this.change((draft) => addSheet(draft, blank)) };
  }

  /** A file shows nothing. */
  async reveal(): Promise<void> {}

  /** Bytes in memory do not change by themselves. */
  onMaybeChanged(): () => void {
    return () => undefined;
  }

  async loadState(key: string): Promise<string | null> {
    const draft = new Draft(this.opc);
    return readState(draft, readWorkbookParts(draft).part).get(key) ?? null;
  }

  async saveState(key: string, json: string): Promise<void> {
    this.change((draft) => {
      const { part } = readWorkbookParts(draft);
      writeState(draft, part, readState(draft, part).set(key, json));
    });
  }

  private readonly digest: Digest = (text) =>
    `${text.length}-${this.codec.crc32(new TextEncoder().encode(text)).toString(16)}`;

  private requireWritable(): void {
    if (!this.capabilities.write) throw fileError('file/signed');
  }

  private change<T>(make: (draft: Draft) => T): T {
    this.requireWritable();
    const draft = new Draft(this.opc);
    const result = make(draft);
    this.commit(draft.bytes(), draft.changedParts());
    return result;
  }

  private commit(bytes: Uint8Array, changed: readonly string[] = []): void {
    this.opc = openPackage(bytes, this.codec);
    this.current = bytes;
    for (const part of changed) this.touched.add(part);
  }

  private remember(edit: Edit): void {
    this.edited.set(`${edit.sheet}!${edit.row}:${edit.column}`, edit);
  }

  private async write(changes: readonly Change[], guard: Guard): Promise<ApplyReport> {
    const nothing = { written: [], failed: [], journal: { entries: [] } };
    if (!this.capabilities.write) {
      return { ...nothing, skipped: changes.map(({ edit }) => ({ edit, reason: 'read-only' })) };
    }
    if (changes.length === 0) return { ...nothing, skipped: [] };
    const refused: FailedEdit[] = [];
    let computes = this.options.loadCalculator !== undefined;
    for (let left = changes; ;) {
      const { mismatches, ...attempt } = await this.attempt(left, guard, computes);
      if (mismatches.length === 0) return this.report(attempt, refused);
      // A cell that reads back otherwise is not written at all: once more without it. Results are left to Excel if need be.
      if (mismatches.some(({ edit }) => attempt.results.includes(edit))) {
        computes = false;
        continue;
      }
      refused.push(...mismatches);
      left = left.filter(({ edit }) => !mismatches.some((mismatch) => mismatch.edit === edit));
    }
  }

  private async attempt(
    changes: readonly Change[],
    guard: Guard,
    computes: boolean,
  ): Promise<Attempt & { mismatches: FailedEdit[] }> {
    const { loadCalculator } = this.options;
    const sheets = [...new Set(changes.map(({ edit }) => edit.sheet))];
    const draft = new Draft(this.opc);
    const load = computes && hasFormulas(draft, readWorkbookParts(draft)) ? loadCalculator : undefined;
    const book = await readCalculated(this.opc, load ? {} : { sheets }, loadCalculator);
    const plan = writeChanges(draft, changes, gridsOf(book), guard);
    const results = load ? await this.writeResults(draft, plan, book, load) : [];
    const bytes = draft.bytes();
    const read = [...new Set([...sheets, ...results.map(({ sheet }) => sheet)])];
    const mismatches = readBack(
      gridsOf(readPackage(openPackage(bytes, this.codec), { sheets: read })),
      plan,
      results,
    );
    return { plan, results, bytes, changed: draft.changedParts(), mismatches };
  }

  /** Gives the formulas that read what was written their new results. */
  private async writeResults(
    draft: Draft,
    { accepted }: Plan,
    book: BookSnapshot,
    load: LoadCalculator,
  ): Promise<Edit[]> {
    const written = accepted
      .map(({ entry }) => entry)
      .filter((entry) => !sameContent(entry.before, entry.after));
    const stored = (name: string): SheetSnapshot | undefined =>
      readPackage(this.opc, { sheets: [name] }).sheets[0];
    const results = await staleResults(book, stored, written, load);
    return [...groupBy(results, ({ sheet }) => sheet)].flatMap(([name, ofSheet]) => {
      const sheet = readWorkbookParts(draft).sheets.find((each) => each.name === name)!;
      const scan = scanSheet(draft.text(sheet.part), sheet.part, new Set(ofSheet.map(({ row }) => row)));
      const { splices, written: placed } = patchResults(scan, ofSheet);
      draft.splice(sheet.part, splices);
      return placed;
    });
  }

  private report({ plan, results, bytes, changed }: Attempt, refused: ApplyReport['failed']): ApplyReport {
    const before = this.current;
    const journal: Journal = { entries: plan.accepted.map(({ entry }) => entry) };
    const written = plan.accepted.map(({ change }) => change.edit);
    this.commit(changed.length === 0 ? before : bytes, changed);
    for (const edit of [...results, ...written]) this.remember(edit);
    this.runs.set(journal, { before, after: this.current, results });
    return { written, skipped: plan.skipped, failed: [...plan.failed, ...refused], journal };
  }
}

/** A run that wrote: the bytes before it and after, and the formulas it gave a new result. */
interface Run {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly results: readonly Edit[];
}

const takenBack = (edit: Edit): Edit => ({ ...edit, before: edit.after, after: edit.before });

/** Changes written into a copy of the workbook, not yet taken over. */
interface Attempt {
  readonly plan: Plan;
  /** Formulas that were given a new result. */
  readonly results: readonly Edit[];
  readonly bytes: Uint8Array;
  readonly changed: readonly string[];
}

const isSigned = (opc: OpcPackage): boolean =>
  opc.relationships('').some(({ kind }) => kind === 'origin') ||
  opc.zip.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'));

const gridsOf = ({ sheets }: BookSnapshot): Map<string, Grid> =>
  new Map(sheets.map((sheet) => [sheet.name, new Grid(sheet)]));

const MISMATCH = problem('cell/mismatch');

/** Cells that do not read as they were written. */
function readBack(
  grids: ReadonlyMap<string, Grid>,
  { accepted }: Plan,
  results: readonly Edit[],
): FailedEdit[] {
  const written = [
    ...accepted.map(({ change: { edit }, entry }) => ({ edit, after: entry.after })),
    ...results.map((edit) => ({ edit, after: edit.after })),
  ];
  return written.flatMap(({ edit, after }) => {
    const cell = grids.get(edit.sheet)?.cell(edit.row, edit.column);
    const now: CellContent = cell?.formula === undefined ? { value: cell?.value ?? null } : cell;
    return sameContent(now, after) ? [] : [{ edit, problem: MISMATCH }];
  });
}

function toChange(entry: JournalEntry): Change {
  const edit = takingBack(entry);
  return entry.fillBefore === undefined ? { edit } : { edit, fill: entry.fillBefore };
}
