import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  /** Median. */
  readonly ms: number;
  /** Peak resident memory of the process. */
  readonly mb: number;
}

/** A task of bench/task.ts in a process of its own. */
export function measure(task: string, path: string, seconds: number): Measured {
  const { stdout, stderr } = spawnSync('node', ['.cache/bench/task.js', task, path, String(seconds)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`${task} ${path}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

const OPENPYXL = `
import json, resource, sys, time, openpyxl
times = []
for _ in range(2):
    started = time.perf_counter()
    book = openpyxl.load_workbook(sys.argv[1], read_only=False)
    times.append(time.perf_counter() - started)
print(json.dumps({'ms': min(times) * 1000, 'mb': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

/** openpyxl on the same file; null where Python or openpyxl is not installed. */
export function measureOpenpyxl(path: string): Measured | null {
  const { status, stdout } = spawnSync('python3', ['-c', OPENPYXL, path], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Measured) : null;
}

/** A whole run of the command line, start-up included. Peak memory is that of the process with its threads. */
export function measureCommand(argv: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn('node', ['bin/jihe.js', ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
  let mb = 0;
  const watch = setInterval(() => (mb = Math.max(mb, peakMemory(child.pid!))), 20);
  return new Promise((resolve) =>
    child.once('exit', () => {
      clearInterval(watch);
      resolve({ ms: performance.now() - started, mb });
    }),
  );
}

/** Peak resident memory of a running process in MB. Linux only; 0 elsewhere. */
export function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
