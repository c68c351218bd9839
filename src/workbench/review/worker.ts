import { assess } from '../../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import { readCsv } from '../../hosts/file/csv';
import { fileKind } from '../../hosts/file/detect';
import { FileHost } from '../../hosts/file/file-host';
import { readWorkbook } from '../../hosts/file/reader/read-workbook';
import { fflateCodec } from '../../hosts/file/zip/fflate-codec';
import type { IgnoreEntry } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import type { BookSnapshot } from '../../sheet/snapshot';
import { reviewLine, unreadableLine, type ReviewLine } from './line';

/** A file to review: read, checked and forgotten in the worker. */
export interface ReviewTask {
  readonly id: number;
  readonly name: string;
  readonly file: File;
  readonly lang: Lang;
}

export interface ReviewAnswer {
  readonly id: number;
  readonly line: ReviewLine;
}

self.addEventListener('message', ({ data }: MessageEvent<ReviewTask>) => {
  void review(data).then((line) => self.postMessage({ id: data.id, line } satisfies ReviewAnswer));
});

async function review({ name, file, lang }: ReviewTask): Promise<ReviewLine> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { book, ignored } = await read(name, bytes);
    return reviewLine(name, assess(book, { lang, ignored }));
  } catch (error) {
    return unreadableLine(name, error instanceof Error ? error.message : String(error));
  }
}

async function read(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly book: BookSnapshot; readonly ignored: readonly IgnoreEntry[] }> {
  if (fileKind(bytes) === 'other' && /\.(?:csv|tsv)$/iu.test(name)) {
    return { book: readCsv(bytes, 'Sheet1'), ignored: [] };
  }
  const book = readWorkbook(bytes, fflateCodec);
  // Only workbooks with parts of someone's own keep a list of ignored findings; the rest is spared a second reading.
  if (!includesName(bytes, 'customXml/')) return { book, ignored: [] };
  const kept = await new FileHost(bytes, fflateCodec).loadState(IGNORED_KEY);
  return { book, ignored: parseIgnoreList(kept) };
}

/** Names of parts stand uncompressed in a zip. */
function includesName(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
