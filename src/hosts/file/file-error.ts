import { fileProblemText, isFileProblemCode, type FileProblemCode } from '../../locales/file-problem-text';
import { HostError } from '../../sheet/host';
import type { Problem, ProblemData } from '../../sheet/problem';
import { problem } from '../problems';

/** Why a file could not be read or written. The path is for the caller to add. */
export type FileErrorCode = Extract<FileProblemCode, `file/${string}`>;

/** What exactly is wrong inside a file: a part of the message, only ever printed. */
export type SpotCode = Extract<FileProblemCode, `spot/${string}`>;

/** The error of this code. `data` fills the placeholders of its text. */
export const fileError = (
  code: FileErrorCode,
  data: ProblemData = {},
  detail: HostError['detail'] = {},
): HostError => new HostError(code, fileProblemText({ code, data }, 'zh'), detail, data);

/** As {@link fileError}, for texts whose one placeholder is `{spot}`. */
export const spotError = (code: FileErrorCode, spot: SpotCode, data?: ProblemData): HostError =>
  fileError(code, { spot: problem(spot, data) });

/** What is wrong with one entry of the zip package. */
export const entryError = (
  code: FileErrorCode,
  entry: string,
  spot: SpotCode,
  data?: ProblemData,
): HostError => spotError(code, 'spot/in-entry', { entry, spot: problem(spot, data) });

/** What is wrong with the XML of one part. */
export const damagedXml = (part: string, spot: SpotCode, data?: ProblemData): HostError =>
  fileError('file/damaged-xml', { part, spot: problem(spot, data) });

/** What the operating system refused ("ENOSPC"), in words. */
export function systemProblem(error: unknown): Problem {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const known = `system/${String(code)}`;
  return isFileProblemCode(known)
    ? problem(known)
    : problem('system/other', { detail: String(code ?? message) });
}
