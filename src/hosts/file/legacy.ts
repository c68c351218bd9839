import { existsSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { threadId, Worker } from 'node:worker_threads';
import type * as Esbuild from 'esbuild';
import type { BookSnapshot } from '../../sheet/snapshot';
import {
  answeredBook,
  DEFAULT_LEGACY_LIMITS,
  legacyError,
  type LegacyAnswer,
  type LegacyLimits,
} from './legacy-answer';
import { fileError, spotError } from './file-error';

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
  const answer = new Promise<LegacyAnswer>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(fileError('file/timeout', { seconds: limits.seconds })),
      limits.seconds * 1000,
    );
    worker.once('message', (message: LegacyAnswer) => {
      clearTimeout(timer);
      resolve(message);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? spotError('file/too-large', 'spot/memory', { megabytes: limits.megabytes })
          : legacyError(error.message),
      );
    });
  });
  return answer.then(answeredBook).finally(() => worker.terminate());
}

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
