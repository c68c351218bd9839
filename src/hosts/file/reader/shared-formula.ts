import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../sheet/a1';

/** A formula that can be written for any other cell: relative references move with it. */
export type MovableFormula = (rows: number, columns: number) => string;

/** Texts, quoted sheet names, [external books and table columns], A:C, 1:3, numbers, then words: names, functions, A1. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.$(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/iu;

const OUTSIDE = '#REF!';

/**
 * Takes a formula apart at its references, as Excel does when it writes one formula for a whole range (ECMA-376 18.3.1.40).
 * A reference that leaves the sheet becomes #REF!.
 */
export function movableFormula(formula: string): MovableFormula {
  const parts: (string | MovableFormula)[] = [];
  let from = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    const reference = movableReference(match, formula.charAt(end));
    if (!reference) continue;
    parts.push(formula.slice(from, match.index), reference);
    from = end;
  }
  parts.push(formula.slice(from));
  return (rows, columns) =>
    parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

function movableReference(match: RegExpMatchArray, following: string): MovableFormula | null {
  const [word, leftFixed, left, rightFixed, right, topFixed, top, bottomFixed, bottom] = match;
  if (left !== undefined) {
    return (_, columns) =>
      range(moveColumn(leftFixed!, left, columns), moveColumn(rightFixed!, right!, columns));
  }
  if (top !== undefined) {
    return (rows) => range(moveRow(topFixed!, top, rows), moveRow(bottomFixed!, bottom!, rows));
  }
  const cell = following === '(' || following === '!' || following === '[' ? null : CELL.exec(word);
  if (!cell) return null;
  const [, columnFixed, column, rowFixed, row] = cell as unknown as [string, string, string, string, string];
  if (columnIndex(column) >= MAX_COLUMNS || Number(row) < 1 || Number(row) > MAX_ROWS) return null;
  return (rows, columns) => {
    const movedColumn = moveColumn(columnFixed, column, columns);
    const movedRow = moveRow(rowFixed, row, rows);
    return movedColumn === null || movedRow === null ? OUTSIDE : movedColumn + movedRow;
  };
}

const range = (first: string | null, last: string | null): string =>
  first === null || last === null ? OUTSIDE : `${first}:${last}`;

function moveColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed) return fixed + letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : null;
}

function moveRow(fixed: string, digits: string, by: number): string | null {
  if (fixed) return fixed + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}
