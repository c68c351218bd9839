import type { StandardTable } from '../recognition/table';
import type { Book } from '../rules/rule';
import { compareTables, type ComparedPlace } from '../rules/runner';
import type { BookSnapshot } from '../sheet/snapshot';
import { askedRules, assessRead, readTables, type ReadTables } from './assess';
import type { Assessment, AssessOptions, IgnoreEntry } from './types';

/** A workbook under the name that findings in other workbooks mention it by: its file name. */
export interface NamedBook extends Book {
  readonly book: BookSnapshot;
  /** What people set aside in this workbook. */
  readonly ignored?: readonly IgnoreEntry[];
}

/**
 * Assesses workbooks together: each as by itself, and its tables against those of the others that are of the same
 * department and year. A finding lies in the workbook where it would be put right; its message names the other one.
 */
export function assessTogether(books: readonly NamedBook[], options: AssessOptions = {}): Assessment[] {
  const read = books.map(({ book }) => readTables(book, options));
  const compared = compareBooks(books, read, options);
  return books.map(({ book, ignored }, index) =>
    assessRead(read[index]!, book, { ...options, ...(ignored && { ignored }) }, compared[index]),
  );
}

/** What comparing all tables has found, by the workbook it lies in. */
export function compareBooks(
  books: readonly Book[],
  read: readonly ReadTables[],
  { rules }: Pick<AssessOptions, 'rules'> = {},
): ComparedPlace[][] {
  const indexOf = new Map<StandardTable, number>(
    read.flatMap(({ tables }, index) => tables.map(({ table }) => [table, index] as const)),
  );
  const found = compareTables(
    askedRules(rules),
    read.flatMap(({ tables }) => tables),
    (table) => books[indexOf.get(table)!]!,
  );
  const byBook: ComparedPlace[][] = books.map(() => []);
  for (const each of found) byBook[indexOf.get(each.place.table)!]!.push(each);
  return byBook;
}
