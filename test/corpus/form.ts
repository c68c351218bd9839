/**
 * A hand's description of a published form: rows of cells laid out as in an HTML table, with what each cell means
 * tagged where it stands. Addresses of the truth come from the layout, so they cannot drift from the cells.
 */
import { cellName, parseCellName } from '../../src/sheet/a1';
import type { BookSnapshot, CellSnapshot, RawValue, SheetSnapshot } from '../../src/sheet/snapshot';
import type { Zone } from '../../src/sheet/zone';
import type { TableKind } from '../../src/recognition/table';
import { SSF } from '@e965/xlsx';
import type { CellTruth, CompiledForm, FindingTruth, IndicatorTruth, TableTruth } from './truth';

type Block = 'annual' | 'long-term';
type Tag =
  | { readonly as: 'field'; readonly name: string }
  | { readonly as: 'title' }
  | { readonly as: 'head'; readonly field: string; readonly block: Block | null }
  | { readonly as: 'own'; readonly field: string }
  | { readonly as: 'money'; readonly role: 'total' | 'part'; readonly field: string; readonly line: string }
  | { readonly as: 'goal'; readonly part: 'name' | 'expected' | 'actual' }
  | { readonly as: 'total'; readonly field: 'weight' | 'score' | 'grade' }
  | { readonly as: 'finding'; readonly rule: string; readonly tolerated: boolean };

interface Cell {
  readonly value: RawValue;
  readonly across: number;
  readonly down: number;
  readonly format?: string;
  readonly formula?: string;
  readonly tags: readonly Tag[];
}
export type CellInput = RawValue | Cell;

const isCell = (input: CellInput): input is Cell =>
  typeof input === 'object' && input !== null && 'tags' in input;
const toCell = (input: CellInput): Cell =>
  isCell(input) ? input : { value: input, across: 1, down: 1, tags: [] };
const tagged = (input: CellInput, tag: Tag): Cell => {
  const cell = toCell(input);
  return { ...cell, tags: [...cell.tags, tag] };
};

/** Merged over n columns; over n rows; over both. */
export const w = (across: number, input: CellInput): Cell => ({ ...toCell(input), across });
export const d = (down: number, input: CellInput): Cell => ({ ...toCell(input), down });
export const wd = (across: number, down: number, input: CellInput): Cell => ({
  ...toCell(input),
  across,
  down,
});
/** A fraction shown as a percentage. */
export const pct = (value: number, format = '0%'): Cell => ({ ...toCell(value), format });
export const num = (value: number, format = '0.00'): Cell => ({ ...toCell(value), format });
/** A real date cell: "2023-12-31" stored as Excel's serial number. */
export const day = (iso: string, format = 'yyyy/m/d'): Cell =>
  num(Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569, format);
export const fx = (formula: string, value: RawValue, format?: string): Cell => ({
  ...toCell(value),
  formula,
  ...(format !== undefined && { format }),
});
export const f = (name: string, input: CellInput): Cell => tagged(input, { as: 'field', name });
export const title = (input: CellInput): Cell => tagged(input, { as: 'title' });
/** A header cell: the column under it holds this field. */
export const h = (field: string, input: CellInput, block: Block | null = null): Cell =>
  tagged(input, { as: 'head', field, block });
/** This very cell holds the field, whatever the header says (displaced rows, forms without a header). */
export const own = (field: string, input: CellInput): Cell => tagged(input, { as: 'own', field });
/** A cell of a money line without a header row. 'label' begins the line; a name joins cells that stand apart. */
export const m = (role: 'total' | 'part', field: string, input: CellInput, line = ''): Cell =>
  tagged(input, { as: 'money', role, field, line });
export const g = (part: 'name' | 'expected' | 'actual', input: CellInput): Cell =>
  tagged(input, { as: 'goal', part });
export const t = (field: 'weight' | 'score' | 'grade', input: CellInput): Cell =>
  tagged(input, { as: 'total', field });
/** An error planted here; a finding that would be fair here but is not asked for. */
export const bad = (rule: string, input: CellInput): Cell =>
  tagged(input, { as: 'finding', rule, tolerated: false });
export const may = (rule: string, input: CellInput): Cell =>
  tagged(input, { as: 'finding', rule, tolerated: true });

interface Placed {
  readonly cell: Cell;
  readonly zone: Zone;
}

interface MutableTable {
  kind: TableKind;
  otherKind?: TableKind;
  top: number;
  bottom: number;
  title?: string;
  fields: Record<string, CellTruth>;
  funds: { row: number; role: 'total' | 'part'; line: string; cells: Record<string, CellTruth> }[];
  goals: Partial<Record<'name' | 'expected' | 'actual', CellTruth>>[];
  indicators: IndicatorTruth[];
  total: Partial<Record<'weight' | 'score' | 'grade', CellTruth>>;
}

interface SheetOptions {
  /** Where the first row's first cell stands; "A1" when absent. */
  readonly at?: string;
  /** Physical widths of the columns a row is written in: [1, 2, 1] merges two real columns for the second. */
  readonly grid?: readonly number[];
  /** Blank real columns after these (one-based) columns of the grid. */
  readonly gaps?: readonly number[];
  /** false: the merges were lost on the way; only top-left cells keep their content. */
  readonly merges?: boolean;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
}

export class Sheet {
  private readonly placed: Placed[] = [];
  private readonly taken = new Map<string, Placed>();
  private readonly tables: MutableTable[] = [];
  private readonly findings: FindingTruth[] = [];
  private table: MutableTable | null = null;
  private columns: { starts: number[]; ends: number[] };
  private cursor: number;
  private indicatorHeads: { field: string; block: Block | null; column: number }[] = [];
  private fundHeads: { field: string; column: number }[] = [];
  private defaultBlock: Block = 'annual';

  constructor(
    readonly name: string,
    private readonly options: SheetOptions = {},
  ) {
    const at = parseCellName(options.at ?? 'A1')!;
    this.cursor = at.row;
    this.columns = this.measure(options.grid ?? [1, 1, 1, 1, 1, 1, 1, 1, 1], options.gaps ?? []);
  }

  private get left(): number {
    return parseCellName(this.options.at ?? 'A1')!.column;
  }

  private measure(widths: readonly number[], gaps: readonly number[]): { starts: number[]; ends: number[] } {
    const starts: number[] = [];
    const ends: number[] = [];
    let column = this.left;
    widths.forEach((width, index) => {
      starts.push(column);
      ends.push(column + width - 1);
      column += width + (gaps.includes(index + 1) ? 1 : 0);
    });
    return { starts, ends };
  }

  /** Another set of columns from here on. */
  grid(widths: readonly number[], gaps: readonly number[] = []): this {
    this.columns = this.measure(widths, gaps);
    return this;
  }

  /** One-based number of the row to be written next. */
  get next(): number {
    return this.cursor + 1;
  }

  begin(kind: TableKind, otherKind?: TableKind): this {
    this.table = {
      kind,
      ...(otherKind && { otherKind }),
      top: this.cursor + 1,
      bottom: this.cursor + 1,
      fields: {},
      funds: [],
      goals: [],
      indicators: [],
      total: {},
    };
    this.tables.push(this.table);
    this.indicatorHeads = [];
    this.fundHeads = [];
    this.defaultBlock = 'annual';
    return this;
  }

  end(): this {
    this.table = null;
    return this;
  }

  gap(rows = 1): this {
    this.cursor += rows;
    return this;
  }

  finding(rule: string): this {
    this.findings.push({ rule, sheet: this.name, cell: null, tolerated: false });
    return this;
  }

  tolerate(...rules: string[]): this {
    for (const rule of rules) this.findings.push({ rule, sheet: this.name, cell: null, tolerated: true });
    return this;
  }

  private lay(inputs: readonly CellInput[], strict: boolean): Placed[] {
    const row = this.cursor;
    const { starts, ends } = this.columns;
    const placed: Placed[] = [];
    let index = 0;
    const free = (i: number): boolean => !this.taken.has(`${row},${starts[i]}`);
    for (const input of inputs) {
      const cell = toCell(input);
      while (index < starts.length && !free(index)) index++;
      const last = index + cell.across - 1;
      const left = starts[index];
      const right = ends[last];
      if (left === undefined || right === undefined)
        throw new Error(`${this.name} row ${row + 1}: too many cells, at ${String(cell.value)}`);
      const zone = { top: row, left, bottom: row + cell.down - 1, right };
      const entry = { cell, zone };
      for (let r = zone.top; r <= zone.bottom; r++)
        for (let c = zone.left; c <= zone.right; c++) {
          if (this.taken.has(`${r},${c}`))
            throw new Error(`${this.name} ${cellName(r, c)} is taken twice, at ${String(cell.value)}`);
          this.taken.set(`${r},${c}`, entry);
        }
      placed.push(entry);
      index = last + 1;
    }
    while (index < starts.length && !free(index)) index++;
    if (strict && index < starts.length)
      throw new Error(
        `${this.name} row ${row + 1}: too few cells, at ${String(toCell(inputs[0] ?? null).value)}`,
      );
    this.placed.push(...placed);
    this.cursor++;
    if (this.table) this.table.bottom = this.cursor;
    for (const entry of placed) this.readTags(entry);
    return placed;
  }

  private address(zone: Zone): string {
    return cellName(zone.top, zone.left);
  }

  private readTags({ cell, zone }: Placed): void {
    const address = this.address(zone);
    for (const tag of cell.tags) {
      if (tag.as === 'finding') {
        this.findings.push({ rule: tag.rule, sheet: this.name, cell: address, tolerated: tag.tolerated });
        continue;
      }
      const table = this.table;
      if (!table) {
        if (tag.as === 'head') continue;
        throw new Error(`${this.name} ${address}: tagged outside a table`);
      }
      if (tag.as === 'field') table.fields[tag.name] = address;
      else if (tag.as === 'title') table.title = address;
      else if (tag.as === 'total') table.total[tag.field] = address;
      else if (tag.as === 'goal') {
        const current = table.goals[table.goals.length - 1];
        if (!current || tag.part in current) table.goals.push({ [tag.part]: address });
        else current[tag.part] = address;
      } else if (tag.as === 'money') {
        if (tag.field === 'label')
          table.funds.push({ row: zone.top + 1, role: tag.role, line: tag.line, cells: {} });
        const current = table.funds.filter((fund) => tag.line === '' || fund.line === tag.line).pop();
        if (!current) throw new Error(`${this.name} ${address}: an amount before its label`);
        current.cells[tag.field] = address;
      }
    }
  }

  /** A row that is no indicator and no money line under a header; it fills the grid. */
  row(...inputs: CellInput[]): this {
    this.lay(inputs, true);
    return this;
  }

  /** A row that may end early. */
  loose(...inputs: CellInput[]): this {
    this.lay(inputs, false);
    return this;
  }

  /** The header of an indicator grid; `more` adds the second row of a two-row header. */
  head(block: Block, ...inputs: CellInput[]): this {
    this.indicatorHeads = [];
    this.defaultBlock = block;
    return this.more(...inputs);
  }

  more(...inputs: CellInput[]): this {
    for (const { cell, zone } of this.lay(inputs, true))
      for (const tag of cell.tags)
        if (tag.as === 'head')
          this.indicatorHeads.push({ field: tag.field, block: tag.block, column: zone.left });
    return this;
  }

  /** The header of the money; `fundMore` adds the second row of a two-row header. */
  fundHead(...inputs: CellInput[]): this {
    this.fundHeads = [];
    return this.fundMore(...inputs);
  }

  fundMore(...inputs: CellInput[]): this {
    for (const { cell, zone } of this.lay(inputs, true))
      for (const tag of cell.tags)
        if (tag.as === 'head') this.fundHeads.push({ field: tag.field, column: zone.left });
    return this;
  }

  /** The cell a reader sees at this place: the merged area's top-left, and where merges were lost also the blank cell itself. */
  private seen(row: number, column: number): CellTruth {
    const entry = this.taken.get(`${row},${column}`);
    const itself = cellName(row, column);
    if (!entry) return itself;
    const top = this.address(entry.zone);
    return this.options.merges === false && top !== itself ? [top, itself] : top;
  }

  fund(role: 'total' | 'part', ...inputs: CellInput[]): this {
    const row = this.cursor;
    const placed = this.lay(inputs, true);
    const cells: Record<string, CellTruth> = {};
    for (const head of this.fundHeads) cells[head.field] = this.seen(row, head.column);
    this.override(placed, cells);
    this.table!.funds.push({ row: row + 1, role, line: '', cells });
    return this;
  }

  /** Cells marked with `own`; two marks for one field mean that either will do. */
  private override(placed: readonly Placed[], cells: Record<string, CellTruth>): void {
    const marked = new Map<string, string[]>();
    for (const { cell, zone } of placed)
      for (const tag of cell.tags)
        if (tag.as === 'own') marked.set(tag.field, [...(marked.get(tag.field) ?? []), this.address(zone)]);
    for (const [field, [first, ...others]] of marked)
      cells[field] = others.length > 0 ? [first!, ...others] : first!;
  }

  private indicator(inputs: readonly CellInput[], optional: boolean, strict: boolean, free: boolean): this {
    const row = this.cursor;
    const placed = this.lay(inputs, strict);
    const blocks = new Set<Block>();
    for (const head of this.indicatorHeads) if (head.block) blocks.add(head.block);
    if (blocks.size === 0) blocks.add(this.defaultBlock);
    for (const block of blocks) {
      const cells: Record<string, CellTruth> = {};
      if (!free)
        for (const head of this.indicatorHeads)
          if (head.block === null || head.block === block) cells[head.field] = this.seen(row, head.column);
      this.override(placed, cells);
      if (blocks.size > 1 && this.emptySide(row, block)) continue;
      this.table!.indicators.push({ row: row + 1, block, cells, optional });
    }
    return this;
  }

  /** Whether one side of a form with two indicator blocks side by side has nothing in this row. */
  private emptySide(row: number, block: Block): boolean {
    return !this.indicatorHeads.some((head) => {
      if (head.block !== block || !['level3', 'target'].includes(head.field)) return false;
      const entry = this.taken.get(`${row},${head.column}`);
      return entry !== undefined && entry.cell.value !== null;
    });
  }

  ind(...inputs: CellInput[]): this {
    return this.indicator(inputs, false, true, false);
  }

  /** An indicator row of a form that lost its merges: only the cells marked with `own` are its truth. */
  slid(...inputs: CellInput[]): this {
    return this.indicator(inputs, false, false, true);
  }

  /** A placeholder or blank row of the printed form. */
  maybe(...inputs: CellInput[]): this {
    return this.indicator(inputs, true, true, false);
  }

  compile(): { sheet: SheetSnapshot; tables: TableTruth[]; findings: FindingTruth[] } {
    const rows = new Map<number, CellSnapshot[]>();
    const merges: Zone[] = [];
    for (const { cell, zone } of this.placed) {
      const merged = zone.top !== zone.bottom || zone.left !== zone.right;
      if (merged && this.options.merges !== false) merges.push(zone);
      if (cell.value === null && cell.formula === undefined) continue;
      const list = rows.get(zone.top) ?? [];
      rows.set(zone.top, list);
      list.push({
        column: zone.left,
        value: cell.value,
        ...(cell.formula !== undefined && { formula: cell.formula }),
        ...(cell.format !== undefined && { format: cell.format }),
        ...(cell.format !== undefined &&
          typeof cell.value === 'number' && { text: SSF.format(cell.format, cell.value) as string }),
      });
    }
    return {
      sheet: {
        name: this.name,
        visibility: this.options.hidden ? 'hidden' : 'visible',
        protected: this.options.protected ?? false,
        rows: [...rows.entries()]
          .sort(([a], [b]) => a - b)
          .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
        merges,
        hiddenRows: (this.options.hiddenRows ?? []).map((row) => row - 1),
        hiddenColumns: (this.options.hiddenColumns ?? []).map((column) => column - 1),
      },
      tables: this.tables.map((table) => ({ ...table, sheet: this.name })),
      findings: this.findings,
    };
  }
}

interface FormOptions {
  readonly id: string;
  readonly about: string;
  readonly sheets: readonly Sheet[];
  /** Rules that may speak anywhere in the workbook. */
  readonly tolerated?: readonly string[];
}

/** A form is clean when nothing was planted in it. */
export function form({ id, about, sheets, tolerated = [] }: FormOptions): CompiledForm {
  const compiled = sheets.map((sheet) => sheet.compile());
  const findings = [
    ...compiled.flatMap((each) => each.findings),
    ...tolerated.map((rule): FindingTruth => ({ rule, sheet: null, cell: null, tolerated: true })),
  ];
  const book: BookSnapshot = { sheets: compiled.map((each) => each.sheet), date1904: false };
  return {
    id,
    about,
    clean: findings.every((finding) => finding.tolerated),
    book,
    tables: compiled.flatMap((each) => each.tables),
    findings,
  };
}
