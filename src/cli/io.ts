/** Where text goes: a process stream, a file, or a string in a test. */
export interface Sink {
  /** Resolves when more may be written; rejects when what was written is lost. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
}

/** What the command line touches of the outside world. */
export interface Io {
  readonly out: Sink;
  readonly err: Sink;
  /** Raised by Ctrl-C, or when nobody reads the output any more. */
  readonly stop: AbortSignal;
}

/** The command was used wrongly: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Standard output does not take what is written: exit status 2. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(override readonly cause: unknown) {
    super(detailOf(cause));
  }
}

export const EXIT = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;

/** The system's code of a failure ("ENOENT"), else its message. */
export function detailOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  return String(code ?? message ?? error);
}
