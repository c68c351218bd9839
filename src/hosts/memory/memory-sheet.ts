import { EMPTY_CELL } from '../../sheet/content';
import type { CellContent, Edit, JournalEntry } from '../../sheet/edit';
import type { BlankSheet } from '../../sheet/host';
import type { CellSnapshot, RowSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { zoneContains, type Zone } from '../../sheet/zone';

/** A cell with everything a host can change of it. */
export interface MemoryCell {
  readonly content: CellContent;
  /** "General" when it has none. */
  readonly format: string;
  readonly unlocked: boolean;
  /** "#RRGGBB"; null is none. */
  readonly fill: string | null;
  readonly note: string | null;
}

const PLAIN: MemoryCell = { content: EMPTY_CELL, format: 'General', unlocked: false, fill: null, note: null };

/** One sheet of a {@link MemoryHost}. Rows and columns are zero-based. */
export class MemorySheet {
  name: string;
  isProtected: boolean;
  private readonly cells = new Map<number, Map<number, MemoryCell>>();
  private readonly merges: readonly Zone[];
  /** Marked cells and what they looked like before. */
  private readonly marked = new Map<string, { row: number; column: number; before: MemoryCell }>();

  constructor(private readonly origin: SheetSnapshot) {
    this.name = origin.name;
    this.isProtected = origin.protected;
    this.merges = origin.merges;
    for (const { row, cells } of origin.rows) {
      for (const { column, value, formula, format, unlocked } of cells) {
        const content = formula === undefined ? { value } : { value, formula };
        this.put(row, column, {
          ...PLAIN,
          content,
          format: format ?? PLAIN.format,
          unlocked: unlocked ?? false,
        });
      }
    }
  }

  static ofBlank(name: string, blank: BlankSheet): MemorySheet {
    const plain = {
      visibility: 'visible',
      protected: false,
      rows: [],
      hiddenRows: [],
      hiddenColumns: [],
    } as const;
    const sheet = new MemorySheet({ name, merges: blank.merges, ...plain });
    for (const { row, column, value, formula, style } of blank.cells) {
      const { format = PLAIN.format, unlocked = false, fill = null } = blank.styles[style] ?? {};
      const content = formula === undefined ? { value } : { value, formula };
      sheet.put(row, column, { content, format, unlocked, fill, note: null });
    }
    return sheet;
  }

  cell(row: number, column: number): MemoryCell {
    return this.cells.get(row)?.get(column) ?? PLAIN;
  }

  write(row: number, column: number, content: CellContent): void {
    this.update(row, column, { content });
  }

  update(row: number, column: number, change: Partial<MemoryCell>): void {
    this.put(row, column, { ...this.cell(row, column), ...change });
  }

  private put(row: number, column: number, cell: MemoryCell): void {
    const cells = this.cells.get(row) ?? new Map<number, MemoryCell>();
    this.cells.set(row, cells.set(column, cell));
  }

  private area(row: number, column: number): Zone | undefined {
    return this.merges.find((zone) => zoneContains(zone, row, column));
  }

  /** Whether a cell lies in a merged area without being its top-left cell. */
  isCovered(row: number, column: number): boolean {
    const area = this.area(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  apply({ sheet, row, column, after, format }: Edit): JournalEntry {
    const { content: before, format: formatBefore } = this.cell(row, column);
    this.update(row, column, { content: after, ...(format !== undefined && { format }) });
    const changesFormat = format !== undefined && format !== formatBefore;
    return { sheet, row, column, before, after, ...(changesFormat && { formatBefore }) };
  }

  mark(row: number, column: number, fill: string, note: string): void {
    const { top, left } = this.area(row, column) ?? { top: row, left: column };
    const key = `${top}:${left}`;
    const before = this.marked.get(key)?.before ?? this.cell(top, left);
    this.marked.set(key, { row: top, column: left, before });
    const present = this.cell(top, left).note;
    this.update(top, left, { fill, note: present === null ? note : `${present}\n${note}` });
  }

  clearMarks(): void {
    for (const { row, column, before } of this.marked.values()) {
      this.update(row, column, { fill: before.fill, note: before.note });
    }
    this.marked.clear();
  }

  snapshot(): SheetSnapshot {
    const rows = [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]): RowSnapshot => ({ row, cells: snapshotCells(cells) }))
      .filter(({ cells }) => cells.length > 0);
    return { ...this.origin, name: this.name, protected: this.isProtected, rows };
  }
}

function snapshotCells(cells: ReadonlyMap<number, MemoryCell>): CellSnapshot[] {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .filter(([, { content }]) => content.value !== null || content.formula !== undefined)
    .map(([column, { content, format, unlocked }]) => ({
      column,
      ...content,
      ...(format !== PLAIN.format && { format }),
      ...(unlocked && { unlocked }),
    }));
}
