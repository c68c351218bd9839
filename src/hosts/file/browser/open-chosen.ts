import { loadCalculator } from '../formulas/load';
import { openBytes, type OpenedBook } from '../open-bytes';
import { fflateCodec } from '../zip/fflate-codec';
import { readLegacyInBrowser } from './legacy';
import { fileError, spotError } from '../file-error';

/** A page has less memory than a program of its own. */
const LARGEST_FILE = 100 * 2 ** 20;

/**
 * Reads a file that a person chose in the browser, in a page or a worker. Only reads: a page cannot change it.
 * @throws HostError with a code "file/…", whose text says cause and remedy; the name is for the caller to add
 */
export async function openChosen(file: File): Promise<OpenedBook> {
  if (file.size > LARGEST_FILE)
    throw spotError('file/too-large', 'spot/megabytes', { megabytes: Math.round(file.size / 2 ** 20) });
  const bytes = new Uint8Array(await readContent(file));
  return openBytes(file.name, bytes, {
    codec: fflateCodec,
    readLegacy: readLegacyInBrowser,
    loadCalculator,
  });
}

/** The file may be gone, or locked by another program, since it was chosen. */
const readContent = (file: File): Promise<ArrayBuffer> =>
  file.arrayBuffer().catch(() => {
    throw fileError('file/no-access');
  });
