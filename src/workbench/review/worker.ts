import { assess } from '../../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import type { IgnoreEntry } from '../../assessment/types';
import { readCsv } from '../../hosts/file/csv';
import { fileKind } from '../../hosts/file/detect';
import { keptState } from '../../hosts/file/patch/kept-state';
import { openPackage, readPackage } from '../../hosts/file/reader/read-workbook';
import { fflateCodec } from '../../hosts/file/zip/fflate-codec';
import type { Lang } from '../../locales/locale';
import type { BookSnapshot } from '../../sheet/snapshot';
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

self.addEventListener('message', ({ data: { files, lang } }: MessageEvent<ReviewTask>) => {
  self.postMessage(files.map((file) => review(file, lang)) satisfies ReviewAnswer);
});

function review({ name, bytes }: FileContent, lang: Lang): ReviewLine {
  try {
    const { book, ignored } = read(name, new Uint8Array(bytes));
    return reviewLine(name, assess(book, { lang, ignored }));
  } catch (error) {
    return unreadableLine(name, error);
  }
}

function read(
  name: string,
  bytes: Uint8Array,
): { readonly book: BookSnapshot; readonly ignored: readonly IgnoreEntry[] } {
  if (fileKind(bytes) === 'other' && /\.(?:csv|tsv)$/iu.test(name)) {
    return { book: readCsv(bytes, 'Sheet1'), ignored: [] };
  }
  const opc = openPackage(bytes, fflateCodec);
  return { book: readPackage(opc), ignored: parseIgnoreList(keptState(opc).get(IGNORED_KEY)) };
}
