import type { Label, Span } from './form';
import { HEADING } from './styles';
import { textOf, type Drawing } from './drawing';

interface HeaderColumn {
  readonly at: Span;
  readonly header: string | readonly string[];
}

const LINE_HEIGHT = 15;
const PADDING = 6;

const levels = ({ header }: HeaderColumn): readonly string[] =>
  typeof header === 'string' ? [header] : header;

/**
 * Header rows: columns with the same words side by side share one cell, a column with fewer rows than the others reaches
 * down to the last. Returns the number of the first row.
 */
export function putHeaders(
  drawing: Drawing,
  columns: readonly HeaderColumn[],
  labels: readonly Label[] = [],
): number {
  const depth = Math.max(...columns.map((column) => levels(column).length));
  const first = drawing.canvas.row;
  for (let level = 0; level < depth; level++) drawing.canvas.addRow(heightOf(columns, level, depth));
  for (let level = 0; level < depth; level++) {
    for (const { text, at, isLast } of cellsAt(columns, level)) {
      const rows = isLast ? depth - level : 1;
      drawing.canvas.put(first + level, at, HEADING, textOf(drawing, text), rows);
    }
  }
  for (const { at, label } of labels) {
    drawing.canvas.put(first, at, HEADING, textOf(drawing, label), depth);
  }
  return first;
}

function heightOf(columns: readonly HeaderColumn[], level: number, depth: number): number {
  const lines = columns.map((column) => (levels(column)[level] ?? '').split('\n').length);
  const own = Math.max(...lines, depth === 1 ? 1 : 0);
  return Math.max(own, 1) * LINE_HEIGHT + PADDING;
}

interface HeaderCell {
  readonly text: string;
  readonly at: Span;
  readonly isLast: boolean;
}

/** The cells of one header row; neighbours with the same path down to here are one. */
function cellsAt(columns: readonly HeaderColumn[], level: number): HeaderCell[] {
  const cells: (HeaderCell & { readonly path: string })[] = [];
  for (const column of columns) {
    const own = levels(column);
    const text = own[level];
    if (text === undefined) continue;
    const path = own.slice(0, level + 1).join('\u0000');
    const before = cells[cells.length - 1];
    const isLast = level === own.length - 1;
    if (before && !isLast && before.path === path && before.at[1] + 1 === column.at[0])
      cells[cells.length - 1] = { ...before, at: [before.at[0], column.at[1]] };
    else cells.push({ text, at: column.at, isLast, path });
  }
  return cells;
}
