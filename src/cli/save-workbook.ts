import { resolve } from 'node:path';
import type { FileHost } from '../hosts/file/file-host';
import { saveAs } from '../hosts/file/save-file';
import { fillText } from '../locales/fill-text';
import { UsageError } from './io';
import { ofFile } from './of-file';
import { isAmong } from './same-file';
import type { CliTexts } from './texts';

/**
 * Writes a changed workbook to a file that is not the one it was read from.
 * @throws UsageError when it is that one; HostError when it cannot be written
 */
export async function saveToOther(path: string, out: string, host: FileHost, texts: CliTexts): Promise<void> {
  if (resolve(path) === resolve(out) || (await isAmong(out, [path])))
    throw new UsageError(fillText(texts.errors.sameFile, { path: out }));
  await ofFile(out, () => saveAs(out, host));
}
