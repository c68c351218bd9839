import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/program';

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and gives what it printed. */
export async function jihe(...argv: string[]): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Io['out'] => ({
    isTerminal: false,
    write: async (text) => {
      printed[name] += text;
    },
  });
  const status = await run(argv, { out: sink('out'), err: sink('err'), stop: new AbortController().signal });
  return { status, ...printed };
}
