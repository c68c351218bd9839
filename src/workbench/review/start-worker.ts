/** Apart from the pool, whose tests play the worker. */
export const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url));
