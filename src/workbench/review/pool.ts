import { batchesOf, MOST_FILES } from '../../hosts/file/batches';
import type { Lang } from '../../locales/locale';
import { errorText } from '../../taskpane/error-text';
import { throwNoAccess } from '../files';
import { unreadableLine, type ReviewLine } from './line';
import { startWorker } from './start-worker';
import type { ReviewAnswer, ReviewTask } from './worker';

/** A file with the path it is shown under. */
export interface ReviewFile {
  readonly name: string;
  readonly file: File;
}

type Batch = readonly ReviewFile[];

/** More workers than these gain nothing: reading the disk becomes the limit. */
const MOST_WORKERS = 8;

type Tell = (lines: readonly ReviewLine[]) => void;

/**
 * Reviews files in web workers. `onLines` is called as files are done, in no particular order. Aborting stops at once;
 * what is done stays.
 */
export async function reviewFiles(
  files: readonly ReviewFile[],
  lang: Lang,
  onLines: Tell,
  signal: AbortSignal,
): Promise<void> {
  const queue = [...batchesOf(files, ({ file }) => file.size, MOST_FILES)];
  const wanted = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1), queue.length);
  const workers = Array.from({ length: wanted }, () => new ReviewWorker());
  const tell: Tell = (lines) => signal.aborted || onLines(lines);
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  await Promise.race([Promise.all(workers.map((worker) => work(worker, queue, lang, tell))), aborted]);
  for (const worker of workers) worker.terminate();
}

/** Takes batches until there are none, the next one being read from disk while the worker is busy. */
async function work(worker: ReviewWorker, queue: Batch[], lang: Lang, tell: Tell): Promise<void> {
  const readNext = async (): Promise<readonly ReadFile[] | null> => {
    const batch = queue.shift();
    return batch ? readFiles(batch, lang, tell) : null;
  };
  let ahead = readNext();
  for (;;) {
    const batch = (await ahead) ?? (await readNext());
    if (!batch) return;
    const answer = worker.review(batch, lang);
    ahead = readNext();
    try {
      tell(await answer);
    } catch (error) {
      // Which file broke the worker shows when each is tried alone.
      if (batch.length > 1) queue.push(...batch.map((file) => [file]));
      else {
        const why = await errorText(error, lang);
        tell(batch.map(({ name }) => unreadableLine(name, why)));
      }
    }
  }
}

interface ReadFile extends ReviewFile {
  readonly bytes: ArrayBuffer;
}

/** Files with their contents; those that cannot be read have their line told at once. */
async function readFiles(batch: Batch, lang: Lang, tell: Tell): Promise<readonly ReadFile[]> {
  const read = batch.map(async (item): Promise<ReadFile[]> => {
    try {
      return [{ ...item, bytes: await item.file.arrayBuffer().catch(throwNoAccess) }];
    } catch (error) {
      tell([unreadableLine(item.name, await errorText(error, lang))]);
      return [];
    }
  });
  return (await Promise.all(read)).flat();
}

/** A web worker, replaced when it breaks. */
class ReviewWorker {
  private worker = startWorker();

  review(batch: readonly ReadFile[], lang: Lang): Promise<ReviewAnswer> {
    const { worker } = this;
    const files = batch.map(({ name, bytes }) => ({ name, bytes }));
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReviewAnswer>) => resolve(data);
      worker.onerror = ({ message }) => {
        worker.terminate();
        this.worker = startWorker();
        reject(new Error(message));
      };
      const task: ReviewTask = { files, lang };
      worker.postMessage(
        task,
        files.map(({ bytes }) => bytes),
      );
    });
  }

  terminate(): void {
    this.worker.terminate();
  }
}
