import type { BookSnapshot, RawValue, SheetSnapshot } from '../../src/sheet/snapshot';

/** A sheet of raw values, from A1 on; null is an empty cell. No merges, no formats. */
function gridSheet(name: string, rows: readonly (readonly RawValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    rows: rows.flatMap((values, row) => {
      const cells = values.flatMap((value, column) => (value === null ? [] : [{ column, value }]));
      return cells.length > 0 ? [{ row, cells }] : [];
    }),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A workbook of such sheets. */
export const gridBook = (
  sheets: Readonly<Record<string, readonly (readonly RawValue[])[]>>,
): BookSnapshot => ({
  sheets: Object.entries(sheets).map(([name, rows]) => gridSheet(name, rows)),
  date1904: false,
});
