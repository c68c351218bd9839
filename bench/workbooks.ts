import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

// The workbooks that are measured, written once by @e965/xlsx so that no reader meets the work of its own family.

const FOLDER = '.cache/bench/books';
const FORM_BOOK = 'samples/junshan-2023-self-evaluation.xlsx';
const FORM_SHEET = '项目支出绩效自评表';

export interface Books {
  readonly form: string;
  readonly forms1000: string;
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
    form: once('form.xlsx', () => formBook(1)),
    forms1000: once('forms1000.xlsx', () => formBook(1000)),
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

/** The project self-evaluation of 君山 on so many sheets. */
function formBook(sheets: number): XLSX.WorkBook {
  const form = XLSX.read(readFileSync(FORM_BOOK)).Sheets[FORM_SHEET]!;
  const book = XLSX.utils.book_new();
  for (let n = 1; n <= sheets; n++) XLSX.utils.book_append_sheet(book, form, `自评表${n}`);
  return book;
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
  const form = once('form.xlsx', () => formBook(1));
  const folder = join(FOLDER, `folder-${size}`);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    for (let n = 1; n <= size; n++) cpSync(form, join(folder, `${n}.xlsx`));
  }
  return folder;
}
