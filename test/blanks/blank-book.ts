import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { BlankSheet } from '../../src/sheet/host';
import type { BookSnapshot } from '../../src/sheet/snapshot';

/** The workbook that people see once these sheets are inserted. */
export async function bookOf(...sheets: readonly BlankSheet[]): Promise<BookSnapshot> {
  const host = new MemoryHost({ sheets: [], date1904: false });
  for (const sheet of sheets) await host.insertSheet(sheet);
  return host.read();
}
