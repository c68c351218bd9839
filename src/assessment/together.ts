import type { StandardTable } from '../recognition/table';
import { familiesOf } from '../rules/cross/families';
import type { Book, BookOf } from '../rules/rule';
import { compareTables, runRules, type ComparedPlace } from '../rules/runner';
import type { ScoredTable } from '../scoring/types';
import type { BookSnapshot } from '../sheet/snapshot';
import { askedRules, assessRead, inWords, readTables, type ReadTables } from './assess';
import { withIgnored } from './ignoring';
import type { Assessment, AssessOptions, Finding, IgnoreEntry } from './types';

/** A workbook under the name that findings in other workbooks mention it by: its file name. */
export interface NamedBook extends Book {
  readonly book: BookSnapshot;
  /** What people set aside in this workbook. */
  readonly ignored?: readonly IgnoreEntry[];
}

/** What a workbook that the open one was compared with comes to. */
export interface ComparedBook {
  readonly name: string;
  readonly tables: readonly ScoredTable[];
  /** What the open workbook disagrees with, where it lies in this one; nothing of what is wrong with this one by itself. */
  readonly findings: readonly Finding[];
  /** Only tables of one department and year are compared: whether it has one that the open workbook has a counterpart of. */
  readonly isComparable: boolean;
}

/** A workbook's assessment and what it was compared with. */
export interface BesideOthers {
  readonly own: Assessment;
  readonly others: readonly ComparedBook[];
}

/** Assesses a workbook as by itself, and against others of which nothing else is said. What is set aside each workbook brings along. */
export function assessBeside(
  own: NamedBook,
  others: readonly NamedBook[],
  options: Omit<AssessOptions, 'ignored'> = {},
): BesideOthers {
  const books = [own, ...others];
  const read = books.map(({ book }) => readTables(book, options));
  const shelf = shelve(books, read);
  const [inOwn, ...inOthers] = compareShelf(shelf, options);
  const amongThemselves = compareBooks(others, read.slice(1), options);
  const relatives = relativesOf(own, shelf);
  return {
    own: assessRead(read[0]!, own.book, { ...options, ignored: own.ignored ?? [] }, inOwn),
    others: others.map(({ name, book, ignored = [] }, index) => {
      const { tables } = read[index + 1]!;
      const news = without(inOthers[index]!, amongThemselves[index]!);
      const findings = inWords(runRules([], tables, [], news), options);
      return {
        name,
        tables,
        findings: withIgnored(findings, ignored, book),
        isComparable: relatives.has(books[index + 1]!),
      };
    }),
  };
}

function without(places: readonly ComparedPlace[], known: readonly ComparedPlace[]): ComparedPlace[] {
  const keyOf = ({ rule, place: { table, cell, text, data } }: ComparedPlace): string =>
    JSON.stringify([rule.id, table.sheet, cell.row, cell.column, text, data]);
  const keys = new Set(known.map(keyOf));
  return places.filter((place) => !keys.has(keyOf(place)));
}

/** The workbooks with a table of a department and year that `book` has a table of. */
const relativesOf = (book: Book, { tables, bookOf }: Shelf): ReadonlySet<Book> =>
  new Set(
    familiesOf(tables, bookOf)
      .map((family) => family.tables.map(({ table }) => bookOf(table)))
      .filter((books) => books.includes(book))
      .flat(),
  );

/** What comparing all tables has found, by the workbook it lies in. */
export const compareBooks = (
  books: readonly Book[],
  read: readonly ReadTables[],
  options: Pick<AssessOptions, 'rules'> = {},
): ComparedPlace[][] => compareShelf(shelve(books, read), options);

/** The tables of several workbooks. */
interface Shelf {
  readonly books: readonly Book[];
  readonly tables: readonly ScoredTable[];
  readonly bookOf: BookOf;
}

function shelve(books: readonly Book[], read: readonly ReadTables[]): Shelf {
  const owners = new Map<StandardTable, Book>(
    read.flatMap(({ tables }, index) => tables.map(({ table }) => [table, books[index]!] as const)),
  );
  return { books, tables: read.flatMap(({ tables }) => tables), bookOf: (table) => owners.get(table)! };
}

function compareShelf(
  { books, tables, bookOf }: Shelf,
  { rules }: Pick<AssessOptions, 'rules'>,
): ComparedPlace[][] {
  const byBook = new Map<Book, ComparedPlace[]>(books.map((book) => [book, []]));
  for (const each of compareTables(askedRules(rules), tables, bookOf)) {
    byBook.get(bookOf(each.place.table))!.push(each);
  }
  return [...byBook.values()];
}
