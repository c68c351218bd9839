import type { Lang } from '../../locales/locale';
import { unreadableLine, type ReviewLine } from './line';
import type { ReviewAnswer, ReviewTask } from './worker';

/** A file with the path it is shown under. */
export interface ReviewFile {
  readonly name: string;
  readonly file: File;
}

/** More workers than these gain nothing: reading the disk becomes the limit. */
const MOST_WORKERS = 8;

/**
 * Reviews files in web workers, each file in one of them. `onLine` is called as files are done, in no particular order. Aborting
 * stops at once; what is done stays.
 */
export function reviewFiles(
  files: readonly ReviewFile[],
  lang: Lang,
  onLine: (index: number, line: ReviewLine) => void,
  signal: AbortSignal,
): Promise<void> {
  const wanted = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1), files.length);
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      let current = -1;
      const finish = (): void => {
        worker.terminate();
        resolve();
      };
      const take = (): void => {
        const file = files[next];
        if (!file || signal.aborted) return finish();
        current = next++;
        worker.postMessage({ id: current, name: file.name, file: file.file, lang } satisfies ReviewTask);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
        onLine(data.id, data.line);
        take();
      });
      worker.addEventListener('error', ({ message }) => {
        const file = files[current];
        if (file) onLine(current, unreadableLine(file.name, message));
        worker.terminate();
        // The file broke its worker; the others go on in a new one.
        if (signal.aborted) resolve();
        else void work().then(resolve);
      });
      signal.addEventListener('abort', finish, { once: true });
      take();
    });
  return Promise.all(Array.from({ length: wanted }, work)).then(() => undefined);
}
