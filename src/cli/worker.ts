import { workerData } from 'node:worker_threads';
import { reportFile, type FilePart, type Job } from './report-file';

// Tinypool hands over its own data first, then ours.
const [, job] = workerData as [unknown, Job];

/** Files in a worker thread, one after the other; the job is the same for all and came with the thread. */
export default async (paths: readonly string[]): Promise<FilePart[]> => {
  const parts: FilePart[] = [];
  for (const path of paths) parts.push(await reportFile(path, job));
  return parts;
};
