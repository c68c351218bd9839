import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

// The workbooks that are measured, written once by @e965/xlsx so that no reader meets the work of its own family.

const FOLDER = '.cache/bench/books';
const FORM_BOOK = 'samples/junshan-2023-self-evaluation.xlsx';
const FORM_SHEET = '项目支出绩效自评表';

export interface Books {
  readonly form: string;
  /** Of a thousand units, each with its own words and amounts. */
  readonly forms1000: string;
  /** One unit's a thousand times. */
  readonly copies1000: string;
  readonly grid: string;
  readonly bigGrid: string | null;
  /** A folder of one-table workbooks. */
  readonly folder: string;
  readonly folderSize: number;
}

/** Makes what is not there yet. `quick` leaves out the large grid and most of the folder. */
export function makeBooks(quick: boolean): Books {
  mkdirSync(FOLDER, { recursive: true });
  const folderSize = quick ? 200 : 2000;
  return {
    form: once('unit.xlsx', () => formBook([1])),
    forms1000: once('units-1000.xlsx', () => formBook(Array.from({ length: 1000 }, (_, index) => index + 1))),
    copies1000: once('copies-1000.xlsx', () => formBook(Array<number>(1000).fill(1))),
    grid: once('grid-165k.xlsx', () => gridBook(5_500)),
    bigGrid: quick ? null : once('grid-1650k.xlsx', () => gridBook(55_000)),
    folder: makeFolder(folderSize),
    folderSize,
  };
}

function once(name: string, make: () => XLSX.WorkBook): string {
  const path = join(FOLDER, name);
  if (!existsSync(path))
    writeFileSync(path, XLSX.write(make(), { type: 'buffer', compression: true, bookSST: true }));
  return path;
}

/** The project self-evaluation of 君山 as these units fill it in, a sheet for each. */
function formBook(units: readonly number[]): XLSX.WorkBook {
  const form = XLSX.read(readFileSync(FORM_BOOK)).Sheets[FORM_SHEET]!;
  const book = XLSX.utils.book_new();
  units.forEach((unit, index) =>
    XLSX.utils.book_append_sheet(book, filledInBy(unit, form), `自评表${index + 1}`),
  );
  return book;
}

/** Budget and spending of the form, in 万元. */
const AMOUNT = 80;
/** Where names, goals and indicators stand, which are each unit's own. */
const WORDED = /^(C[23]|G3|C10|F10|D(1[2-9]|2[0-4]))$/;

/** No two units write the same; what they write is as right as in the form. */
function filledInBy(unit: number, form: XLSX.WorkSheet): XLSX.WorkSheet {
  const amount = AMOUNT + unit / 4;
  const cells = Object.entries(form).map(([place, cell]: [string, XLSX.CellObject]) => {
    if (cell.v === AMOUNT) return [place, { t: 'n', v: amount }];
    if (typeof cell.v !== 'string') return [place, cell];
    const text = cell.v.replace(`${AMOUNT}万元`, `${amount}万元`);
    return [place, { t: 's', v: WORDED.test(place) ? `${text.trim()}${unit}` : text }];
  });
  return Object.fromEntries(cells) as XLSX.WorkSheet;
}

/** 30 columns, two thirds numbers and one third repeated texts. */
function gridBook(rows: number): XLSX.WorkBook {
  const cell = (row: number, column: number): string | number =>
    column % 3 === 0 ? `单位${column}` : (row * 31 + column * 7) % 1000;
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => cell(row, column)),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(grid, { dense: true }), '明细');
  return book;
}

function makeFolder(size: number): string {
  const name = `units-${size}`;
  mkdirSync(join(FOLDER, name), { recursive: true });
  for (let n = 1; n <= size; n++) once(join(name, `${n}.xlsx`), () => formBook([n]));
  return join(FOLDER, name);
}
