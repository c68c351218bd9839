import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellContent } from '../../sheet/edit';
import { isCellError, isUnknownResult, type RawValue } from '../../sheet/snapshot';
import { isErrorText } from '../../sheet/error-text';

/** What the grid keeps for a value; null takes out what was there. */
export function toCellValue(value: RawValue): Required<Pick<ICellData, 'v' | 't'>> {
  // What nobody knows the grid computes itself.
  if (value === null || isUnknownResult(value)) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      // A text that looks like an error stays a text.
      return { v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}

/** Everything a cell needs to hold this content and nothing of what was there, its look aside. */
export const toCellData = ({ value, formula }: CellContent): ICellData => ({
  ...toCellValue(value),
  f: formula === undefined ? null : `=${formula}`,
  si: null,
  p: null,
});

/** What stands in a cell of the grid. `formula` is asked for only where the cell has one. */
export function contentOf(cell: Nullable<ICellData>, formula: () => string | null): CellContent {
  if (!cell) return { value: null };
  const value = valueOf(cell);
  if (!cell.f && !cell.si) return { value };
  const text = formula();
  return text === null || text === '' ? { value } : { value, formula: text.replace(/^=/u, '') };
}

function valueOf({ v, t, p }: ICellData): RawValue {
  if (p?.body) return withoutParagraphMarks(p.body.dataStream);
  if (v === undefined || v === null || v === '') return null;
  switch (t) {
    case CellValueType.BOOLEAN:
      return v === true || Number(v) === 1 || String(v).toUpperCase() === 'TRUE';
    case CellValueType.NUMBER:
      return typeof v === 'boolean' ? Number(v) : isNaN(Number(v)) ? String(v) : Number(v);
    case CellValueType.FORCE_STRING:
      return String(v);
    default:
      return typeof v === 'string' && isErrorText(v)
        ? { error: v }
        : t === CellValueType.STRING
          ? String(v)
          : v;
  }
}

/** The grid ends paragraphs with \r and the text with \r\n. */
const withoutParagraphMarks = (stream: string): string | null =>
  stream.replace(/\r\n$/u, '').replace(/\r/gu, '\n') || null;

/** The number format code of a look; absent for General. */
export function formatOf(look: Nullable<IStyleData>): string | undefined {
  const pattern = look?.n?.pattern;
  return !pattern || /^general$/iu.test(pattern) ? undefined : pattern;
}
