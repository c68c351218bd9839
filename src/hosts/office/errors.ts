import type { ProblemCode } from '../../locales/problem-text';
import { HostError } from '../../sheet/host';
import { hostError } from '../problems';

/** Code of the product by the code Excel gives. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'excel/access-denied',
  InvalidOperationInCellEditMode: 'excel/cell-edit-mode',
  InactiveWorkbook: 'excel/inactive-workbook',
  RequestPayloadSizeLimitExceeded: 'excel/request-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel/response-too-large',
  RangeExceedsLimit: 'excel/range-too-large',
  MergedRangeConflict: 'excel/merged-cells',
  NonBlankCellOffSheet: 'excel/sheet-full',
  FilteredRangeConflict: 'excel/filtered',
  ItemNotFound: 'excel/not-found',
  ItemAlreadyExists: 'excel/already-exists',
  UndoNotSupported: 'excel/undo-unsupported',
  NotImplemented: 'excel/unsupported',
  ApiNotFound: 'excel/unsupported',
  InvalidSelection: 'excel/selection',
  ActivityLimitReached: 'excel/busy',
  InvalidOrTimedOutSession: 'excel/session',
  InvalidOperation: 'excel/refused',
};

/** The code of an error that office.js threw, or null for any other error. */
export function officeErrorCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** The same failure worded for people, the original as its cause. Errors that are not Excel's are given back as they are. */
export function toHostError(error: unknown): unknown {
  const code = officeErrorCode(error);
  if (code === null || error instanceof HostError) return error;
  const known = CODES[code];
  const failure = known === undefined ? hostError('excel/failed', { reason: code }) : hostError(known);
  failure.cause = error;
  return failure;
}

/** A read that Excel answered with null instead of refusing it. */
export class TooLarge extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

const SIZE_CODES: readonly (string | null)[] = [
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
];

/** Whether Excel refused something only because it was too much at once. */
export const isTooLarge = (error: unknown): boolean => SIZE_CODES.includes(officeErrorCode(error));

const UNAVAILABLE_CODES: readonly (string | null)[] = [
  'InvalidOperationInCellEditMode',
  'InactiveWorkbook',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
];

/** Whether Excel takes nothing at all just now, so that asking for less would not help. */
export const isUnavailable = (error: unknown): boolean => UNAVAILABLE_CODES.includes(officeErrorCode(error));
