import { unsavedChanges } from '../../../src/hosts/grid/changes';
import type { BookSnapshot, CellSnapshot } from '../../../src/sheet/snapshot';

const book = (...cells: Omit<CellSnapshot, 'column'>[]): BookSnapshot => ({
  date1904: false,
  sheets: [
    {
      name: '表',
      visibility: 'visible',
      protected: false,
      rows: [{ row: 0, cells: cells.map((cell, column) => ({ column, ...cell })) }],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
});

describe('what is saved', () => {
  test.each<[string, Omit<CellSnapshot, 'column'>, Omit<CellSnapshot, 'column'>, object | null]>([
    ['nothing, where nothing changed', { value: 1 }, { value: 1 }, null],
    ['a value', { value: 1 }, { value: '1' }, { before: { value: 1 }, after: { value: '1' } }],
    ['nothing for a text of no characters', { value: '' }, { value: null }, null],
    [
      'nothing for the last digit of a result',
      { value: 0.1 + 0.2, formula: 'A1' },
      { value: 0.3, formula: 'A1' },
      null,
    ],
    ['the last digit of what was typed', { value: 0.1 + 0.2 }, { value: 0.3 }, { after: { value: 0.3 } }],
    [
      'a result, without a format that the engine lent it',
      { value: 1, formula: 'B1' },
      { value: 2, formula: 'B1', format: '0%' },
      { before: { value: 1, formula: 'B1' }, after: { value: 2, formula: 'B1' }, format: undefined },
    ],
    ['the format of what was typed', { value: 1 }, { value: 0.98, format: '0%' }, { format: '0%' }],
    ['the loss of a format', { value: 1, format: '0%' }, { value: 98 }, { format: 'General' }],
    ['no format of a cell that kept its content', { value: 1 }, { value: 1, format: '0%' }, null],
  ])('%s', (_, before, after, expected) => {
    const [edit = null] = unsavedChanges(book(before), book(after));
    if (expected === null) expect(edit).toBeNull();
    else expect({ format: undefined, ...edit }).toMatchObject(expected);
  });

  test('cells that came and went', () => {
    const edits = unsavedChanges(book({ value: 1 }), book({ value: null }, { value: 2 }));
    expect(edits).toMatchObject([
      { column: 0, before: { value: 1 }, after: { value: null } },
      { column: 1, before: { value: null }, after: { value: 2 } },
    ]);
  });
});
