/**
 * Why something was not done, for people. `code` is stable ("file/encrypted") and names a text of `locales/…/problems.ts`;
 * `data` fills its placeholders, and a part of it may be such a text itself.
 */
export interface Problem {
  readonly code: string;
  readonly data?: ProblemData;
}

export type ProblemData = Readonly<Record<string, string | number | Problem>>;
