import { cellName } from '../../src/sheet/a1';
import { detectProfile } from '../../src/profiles/detect-profile';
import type { ProfileId } from '../../src/profiles/types';
import { recognise } from '../../src/recognition/recognise';
import type { BoundCell, StandardTable } from '../../src/recognition/table';
import { readKeys, type KeyTable } from './key';

const at = (cell: BoundCell | undefined): string => (cell ? cellName(cell.row, cell.column) : '–');

/** Places of the key that are bound elsewhere or not at all, as "row field: key ≠ bound". */
function misbound(key: KeyTable, table: StandardTable): string[] {
  const wrong: string[] = [];
  const compare = (
    place: string,
    expected: Readonly<Record<string, string>>,
    cells: Readonly<Record<string, BoundCell | undefined>>,
  ): void => {
    for (const [field, cell] of Object.entries(expected)) {
      if (at(cells[field]) !== cell) wrong.push(`${place} ${field}: ${cell} ≠ ${at(cells[field])}`);
    }
  };
  for (const expected of key.indicators) {
    const row = table.indicators.find(
      (candidate) => candidate.row + 1 === expected.row && candidate.block === expected.block,
    );
    compare(`${key.sheet} ${expected.row}`, expected.cells, row?.cells ?? {});
  }
  for (const expected of key.funds) {
    const row = table.funds.find((candidate) => at(candidate.cells.label) === expected.label);
    compare(`${key.sheet} ${expected.label}`, expected, row?.cells ?? {});
  }
  compare(key.sheet, key.fields ?? {}, table.fields);
  return wrong;
}

/**
 * Cells of the as-flattened workbooks whose place nothing on the row settles: 网格员移动终端 has its labels extracted on
 * wrong lines, a header among the values and two values of one row on the next (seedbooks/README.md, limit 3).
 */
const UNSETTLED = /^网格员移动终端 (36|39|42|43|45|47|48|50|51) /;

/** Where the seeds come from (rules.md §7.1). 君山's project form is the national one; disclosure tables have no points. */
const PROFILES: readonly (readonly [workbook: string, kind: RegExp, profile: ProfileId])[] = [
  ['junshan', /^(overall|base)/, 'hunan'],
  ['junshan', /^project/, 'national-2020'],
  ['huailai', /./, 'hebei'],
  ['jianghan', /^budget/, 'national-2020'],
  ['jianghan', /target$/, 'hubei'],
];

describe.each(readKeys())('$key.workbook', ({ key, book }) => {
  const recognition = recognise(book);
  const tableOf = (expected: KeyTable): StandardTable | undefined =>
    recognition.tables.find((table) => table.sheet === expected.sheet && table.kind === expected.kind);

  it('holds the tables of the key and no others', () => {
    expect(recognition.tables.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual(
      key.tables.map(({ sheet, kind }) => `${sheet} ${kind}`),
    );
    expect(recognition.unrecognised).toEqual([]);
  });

  it('is checked by the 口径 of its place', () => {
    const expected = key.tables.map(
      ({ kind }) =>
        PROFILES.find(([workbook, kinds]) => key.workbook.startsWith(workbook) && kinds.test(kind))?.[2],
    );
    expect(recognition.tables.map((table) => detectProfile(table, recognition.tables))).toEqual(expected);
  });

  it.each(key.tables)('binds every cell of $sheet', (expected) => {
    const table = tableOf(expected)!;
    expect(at(table.title)).toBe(expected.title);
    const rows = new Set(expected.indicators.map(({ row }) => `${expected.sheet} ${row} `));
    const added = table.indicators
      .map(({ row }) => `${expected.sheet} ${row + 1} `)
      .filter((row) => !rows.has(row));
    expect(added.filter((row) => !UNSETTLED.test(row))).toEqual([]);
    expect(misbound(expected, table).filter((line) => !UNSETTLED.test(line))).toEqual([]);
  });
});
