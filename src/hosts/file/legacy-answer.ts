import type { HostError } from '../../sheet/host';
import type { BookSnapshot } from '../../sheet/snapshot';
import { fileError } from './file-error';

/** What the worker that reads an .xls sends back. */
export type LegacyAnswer = { readonly book: BookSnapshot } | { readonly failure: string };

export interface LegacyLimits {
  readonly seconds: number;
  /** Heap of the worker; not enforced where the platform cannot. */
  readonly megabytes: number;
}

export const DEFAULT_LEGACY_LIMITS: LegacyLimits = { seconds: 20, megabytes: 512 };

/** How SheetJS words that a book is encrypted, in one way or another. */
const ENCRYPTED = /password|encrypt|version code/iu;

/** Why the worker failed, for people. */
export const legacyError = (reason: string): HostError =>
  ENCRYPTED.test(reason)
    ? fileError('file/encrypted')
    : fileError('file/legacy-unreadable', reason.slice(0, 100));

/** @throws HostError what the failure was */
export function answeredBook(answer: LegacyAnswer): BookSnapshot {
  if ('book' in answer) return answer.book;
  throw legacyError(answer.failure);
}
