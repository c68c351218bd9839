import { BatchRun, References, RequestError, type Batch, type Reply } from './richapi';

/** Numbers of the Office host for failures of whole requests (office-js-host.md §2). */
export const HOST_ERROR = {
  cellEditMode: 5004,
  session: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

/** Excel on the web refuses longer requests and answers. */
const MAX_PAYLOAD = 5 * 1024 * 1024;
/** Request flag: wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

const INSTANTIATE = 1;
const NEW_OBJECT = 2;

interface Counters {
  /** Requests that a context.sync() sent. */
  syncs: number;
  /** Requests that only release proxies, sent by the library after Excel.run. */
  cleanups: number;
  maxRequestBytes: number;
  maxResponseBytes: number;
}

/**
 * The host side of Excel: takes the requests of the genuine library, whichever way they come, and counts what a user
 * would feel.
 */
export class ExcelHost {
  counters: Counters = { syncs: 0, cleanups: 0, maxRequestBytes: 0, maxResponseBytes: 0 };
  /** Everything that was missing in the model; must be empty after each test. */
  readonly gaps: string[] = [];
  /** Asked before each request that is not a cleanup; a number of {@link HOST_ERROR} makes it fail. */
  fault: ((batch: Batch, bytes: number) => number | null) | null = null;
  maxPayload = MAX_PAYLOAD;
  private readonly references = new References();
  private editing: { ended: Promise<void>; end: () => void } | null = null;

  constructor(private readonly workbook: object) {}

  get keptReferences(): number {
    return this.references.size;
  }

  resetCounters(): void {
    this.counters = { syncs: 0, cleanups: 0, maxRequestBytes: 0, maxResponseBytes: 0 };
  }

  /** Someone begins to type into a cell. Returns the way to press Enter. */
  beginCellEdit(): () => void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
    return () => {
      this.editing = null;
      end();
    };
  }

  /**
   * Answers one request: the JSON of a batch and the request flags.
   *
   * @throws RequestError when the whole request is refused.
   */
  async execute(json: string, flags: number): Promise<string> {
    const batch = JSON.parse(json) as Batch;
    if (isCleanup(batch)) {
      this.counters.cleanups += 1;
      return JSON.stringify(this.run(batch));
    }
    if (isInternal(batch)) {
      return JSON.stringify({
        Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })),
        TraceIds: [],
      });
    }
    const bytes = Buffer.byteLength(json);
    this.counters.syncs += 1;
    this.counters.maxRequestBytes = Math.max(this.counters.maxRequestBytes, bytes);
    const fault = this.fault?.(batch, bytes) ?? null;
    if (fault !== null) throw new RequestError(fault);
    if (bytes > this.maxPayload) throw new RequestError(HOST_ERROR.requestTooLarge);
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw new RequestError(HOST_ERROR.cellEditMode);
      await this.editing.ended;
    }
    const forget = this.references.checkpoint();
    const answer = JSON.stringify(this.run(batch));
    const size = Buffer.byteLength(answer);
    if (size > this.maxPayload) {
      forget();
      throw new RequestError(HOST_ERROR.responseTooLarge);
    }
    this.counters.maxResponseBytes = Math.max(this.counters.maxResponseBytes, size);
    return answer;
  }

  private run(batch: Batch): Reply {
    const reply = new BatchRun(this.workbook, this.references, batch).run();
    if (reply.Error?.Code === 'NotImplemented') this.gaps.push(reply.Error.Message);
    return reply;
  }
}

/** Only the root object and releases of references: the library's own tidying after Excel.run. */
const isCleanup = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ ActionType, Name }) => ActionType === INSTANTIATE || Name === '_RemoveReference');

/** What the library tells Office for itself at start-up: new objects, of services and not of the workbook. */
const isInternal = ({ ObjectPaths }: Batch): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === NEW_OBJECT);
