import fc from 'fast-check';
import { join } from 'node:path';
import { INDICATOR_HEADERS } from '../../src/layouts/vocabulary';
import { recognise } from '../../src/recognition/recognise';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { readWorkbookFile } from '../support/read-workbook';
import {
  mapSheets,
  moved,
  padded,
  withBlankColumns,
  withBlankRows,
  withoutMerges,
  withTexts,
} from './changed-books';
import { signature, type Move } from './signature';
import { each, INDICATOR_SPELLINGS } from '../layouts/spellings';

const books = [
  'junshan-2023-self-evaluation',
  'huailai-2023-targets',
  'jianghan-2024-overall-target',
  'jianghan-2024-project-targets',
].map((name) => ({
  name,
  book: readWorkbookFile(join(__dirname, '..', 'fixtures', 'seedbooks', `${name}.xlsx`)),
}));

describe.each(books)('$name', ({ book }) => {
  const original = signature(book);

  it('is recognised alike without its merges', () => {
    expect(signature(withoutMerges(book))).toEqual(original);
  });

  it('is recognised alike wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(12), (down, across) => {
        const shift: Move = (row, column) => ({ row: row + down, column: column + across });
        expect(signature(moved(book, shift))).toEqual(signature(book, shift));
      }),
      { numRuns: 8 },
    );
  });

  it('is recognised alike with blank columns between its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), (after) => {
        const spread = withBlankColumns(after);
        expect(signature(moved(book, spread))).toEqual(signature(book, spread));
      }),
      { numRuns: 12 },
    );
  });

  it('is recognised alike with blank rows between its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }), (after) => {
        const spread = withBlankRows(after);
        expect(signature(moved(book, spread))).toEqual(signature(book, spread));
      }),
      { numRuns: 12 },
    );
  });

  it('is recognised alike with full-width spaces and line breaks in its texts', () => {
    expect(signature(padded(book))).toEqual(original);
  });

  it('is recognised alike under other spellings of its headers', () => {
    const columns = new Map<string, string>();
    for (const table of recognise(book).tables) {
      for (const block of table.blocks) {
        for (const [field, cell] of Object.entries(block.columns))
          columns.set(`${table.sheetIndex}:${cell.row}:${cell.column}`, field);
      }
    }
    const spellings = (field: string): readonly string[] =>
      [
        ...(INDICATOR_HEADERS.find(({ name }) => name === field)?.words ?? []),
        ...INDICATOR_SPELLINGS.flatMap(([meaning, listed]) => (meaning === field ? each(listed) : [])),
      ].filter((word) => !UNSURE.has(word));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (stream) => {
        const renamed: BookSnapshot = {
          ...book,
          sheets: book.sheets.map((sheet, index) => {
            const [changed] = withTexts({ ...book, sheets: [sheet] }, (text, row, column) => {
              const words = spellings(columns.get(`${index}:${row}:${column}`) ?? '');
              return words.length > 0 ? words[Number(stream.next().value) % words.length]! : text;
            }).sheets;
            return changed!;
          }),
        };
        expect(signature(renamed)).toEqual(original);
      }),
      { numRuns: 20 },
    );
  });
});

describe('columns in any order', () => {
  const sheet = books[0]!.book.sheets[2]!;
  /** 君山's project form, from the header of its indicators on: 年度指标值 … 偏差原因 are columns E to I. */
  const FIRST_ROW = 10;
  const FIRST = 4;
  const COUNT = 5;
  const book: BookSnapshot = { ...books[0]!.book, sheets: [{ ...sheet, merges: [] }] };

  it('is recognised alike', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(COUNT).keys()], { minLength: COUNT }), (order) => {
        const permute: Move = (row, column) =>
          row < FIRST_ROW || column < FIRST || column >= FIRST + COUNT
            ? { row, column }
            : { row, column: FIRST + order[column - FIRST]! };
        const permuted = mapSheets(book, (one) => ({
          ...one,
          rows: one.rows.map(({ row, cells }) => ({
            row,
            cells: cells
              .map((cell) => ({ ...cell, column: permute(row, cell.column).column }))
              .sort((a, b) => a.column - b.column),
          })),
        }));
        expect(signature(permuted)).toEqual(signature(book, permute));
      }),
      { numRuns: 60 },
    );
  });
});

/** Words that head a column only beside others that say more; alone in the place of 三级指标 or 指标值 they would be read as labels. */
const UNSURE = new Set([
  '指标',
  '绩效指标',
  '目标',
  '项目',
  '说明',
  '历史值',
  '前年',
  '上年',
  '去年',
  '预期目标',
  '指标类型',
  '指标分类',
  '指标类别',
  '四级指标',
  '年度指标',
]);
