import { existsSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { threadId, Worker } from 'node:worker_threads';
import type * as Esbuild from 'esbuild';
import type { HostError } from '../../sheet/host';
import type { BookSnapshot } from '../../sheet/snapshot';
import { fileError } from './file-error';

/** What the worker sends back. */
export type LegacyAnswer = { readonly book: BookSnapshot } | { readonly failure: string };

export interface LegacyLimits {
  readonly seconds: number;
  /** Heap of the worker. */
  readonly megabytes: number;
}

export const DEFAULT_LEGACY_LIMITS: LegacyLimits = { seconds: 20, megabytes: 512 };

/**
 * Reads an .xls in a worker thread of its own, bounded in memory and time: SheetJS is not safe from hostile files.
 * @throws HostError file/encrypted, file/legacy-unreadable, file/too-large, file/timeout
 */
export function readLegacy(
  bytes: Uint8Array,
  limits: LegacyLimits = DEFAULT_LEGACY_LIMITS,
): Promise<BookSnapshot> {
  const worker = new Worker(workerPath(), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    stdout: true,
    stderr: true,
  });
  return new Promise<BookSnapshot>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(fileError('file/timeout', String(limits.seconds))),
      limits.seconds * 1000,
    );
    worker.once('message', (answer: LegacyAnswer) => {
      clearTimeout(timer);
      if ('book' in answer) resolve(answer.book);
      else reject(legacyError(answer.failure));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? fileError('file/too-large', `读取需要 ${limits.megabytes} MB 以上内存`)
          : legacyError(error.message),
      );
    });
  }).finally(() => worker.terminate());
}

/** How SheetJS words that a book is encrypted, in one way or another. */
const ENCRYPTED = /password|encrypt|version code/iu;

const legacyError = (reason: string): HostError =>
  ENCRYPTED.test(reason)
    ? fileError('file/encrypted')
    : fileError('file/legacy-unreadable', reason.slice(0, 100));

/**
 * The script of the worker. A build puts it beside the bundle that contains this module, as `legacy-worker.js`; from the sources
 * (tests, scripts) it is compiled on first use.
 */
function workerPath(): string {
  const built = join(__dirname, 'legacy-worker.js');
  return existsSync(built) ? built : (compiled ??= compileWorker());
}

let compiled: string | undefined;

function compileWorker(): string {
  const target = join(process.cwd(), 'node_modules/.cache/jihe/legacy-worker.js');
  const draft = `${target}.${process.pid}-${threadId}`;
  // By createRequire, so that no bundler takes the compiler along.
  const { buildSync } = createRequire(__filename)('esbuild') as typeof Esbuild;
  buildSync({
    entryPoints: [join(__dirname, 'legacy-worker.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    minify: true,
    logLevel: 'error',
  });
  // In one step: several processes may do this at once.
  renameSync(draft, target);
  return target;
}
