import type { AssessOptions } from '../assessment/types';
import { assessEach, type BookToAssess } from '../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../assessment/ignore-list';
import { openBookAndState } from '../hosts/file/open-file';
import type { Lang } from '../locales/locale';
import { fileProblemText } from '../locales/file-problem-text';
import { checkedFile, inspectedFile, unreadableFile } from '../reports/file-report';
import { reportFormat, type ReportFormatName } from '../reports/formats';
import type { FileError, FileLine, FileReport, ReportContext } from '../reports/report';
import { fileLine } from '../reports/summary';
import { fillText } from '../locales/fill-text';
import { HostError } from '../sheet/host';
import { detailOf } from './io';
import { cliTexts } from './texts';

/** What is done with every file of a run. Plain data: it goes to worker threads. */
export interface Job {
  readonly checked: boolean;
  readonly options: AssessOptions;
  readonly format: ReportFormatName;
  readonly context: ReportContext;
}

/** A file's part of the report and its numbers: all that comes back from a worker thread. */
export interface FilePart {
  readonly part: string;
  readonly line: FileLine;
}

/**
 * Reads, assesses and writes down files, in their order. Never throws: what goes wrong with a file is its report.
 *
 * @param paths few enough to be in memory together
 */
export async function reportFiles(paths: readonly string[], job: Job): Promise<FilePart[]> {
  const opened: Opened[] = [];
  for (const path of paths) opened.push(await open(path, job));
  // Which of them cannot be assessed shows when each is tried alone.
  return assessedParts(opened, job).catch(() => oneByOne(opened, job));
}

interface OpenedBook extends BookToAssess {
  readonly path: string;
}
/** A workbook, or the report on what cannot be read. */
type Opened = OpenedBook | FileReport;

const isBook = (opened: Opened): opened is OpenedBook => 'book' in opened;

async function open(path: string, job: Job): Promise<Opened> {
  try {
    const { book, state } = await openBookAndState(path);
    return { path, book, options: { ...job.options, ignored: parseIgnoreList(state.get(IGNORED_KEY)) } };
  } catch (error) {
    return failed(path, error, job);
  }
}

async function assessedParts(opened: readonly Opened[], job: Job): Promise<FilePart[]> {
  const assessments = assessEach(opened.filter(isBook));
  const report = job.checked ? checkedFile : inspectedFile;
  const parts = opened.map((each) =>
    partOf(isBook(each) ? report(each.path, assessments.get(each)!) : each, job),
  );
  return Promise.all(parts);
}

async function oneByOne(opened: readonly Opened[], job: Job): Promise<FilePart[]> {
  const parts: FilePart[] = [];
  for (const each of opened) {
    const alone = assessedParts([each], job);
    parts.push(
      ...(await alone.catch((error: unknown) => assessedParts([failed(each.path, error, job)], job))),
    );
  }
  return parts;
}

const failed = (path: string, error: unknown, { context, checked }: Job): FileReport =>
  unreadableFile(path, fileError(error, context.lang), checked);

export async function partOf(report: FileReport, { format, context }: Job): Promise<FilePart> {
  const { file } = await reportFormat(format);
  return { part: file(report, context), line: fileLine(report) };
}

/** What went wrong with a file, for people. */
export function fileError(error: unknown, lang: Lang): FileError {
  if (error instanceof HostError) return { code: error.code, message: fileProblemText(error, lang) };
  const texts = cliTexts(lang).errors;
  const detail = detailOf(error);
  return detail === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'file/too-large', message: texts.outOfMemory }
    : { code: 'file/unexpected', message: fillText(texts.unexpected, { detail }) };
}
