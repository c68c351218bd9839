import type { OfficeEnvironment } from './environment';

/** Typing comes in bursts; one call is enough for each. */
const DEBOUNCE_MS = 800;
/** Before ExcelApi 1.14 an event does not tell whose change it was; ours arrive within this time. */
const ECHO_MS = 1_000;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells listeners that the workbook may have changed. Excel's events leave things out (platforms.md §3.6), so they
 * are taken as a hint and nothing more. Our own writes are not told.
 */
export class ChangeWatch {
  private readonly listeners = new Set<() => void>();
  private handlers: Promise<readonly Handler[]> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing = 0;
  private quietUntil = 0;

  constructor(
    private readonly office: OfficeEnvironment,
    private readonly debounceMs = DEBOUNCE_MS,
  ) {}

  /** Returns the way to stop. Where Excel refuses to register, the listener is simply never called. */
  listen(listener: () => void): () => void {
    // Each call is a listener of its own, even with the same function.
    const own = (): void => listener();
    this.listeners.add(own);
    this.handlers ??= this.register().catch(() => []);
    return () => {
      this.listeners.delete(own);
      if (this.listeners.size === 0) this.stop();
    };
  }

  /** Runs an action whose changes are our own. */
  async whileWriting<T>(action: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await action();
    } finally {
      this.writing -= 1;
      this.quietUntil = Date.now() + ECHO_MS;
    }
  }

  private register(): Promise<readonly Handler[]> {
    return this.office.run({}, async (context) => {
      const { worksheets } = context.workbook;
      const changed = (event: { readonly triggerSource?: string }): Promise<void> =>
        this.hear(event.triggerSource);
      const moved = (): Promise<void> => this.hear(undefined);
      const handlers: Handler[] = [
        worksheets.onChanged.add(changed),
        worksheets.onAdded.add(moved),
        worksheets.onDeleted.add(moved),
      ];
      if (this.office.supports('1.17')) handlers.push(worksheets.onNameChanged.add(moved));
      await context.sync();
      return handlers;
    });
  }

  private stop(): void {
    clearTimeout(this.timer);
    const { handlers } = this;
    this.handlers = null;
    void handlers?.then(remove).catch(() => undefined);
  }

  private async hear(triggerSource: string | undefined): Promise<void> {
    const isOurs =
      triggerSource === undefined
        ? this.writing > 0 || Date.now() < this.quietUntil
        : triggerSource === 'ThisLocalAddin';
    if (isOurs) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.listeners.forEach((listener) => listener()), this.debounceMs);
  }
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
