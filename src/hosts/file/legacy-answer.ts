import type { HostError } from '../../sheet/host';
import type { BookSnapshot } from '../../sheet/snapshot';
import { fileError } from './file-error';

/** What comes of reading an .xls. */
export type LegacyReading = { readonly book: BookSnapshot } | { readonly failure: string };

/** What the worker that reads an .xls sends back; it may not get the part of the program that does it. */
export type LegacyAnswer = LegacyReading | { readonly notLoaded: true };

export interface LegacyLimits {
  readonly seconds: number;
  /** Heap of the worker; not enforced where the platform cannot. */
  readonly megabytes: number;
}

export const DEFAULT_LEGACY_LIMITS: LegacyLimits = { seconds: 20, megabytes: 512 };

/** How SheetJS words that a book is encrypted, in one way or another. */
const ENCRYPTED = /password|encrypt|version code/iu;

/** Why the worker failed, by what SheetJS said. */
export const legacyError = (reason: string): HostError =>
  fileError(ENCRYPTED.test(reason) ? 'file/encrypted' : 'file/legacy-unreadable');

/** @throws HostError what the failure was */
export function answeredBook(answer: LegacyAnswer): BookSnapshot {
  if ('book' in answer) return answer.book;
  if ('notLoaded' in answer) throw fileError('file/legacy-not-loaded');
  throw legacyError(answer.failure);
}
