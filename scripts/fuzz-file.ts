import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '../src/hosts/file/open-file';
import { readWorkbook } from '../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../src/hosts/file/zip/node-codec';
import { HostError } from '../src/sheet/host';
import { dice, fuzzSeeds, mutate, verdict } from '../test/hosts/file/fuzzing';

/**
 * The long fuzzing run over the file reader: damaged workbooks must be read or refused with a HostError, soon, and nothing else.
 *
 *     npx esbuild scripts/fuzz-file.ts --bundle --platform=node --packages=external --outfile=dist/fuzz-file.js
 *     node dist/fuzz-file.js [inputs = 20000] [first seed = 0]
 *
 * Damaged .xls files, one in a hundred, go through the worker. A finding prints its seed and keeps its file; the exit status is 1.
 */
const SLOW_MS = 2000;
const inputs = Number(process.argv[2] ?? 20_000);
const firstSeed = Number(process.argv[3] ?? 0);

async function run(): Promise<void> {
  const seeds = fuzzSeeds(join(process.cwd(), 'test/fixtures'));
  const counts = new Map<string, number>();
  let findings = 0;
  let slowest = 0;
  const started = performance.now();
  for (let seed = firstSeed; seed < firstSeed + inputs; seed++) {
    const bytes = mutate(seeds[seed % seeds.length]!, dice(seed));
    const began = performance.now();
    const found = seed % 100 === 0 ? await verdictFromDisk(bytes) : verdict(() => count(counts, bytes));
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (found === null && took < SLOW_MS) continue;
    findings++;
    const path = join(tmpdir(), `jihe-fuzz-${seed}.xlsx`);
    writeFileSync(path, bytes);
    console.error(`seed ${seed} (${path}): ${found ?? `took ${Math.round(took)} ms`}`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([outcome, n]) => `${String(n).padStart(7)} ${outcome}`)
      .join('\n'),
  );
  console.log(
    `${inputs} inputs, ${findings} findings, ${seconds.toFixed(0)} s, slowest ${slowest.toFixed(0)} ms, ${peakMegabytes()} MB`,
  );
  process.exitCode = findings > 0 ? 1 : 0;
}

function count(counts: Map<string, number>, bytes: Uint8Array): ReturnType<typeof readWorkbook> {
  const add = (outcome: string): unknown => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  try {
    const book = readWorkbook(bytes, nodeCodec);
    add('read');
    return book;
  } catch (error) {
    add(error instanceof HostError ? error.code : 'crash');
    throw error;
  }
}

async function verdictFromDisk(bytes: Uint8Array): Promise<string | null> {
  const path = join(tmpdir(), `jihe-fuzz-${process.pid}.xls`);
  writeFileSync(path, bytes);
  try {
    const book = await openBook(path);
    return verdict(() => book);
  } catch (error) {
    return verdict(() => {
      throw error;
    });
  } finally {
    rmSync(path);
  }
}

const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

void run();
