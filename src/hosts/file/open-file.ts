import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { BookSnapshot } from '../../sheet/snapshot';
import { readCsv } from './csv';
import { fileKind, notAPackage } from './detect';
import { fileError } from './file-error';
import { readLegacy, type LegacyLimits } from './legacy';
import { keptState } from './patch/kept-state';
import { openPackage, readPackage, type ReadWorkbookOptions } from './reader/read-workbook';
import { nodeCodec } from './zip/node-codec';

export interface OpenOptions extends ReadWorkbookOptions {
  readonly legacyLimits?: LegacyLimits;
}

const LARGEST_FILE = 500 * 2 ** 20;
/** Sheet names are at most this long. */
const LONGEST_NAME = 31;

/**
 * Reads a workbook from disk (Node): .xlsx and .xlsm, .xls, .csv. What a file is shows in its content; the extension decides only
 * what the content leaves open (text is a table when it says .csv).
 * @throws HostError with a code "file/…" and a Chinese message of cause and remedy; the path is for the caller to add
 */
export async function openBook(path: string, options: OpenOptions = {}): Promise<BookSnapshot> {
  return (await openBookAndState(path, options)).book;
}

/**
 * Reads a workbook as {@link openBook} does, with what 绩核 keeps inside it: key → JSON text, as `loadState` of the hosts gives.
 * Only .xlsx and .xlsm keep any.
 */
export async function openBookAndState(
  path: string,
  options: OpenOptions = {},
): Promise<{ readonly book: BookSnapshot; readonly state: ReadonlyMap<string, string> }> {
  const bytes = readBytes(path);
  if (fileKind(bytes) !== 'zip') return { book: await openOther(path, bytes, options), state: new Map() };
  const opc = openPackage(bytes, nodeCodec, options.limits);
  return { book: readPackage(opc, options), state: keptState(opc) };
}

async function openOther(path: string, bytes: Uint8Array, options: OpenOptions): Promise<BookSnapshot> {
  const extension = extname(path).toLowerCase();
  const kind = fileKind(bytes);
  if (kind === 'xls' && extension === '.et') throw fileError('file/et');
  if (kind === 'xls') return readLegacy(bytes, options.legacyLimits);
  if (kind === 'other' && TEXT_TABLES.has(extension)) return readCsv(bytes, sheetNameOf(path, extension));
  throw notAPackage(kind);
}

const TEXT_TABLES: ReadonlySet<string> = new Set(['.csv', '.tsv']);

const sheetNameOf = (path: string, extension: string): string =>
  basename(path, extension)
    .replace(/[[\]:*?/\\]/gu, '_')
    .slice(0, LONGEST_NAME) || 'Sheet1';

/**
 * The bytes of a file on disk.
 * @throws HostError file/not-found, file/no-access, file/too-large and the like
 */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) throw fileError('file/too-large', `${Math.round(size / 2 ** 20)} MB`);
    // Not in turns with the event loop: for thousands of small files that waiting costs more than reading.
    return readFileSync(path);
  } catch (error) {
    throw systemError(error);
  }
}

function systemError(error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fileError('file/not-found');
    case 'EISDIR':
      return fileError('file/not-a-workbook', '这是文件夹');
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return fileError('file/no-access');
    case 'EIO':
    case 'EMFILE':
    case 'ETIMEDOUT':
      return fileError('file/unreadable', (error as NodeJS.ErrnoException).code);
    default:
      return error;
  }
}
