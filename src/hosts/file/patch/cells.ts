import { cellName, parseZoneName, zoneName } from '../../../sheet/a1';
import type { CellContent } from '../../../sheet/edit';
import { groupBy } from '../../../sheet/group-by';
import { cellZone, inReadingOrder, zoneContains, zoneUnion } from '../../../sheet/zone';
import { movableFormula } from '../reader/shared-formula';
import { cellBody } from './cell-xml';
import { appendInside, childNamed, openTagAt, setAttribute } from './root-layout';
import { styleAt, type CellSpan, type GroupFormula, type RowSpan, type SheetScan } from './sheet-scan';
import { insertion, type Splice } from './splice';

/** What a cell becomes. Row and column are zero-based; what is absent stays. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  /** Index into the cell styles; null takes the attribute away. */
  readonly style?: number | null;
}

/**
 * The splices that make these changes in one pass over a sheet: nothing but the `<c>` elements named is touched, save for rows that
 * have to be added, the stated size of the sheet, and the formula of a group whose first cell is overwritten.
 * The scan must have been made with the rows of all changes. One change per cell.
 */
export function patchCells(scan: SheetScan, changes: readonly CellChange[]): Splice[] {
  const sorted = [...changes].sort(inReadingOrder);
  const patch = new CellPatch(scan);
  for (const [row, inRow] of groupBy(sorted, ({ row }) => row)) patch.changeRow(row, inRow);
  return [...patch.finish(), ...unshare(scan, sorted)];
}

class CellPatch {
  private readonly splices: Splice[] = [];
  private readonly newCells: { row: number; column: number }[] = [];
  /** Rows to put into a sheet that has none. */
  private rowsOfEmptySheet = '';

  constructor(private readonly scan: SheetScan) {}

  changeRow(row: number, changes: readonly CellChange[]): void {
    const span = this.scan.rowsByNumber.get(row);
    const existing = new Map(span?.cells.map((cell) => [cell.column, cell]));
    const missing: CellChange[] = [];
    for (const change of changes) {
      const cell = existing.get(change.column);
      if (cell) this.splices.push(...changeCell(this.scan, cell, change));
      else if (!isNothing(change)) missing.push(change);
    }
    if (missing.length === 0) return;
    this.newCells.push(...missing);
    if (span) this.addToRow(span, missing);
    else this.addRow(row, missing);
  }

  private addToRow(row: RowSpan, changes: readonly CellChange[]): void {
    const { xml, layout } = this.scan;
    if (row.selfClosing) {
      const cells = changes.map((change) => this.newCell(change)).join('');
      this.splices.push(appendInside(xml, row, cells, layout.prefix));
    } else {
      for (const change of changes) {
        const next = row.cells.find((cell) => cell.column > change.column);
        this.splices.push(insertion(next?.start ?? row.closeStart, this.newCell(change)));
      }
    }
    this.widenSpans(row, changes);
  }

  /** The hint which columns a row uses must not be too narrow. */
  private widenSpans(row: RowSpan, changes: readonly CellChange[]): void {
    const tag = openTagAt(this.scan.xml, row.start);
    const [first, last] = (tag.attribute('spans') ?? '').split(':').map(Number);
    if (row.selfClosing || !first || !last) return;
    const columns = changes.map((change) => change.column + 1);
    const spans = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
    if (spans !== `${first}:${last}`) this.splices.push(setAttribute(tag, 'spans', spans));
  }

  private addRow(row: number, changes: readonly CellChange[]): void {
    const { rows, layout } = this.scan;
    const cells = changes.map((change) => this.newCell(change)).join('');
    const xml = `<${layout.prefix}row r="${row + 1}">${cells}</${layout.prefix}row>`;
    const next = rows.find((other) => other.row > row);
    const last = rows[rows.length - 1];
    if (next) this.splices.push(insertion(next.start, xml));
    else if (last) this.splices.push(insertion(last.end, xml));
    else this.rowsOfEmptySheet += xml;
  }

  /** A cell that was not there looked like its row or column: it keeps that look. */
  private newCell(change: CellChange): string {
    const { prefix } = this.scan.layout;
    const style = change.style ?? styleAt(this.scan, change.row, change.column);
    const body = cellBody(change.content ?? { value: null }, prefix);
    const s = style === null ? '' : ` s="${style}"`;
    const t = body.type === null ? '' : ` t="${body.type}"`;
    const open = `<${prefix}c r="${cellName(change.row, change.column)}"${s}${t}`;
    return body.xml === '' ? `${open}/>` : `${open}>${body.xml}</${prefix}c>`;
  }

  finish(): Splice[] {
    const { xml, layout } = this.scan;
    const sheetData = childNamed(layout, 'sheetData');
    if (this.rowsOfEmptySheet !== '' && sheetData) {
      this.splices.push(appendInside(xml, sheetData, this.rowsOfEmptySheet, layout.prefix));
    }
    return [...this.splices, ...this.widenDimension()];
  }

  private widenDimension(): Splice[] {
    const { xml, layout } = this.scan;
    const dimension = childNamed(layout, 'dimension');
    const tag = dimension && openTagAt(xml, dimension.start);
    const stated = tag && parseZoneName(tag.attribute('ref') ?? '');
    if (!stated) return [];
    const outside = this.newCells.filter(({ row, column }) => !zoneContains(stated, row, column));
    if (outside.length === 0) return [];
    const wide = outside.reduce((zone, { row, column }) => zoneUnion(zone, cellZone(row, column)), stated);
    return [setAttribute(tag, 'ref', zoneName(wide))];
  }
}

/** An empty cell without a look of its own need not be added. */
const isNothing = ({ content, style }: CellChange): boolean =>
  (style === undefined || style === null) &&
  (!content || (content.value === null && content.formula === undefined));

/** Attributes of a cell that speak of its old content: its type, and metadata of dynamic arrays and rich values. */
const OF_CONTENT: ReadonlySet<string> = new Set(['t', 'cm', 'vm']);

function changeCell(scan: SheetScan, cell: CellSpan, change: CellChange): Splice[] {
  if (change.content) return [rewriteCell(scan, cell, change, change.content)];
  if (change.style === undefined) return [];
  const tag = openTagAt(scan.xml, cell.start);
  if (change.style !== null) return [setAttribute(tag, 's', String(change.style))];
  const i = tag.attributeIndex('s');
  if (i < 0) return [];
  const start = scan.xml.slice(0, tag.attributeStart(i)).trimEnd().length;
  return [{ start, end: tag.valueEnd(i) + 1, text: '' }];
}

function rewriteCell(scan: SheetScan, cell: CellSpan, change: CellChange, content: CellContent): Splice {
  const { xml, layout } = scan;
  const tag = openTagAt(xml, cell.start);
  const attributes: string[] = [];
  for (let i = 0; i < tag.attributeCount; i++) {
    const raw = xml.slice(tag.attributeStart(i), tag.valueEnd(i) + 1);
    const name = /^[^\s=]+/u.exec(raw)![0];
    if (OF_CONTENT.has(name) || (name === 's' && change.style !== undefined)) continue;
    attributes.push(raw);
  }
  if (typeof change.style === 'number') attributes.push(`s="${change.style}"`);
  const body = cellBody(content, layout.prefix);
  if (body.type !== null) attributes.push(`t="${body.type}"`);
  const name = `${layout.prefix}c`;
  const children = body.xml + extensions(xml, cell);
  const open = `<${[name, ...attributes].join(' ')}`;
  return {
    start: cell.start,
    end: cell.end,
    text: children === '' ? `${open}/>` : `${open}>${children}</${name}>`,
  };
}

/** The `<extLst>` of a cell as it stands. */
function extensions(xml: string, cell: CellSpan): string {
  const tag = openTagAt(xml, cell.start);
  for (const child of tag.children()) {
    if (!child.is('extLst')) continue;
    const { start } = child;
    child.skip();
    return xml.slice(start, child.end);
  }
  return '';
}

/**
 * A shared formula is written once, in its first cell. Where that cell is overwritten the formula moves on to the next cell of
 * the group, translated to its place.
 */
function unshare(scan: SheetScan, changes: readonly CellChange[]): Splice[] {
  const overwritten = new Set(changes.filter((c) => c.content).map((c) => cellName(c.row, c.column)));
  const isOverwritten = (f: GroupFormula): boolean => overwritten.has(cellName(f.row, f.column));
  const masters = scan.groups.filter((f) => f.kind === 'shared' && f.text !== '' && isOverwritten(f));
  return masters.flatMap((master) => {
    const rest = followers(scan, master).filter((f) => !isOverwritten(f));
    const heir = rest[0];
    if (!heir) return [];
    const ref = rest.reduce(
      (zone, f) => zoneUnion(zone, cellZone(f.row, f.column)),
      cellZone(heir.row, heir.column),
    );
    const text = movableFormula(master.text)(heir.row - master.row, heir.column - master.column);
    return [{ start: heir.start, end: heir.end, text: sharedFormula(scan, master, zoneName(ref), text) }];
  });
}

/** The cells that take their formula from this one: up to where its group number is given out again. */
function followers({ groups }: SheetScan, master: GroupFormula): GroupFormula[] {
  const behind = groups
    .slice(groups.indexOf(master) + 1)
    .filter((f) => f.kind === 'shared' && f.group === master.group);
  const next = behind.findIndex((f) => f.text !== '');
  return next < 0 ? behind : behind.slice(0, next);
}

function sharedFormula(
  { layout: { prefix } }: SheetScan,
  { group }: GroupFormula,
  ref: string,
  text: string,
): string {
  const { xml } = cellBody({ value: null, formula: text }, prefix);
  return xml.replace(`<${prefix}f>`, () => `<${prefix}f t="shared" ref="${ref}" si="${group ?? ''}">`);
}
