// One measurement in a process of its own: `task NAME FILE SECONDS` prints {"ms": median, "mb": peak} as JSON.
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { assess } from '../src/assessment/assess';
import { FileHost } from '../src/hosts/file/file-host';
import { readWorkbook } from '../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../src/hosts/file/zip/node-codec';
import { floor } from './floor';
import type { Measured } from './measure';

const read = (file: Buffer) => readWorkbook(file, nodeCodec);

const TASKS: Readonly<Record<string, (file: Buffer) => unknown>> = {
  floor,
  read,
  xlsx: (file) => XLSX.read(file, { dense: true, sheetStubs: true }),
  check: (file) => assess(read(file)),
  recalc: async (file) => {
    const host = new FileHost(file, nodeCodec);
    const { corrections } = assess(await host.read());
    await host.apply(corrections.map(({ edit }) => edit));
    return host.bytes();
  },
};

const MINIMUM_RUNS = 3;

/** Runs until the time is up. The later half counts: until then V8 is still compiling. */
async function measure(task: (file: Buffer) => unknown, file: Buffer, seconds: number): Promise<Measured> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (times.length < MINIMUM_RUNS || performance.now() < until) {
    const started = performance.now();
    await task(file);
    times.push(performance.now() - started);
  }
  const warm = times.slice(times.length >> 1).sort((a, b) => a - b);
  return { ms: warm[warm.length >> 1]!, mb: process.resourceUsage().maxRSS / 1024 };
}

/** What assessing costs alone, in a book that is read already. */
async function measureAssess(file: Buffer, seconds: number): Promise<Measured> {
  const book = read(file);
  return measure(() => assess(book), file, seconds);
}

const [name = '', path = '', seconds = '1'] = process.argv.slice(2);
const file = readFileSync(path);
const result =
  name === 'assess' ? measureAssess(file, Number(seconds)) : measure(TASKS[name]!, file, Number(seconds));
void result.then((measured) => console.log(JSON.stringify(measured)));
