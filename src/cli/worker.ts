import { workerData } from 'node:worker_threads';
import { reportFiles, type FilePart, type Job } from './report-file';

// Tinypool hands over its own data first, then ours.
const [, job] = workerData as [unknown, Job];

/** Files in a worker thread; the job is the same for all and came with the thread. */
export default (paths: readonly string[]): Promise<FilePart[]> => reportFiles(paths, job);
