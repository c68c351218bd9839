import type { FileProblemCode } from '../locales/file-problem-text';
import { problemText, type ProblemCode } from '../locales/problem-text';
import { HostError } from '../sheet/host';
import type { Problem, ProblemData } from '../sheet/problem';

/** A problem whose code has texts. */
export const problem = (code: ProblemCode | FileProblemCode, data?: ProblemData): Problem => ({
  code,
  ...(data && { data }),
});

/** The error of a problem. Its `message` is the Chinese text; `problemText` gives the reader's. */
export const hostError = (
  code: ProblemCode,
  data: ProblemData = {},
  detail: HostError['detail'] = {},
): HostError => new HostError(code, problemText({ code, data }, 'zh'), detail, data);

/** Why any error arose: what a host says of it, else its own words. */
export const problemOf = (error: unknown): Problem =>
  error instanceof HostError
    ? { code: error.code, data: error.data }
    : problem('other/failure', { message: error instanceof Error ? error.message : String(error) });
