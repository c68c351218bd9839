import type { AssessOptions } from '../assessment/types';
import { assess } from '../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../assessment/ignore-list';
import { openBookAndState } from '../hosts/file/open-file';
import type { Lang } from '../locales/locale';
import { fileProblemText } from '../locales/file-problem-text';
import { checkedFile, inspectedFile, unreadableFile } from '../reports/file-report';
import { reportFormat, type ReportFormatName } from '../reports/formats';
import type { FileError, FileLine, FileReport, ReportContext } from '../reports/report';
import { fileLine } from '../reports/summary';
import { fillText } from '../rules/message';
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

/** Reads, assesses and writes down one file. Never throws: what goes wrong is the file's report. */
export async function reportFile(path: string, job: Job): Promise<FilePart> {
  const report = await fileReport(path, job).catch((error: unknown) =>
    unreadableFile(path, fileError(error, job.context.lang), job.checked),
  );
  return partOf(report, job);
}

export async function partOf(report: FileReport, { format, context }: Job): Promise<FilePart> {
  const { file } = await reportFormat(format);
  return { part: file(report, context), line: fileLine(report) };
}

async function fileReport(path: string, { checked, options }: Job): Promise<FileReport> {
  const { book, state } = await openBookAndState(path);
  const assessment = assess(book, { ...options, ignored: parseIgnoreList(state.get(IGNORED_KEY)) });
  return checked ? checkedFile(path, assessment) : inspectedFile(path, assessment);
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
