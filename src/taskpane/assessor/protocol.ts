import { HostError } from '../../sheet/host';
import type { BookSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import type { Assessor } from './assessor';

/** A call of one of the assessor's methods. The sheets of a workbook travel ahead of it, a few at a time. */
export interface Call {
  readonly type: 'call';
  readonly id: number;
  readonly method: keyof Assessor;
  readonly args: readonly unknown[];
}

export type ToWorker = { readonly type: 'sheets'; readonly sheets: readonly SheetSnapshot[] } | Call;

export type FromWorker =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: PlainError };

/** An error as plain data: of its class only {@link HostError} gets to the other end. */
export interface PlainError {
  readonly message: string;
  readonly stack: string;
  readonly host?: Pick<HostError, 'code' | 'detail' | 'data'>;
}

export function plainError(thrown: unknown): PlainError {
  const { message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return thrown instanceof HostError
    ? { message, stack, host: { code: thrown.code, detail: thrown.detail, data: thrown.data } }
    : { message, stack };
}

export function thrownError({ message, stack, host }: PlainError): Error {
  const error = host ? new HostError(host.code, message, host.detail, host.data) : new Error(message);
  error.stack = stack;
  return error;
}

/** Copying so many cells into a message takes well under 50 ms. */
const CELLS_PER_MESSAGE = 20_000;

/** A workbook's sheets in portions that can be posted without holding up the page. */
export function* portions({ sheets }: BookSnapshot): Generator<readonly SheetSnapshot[]> {
  let portion: SheetSnapshot[] = [];
  let cells = 0;
  for (const sheet of sheets) {
    portion.push(sheet);
    cells += sheet.rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells >= CELLS_PER_MESSAGE) {
      yield portion;
      portion = [];
      cells = 0;
    }
  }
  if (portion.length > 0) yield portion;
}
