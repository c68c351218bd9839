import {
  UNKNOWN_RESULT,
  type BookSnapshot,
  type CellSnapshot,
  type RawValue,
  type SheetSnapshot,
} from '../../../sheet/snapshot';
import { cellKey } from '../../../sheet/zone';
import type { OpcPackage } from '../opc/package';
import { NumberTexts } from '../reader/number-text';
import { readPackage, type ReadWorkbookOptions } from '../reader/read-workbook';
import { readWorkbookPart } from '../reader/workbook';
import type { Cells, LoadCalculator, Results } from './types';

/**
 * Reads a workbook with results for the formulas that have none: scripts write formulas that nobody has computed yet. Where none can
 * be computed stands {@link UNKNOWN_RESULT}. A workbook whose formulas all have results is given as it was read.
 *
 * @param load absent where everything is wanted as it is stored
 */
export async function readCalculated(
  opc: OpcPackage,
  options: ReadWorkbookOptions = {},
  load?: LoadCalculator,
): Promise<BookSnapshot> {
  const read = readPackage(opc, options);
  // No other sheet of the workbook matters unless a formula here has no result.
  if (!load || !lacksResults(read)) return read;
  const { calculateOnLoad } = readWorkbookPart(opc);
  if (!read.sheets.some((sheet) => lacking(sheet, calculateOnLoad).size > 0)) return read;
  const { sheets: _, ...forAll } = options;
  const whole = options.sheets ? readPackage(opc, forAll) : read;
  const wanted = cellsOf(whole, (sheet) => lacking(sheet, calculateOnLoad));
  const results = await computed(whole, wanted, load);
  return withResults(read, wanted, results);
}

async function computed(book: BookSnapshot, wanted: Cells, load: LoadCalculator): Promise<Results> {
  try {
    return await (await load()).results(book, wanted);
  } catch {
    // A page without a network has no library to load, an engine may fail on what nobody thought of: then nothing is known.
    return new Map();
  }
}

/** Nothing, or what a program writes for a formula it does not compute: an empty text, 0. */
const saysNothing = (value: RawValue): boolean => value === null || value === '' || value === 0;

const lacksResults = ({ sheets }: BookSnapshot): boolean =>
  sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ formula, value }) => formula !== undefined && saysNothing(value))),
  );

/**
 * The formulas of a sheet whose results are not to be had from the file. Where it says itself that results are still to be computed and
 * one says nothing, all others are as old.
 */
function lacking({ rows }: SheetSnapshot, calculateOnLoad: boolean): ReadonlySet<number> {
  const formulas = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula, value }) => (formula === undefined ? [] : [{ row, column, value }])),
  );
  if (!calculateOnLoad) return new Set(formulas.filter(({ value }) => value === null).map(cellKey));
  return new Set(formulas.some(({ value }) => saysNothing(value)) ? formulas.map(cellKey) : []);
}

const cellsOf = ({ sheets }: BookSnapshot, of: (sheet: SheetSnapshot) => ReadonlySet<number>): Cells =>
  new Map(sheets.map((sheet) => [sheet.name, of(sheet)]));

function withResults(book: BookSnapshot, wanted: Cells, results: Results): BookSnapshot {
  const texts = new NumberTexts(book.date1904);
  const unknownIn: string[] = [];
  const sheets = book.sheets.map((sheet): SheetSnapshot => {
    const asked = wanted.get(sheet.name);
    if (!asked || asked.size === 0) return sheet;
    const found = results.get(sheet.name);
    let isKnown = true;
    const rows = sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => {
        const key = cellKey({ row, column: cell.column });
        if (!asked.has(key)) return cell;
        const isOpen = cell.value === null || cell.value === '';
        const value = found?.get(key) ?? (isOpen ? UNKNOWN_RESULT : cell.value);
        isKnown &&= value !== UNKNOWN_RESULT;
        return withValue(cell, value, texts);
      }),
    }));
    if (!isKnown) unknownIn.push(sheet.name);
    return { ...sheet, rows };
  });
  return { ...book, sheets, ...(unknownIn.length > 0 && { unknownIn }) };
}

/** Rounding apart, a result that is right stays the one that is stored. */
function withValue(cell: CellSnapshot, value: RawValue, texts: NumberTexts): CellSnapshot {
  if (value === cell.value || sameFifteenDigits(value, cell.value)) return cell;
  const { text: _, ...rest } = cell;
  const text =
    typeof value === 'number' && cell.format !== undefined ? texts.text(value, cell.format) : undefined;
  return { ...rest, value, ...(text !== undefined && { text }) };
}

/** Whether Excel shows two numbers alike. */
export const sameFifteenDigits = (a: RawValue, b: RawValue): boolean =>
  typeof a === 'number' && typeof b === 'number' && Number(a.toPrecision(15)) === Number(b.toPrecision(15));
