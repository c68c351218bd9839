import type { ReportContext, ReportFormat, RunSummary } from '../reports/report';
import type { Sink } from './io';

/** Writes a report down part by part. */
export interface ReportWriter {
  add(part: string): Promise<void>;
  end(summary: RunSummary): Promise<void>;
}

/** Writes each part as it comes; with `hold`, or when the head shows the summary, everything at the end. */
export function reportWriter(
  format: ReportFormat,
  context: ReportContext,
  out: Sink,
  hold: boolean,
): ReportWriter {
  const held: string[] = [];
  let begun = false;
  return {
    async add(part) {
      if (part === '') return;
      if (hold || format.summaryFirst) {
        held.push(part);
        return;
      }
      await out.write((begun ? format.separator : format.head(context, NOTHING)) + part);
      begun = true;
    },
    async end(summary) {
      if (!begun) await out.write(format.head(context, summary));
      for (const [index, part] of held.entries()) await out.write((index > 0 ? format.separator : '') + part);
      await out.write(format.tail(context, summary));
    },
  };
}

/** The summary while nothing is known yet; formats that show it in the head are held back. */
const NOTHING: RunSummary = { checked: true, lines: [], seconds: 0, unreached: 0 };
