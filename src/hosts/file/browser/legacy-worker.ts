import { answerLegacy } from '../legacy-read';

/** Entry of the web worker that reads one .xls: the one message it gets is the file, the one it sends is what came of it. */
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void answerLegacy(data).then((answer) => self.postMessage(answer));
});
