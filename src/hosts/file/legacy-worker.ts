import { parentPort, workerData } from 'node:worker_threads';
import type { LegacyAnswer } from './legacy';
import { readLegacyWorkbook } from './legacy-read';

/** Entry of the worker that reads one .xls and ends: `workerData` is the file, the one message is what came of it. */
async function answer(): Promise<LegacyAnswer> {
  try {
    return { book: await readLegacyWorkbook(workerData as Uint8Array) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

void answer().then((result) => parentPort?.postMessage(result));
