import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../../src/sheet/edit';
import type { Mark } from '../../../../src/sheet/host';
import { changedEntries, unpackedEntries } from '../../../support/entries';
import { packageProblems } from '../../../support/package-validator';
import { hasXmllint, schemaProblems } from '../../../support/schema-validator';
import { hostOf } from './patch-support';

const FIXTURES = join(__dirname, '../../../fixtures');
const BOOKS = ['seedbooks', 'testbooks']
  .flatMap((folder) =>
    readdirSync(join(FIXTURES, folder))
      .filter((name) => /\.xls[xm]$/u.test(name))
      .map((name) => join(folder, name)),
  )
  .concat(['prefixed.xlsx', 'noref.xlsx', 'utf16.xlsx'].map((name) => join('hostile', name)));

const open = (book: string) => hostOf(new Uint8Array(readFileSync(join(FIXTURES, book))));

/** Every seventh cell of every sheet. */
async function someCells(book: string): Promise<Edit[]> {
  const { sheets } = await open(book).read();
  return sheets.flatMap(({ name, rows }) =>
    rows
      .flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell })))
      .filter((_, i) => i % 7 === 0)
      .map(({ row, column, value, formula }): Edit => {
        const before = formula === undefined ? { value } : { value, formula };
        return { sheet: name, row, column, before, after: { value: `${column}·改` } };
      }),
  );
}

const SEVERITIES: readonly Mark['severity'][] = ['error', 'warning', 'info'];

describe.each(BOOKS)('%s', (book) => {
  test('takes edits all over, and is the same file again when they are taken back', async () => {
    const host = open(book);
    const edits = await someCells(book);
    const { written, failed, journal } = await host.apply(edits);
    expect(failed).toEqual([]);
    expect(written.length).toBeGreaterThan(edits.length / 2);
    expect(packageProblems(host.bytes())).toEqual([]);
    expect(
      changedEntries(host.original, host.bytes()).filter((part) => !host.changedParts().has(part)),
    ).toEqual([]);
    await host.undo(journal);
    expect(Buffer.from(host.bytes()).equals(host.original)).toBe(true);
  });

  (hasXmllint() ? test : test.skip)(
    'stays valid against the ECMA schemas, edited and marked (needs xmllint)',
    async () => {
      const host = open(book);
      const edits = await someCells(book);
      await host.apply(edits.slice(0, 40));
      await host.mark(
        edits
          .slice(0, 40)
          .map(({ sheet, row, column }): Mark => ({ sheet, row, column, severity: 'info', note: '处' })),
      );
      expect(schemaProblems(host.bytes())).toEqual(schemaProblems(host.original));
    },
  );

  test('takes marks all over, and has the same parts again without them', async () => {
    const host = open(book);
    const marks = (await someCells(book)).map(({ sheet, row, column }, i): Mark => {
      return { sheet, row, column, severity: SEVERITIES[i % 3]!, note: `第 ${i} 处` };
    });
    await host.mark(marks);
    expect(packageProblems(host.bytes())).toEqual([]);
    const again = hostOf(host.bytes());
    await again.clearMarks();
    if (book.endsWith('utf16.xlsx')) expect(await again.read()).toEqual(await open(book).read());
    else expect(unpackedEntries(again.bytes())).toEqual(unpackedEntries(host.original));
  });
});
