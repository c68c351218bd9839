import type { CliTexts } from './texts';

/** From this many files on a bar is shown. */
const FROM = 8;

export interface Progress {
  readonly visible: boolean;
  step(): void;
  stop(): void;
}

const SILENT: Progress = { visible: false, step: () => undefined, stop: () => undefined };

/** A bar on the terminal behind standard error; silent elsewhere and for a handful of files. */
export async function progress(total: number, terminal: boolean, texts: CliTexts): Promise<Progress> {
  if (!terminal || total < FROM) return SILENT;
  const { progressBar } = await import('./progress-bar');
  return progressBar(total, texts);
}
