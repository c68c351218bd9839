import type { Lang } from '../../locales/locale';
import { nextTask } from '../../sheet/next-task';
import type { BookSnapshot } from '../../sheet/snapshot';
import type { Assessor, CheckOptions, ExportFormat, ReportHead, RuleLine } from './assessor';
import type { Outcome } from './outcome';
import { portions, thrownError, type FromWorker, type ToWorker } from './protocol';

/** The end of a worker that the page holds. */
export interface Port {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An assessor at the other end of a port. */
export class RemoteAssessor implements Assessor {
  private readonly pending = new Map<number, Pending>();
  private calls = 0;
  private last: Promise<unknown> = Promise.resolve();

  private readonly port: Promise<Port>;

  /** @param port may still be on its way: what is asked waits for it */
  constructor(port: Promise<Port>) {
    this.port = port.then((open) => {
      open.addEventListener('message', ({ data }) => this.settle(data));
      return open;
    });
  }

  assess(book: BookSnapshot, options: CheckOptions): Promise<Outcome> {
    return this.inTurn(async () => {
      const port = await this.port;
      for (const sheets of portions(book)) {
        port.postMessage({ type: 'sheets', sheets });
        await nextTask();
      }
      return this.call<Outcome>('assess', [{ ...book, sheets: [] }, options]);
    });
  }

  again(options: CheckOptions): Promise<Outcome | null> {
    return this.inTurn(() => this.call('again', [options]));
  }

  report(format: ExportFormat, head: ReportHead, options: CheckOptions): Promise<string> {
    return this.inTurn(() => this.call('report', [format, head, options]));
  }

  compareWith(files: readonly File[], bookName: string): Promise<readonly string[]> {
    return this.inTurn(() => this.call('compareWith', [files, bookName]));
  }

  rules(lang: Lang): Promise<readonly RuleLine[]> {
    return this.inTurn(() => this.call('rules', [lang]));
  }

  /** The worker is gone: nobody will answer any more. */
  fail(error: Error): void {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }

  /** Sheets of two workbooks must not mix on their way. */
  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.last.catch(() => undefined).then(action);
    this.last = result;
    return result;
  }

  private async call<T>(method: keyof Assessor, args: readonly unknown[]): Promise<T> {
    const port = await this.port;
    this.calls += 1;
    const id = this.calls;
    return new Promise<T>((resolve, reject) => {
      this.pending.set(id, { resolve: (result) => resolve(result as T), reject });
      port.postMessage({ type: 'call', id, method, args });
    });
  }

  private settle(answer: FromWorker): void {
    const pending = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    // Receiving a large result takes its time, and so does showing it.
    if ('result' in answer) void nextTask().then(() => pending?.resolve(answer.result));
    else pending?.reject(thrownError(answer.error));
  }
}
