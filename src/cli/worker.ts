import { workerData } from 'node:worker_threads';
import { reportFile, type FilePart, type Job } from './report-file';

// Tinypool hands over its own data first, then ours.
const [, job] = workerData as [unknown, Job];

/** One file in a worker thread; the job is the same for all files and came with the thread. */
export default (path: string): Promise<FilePart> => reportFile(path, job);
