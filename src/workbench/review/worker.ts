import { assessEach, type BookToAssess } from '../../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../../assessment/ignore-list';
import { readLegacyInBrowser } from '../../hosts/file/browser/legacy';
import { loadCalculator } from '../../hosts/file/formulas/load';
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
  // An error reaches the pool, which tries each file alone.
  reviewAll(data).then((lines: ReviewAnswer) => self.postMessage(lines), reportError);
});

interface OpenedBook extends BookToAssess {
  readonly name: string;
}
/** A workbook, or the line on what cannot be read. */
type Opened = OpenedBook | ReviewLine;

const isBook = (opened: Opened): opened is OpenedBook => 'book' in opened;

async function reviewAll({ files, lang }: ReviewTask): Promise<ReviewLine[]> {
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file, lang));
  const assessments = assessEach(opened.filter(isBook));
  return opened.map((each) => (isBook(each) ? reviewLine(each.name, assessments.get(each)!) : each));
}

const PLATFORM = { codec: fflateCodec, readLegacy: readLegacyInBrowser, loadCalculator };

async function open({ name, bytes }: FileContent, lang: Lang): Promise<Opened> {
  try {
    const { book, state } = await openBytes(name, new Uint8Array(bytes), PLATFORM);
    return { name, book, options: { lang, ignored: parseIgnoreList(state.get(IGNORED_KEY)) } };
  } catch (error) {
    return unreadableLine(name, await errorText(error, lang));
  }
}
