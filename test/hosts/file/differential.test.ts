import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/file/reader/read-workbook';
import { fflateCodec } from '../../../src/hosts/file/zip/fflate-codec';
import { openZip } from '../../../src/hosts/file/zip/archive';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { createZip } from '../../../src/hosts/file/zip/writer';
import { cellName, zoneName } from '../../../src/sheet/a1';
import type { BookSnapshot, RawValue } from '../../../src/sheet/snapshot';
import { data, makeBook } from './make-book';

/** SheetJS, the other reader: what it says of a workbook is what we must say. */

// SheetJS takes its time, and so does comparing 20,000 cells on a busy machine.
jest.setTimeout(60_000);

interface Facts {
  readonly [sheet: string]: {
    readonly cells: Readonly<Record<string, readonly [RawValue, string | null]>>;
    readonly merges: readonly string[];
  };
}

const FIXTURES = join(__dirname, '../../fixtures');

function ours({ sheets }: BookSnapshot): Facts {
  return Object.fromEntries(
    sheets.map(({ name, rows, merges }) => [
      name,
      {
        cells: Object.fromEntries(
          rows.flatMap(({ row, cells }) =>
            cells.map(({ column, value, formula }) => [
              cellName(row, column),
              [value, formula ?? null] as const,
            ]),
          ),
        ),
        merges: merges.map(zoneName).sort(),
      },
    ]),
  );
}

function theirs(bytes: Uint8Array): Facts {
  const book = read(bytes, { type: 'array', cellFormula: true, sheetStubs: true, cellText: true });
  return Object.fromEntries(
    book.SheetNames.filter((name) => book.Sheets[name]!['!type'] !== 'chart').map((name) => {
      const sheet = book.Sheets[name]!;
      const cells = Object.entries(sheet).flatMap(([at, content]) => {
        if (at.startsWith('!')) return [];
        const cell = content as CellObject;
        const value = valueOf(cell);
        const formula = formulaOf(cell, sheet);
        return value === null && formula === null ? [] : [[at, [value, formula]] as const];
      });
      return [
        name,
        { cells: Object.fromEntries(cells), merges: (sheet['!merges'] ?? []).map(utils.encode_range).sort() },
      ];
    }),
  );
}

/** An empty `<v></v>` is a formula that was never calculated; SheetJS makes it 0. */
const NEVER_CALCULATED: Facts[string]['cells'] = { A2: [null, 'A1*2'] };

function valueOf({ t, v, w }: CellObject): RawValue {
  if (t === 'e') return { error: w! };
  return v === undefined || v instanceof Date ? null : v;
}

/** SheetJS gives the formula of an array to its first cell, we to all of them. */
function formulaOf(cell: CellObject, sheet: WorkSheet): string | null {
  if (cell.f !== undefined) return cell.f;
  return cell.F === undefined ? null : ((sheet[cell.F.split(':')[0]!] as CellObject | undefined)?.f ?? null);
}

const books = ['testbooks', 'seedbooks', 'hostile'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.xls[xm]$/u.test(name))
    .map((name) => join(folder, name)),
);
const UNREADABLE = /dup|empty|entity|garbage|lying|password|proto|truncated|xxe/u;

test.each(books.filter((name) => !UNREADABLE.test(name)))(
  '%s: the same values, formulas and merges',
  (name) => {
    const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
    const expected = theirs(bytes);
    if (name.includes('rich_')) Object.assign(expected['保护表']!.cells, NEVER_CALCULATED);
    expect(Object.values(expected).some(({ cells }) => Object.keys(cells).length > 20)).toBe(true);
    expect(ours(readWorkbook(bytes, nodeCodec))).toEqual(expected);
    expect(ours(readWorkbook(bytes, fflateCodec))).toEqual(expected);
  },
);

const text = fc.string({
  unit: fc.constantFrom('a', 'B', '分', '值', ' ', '&', '<', '"', "'", '\n', '≥', '９', '　', '_'),
  minLength: 1,
  maxLength: 12,
});
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const formula = fc.constantFrom(
  'A1+B2',
  'SUM($A$1:B2)',
  'ROUND(MIN(F7/E7,1)*G7,2)',
  '"A1"&A1',
  'IF(A1>=0.6,"优","良")',
  "'明 细'!C2*2",
  'SUM(A:A)',
);
const cell: fc.Arbitrary<CellObject> = fc.oneof(
  { arbitrary: text.map((v): CellObject => ({ t: 's', v })), weight: 4 },
  { arbitrary: number.map((v): CellObject => ({ t: 'n', v })), weight: 4 },
  { arbitrary: fc.boolean().map((v): CellObject => ({ t: 'b', v })), weight: 1 },
  {
    arbitrary: fc.constantFrom(0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a).map((v): CellObject => ({ t: 'e', v })),
    weight: 1,
  },
  { arbitrary: fc.tuple(number, formula).map(([v, f]): CellObject => ({ t: 'n', v, f })), weight: 2 },
  { arbitrary: fc.tuple(text, formula).map(([v, f]): CellObject => ({ t: 's', v, f })), weight: 1 },
);
const place = fc.record({ r: fc.integer({ min: 0, max: 30 }), c: fc.integer({ min: 0, max: 30 }) });
const merge = fc.record({
  r: fc.integer({ min: 0, max: 90 }),
  c: fc.integer({ min: 0, max: 90 }),
  h: fc.integer({ min: 0, max: 3 }),
  w: fc.integer({ min: 1, max: 3 }),
});
const sheet = fc
  .record({
    cells: fc.array(fc.tuple(place, cell), { minLength: 1, maxLength: 40 }),
    merges: fc.array(merge, { maxLength: 4 }),
  })
  .map(({ cells, merges }) => {
    const made: WorkSheet = { '!ref': 'A1:AE31' };
    for (const [at, content] of cells) made[utils.encode_cell(at)] = { ...content };
    made['!merges'] = merges.map(({ r, c, h, w }) => ({ s: { r, c }, e: { r: r + h, c: c + w } }));
    return made;
  });
const book = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    bookSST: fc.boolean(),
    compression: fc.boolean(),
  })
  .map(({ sheets, bookSST, compression }) => {
    const made = utils.book_new();
    sheets.forEach((content, i) => utils.book_append_sheet(made, content, `表${i + 1}`));
    return new Uint8Array(
      write(made, { type: 'array', bookType: 'xlsx', bookSST, compression }) as ArrayBuffer,
    );
  });

/** Ways to write the same workbook that other programs have. */
const rewrites: readonly (readonly [name: string, part: RegExp, rewrite: (xml: string) => string])[] = [
  ['as written', /^$/u, (xml) => xml],
  [
    'without addresses of cells that follow one another',
    /worksheets\//u,
    (xml) => xml.replace(/(<row) r="1"/u, '$1'),
  ],
  [
    'with a prefix',
    /worksheets\/|workbook\.xml$|sharedStrings/u,
    (xml) => xml.replace(/<(\/?)(?=[a-z])/giu, '<$1x:').replace(/ xmlns=/u, ' xmlns:x='),
  ],
  [
    'with spaces and line breaks between tags',
    /worksheets\//u,
    (xml) => xml.replace(/(<\/?(?:row|c|sheetData|mergeCells)\b[^>]*>)/gu, '\n  $1\r\n'),
  ],
  ['with single quotes', /worksheets\//u, (xml) => xml.replace(/="([^"']*)"/gu, "='$1'")],
  ['with a byte order mark', /worksheets\/|sharedStrings/u, (xml) => `\ufeff${xml}`],
  ['without XML declaration', /worksheets\/|sharedStrings/u, (xml) => xml.replace(/^<\?xml[^>]*\?>\s*/u, '')],
  [
    'with dimension and spans that are wrong',
    /worksheets\//u,
    (xml) =>
      xml
        .replace(/<dimension ref="[^"]*"\/>/u, '<dimension ref="A1"/>')
        .replace(/<row /gu, '<row spans="1:1" '),
  ],
];

test.each(rewrites)('generated workbooks %s: the same values, formulas and merges', (_, part, rewrite) => {
  fc.assert(
    fc.property(book, (bytes) => {
      const zip = openZip(bytes, nodeCodec);
      const parts = new Map(
        zip.entries.map((entry) => {
          const content = zip.read(entry);
          return [
            entry.name,
            part.test(entry.name)
              ? new TextEncoder().encode(rewrite(new TextDecoder().decode(content)))
              : content,
          ];
        }),
      );
      const rewritten = createZip(parts, nodeCodec);
      expect(ours(readWorkbook(rewritten, nodeCodec))).toEqual(theirs(rewritten));
    }),
    { numRuns: 50 },
  );
});

const sharedFormula = fc.constantFrom(
  'A1+B2',
  '$A1+B$2+$C$3',
  'SUM($A$1:B2)',
  'ROUND(MIN(F7/E7,1)*G7,2)',
  "'明 细'!C2*2+AA10",
  'LOG10(C3)+1E5',
);

test('shared formulas: the same text for every cell', () => {
  fc.assert(
    fc.property(
      sharedFormula,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 5 }),
      (formula, down, right) => {
        const cells = Array.from({ length: down }, (_, row) =>
          Array.from({ length: right }, (__, column) => {
            const master = row === 0 && column === 0;
            const tag = master
              ? ` ref="${zoneName({ top: 4, left: 3, bottom: 3 + down, right: 2 + right })}">${formula}</f>`
              : '/>';
            return `<c r="${cellName(4 + row, 3 + column)}"><f t="shared" si="7"${tag}<v>${row}</v></c>`;
          }),
        );
        const bytes = makeBook({
          sheets: { 表: data(cells.map((row, i) => `<row r="${5 + i}">${row.join('')}</row>`).join('')) },
        });
        expect(ours(readWorkbook(bytes, nodeCodec))).toEqual(theirs(bytes));
      },
    ),
    { numRuns: 100 },
  );
});
