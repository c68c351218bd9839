import { readLegacyInBrowser } from '../hosts/file/browser/legacy';
import { convertedWorkbook } from '../hosts/file/converted';
import { fileKind } from '../hosts/file/detect';
import { FileHost } from '../hosts/file/file-host';
import { loadCalculator } from '../hosts/file/formulas/load';
import { openBytes } from '../hosts/file/open-bytes';
import { fflateCodec } from '../hosts/file/zip/fflate-codec';
import type { Lang } from '../locales/locale';
import { fillText } from '../locales/fill-text';
import { workbenchTexts } from './texts';

/** A file a person chose, opened. */
export interface OpenedFile {
  readonly host: FileHost;
  /** Name to save under. */
  readonly name: string;
  /** What the person should know, such as that it is saved in another format. */
  readonly remark: string | null;
}

const EXTENSION = /\.\w+$/u;
const PLATFORM = { codec: fflateCodec, readLegacy: readLegacyInBrowser, loadCalculator };

/**
 * Opens .xlsx and .xlsm as they are, .xls and .csv as new workbooks of their content.
 * @throws HostError with a code "file/…"
 */
export async function openFile(name: string, bytes: Uint8Array, lang: Lang): Promise<OpenedFile> {
  const kind = fileKind(bytes);
  if (kind === 'zip')
    return { host: new FileHost(bytes, fflateCodec, { loadCalculator }), name, remark: null };
  const { book } = await openBytes(name, bytes, PLATFORM);
  const { converted } = workbenchTexts(lang);
  return {
    host: new FileHost(convertedWorkbook(book, fflateCodec), fflateCodec, { loadCalculator }),
    name: name.replace(EXTENSION, '.xlsx'),
    remark: fillText(kind === 'xls' ? converted.xls : converted.text, { name }),
  };
}
