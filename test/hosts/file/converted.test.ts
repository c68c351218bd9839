import { utils, write, type WorkBook } from '@e965/xlsx';
import { convertedWorkbook } from '../../../src/hosts/file/converted';
import { answerLegacy } from '../../../src/hosts/file/legacy-read';
import { readWorkbook } from '../../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import type { BookSnapshot, DefinedName, SheetSnapshot } from '../../../src/sheet/snapshot';
import { packageProblems } from '../../support/package-validator';

const SHEET: SheetSnapshot = {
  name: '自评表',
  visibility: 'visible',
  protected: false,
  rows: [
    { row: 0, cells: [{ column: 0, value: '日期' }] },
    {
      row: 2,
      cells: [
        { column: 0, value: 1, format: 'yyyy-mm-dd' },
        { column: 3, value: 2 },
      ],
    },
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};
const BOOK: BookSnapshot = { sheets: [SHEET], date1904: false };

const convert = (book: BookSnapshot): Uint8Array => convertedWorkbook(book, nodeCodec);
const converted = (book: BookSnapshot): BookSnapshot => readWorkbook(convert(book), nodeCodec);
/** Without the print areas that every new sheet is given. */
const ownNames = ({ names = [] }: BookSnapshot): DefinedName[] =>
  names.filter(({ name }) => !name.startsWith('_xlnm.'));

test('the dates of a workbook that counts from 1904 stay the dates they were', () => {
  const { sheets, date1904 } = converted({ ...BOOK, date1904: true });
  expect(date1904).toBe(true);
  expect(sheets[0]!.rows[1]!.cells[0]).toMatchObject({ value: 1, text: '1904-01-02' });
  expect(converted(BOOK).sheets[0]!.rows[1]!.cells[0]).toMatchObject({ value: 1, text: '1900-01-01' });
});

test('what was hidden stays hidden', () => {
  const sheets: SheetSnapshot[] = [
    { ...SHEET, name: '底稿', visibility: 'very-hidden' },
    { ...SHEET, name: '明细', visibility: 'hidden' },
    { ...SHEET, hiddenRows: [1, 2], hiddenColumns: [1, 3] },
  ];
  const inFile = converted({ ...BOOK, sheets }).sheets;
  expect(inFile.map(({ visibility }) => visibility)).toEqual(['very-hidden', 'hidden', 'visible']);
  expect(inFile[2]).toMatchObject({ hiddenRows: [1, 2], hiddenColumns: [1, 3] });
  expect(inFile[1]).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
  expect(packageProblems(convert({ ...BOOK, sheets }))).toEqual([]);
});

test('names come along, those that would need another workbook or that print by do not', () => {
  const kept: DefinedName[] = [
    { name: '合计', refersTo: '自评表!$D$3' },
    { name: '比率', refersTo: 'IF(自评表!$D$3<>0,1,0)', sheet: '自评表', hidden: true },
  ];
  const names: DefinedName[] = [
    ...kept,
    { name: '外部', refersTo: "'[1]明细'!$A$1" },
    { name: '_xlnm.Print_Area', refersTo: '自评表!$A$1:$B$2', sheet: '自评表' },
    { name: '别处', refersTo: '1', sheet: '没有的表' },
  ];
  expect(ownNames(converted({ ...BOOK, names }))).toEqual(kept);
  expect(packageProblems(convert({ ...BOOK, names }))).toEqual([]);
});

test('of an .xls, dates and hidden sheets', async () => {
  const made: WorkBook = utils.book_new();
  const dates = utils.aoa_to_sheet([['日期'], [1]]);
  dates['A2'] = { t: 'n', v: 1, z: 'yyyy-mm-dd' };
  utils.book_append_sheet(made, dates, '自评表');
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), '底稿');
  made.Workbook = {
    WBProps: { date1904: true },
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
  };
  const answer = await answerLegacy(write(made, { bookType: 'biff8', type: 'buffer' }) as Uint8Array);
  if (!('book' in answer)) throw new Error(answer.failure);
  const inFile = converted(answer.book);
  expect(inFile.date1904).toBe(true);
  expect(inFile.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  expect(inFile.sheets[0]!.rows[1]!.cells[0]).toEqual(answer.book.sheets[0]!.rows[1]!.cells[0]);
});
