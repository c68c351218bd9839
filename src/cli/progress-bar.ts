import { Presets, SingleBar } from 'cli-progress';
import { fillText } from '../locales/fill-text';
import type { Progress } from './progress';
import type { CliTexts } from './texts';

/** A bar on standard error with files per second and the time that is left. */
export function progressBar(total: number, texts: CliTexts): Progress {
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
