import { statSync } from 'node:fs';
import { batchesOf, MOST_FILES } from '../hosts/file/batches';
import { unreadableFile } from '../reports/file-report';
import { breather } from './breather';
import { fileError, partOf, reportFiles, type FilePart, type Job } from './report-file';

/** From this many files on, starting worker threads pays. */
const WORKERS_FROM = 8;
/** Heap of one worker thread; a file that needs more is reported as too large. */
const WORKER_HEAP_MB = 1024;
/** Where there are too few files to fill as many batches for every thread, the batches are smaller. */
const BATCHES_PER_WORKER = 4;
/** How many batches per thread may be finished ahead of the one that is written next: bounds memory. */
const AHEAD_PER_WORKER = 3;

/** The parts of all files in the order of the paths. After `stop` only those that were finished by then. */
export function fileParts(
  paths: readonly string[],
  job: Job,
  jobs: number,
  stop: AbortSignal,
): AsyncIterable<FilePart> {
  return jobs > 1 && paths.length >= WORKERS_FROM
    ? inWorkers(paths, job, Math.min(jobs, paths.length), stop)
    : inTurn(paths, job, stop);
}

async function* inTurn(paths: readonly string[], job: Job, stop: AbortSignal): AsyncIterable<FilePart> {
  const breathe = breather();
  for (const batch of batchesOf(paths, sizeOf, MOST_FILES)) {
    await breathe();
    if (stop.aborted) return;
    yield* await reportFiles(batch, job);
  }
}

async function* inWorkers(
  paths: readonly string[],
  job: Job,
  jobs: number,
  stop: AbortSignal,
): AsyncIterable<FilePart> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('worker.mjs', import.meta.url).href,
    workerData: job,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  const stopped = new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null)));
  const partsOf = async (batch: readonly string[]): Promise<readonly FilePart[]> => {
    try {
      return (await pool.run(batch)) as FilePart[];
    } catch (error) {
      // Which file broke the thread shows when each is tried alone.
      const [path = '', ...others] = batch;
      if (others.length > 0) return (await Promise.all(batch.map((alone) => partsOf([alone])))).flat();
      return [await partOf(unreadableFile(path, fileError(error, job.context.lang), job.checked), job)];
    }
  };
  const together = Math.min(MOST_FILES, Math.ceil(paths.length / (jobs * BATCHES_PER_WORKER)));
  const batches = [...batchesOf(paths, sizeOf, together)];
  try {
    const waiting: Promise<readonly FilePart[] | null>[] = [];
    let next = 0;
    for (;;) {
      while (!stop.aborted && next < batches.length && waiting.length < jobs * AHEAD_PER_WORKER) {
        waiting.push(Promise.race([partsOf(batches[next++]!), stopped]));
      }
      const first = waiting.shift();
      if (!first) return;
      const done = await first;
      if (done) yield* done;
    }
  } finally {
    await pool.destroy();
  }
}

/** Bytes; none where the file cannot be looked at: what is wrong with it says who reads it. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
