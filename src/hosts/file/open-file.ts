import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BookSnapshot } from '../../sheet/snapshot';
import { loadCalculator } from './formulas/load';
import { readLegacy } from './legacy';
import type { LegacyLimits } from './legacy-answer';
import { openBytes, type OpenedBook } from './open-bytes';
import type { ReadWorkbookOptions } from './reader/read-workbook';
import { nodeCodec } from './zip/node-codec';
import { fileError, spotError, systemProblem } from './file-error';

export interface OpenOptions extends ReadWorkbookOptions {
  readonly legacyLimits?: LegacyLimits;
}

const LARGEST_FILE = 500 * 2 ** 20;

/**
 * Reads a workbook from disk (Node) as {@link openBytes} does.
 * @throws HostError with a code "file/…", whose text says cause and remedy; the path is for the caller to add
 */
export async function openBook(path: string, options: OpenOptions = {}): Promise<BookSnapshot> {
  return (await openBookAndState(path, options)).book;
}

/** Reads a workbook as {@link openBook} does, with what 绩核 keeps inside it. */
export async function openBookAndState(path: string, options: OpenOptions = {}): Promise<OpenedBook> {
  const platform = {
    codec: nodeCodec,
    loadCalculator,
    readLegacy: (bytes: Uint8Array) => readLegacy(bytes, options.legacyLimits),
  };
  return openBytes(basename(path), readBytes(path), platform, options);
}

/**
 * The bytes of a file on disk.
 * @throws HostError file/not-found, file/no-access, file/too-large and the like
 */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE)
      throw spotError('file/too-large', 'spot/megabytes', { megabytes: Math.round(size / 2 ** 20) });
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
      return spotError('file/not-a-workbook', 'spot/folder');
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return fileError('file/no-access');
    case 'EIO':
    case 'EMFILE':
    case 'ETIMEDOUT':
      return fileError('file/unreadable', { spot: systemProblem(error) });
    default:
      return error;
  }
}
