import { fillText } from '../rules/message';
import type { CliTexts } from './texts';

/** From this many files on a bar is shown. */
const FROM = 8;

export interface Progress {
  readonly visible: boolean;
  step(): void;
  stop(): void;
}

const SILENT: Progress = { visible: false, step: () => undefined, stop: () => undefined };

/** A bar on the terminal behind `stderr` with files per second and the time that is left; silent elsewhere. */
export async function progressBar(total: number, terminal: boolean, texts: CliTexts): Promise<Progress> {
  if (!terminal || total < FROM) return SILENT;
  const { SingleBar, Presets } = await import('cli-progress');
  // Their placeholders are written like ours: what is not filled in here stays for the bar.
  const format = fillText(texts.progress, { remaining: '{eta}' });
  const bar = new SingleBar(
    { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  const started = performance.now();
  let done = 0;
  bar.start(total, 0, { speed: '–' });
  return {
    visible: true,
    step: () => {
      done++;
      bar.update(done, { speed: Math.round((done * 1000) / (performance.now() - started)) });
    },
    stop: () => bar.stop(),
  };
}
