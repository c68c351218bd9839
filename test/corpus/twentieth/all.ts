import type { CompiledForm } from '../truth';
import { approvals } from './approvals';
import { drafts } from './drafts';
import { hunan } from './hunan';
import { scored } from './scored';
import { selfs } from './selfs';
import { transfers } from './transfers';

/** A twentieth batch: forms of documents found on the web and not used before, written without a look at the engine. */
export const twentiethForms: readonly CompiledForm[] = [
  ...selfs,
  ...scored,
  ...hunan,
  ...approvals,
  ...transfers,
  ...drafts,
];
