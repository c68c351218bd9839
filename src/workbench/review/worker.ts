import { assess } from '../../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import { readLegacyInBrowser } from '../../hosts/file/browser/legacy';
import { openBytes } from '../../hosts/file/open-bytes';
import { fflateCodec } from '../../hosts/file/zip/fflate-codec';
import type { Lang } from '../../locales/locale';
import { errorText } from '../../taskpane/error-text';
import { reviewLine, unreadableLine, type ReviewLine } from './line';

export interface FileContent {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** Files to review: read, checked and forgotten in the worker. */
export interface ReviewTask {
  readonly files: readonly FileContent[];
  readonly lang: Lang;
}

/** One line for each file, in their order. */
export type ReviewAnswer = readonly ReviewLine[];

self.addEventListener('message', ({ data }: MessageEvent<ReviewTask>) => {
  void reviewAll(data).then((lines: ReviewAnswer) => self.postMessage(lines));
});

async function reviewAll({ files, lang }: ReviewTask): Promise<ReviewLine[]> {
  const lines: ReviewLine[] = [];
  for (const file of files) lines.push(await review(file, lang));
  return lines;
}

const PLATFORM = { codec: fflateCodec, readLegacy: readLegacyInBrowser };

async function review({ name, bytes }: FileContent, lang: Lang): Promise<ReviewLine> {
  try {
    const { book, state } = await openBytes(name, new Uint8Array(bytes), PLATFORM);
    return reviewLine(name, assess(book, { lang, ignored: parseIgnoreList(state.get(IGNORED_KEY)) }));
  } catch (error) {
    return unreadableLine(name, await errorText(error, lang));
  }
}
