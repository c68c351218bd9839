import type { FromWorker, ToWorker } from './protocol';
import { serve } from './serve';

/** Entry of the worker: the core, away from the page's own thread. */
const answer = serve((message: FromWorker) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
