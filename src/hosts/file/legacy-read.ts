import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { parseZoneName } from '../../sheet/a1';
import type {
  BookSnapshot,
  CellSnapshot,
  DefinedName,
  RawValue,
  RowSnapshot,
  SheetSnapshot,
} from '../../sheet/snapshot';
import { zoneSize, type Zone } from '../../sheet/zone';
import { compoundStreams } from './compound-file';
import type { LegacyReading } from './legacy-answer';
import { NumberTexts } from './reader/number-text';

/** Reads a BIFF workbook (.xls). Runs in a worker of its own only: SheetJS is not safe from hostile files. Never throws. */
export async function answerLegacy(bytes: Uint8Array): Promise<LegacyReading> {
  try {
    return { book: await readLegacyWorkbook(bytes) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Which cells are unlocked is not in what SheetJS returns, so all cells of a protected sheet count as locked. */
async function readLegacyWorkbook(bytes: Uint8Array): Promise<BookSnapshot> {
  if (!compoundStreams(bytes)?.has('workbook')) await loadCodePages();
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    cellText: true,
    sheetStubs: true,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const texts = new NumberTexts(date1904);
  return {
    sheets: book.SheetNames.map((name, i) => sheetSnapshot(book, name, i, texts)),
    names: definedNames(book),
    date1904,
  };
}

/** Books of Excel 5 and 95 keep their texts in a code page such as 936 (GBK); later ones in Unicode. Half a megabyte of tables. */
async function loadCodePages(): Promise<void> {
  set_cptable(await import('@e965/xlsx/dist/cpexcel'));
}

const VISIBILITY = ['visible', 'hidden', 'very-hidden'] as const;

function sheetSnapshot(book: WorkBook, name: string, index: number, texts: NumberTexts): SheetSnapshot {
  const sheet = book.Sheets[name] ?? {};
  const rows = sheetRows(sheet, texts);
  const lastRow = rows[rows.length - 1]?.row ?? -1;
  const lastColumn = Math.max(-1, ...rows.map((row) => row.cells[row.cells.length - 1]!.column));
  return {
    name,
    visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0],
    protected: Boolean(sheet['!protect']),
    rows,
    merges: (sheet['!merges'] ?? [])
      .map(({ s, e }): Zone => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
      .filter((zone) => zoneSize(zone) > 1),
    hiddenRows: hiddenUpTo(sheet['!rows'], lastRow),
    hiddenColumns: hiddenUpTo(sheet['!cols'], lastColumn),
  };
}

const hiddenUpTo = (list: readonly ({ hidden?: boolean } | undefined)[] = [], last: number): number[] =>
  Array.from(list, (item, i) => (item?.hidden && i <= last ? i : -1)).filter((i) => i >= 0);

function sheetRows(sheet: WorkSheet, texts: NumberTexts): RowSnapshot[] {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const arrays = arrayFormulas(data);
  return Array.from(data).flatMap((cells = [], row): RowSnapshot[] => {
    const found = Array.from(cells).flatMap(
      (cell, column) => cellSnapshot(cell, column, arrays, texts) ?? [],
    );
    return found.length > 0 ? [{ row, cells: found }] : [];
  });
}

/** The formula of each array by its range: SheetJS gives it to the first cell only. */
function arrayFormulas(data: readonly (readonly (CellObject | undefined)[])[]): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const cells of data) {
    for (const cell of cells ?? []) {
      if (cell?.F && cell.f && parseZoneName(cell.F)) formulas.set(cell.F, cell.f);
    }
  }
  return formulas;
}

function cellSnapshot(
  cell: CellObject | undefined,
  column: number,
  arrays: ReadonlyMap<string, string>,
  texts: NumberTexts,
): CellSnapshot | null {
  if (!cell) return null;
  const value = rawValue(cell);
  const formula = cell.f ?? (cell.F === undefined ? undefined : arrays.get(cell.F));
  if (value === null && formula === undefined) return null;
  const format = formatCode(cell);
  const text = typeof value === 'number' && format !== undefined ? texts.text(value, format) : undefined;
  return {
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(text !== undefined && { text }),
    ...(format !== undefined && { format }),
  };
}

function rawValue({ t, v, w }: CellObject): RawValue {
  if (t === 'e') return { error: w ?? '#VALUE!' };
  return typeof v === 'number' || typeof v === 'boolean' || typeof v === 'string' ? v : null;
}

/** SheetJS names the two built-in dates as an American Excel shows them; see `built-in-formats.ts`. */
const SYSTEM_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'yyyy/m/d'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);

function formatCode({ z }: CellObject): string | undefined {
  if (typeof z !== 'string' || /^(?:general)?$/iu.test(z)) return undefined;
  return SYSTEM_DATES.get(z) ?? z;
}

function definedNames(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet, ...rest }) => {
    const sheet = Sheet === undefined ? undefined : book.SheetNames[Sheet];
    const hidden = 'Hidden' in rest && Boolean(rest.Hidden);
    return { name: Name, refersTo: Ref, ...(sheet !== undefined && { sheet }), ...(hidden && { hidden }) };
  });
}
