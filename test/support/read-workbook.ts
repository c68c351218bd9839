import { readFileSync } from 'node:fs';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import type { BookSnapshot } from '../../src/sheet/snapshot';

/** A workbook of the fixtures as a snapshot. */
export const readWorkbookFile = (path: string): BookSnapshot =>
  readWorkbook(new Uint8Array(readFileSync(path)), nodeCodec);
