import type { Assessor } from './assessor';
import type { FromWorker } from './protocol';
import { RemoteAssessor, type Port } from './remote';

export interface RunningAssessor {
  readonly assessor: Assessor;
  readonly stop: () => void;
}

/** The core in a worker, or in the page itself where workers are not allowed or the worker's script does not load. */
export function startAssessor(startWorker: () => Worker = newWorker): RunningAssessor {
  let worker: Worker | null = null;
  const inWorker = async (): Promise<Port> => {
    worker = startWorker();
    await hasStarted(worker);
    worker.addEventListener('error', ({ message }) => assessor.fail(new Error(message)));
    return worker;
  };
  const assessor = new RemoteAssessor(inWorker().catch(inPage));
  return { assessor, stop: () => worker?.terminate() };
}

const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));

/** The worker says so first of all; an error before that means that it could not be started. */
const hasStarted = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', reject, { once: true });
  });

async function inPage(): Promise<Port> {
  const { serve } = await import('./serve');
  const listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  const answer = serve((data) => listeners.forEach((listener) => listener({ data })));
  return {
    postMessage: (message) => void answer(message),
    addEventListener: (_type, listener) => void listeners.push(listener),
  };
}
