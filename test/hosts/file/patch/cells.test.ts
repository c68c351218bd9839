import type { CellContent, Edit } from '../../../../src/sheet/edit';
import { makeBook } from '../make-book';
import {
  afterEdits,
  editOf,
  hostOf,
  inside,
  partText,
  reasonFor,
  SHEET,
  SHEET_PART,
  sheetHost,
} from './patch-support';

const NOTHING: CellContent = { value: null };
const put = (cell: string, value: string | number | boolean | null): Edit => editOf(cell, NOTHING, { value });

describe('where a cell goes', () => {
  test.each<[string, string, readonly Edit[], string]>([
    [
      'between cells of a row',
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row></sheetData>',
      [put('B2', 2)],
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData>',
    ],
    [
      'before and behind all cells of a row',
      '<sheetData><row r="2"><c r="C2"><v>3</v></c></row></sheetData>',
      [put('A2', 1), put('AA2', 27)],
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c><c r="AA2"><v>27</v></c></row></sheetData>',
    ],
    [
      'into an empty row',
      '<sheetData><row r="2" ht="20"/></sheetData>',
      [put('A2', 1)],
      '<sheetData><row r="2" ht="20"><c r="A2"><v>1</v></c></row></sheetData>',
    ],
    [
      'into rows that are not there: before, between and behind',
      '<sheetData><row r="3"><c r="A3"/></row><row r="5"><c r="A5"/></row></sheetData>',
      [put('A9', 9), put('B4', 4), put('A4', 3), put('A1', 1), put('A8', 8)],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"/></row>' +
        '<row r="4"><c r="A4"><v>3</v></c><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"/></row>' +
        '<row r="8"><c r="A8"><v>8</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    ],
    [
      'into an empty sheet',
      '<sheetData/>',
      [put('B2', 1)],
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      'among rows and cells that do not say where they are',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      [editOf('B1', { value: 2 }, { value: 20 }), put('C2', 4), editOf('A2', { value: 3 }, { value: 30 })],
      '<sheetData><row><c><v>1</v></c><c><v>20</v></c></row><row><c><v>30</v></c><c r="C2"><v>4</v></c></row></sheetData>',
    ],
  ])('%s', async (_, sheet, edits, expected) => {
    const host = sheetHost(sheet);
    const report = await host.apply(edits);
    expect(report.written).toEqual(edits);
    expect(inside(partText(host, SHEET_PART))).toBe(expected);
  });

  test('the stated size grows with it, and only then', async () => {
    const sheet = '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(await afterEdits(sheetHost(sheet), [put('B2', 1)])).toContain('<dimension ref="A1:B2"/>');
    expect(await afterEdits(sheetHost(sheet), [put('D9', 1)])).toContain('<dimension ref="A1:D9"/>');
  });

  test('the columns a row says it spans grow with it', async () => {
    const sheet = '<sheetData><row r="1" spans="2:3"><c r="B1"><v>1</v></c></row></sheetData>';
    expect(await afterEdits(sheetHost(sheet), [put('A1', 1), put('F1', 1)])).toContain(
      '<row r="1" spans="1:6">',
    );
    expect(await afterEdits(sheetHost(sheet), [put('C1', 1)])).toContain('<row r="1" spans="2:3">');
  });

  test('a cell that was not there keeps the look of its row, else of its column', async () => {
    const styles = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>';
    const sheet =
      '<cols><col min="2" max="3" style="1"/></cols>' +
      '<sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData>';
    const host = sheetHost(sheet, { styles });
    const after = await afterEdits(host, [put('B1', 1), put('B2', 1), put('C3', 1), put('D3', 1)]);
    expect(after).toContain('<c r="B1" s="2">');
    expect(after).toContain('<c r="B2" s="1">');
    expect(after).toContain('<c r="C3" s="1">');
    expect(after).toContain('<c r="D3"><v>1</v>');
  });
});

describe('what a cell becomes', () => {
  const one = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>`;
  const STYLES = '<cellXfs><xf/><xf/><xf/><xf/></cellXfs>';
  const strings = '<si><t>旧</t></si>';

  test.each<[string, string, CellContent, CellContent, string]>([
    [
      'a number',
      '<c r="A1" s="3" t="n"><v>1</v></c>',
      { value: 1 },
      { value: 2.5 },
      '<c r="A1" s="3"><v>2.5</v></c>',
    ],
    ['a tiny number', '<c r="A1"><v>1</v></c>', { value: 1 }, { value: 1e-7 }, '<c r="A1"><v>1e-7</v></c>'],
    [
      'a truth value',
      '<c r="A1"><v>1</v></c>',
      { value: 1 },
      { value: true },
      '<c r="A1" t="b"><v>1</v></c>',
    ],
    [
      'an error',
      '<c r="A1"><v>1</v></c>',
      { value: 1 },
      { value: { error: '#N/A' } },
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    [
      'nothing, keeping its look',
      '<c r="A1" s="3"><v>1</v></c>',
      { value: 1 },
      { value: null },
      '<c r="A1" s="3"/>',
    ],
    [
      'a text, with its spaces',
      '<c r="A1" s="3" t="s"><v>0</v></c>',
      { value: '旧' },
      { value: ' <新>&\n' },
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> &lt;新&gt;&amp;\n</t></is></c>',
    ],
    [
      'a text with what XML cannot hold',
      '<c r="A1"/>',
      { value: null },
      { value: 'a\u0001\r_x0041_' },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x0001__x000D__x005F_x0041_</t></is></c>',
    ],
    [
      'a formula with a number',
      '<c r="A1" s="3"/>',
      { value: null },
      { value: 9.65, formula: 'ROUND(MIN(F7/E7,1)*G7,2)' },
      '<c r="A1" s="3"><f>ROUND(MIN(F7/E7,1)*G7,2)</f><v>9.65</v></c>',
    ],
    [
      'a formula with a text',
      '<c r="A1"/>',
      { value: null },
      { value: '合格', formula: 'IF(B1<1,"合格","")' },
      '<c r="A1" t="str"><f>IF(B1&lt;1,"合格","")</f><v>合格</v></c>',
    ],
    [
      'a formula with a function younger than the format',
      '<c r="A1"/>',
      { value: null },
      { value: 1, formula: 'IFS(B1="IFS(",FILTER(C1:C2,1),TRUE,\'IFS(1)\'!A1+SUMIFS(B:B,B:B,1))' },
      '<c r="A1"><f>_xlfn.IFS(B1="IFS(",_xlfn._xlws.FILTER(C1:C2,1),TRUE,\'IFS(1)\'!A1+SUMIFS(B:B,B:B,1))</f><v>1</v></c>',
    ],
    [
      'a number over an inline text',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
      { value: '甲乙' },
      { value: 1 },
      '<c r="A1"><v>1</v></c>',
    ],
    [
      'a number, keeping attributes and extensions it knows nothing of',
      '<c r="A1" xr:uid="{1}" xmlns:xr="urn:x" s="1"><v>1</v><extLst><ext uri="u"><a/></ext></extLst></c>',
      { value: 1 },
      { value: 2 },
      '<c r="A1" xr:uid="{1}" xmlns:xr="urn:x" s="1"><v>2</v><extLst><ext uri="u"><a/></ext></extLst></c>',
    ],
  ])('%s', async (_, cell, before, after, expected) => {
    const host = sheetHost(one(cell), { strings, styles: STYLES });
    expect(await afterEdits(host, [editOf('A1', before, after)])).toBe(one(expected));
  });

  test('an edit that changes nothing leaves the file alone', async () => {
    const host = sheetHost(one('<c r="A1" t="s"><v>0</v></c>'), { strings });
    const before = host.bytes();
    await host.apply([editOf('A1', { value: '旧' }, { value: '旧' })]);
    expect(host.bytes()).toBe(before);
  });

  test.each([
    ['a text that is too long', '长'.repeat(32_768)],
    ['no number', NaN],
    ['infinity', Infinity],
  ])('%s is refused and said so', async (_, value) => {
    const host = sheetHost(one('<c r="A1"/>'));
    expect(await reasonFor(host, put('A1', value))).toBe('cell/not-writable');
  });
});

describe('what is not written', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
  const table =
    '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="B1"/><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';

  test.each([
    [
      'the first cell of an array formula',
      array,
      editOf('A1', { value: 2, formula: 'B1:B2*2' }, { value: 1 }),
    ],
    ['another cell of an array formula', array, editOf('A2', { value: 4, formula: 'B1:B2*2' }, { value: 1 })],
    ['an array cell taken for a value', array, editOf('A2', { value: 4 }, { value: 1 })],
    ['a cell of a data table', table, editOf('A2', { value: 4, formula: 'TABLE(,B1)' }, { value: 1 })],
  ])('%s', async (_, rows, edit) => {
    expect(await reasonFor(sheetHost(`<sheetData>${rows}</sheetData>`), edit)).toBe('array-formula');
  });

  test.each([
    [
      'a rich value, such as a picture in a cell',
      '<row r="1"><c r="A1" vm="1" t="e"><v>#VALUE!</v></c></row>',
      { value: { error: '#VALUE!' } },
    ],
    ['rows out of order', '<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>', { value: 1 }],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row>', { value: 1 }],
  ])('%s', async (_, rows, before) => {
    expect(
      await reasonFor(sheetHost(`<sheetData>${rows}</sheetData>`), editOf('A1', before, { value: 2 })),
    ).toBe('unsupported');
  });

  test('a locked cell of a protected sheet; unlocked ones are, though they be empty', async () => {
    const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const sheet =
      '<cols><col min="4" max="4" style="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1" s="0"/><c r="B1" s="1"/></row><row r="2" s="1" customFormat="1"/></sheetData><sheetProtection sheet="1"/>';
    const host = sheetHost(sheet, { styles });
    const edits = ['A1', 'B1', 'C2', 'C3', 'D3'].map((cell) => put(cell, 1));
    const report = await host.apply(edits);
    expect(report.written).toEqual([edits[1], edits[2], edits[4]]);
    expect(report.skipped.map(({ reason }) => reason)).toEqual(['sheet-protected', 'sheet-protected']);
  });
});

describe('formulas written once for many cells', () => {
  const shared = (rows: readonly string[]): string =>
    `<sheetData>${rows.map((f, i) => `<row r="${i + 1}"><c r="B${i + 1}">${f}<v>${i}</v></c></row>`).join('')}</sheetData>`;
  const SHEET_OF_FOUR = shared([
    '<f t="shared" ref="B1:B4" si="0">A1*$A$1+IFS(A1,1)</f>',
    '<f t="shared" si="0"/>',
    '<f t="shared" ca="1" si="0"></f>',
    '<f t="shared" si="0"/>',
  ]);
  const formula = (row: number): string => `A${row}*$A$1+IFS(A${row},1)`;
  const typed = (row: number): Edit =>
    editOf(`B${row}`, { value: row - 1, formula: formula(row) }, { value: 7 });
  const raw = (row: number): string => formula(row).replace('IFS(', '_xlfn.IFS(');

  test('the first cell overwritten: the next one takes the formula over', async () => {
    const host = sheetHost(SHEET_OF_FOUR.replace('IFS(', '_xlfn.IFS('));
    const after = await afterEdits(host, [typed(1)]);
    expect(after).toBe(
      shared([
        '',
        `<f t="shared" ref="B2:B4" si="0">${raw(2)}</f>`,
        '<f t="shared" ca="1" si="0"></f>',
        '<f t="shared" si="0"/>',
      ]).replace('<v>0</v>', '<v>7</v>'),
    );
  });

  test('the first cells overwritten: the first that is left takes it over', async () => {
    const host = sheetHost(SHEET_OF_FOUR.replace('IFS(', '_xlfn.IFS('));
    const after = await afterEdits(host, [typed(1), typed(2), typed(4)]);
    expect(after).toContain(`<c r="B3"><f t="shared" ref="B3" si="0">${raw(3)}</f><v>2</v></c>`);
  });

  test('a later cell overwritten: the formula stays where it is', async () => {
    const after = await afterEdits(sheetHost(SHEET_OF_FOUR), [typed(3)]);
    expect(after).toContain('<f t="shared" ref="B1:B4" si="0">A1*$A$1+IFS(A1,1)</f>');
    expect(after).toContain('<c r="B3"><v>7</v></c>');
  });

  test('the others read as before', async () => {
    const host = sheetHost(SHEET_OF_FOUR);
    await host.apply([typed(1)]);
    const [sheet] = (await host.read()).sheets;
    expect(sheet!.rows.map(({ cells }) => cells[0]!.formula)).toEqual([
      undefined,
      formula(2),
      formula(3),
      formula(4),
    ]);
  });

  test('a number given out again to another group is not mixed up', async () => {
    const host = sheetHost(
      shared([
        '<f t="shared" ref="B1:B2" si="0">A1</f>',
        '<f t="shared" si="0"/>',
        '<f t="shared" ref="B3:B4" si="0">C3</f>',
        '<f t="shared" si="0"/>',
      ]),
    );
    const after = await afterEdits(host, [editOf('B1', { value: 0, formula: 'A1' }, { value: 7 })]);
    expect(after).toContain('<c r="B2"><f t="shared" ref="B2" si="0">A2</f>');
    expect(after).toContain('<f t="shared" ref="B3:B4" si="0">C3</f>');
  });
});

describe('unusual ways to write a workbook', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

  test('a prefix on every element', async () => {
    const xml = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const host = hostOf(makeBook({ sheets: { [SHEET]: '' }, parts: { [SHEET_PART]: xml } }));
    const after = await afterEdits(host, [
      editOf('A1', { value: 1 }, { value: '甲' }),
      editOf('B2', NOTHING, { value: 2, formula: '1+1' }),
    ]);
    expect(after).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test('UTF-16: written as UTF-8 and declared so', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer),
    ]);
    const host = hostOf(makeBook({ sheets: { [SHEET]: '' }, parts: { [SHEET_PART]: utf16 } }));
    await host.apply([editOf('A1', { value: 1 }, { value: '甲' })]);
    const text = partText(host, SHEET_PART);
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><worksheet/u);
    expect(text).toContain('甲');
  });

  test('a byte order mark and a declaration in lower case stay', async () => {
    const head = '\ufeff<?xml version="1.0" encoding="utf-8"?>';
    const xml = `${head}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const host = hostOf(makeBook({ sheets: { [SHEET]: '' }, parts: { [SHEET_PART]: xml } }));
    await host.apply([editOf('A1', { value: 1 }, { value: 2 })]);
    expect(partText(host, SHEET_PART)).toBe(xml.replace('<v>1</v>', '<v>2</v>'));
  });

  test('part names in other cases than the relations say', async () => {
    const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const host = hostOf(
      makeBook({ sheets: { [SHEET]: '' }, parts: { [SHEET_PART]: null, 'xl/Worksheets/Sheet1.xml': sheet } }),
    );
    await host.apply([editOf('A1', { value: 1 }, { value: 2 })]);
    expect(partText(host, 'xl/Worksheets/Sheet1.xml')).toContain('<v>2</v>');
  });
});
