import { OfficeHost } from '../../../src/hosts/office/office-host';
import { parseCellName, parseZoneName } from '../../../src/sheet/a1';
import { playExcel } from '../../excel-host/play-excel';
import { Book, solid } from '../../excel-host/workbook';
import type { SeedSheet } from '../../support/seed-book';
import { describeHost } from '../contract';

jest.setTimeout(30_000);

/** The workbook behind each host. */
const books = new WeakMap<OfficeHost, Book>();

function bookOfSeeds(sheets: readonly SeedSheet[]): Book {
  const book = new Book();
  for (const { name, cells, merges = [], protected: isProtected = false } of sheets) {
    const sheet = book.addSheet(name);
    sheet.protection.protected = isProtected;
    sheet.merges = merges.map((ref) => parseZoneName(ref)!);
    for (const [
      address,
      { value = null, formula, format = 'General', fill, unlocked = false },
    ] of Object.entries(cells)) {
      const { row, column } = parseCellName(address)!;
      sheet.set(row, column, {
        value,
        format,
        locked: !unlocked,
        ...(formula !== undefined && { formula }),
        ...(fill !== undefined && { fill: solid(fill) }),
      });
    }
  }
  return book;
}

function open(book: Book, readOnly = false): OfficeHost {
  const host = new OfficeHost(playExcel(book, { readOnly }).environment);
  books.set(host, book);
  return host;
}

describeHost<OfficeHost>('OfficeHost', {
  open: async (sheets) => open(bookOfSeeds(sheets)),
  openReadOnly: async (sheets) => open(bookOfSeeds(sheets), true),
  reopen: async (host) => open(books.get(host)!),
  look: async (host, sheet, address) => {
    const { row, column } = parseCellName(address)!;
    const { fill, format } = books.get(host)!.sheet(sheet).cell(row, column);
    return { fill: fill.pattern === 'None' ? null : fill.color, note: null, format };
  },
  type: async (host, sheet, address, { value }) => {
    // Listening takes a round trip to begin.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { row, column } = parseCellName(address)!;
    books.get(host)!.type(sheet, row, column, value);
  },
  showsNotes: false,
  tellsUnlockedEverywhere: false,
});
