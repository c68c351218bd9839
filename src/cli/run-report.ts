import { reportFormat } from '../reports/formats';
import type { FileLine } from '../reports/report';
import { fillText } from '../locales/fill-text';
import { fileParts } from './batch';
import { comparedParts } from './compared-batch';
import { findWorkbooks } from './find-workbooks';
import { EXIT, UsageError, type Io } from './io';
import { progress } from './progress';
import type { Job } from './report-file';
import { reportWriter } from './report-writer';
import { isAmong } from './same-file';
import { withOut } from './streams';
import { cliTexts } from './texts';

export interface RunOptions {
  /** Worker threads at most. */
  readonly jobs: number;
  /** The file the report goes to; standard output when absent. */
  readonly out?: string;
  /** The mildest severity that makes the exit status 1. */
  readonly failOn: 'error' | 'warning' | 'never';
  /** Compare the workbooks with one another, too. */
  readonly cross?: boolean;
}

/** Checks or inspects everything behind the paths, writes the report and gives the exit status (contract §3). */
export async function runReport(
  paths: readonly string[],
  job: Job,
  { jobs, out, failOn, cross = false }: RunOptions,
  io: Io,
): Promise<number> {
  const { lang } = job.context;
  const texts = cliTexts(lang);
  if (paths.includes('')) throw new UsageError(texts.errors.pathEmpty);
  const workbooks = await findWorkbooks(paths, io.stop);
  const isCut = io.stop.aborted;
  if (workbooks.length === 0 && !isCut) {
    throw new UsageError(fillText(texts.errors.noWorkbooks, { paths: paths.join(' ') }));
  }
  if (out !== undefined && (await isAmong(out, workbooks))) {
    throw new UsageError(fillText(texts.errors.reportOverWorkbook, { path: out }));
  }
  const started = performance.now();
  const lines: FileLine[] = [];
  await withOut(out, io, lang, async (sink) => {
    const bar = await progress(workbooks.length, io.err.isTerminal, texts);
    // A bar and a report on one screen would write over each other.
    const hold = bar.visible && sink.isTerminal;
    const writer = reportWriter(await reportFormat(job.format), job.context, sink, hold);
    const parts = cross
      ? comparedParts(workbooks, job, io.stop, () => bar.step())
      : fileParts(workbooks, job, jobs, io.stop);
    try {
      for await (const { part, line } of parts) {
        lines.push(line);
        if (!cross) bar.step();
        await writer.add(part);
      }
    } finally {
      bar.stop();
    }
    const seconds = (performance.now() - started) / 1000;
    await writer.end({ checked: job.checked, lines, seconds, unreached: workbooks.length - lines.length });
  });
  return exitStatus(lines, failOn, isCut || lines.length < workbooks.length);
}

function exitStatus(lines: readonly FileLine[], failOn: RunOptions['failOn'], interrupted: boolean): number {
  if (interrupted) return EXIT.interrupted;
  if (lines.some((line) => line.error !== null)) return EXIT.failed;
  const counted = ({ errors, warnings }: FileLine): number => {
    switch (failOn) {
      case 'never':
        return 0;
      case 'error':
        return errors;
      case 'warning':
        return errors + warnings;
    }
  };
  return lines.some((line) => counted(line) > 0) ? EXIT.findings : EXIT.clean;
}
