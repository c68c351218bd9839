import type { Assessor } from './assessor';
import { RemoteAssessor } from './remote';

/** The core in a worker, or in the page itself where workers are not allowed. */
export async function startAssessor(): Promise<Assessor> {
  try {
    return inWorker();
  } catch {
    const { Session } = await import('./session');
    return new Session();
  }
}

function inWorker(): Assessor {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const assessor = new RemoteAssessor(worker);
  worker.addEventListener('error', ({ message }) => assessor.fail(new Error(message)));
  return assessor;
}
