import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { measure, measureCommand, measureOpenpyxl, type Measured } from './measure';
import { makeBooks } from './workbooks';

const OUTPUT = 'docs/performance.md';
const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

const quick = process.argv.includes('--quick');
const seconds = quick ? 0.5 : 3;

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const number = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const ms = (measured: Measured | null): string => (measured ? number(measured.ms) : '–');
const times = (a: Measured, b: Measured): string => `${(a.ms / b.ms).toFixed(1)}×`;

/** Reading, checking and recalculating one workbook, against the floor and other readers. */
function bookRow(name: string, path: string, tasks: { check: boolean }): string {
  const floor = measure('floor', path, seconds);
  const read = measure('read', path, seconds);
  const xlsx = measure('xlsx', path, seconds);
  const check = tasks.check ? measure('check', path, seconds) : null;
  const recalc = tasks.check ? measure('recalc', path, seconds) : null;
  const size = statSync(path).size;
  return row(
    name,
    size < 1e6 ? `${Math.round(size / 1e3)} KB` : `${(size / 1e6).toFixed(1)} MB`,
    ms(floor),
    `${ms(read)} (${times(read, floor)})`,
    `${ms(xlsx)} (${times(xlsx, floor)})`,
    ms(measureOpenpyxl(path)),
    check ? `${ms(check)} (${times(check, floor)})` : '–',
    ms(recalc),
    Math.round((check ?? read).mb),
    Math.round(xlsx.mb),
  );
}

async function folderLines(folder: string, size: number): Promise<string[]> {
  const jobs = [...new Set([1, availableParallelism()])];
  const lines: string[] = [];
  for (const each of jobs) {
    const { ms: taken, mb } = await measureCommand([
      'check',
      folder,
      '--format',
      'json',
      '--jobs',
      String(each),
    ]);
    lines.push(row(size, each, (taken / 1000).toFixed(2), Math.round((size * 1000) / taken), Math.round(mb)));
  }
  return lines;
}

async function main(): Promise<void> {
  const books = makeBooks(quick);
  const say = (line: string): string => {
    console.log(line);
    return line;
  };
  const lines = [
    say(
      `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}.`,
    ),
    say(''),
    say(
      row(
        'workbook',
        'size',
        'floor',
        'read',
        '@e965/xlsx',
        'openpyxl',
        'check',
        'recalc',
        'peak MB',
        'peak MB @e965/xlsx',
      ),
    ),
    say(row('---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:')),
    say(bookRow('1 form', books.form, { check: true })),
    say(bookRow('1,000 forms', books.forms1000, { check: true })),
    say(bookRow('grid, 165,000 cells', books.grid, { check: true })),
    ...(quick ? [] : [say(bookRow('grid, 1,650,000 cells', books.bigGrid, { check: true }))]),
    say(''),
  ];
  const read = measure('read', books.forms1000, seconds);
  const assess = measure('assess', books.forms1000, seconds);
  lines.push(
    say(`Assessing 1,000 tables takes ${ms(assess)} ms, ${times(assess, read)} the time of reading them.`),
    say(''),
  );
  lines.push(
    say(row('one-table files', 'jobs', 'seconds', 'files/s', 'peak MB')),
    say(row('--:', '--:', '--:', '--:', '--:')),
  );
  for (const line of await folderLines(books.folder, books.folderSize)) lines.push(say(line));
  if (process.argv.includes('--write')) write(lines);
}

/** Puts the tables into the document, between its two marks. */
function write(lines: readonly string[]): void {
  const [before = '', rest = ''] = readFileSync(OUTPUT, 'utf8').split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  writeFileSync(OUTPUT, [before, BEGIN, '\n\n', lines.join('\n'), '\n\n', END, after].join(''));
}

void main();
