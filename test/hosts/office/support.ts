import { OfficeHost } from '../../../src/hosts/office/office-host';
import { HostError } from '../../../src/sheet/host';
import type { ExcelHost } from '../../excel-host/excel-host';
import { playExcel, type PlayOptions } from '../../excel-host/play-excel';
import { Book, type Sheet } from '../../excel-host/workbook';

/** No request of the product may be larger (issue 4). */
export const MAX_REQUEST = 4.5 * 1024 * 1024;

// Large workbooks and many small ones, on machines that do other things besides.
jest.setTimeout(30_000);

const opened: ExcelHost[] = [];

/** The product's host on a played Excel. After each test the model must have lacked nothing and kept no proxy. */
export function openExcel(
  book: Book,
  options?: PlayOptions,
): { readonly host: ExcelHost; readonly office: OfficeHost } {
  const { host, environment } = playExcel(book, options);
  opened.push(host);
  return { host, office: new OfficeHost(environment) };
}

afterEach(() => {
  for (const host of opened.splice(0)) {
    expect(host.gaps).toEqual([]);
    expect(host.keptReferences).toBe(0);
    expect(host.counters.maxRequestBytes).toBeLessThan(MAX_REQUEST);
  }
});

/** A workbook of one sheet "自评表", filled from rows of values; null leaves a cell blank. */
export function bookWith(rows: readonly (readonly (string | number | boolean | null)[])[]): {
  book: Book;
  sheet: Sheet;
} {
  const book = new Book();
  const sheet = book.addSheet('自评表');
  fillRows(sheet, rows);
  return { book, sheet };
}

export function fillRows(
  sheet: Sheet,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): void {
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) sheet.set(row, column, { value });
    }),
  );
}

/** The HostError a promise is rejected with. */
export async function hostError(promise: Promise<unknown>): Promise<HostError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}
