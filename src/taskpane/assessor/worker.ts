import type { FromWorker, ToWorker } from './protocol';
import { serve } from './serve';

/** Entry of the worker: the core, away from the page's own thread. */
const answer = serve((message: FromWorker) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
// What waits for the worker knows by this that its script has loaded (start.ts).
self.postMessage('started');
