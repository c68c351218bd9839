import type { SheetSnapshot } from '../../sheet/snapshot';
import { plainError, type Call, type FromWorker, type ToWorker } from './protocol';
import { Session } from './session';

/** Answers the messages of a {@link RemoteAssessor}. */
export function serve(post: (answer: FromWorker) => void): (message: ToWorker) => Promise<void> {
  const session = new Session();
  let sheets: SheetSnapshot[] = [];

  /** The arguments as they were given: a workbook gets back the sheets that came ahead of it. */
  const argumentsOf = ({ method, args }: Call): readonly unknown[] => {
    if (method !== 'assess') return args;
    const [book, ...rest] = args;
    const whole = { ...(book as object), sheets };
    sheets = [];
    return [whole, ...rest];
  };

  return async (message) => {
    if (message.type === 'sheets') {
      sheets.push(...message.sheets);
      return;
    }
    const { id, method } = message;
    try {
      const perform = session[method].bind(session) as (...args: readonly unknown[]) => Promise<unknown>;
      post({ id, result: await perform(...argumentsOf(message)) });
    } catch (error) {
      post({ id, error: plainError(error) });
    }
  };
}
