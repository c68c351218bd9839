import { makeBook } from '../make-book';
import { editOf, hostOf, partNames, partText, SHEET } from './patch-support';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'xl/workbook.xml';
const CHAIN = 'xl/calcChain.xml';

const FORMULAS =
  '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData>';

/** Two sheets alike, with a chain of these entries. */
function bookWithChain(entries: string): Uint8Array {
  return makeBook({
    sheets: { [SHEET]: FORMULAS, 明细: FORMULAS },
    parts: {
      [CHAIN]: `<calcChain xmlns="${MAIN}">${entries}</calcChain>`,
      'xl/_rels/workbook.xml.rels':
        `<Relationships xmlns="${PACKAGE}/relationships">` +
        [1, 2]
          .map(
            (n) =>
              `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="rId3" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    },
  });
}

describe('the calculation chain', () => {
  const dropA1 = editOf('A1', { value: 2, formula: '1+1' }, { value: 2 });
  const dropB1 = editOf('B1', { value: 2, formula: 'A1' }, { value: 2 });

  test.each([
    [
      'its own sheet only',
      '<c r="A1" i="1"/><c r="B1" i="1"/><c r="A1" i="2"/>',
      '<c r="B1" i="1"/><c r="A1" i="2"/>',
    ],
    [
      'a sheet named by the entry before',
      '<c r="B1" i="1"/><c r="A1"/><c r="A1" i="2"/>',
      '<c r="B1" i="1"/><c r="A1" i="2"/>',
    ],
    [
      'an entry that names the sheet for the next',
      '<c r="A1" i="1" l="1"/><c r="B1"/><c r="B1" i="2"/>',
      '<c r="B1" i="1"/><c r="B1" i="2"/>',
    ],
    [
      'an entry between sheets',
      '<c r="B1" i="2"/><c r="A1" i="1"/><c r="B1"/>',
      '<c r="B1" i="2"/><c r="B1" i="1"/>',
    ],
  ])('loses the formula of %s', async (_, before, after) => {
    const host = hostOf(bookWithChain(before));
    await host.apply([dropA1]);
    expect(partText(host, CHAIN)).toBe(`<calcChain xmlns="${MAIN}">${after}</calcChain>`);
  });

  test('goes as a whole when it would be empty', async () => {
    const host = hostOf(bookWithChain('<c r="A1" i="1"/><c r="B1"/>'));
    await host.apply([dropA1, dropB1]);
    expect(partNames(host)).not.toContain(CHAIN);
    expect(partText(host, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('stays when values change or formulas come', async () => {
    const host = hostOf(bookWithChain('<c r="A1" i="1"/>'));
    const before = partText(host, CHAIN);
    await host.apply([
      editOf('C1', { value: 3 }, { value: 4, formula: '2+2' }),
      editOf('A1', { value: 2, formula: '1+1' }, { value: 3, formula: '1+2' }),
    ]);
    expect(partText(host, CHAIN)).toBe(before);
  });
});

describe('calculating when the workbook is opened', () => {
  const edited = async (book: Parameters<typeof makeBook>[0]): Promise<string> => {
    const host = hostOf(makeBook(book));
    const report = await host.apply([editOf('C1', { value: 3 }, { value: 4 })]);
    expect(report.written).toHaveLength(1);
    return partText(host, WORKBOOK);
  };

  test.each([
    ['sets it where nothing is said', '', '<calcPr fullCalcOnLoad="1"/>'],
    [
      'adds it to what is said',
      '<calcPr calcId="191029" calcMode="manual"/>',
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    ],
    ['leaves it', '<calcPr fullCalcOnLoad="true" calcId="1"/>', '<calcPr fullCalcOnLoad="true" calcId="1"/>'],
    ['turns it on', '<calcPr fullCalcOnLoad="0"></calcPr>', '<calcPr fullCalcOnLoad="1"></calcPr>'],
    [
      'stands behind names and before what follows',
      '<definedNames><definedName name="a">1</definedName></definedNames><pivotCaches/><extLst/>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/>',
    ],
  ])('%s', async (_, behind, expected) => {
    expect(await edited({ sheets: { [SHEET]: FORMULAS }, behind })).toContain(
      `</sheets>${expected}</workbook>`,
    );
  });

  test('is not asked for where there is nothing to calculate', async () => {
    const sheet = '<sheetData><row r="1"><c r="C1"><v>3</v></c></row></sheetData>';
    expect(await edited({ sheets: { [SHEET]: sheet } })).not.toContain('calcPr');
  });

  test('is asked for where only another sheet calculates', async () => {
    const sheet = '<sheetData><row r="1"><c r="C1"><v>3</v></c></row></sheetData>';
    expect(await edited({ sheets: { [SHEET]: sheet, 明细: FORMULAS } })).toContain('fullCalcOnLoad="1"');
  });
});
