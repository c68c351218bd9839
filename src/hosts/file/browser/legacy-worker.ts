import type { LegacyAnswer } from '../legacy-answer';

/** Entry of the web worker that reads one .xls: the one message it gets is the file, the one it sends is what came of it. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void answer(data).then((message) => self.postMessage(message));
});

async function answer(bytes: Uint8Array): Promise<LegacyAnswer> {
  try {
    const { answerLegacy } = await import('../legacy-read');
    return await answerLegacy(bytes);
  } catch {
    // It never throws; what did is the loading.
    return { notLoaded: true };
  }
}
