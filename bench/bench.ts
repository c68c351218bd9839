import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { browserLines } from './browser';
import { measure, measureCommand, measureOpenpyxl, type Measured } from './measure';
import { makeBooks } from './workbooks';

const OUTPUT = 'docs/performance.md';
const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

const quick = process.argv.includes('--quick');
const seconds = quick ? 0.5 : 6;

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const number = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const ms = (measured: Measured | null): string => (measured ? number(measured.ms) : '–');
const times = (a: Measured, b: Measured): string => `${(a.ms / b.ms).toFixed(1)}×`;

/** Reading, checking and recalculating one workbook, against the floor and other readers. */
async function bookRow(name: string, path: string): Promise<string> {
  const [floor, read, xlsx, check, recalc] = ['floor', 'read', 'xlsx', 'check', 'recalc'].map((task) =>
    measure(task, path, seconds),
  ) as [Measured, Measured, Measured, Measured, Measured];
  const command = await measureCommand(['check', path, '--format', 'json']);
  const size = statSync(path).size;
  return row(
    name,
    size < 1e6 ? `${Math.round(size / 1e3)} KB` : `${(size / 1e6).toFixed(1)} MB`,
    ms(floor),
    `${ms(read)} (${times(read, floor)})`,
    `${ms(xlsx)} (${times(xlsx, floor)})`,
    ms(measureOpenpyxl(path)),
    `${ms(check)} (${times(check, floor)})`,
    ms(recalc),
    Math.round(command.mb),
  );
}

/** Whole runs over the folder, on one processor and on all. */
async function* folderLines(folder: string, size: number): AsyncIterable<string> {
  for (const jobs of new Set([1, availableParallelism()])) {
    const { ms: taken, mb } = await measureCommand([
      'check',
      folder,
      '--format',
      'json',
      '--jobs',
      String(jobs),
    ]);
    yield row(size, jobs, (taken / 1000).toFixed(2), Math.round((size * 1000) / taken), Math.round(mb));
  }
}

const BOOK_COLUMNS = ['size', 'floor', 'read', '@e965/xlsx', 'openpyxl', 'check', 'recalc', 'peak MB'];
const FOLDER_COLUMNS = ['jobs', 'seconds', 'files/s', 'peak MB'];

const heading = (first: string, columns: readonly string[]): string =>
  `${row(first, ...columns)}\n${row('---', ...columns.map(() => '--:'))}`;

function assessLine(name: string, path: string): string {
  const [read, xlsx, assess] = ['read', 'xlsx', 'assess'].map((task) => measure(task, path, seconds)) as [
    Measured,
    Measured,
    Measured,
  ];
  return (
    `Assessing ${name} takes ${ms(assess)} ms, ${times(assess, read)} the time of reading them ` +
    `and ${times(assess, xlsx)} that of @e965/xlsx.`
  );
}

async function* report(): AsyncIterable<string> {
  const books = makeBooks(quick);
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  yield `${cpu}, ${availableParallelism()} cores, ${memory}, Node ${process.version}, ${process.platform}.\n`;
  yield heading('workbook', BOOK_COLUMNS);
  yield await bookRow('1 form', books.form);
  yield await bookRow('1,000 forms', books.forms1000);
  yield await bookRow('one form 1,000 times', books.copies1000);
  yield await bookRow('165,000 cells', books.grid);
  if (books.bigGrid) yield await bookRow('1,650,000 cells', books.bigGrid);
  yield `\n${assessLine('the 1,000 forms', books.forms1000)}\n`;
  yield `${assessLine('one form 1,000 times', books.copies1000)}\n`;
  yield heading('one-table files', FOLDER_COLUMNS);
  yield* folderLines(books.folder, books.folderSize);
  yield '\nIn a browser:\n';
  yield* browserLines(books);
}

async function main(): Promise<void> {
  const lines: string[] = [];
  for await (const line of report()) {
    console.log(line);
    lines.push(line);
  }
  if (process.argv.includes('--write')) write(lines);
}

/** Puts the tables into the document, between its two marks. */
function write(lines: readonly string[]): void {
  const [before = '', rest = ''] = readFileSync(OUTPUT, 'utf8').split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  writeFileSync(OUTPUT, [before, BEGIN, '\n\n', lines.join('\n'), '\n\n', END, after].join(''));
}

void main();
