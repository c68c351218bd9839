import { freeSheetName } from '../../sheet/sheet-name';
import type { BookSnapshot } from '../../sheet/snapshot';
import { readCsv } from './csv';
import { fileKind, isWps, notAPackage } from './detect';
import { readCalculated } from './formulas/read-calculated';
import type { LoadCalculator } from './formulas/types';
import { keptState } from './patch/kept-state';
import { openPackage, type ReadWorkbookOptions } from './reader/read-workbook';
import type { ZipCodec } from './zip/codec';

/** A workbook with what 绩核 keeps inside it: key → JSON text, as `loadState` of the hosts gives. Only .xlsx and .xlsm keep any. */
export interface OpenedBook {
  readonly book: BookSnapshot;
  readonly state: ReadonlyMap<string, string>;
}

/** What Node and browsers do each in their own way. */
export interface FilePlatform {
  readonly codec: ZipCodec;
  /** Reads an .xls. */
  readonly readLegacy: (bytes: Uint8Array) => Promise<BookSnapshot>;
  /** For formulas without a result; absent where those are to be read as they are. */
  readonly loadCalculator?: LoadCalculator;
}

/**
 * Reads a workbook: .xlsx and .xlsm, .xls, .csv. What a file is shows in its content; its name decides only what the content leaves
 * open (text is a table when it says .csv).
 * @throws HostError with a code "file/…", whose text says cause and remedy; the file's name is for the caller to add
 */
export async function openBytes(
  name: string,
  bytes: Uint8Array,
  { codec, readLegacy, loadCalculator }: FilePlatform,
  options: ReadWorkbookOptions = {},
): Promise<OpenedBook> {
  const kind = fileKind(bytes);
  if (kind === 'zip') {
    const opc = openPackage(bytes, codec, options.limits);
    return { book: await readCalculated(opc, options, loadCalculator), state: keptState(opc) };
  }
  if (kind === 'xls' && !isWps(kind, name)) return { book: await readLegacy(bytes), state: new Map() };
  if (kind === 'other' && TEXT_TABLE.test(name)) {
    return { book: readCsv(bytes, freeSheetName(name.replace(TEXT_TABLE, ''), [])), state: new Map() };
  }
  throw notAPackage(kind, name);
}

const TEXT_TABLE = /\.(?:csv|tsv)$/iu;
