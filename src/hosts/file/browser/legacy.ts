import type { BookSnapshot } from '../../../sheet/snapshot';
import { answeredBook, DEFAULT_LEGACY_LIMITS, legacyError, type LegacyAnswer } from '../legacy-answer';
import { fileError } from '../file-error';

/**
 * Reads an .xls in a web worker of its own, bounded in time. Workers may start it, too.
 * @throws HostError file/encrypted, file/legacy-unreadable, file/legacy-not-loaded, file/timeout; file/legacy where no worker can be started
 */
export async function readLegacyInBrowser(bytes: Uint8Array): Promise<BookSnapshot> {
  const worker = startWorker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<LegacyAnswer>((resolve, reject) => {
      const { seconds } = DEFAULT_LEGACY_LIMITS;
      timer = setTimeout(() => reject(fileError('file/timeout', { seconds })), seconds * 1000);
      worker.addEventListener('message', ({ data }: MessageEvent<LegacyAnswer>) => resolve(data));
      // An event without a message: the worker's script did not load.
      worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) =>
        reject(message ? legacyError(message) : fileError('file/legacy')),
      );
      worker.postMessage(bytes);
    });
    return answeredBook(answer);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./legacy-worker.ts', import.meta.url));
  } catch {
    // Old web views let no worker start another.
    throw fileError('file/legacy');
  }
}
