import { access } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { FileHost } from '../hosts/file/file-host';
import { saveAs } from '../hosts/file/save-file';
import { fillText } from '../locales/fill-text';
import { UsageError } from './io';
import { ofFile } from './of-file';
import { isAmong } from './same-file';
import type { CliTexts } from './texts';

/**
 * Writes a changed workbook to a file that is not the one it was read from.
 * @throws UsageError as {@link requireOther} does; HostError when it cannot be written
 */
export async function saveToOther(path: string, out: string, host: FileHost, texts: CliTexts): Promise<void> {
  await requireOther(path, out, host, texts);
  await ofFile(out, () => saveAs(out, host));
}

/** @throws UsageError when a workbook may not be written there: it is the file it was read from, or of another format by its name */
export async function requireOther(
  path: string,
  out: string,
  { extension }: Pick<FileHost, 'extension'>,
  texts: CliTexts,
): Promise<void> {
  if (resolve(path) === resolve(out) || (await isAmong(out, [path])))
    throw new UsageError(fillText(texts.errors.sameFile, { path: out }));
  requireExtension(out, extension, texts);
}

/** @throws UsageError when the name says another format than the content has */
export function requireExtension(out: string, extension: string, { errors }: CliTexts): void {
  if (extname(out).toLowerCase() !== extension)
    throw new UsageError(fillText(errors.wrongExtension, { path: out, extension }));
}

/** @throws UsageError when there is something under this name, which is not to be overwritten */
export async function requireNew(out: string, { errors }: CliTexts): Promise<void> {
  if (await isThere(out)) throw new UsageError(fillText(errors.exists, { path: out }));
}

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
