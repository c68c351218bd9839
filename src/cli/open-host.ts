import { convertedWorkbook } from '../hosts/file/converted';
import { fileKind } from '../hosts/file/detect';
import { FileHost } from '../hosts/file/file-host';
import { loadCalculator } from '../hosts/file/formulas/load';
import { openBook, readBytes } from '../hosts/file/open-file';
import { nodeCodec } from '../hosts/file/zip/node-codec';

export interface OpenedHost {
  readonly host: FileHost;
  /** The file is an .xls or .csv: the host is a new .xlsx workbook with its content, without its looks. */
  readonly converted: boolean;
}

/**
 * A workbook on disk, ready to be changed.
 * @throws HostError when it cannot be read
 */
export async function openHost(path: string): Promise<OpenedHost> {
  const bytes = readBytes(path);
  if (fileKind(bytes) === 'zip')
    return { host: new FileHost(bytes, nodeCodec, { loadCalculator }), converted: false };
  const converted = convertedWorkbook(await openBook(path), nodeCodec);
  return { host: new FileHost(converted, nodeCodec, { loadCalculator }), converted: true };
}
