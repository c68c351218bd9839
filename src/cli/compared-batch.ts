import { basename } from 'node:path';
import { IGNORED_KEY, parseIgnoreList } from '../assessment/ignore-list';
import { assessRead, readTables, type ReadTables } from '../assessment/assess';
import { compareBooks } from '../assessment/together';
import type { IgnoreEntry } from '../assessment/types';
import { openBookAndState } from '../hosts/file/open-file';
import { checkedFile, unreadableFile } from '../reports/file-report';
import type { Book } from '../rules/rule';
import type { BookSnapshot } from '../sheet/snapshot';
import { breather } from './breather';
import { fileError, partOf, type FilePart, type Job } from './report-file';

/** What of a workbook is kept until all have been read. */
interface ReadFile extends Book {
  readonly read: ReadTables;
  readonly ignored: readonly IgnoreEntry[];
  /** With content only where something was set aside in it: thousands of workbooks fit into memory. */
  readonly book: BookSnapshot;
}

const NO_CONTENT: BookSnapshot = { sheets: [], date1904: false };

/**
 * The parts of all files in the order of the paths, with what comparing their tables with one another has found (--cross).
 * All files are read before the first is reported; after `stop` come only those that were reported by then.
 *
 * @param step called whenever a file was read
 */
export async function* comparedParts(
  paths: readonly string[],
  job: Job,
  stop: AbortSignal,
  step: () => void,
): AsyncIterable<FilePart> {
  const names = displayNames(paths);
  const files: (ReadFile | { readonly error: unknown })[] = [];
  const breathe = breather();
  for (const path of paths) {
    await breathe();
    if (stop.aborted) return;
    files.push(await readFile(path, names.get(path)!, job).catch((error: unknown) => ({ error })));
    step();
  }
  const read = files.filter((file): file is ReadFile => !('error' in file));
  const tables = read.map((file) => file.read);
  const places = compareBooks(read, tables, job.options);
  const compared = new Map(read.map((file, index) => [file, places[index]!]));
  for (const [index, file] of files.entries()) {
    await breathe();
    if (stop.aborted) return;
    const path = paths[index]!;
    if ('error' in file) {
      yield await partOf(unreadableFile(path, fileError(file.error, job.context.lang), true), job);
      continue;
    }
    const options = { ...job.options, ignored: file.ignored };
    const assessment = assessRead(file.read, file.book, options, compared.get(file));
    yield await partOf(checkedFile(path, assessment), job);
  }
}

async function readFile(path: string, name: string, { options }: Job): Promise<ReadFile> {
  const { book, state } = await openBookAndState(path);
  const ignored = parseIgnoreList(state.get(IGNORED_KEY));
  return { name, read: readTables(book, options), ignored, book: ignored.length > 0 ? book : NO_CONTENT };
}

/** File names; the whole path where two files of different folders have one name. */
function displayNames(paths: readonly string[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const path of paths) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return new Map(paths.map((path) => [path, count.get(basename(path)) === 1 ? basename(path) : path]));
}
