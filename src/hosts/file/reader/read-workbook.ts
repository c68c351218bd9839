import { HostError, type ReadOptions } from '../../../sheet/host';
import type { BookSnapshot, SheetSnapshot } from '../../../sheet/snapshot';
import { fileKind, notAPackage } from '../detect';
import { OpcPackage } from '../opc/package';
import { openZip, type ZipLimits } from '../zip/archive';
import type { ZipCodec } from '../zip/codec';
import { DEFAULT_BUDGET, type Budget } from './building';
import { NumberTexts } from './number-text';
import { readSheet, type SheetContext } from './sheet';
import { readSharedStrings } from './strings';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook';

export interface ReadWorkbookOptions extends ReadOptions {
  readonly limits?: ZipLimits;
  readonly budget?: Readonly<Budget>;
}

/**
 * Reads an .xlsx or .xlsm workbook (also its template and strict forms) from its bytes. Progress counts sheets.
 * @throws HostError with a code "file/…", whose text says cause and remedy, and the sheet where known
 */
export function readWorkbook(
  bytes: Uint8Array,
  codec: ZipCodec,
  options: ReadWorkbookOptions = {},
): BookSnapshot {
  return readPackage(openPackage(bytes, codec, options.limits), options);
}

/**
 * Opens a file as a package after looking whether it is one.
 * @throws HostError also file/empty, file/encrypted, file/legacy and file/not-a-workbook
 */
export function openPackage(bytes: Uint8Array, codec: ZipCodec, limits?: ZipLimits): OpcPackage {
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw notAPackage(kind);
  return new OpcPackage(openZip(bytes, codec, limits));
}

/** As {@link readWorkbook}, from a package that is open already. */
export function readPackage(opc: OpcPackage, options: ReadWorkbookOptions = {}): BookSnapshot {
  const book = readWorkbookPart(opc);
  const context = sheetContext(opc, book, options);
  const wanted = options.sheets && new Set(options.sheets);
  const entries = wanted ? book.sheets.filter((sheet) => wanted.has(sheet.name)) : book.sheets;
  const sheets = entries.map((entry, i): SheetSnapshot => {
    const sheet = readOneSheet(opc, entry, context);
    options.onProgress?.(i + 1, entries.length);
    return sheet;
  });
  return { sheets, names: book.names, date1904: book.date1904 };
}

function sheetContext(opc: OpcPackage, book: WorkbookPart, options: ReadWorkbookOptions): SheetContext {
  return {
    strings: book.sharedStrings === null ? [] : readSharedStrings(opc.scan(book.sharedStrings)),
    styles: book.styles === null ? [] : readStyles(opc.scan(book.styles)),
    date1904: book.date1904,
    numberTexts: new NumberTexts(book.date1904),
    budget: { ...(options.budget ?? DEFAULT_BUDGET) },
  };
}

function readOneSheet(
  opc: OpcPackage,
  { name, visibility, part }: SheetEntry,
  context: SheetContext,
): SheetSnapshot {
  try {
    return { name, visibility, ...readSheet(opc.scan(part), context) };
  } catch (error) {
    throw error instanceof HostError ? inSheet(error, name) : error;
  }
}

const inSheet = (error: HostError, sheet: string): HostError =>
  new HostError(error.code, error.message, { ...error.detail, sheet }, error.data);
