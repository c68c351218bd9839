import type { HostError } from '../../../src/sheet/host';
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from '../../../src/sheet/snapshot';
import { cellName } from '../../../src/sheet/a1';
import { readWorkbook, type ReadWorkbookOptions } from '../../../src/hosts/file/reader/read-workbook';
import { fflateCodec } from '../../../src/hosts/file/zip/fflate-codec';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { bookParts, data, makeBook, relationships, styleSheet, type BookParts } from './make-book';

const read = (book: BookParts, options?: ReadWorkbookOptions): BookSnapshot =>
  readWorkbook(makeBook(book), nodeCodec, options);
const sheet = (content: string, book: Omit<BookParts, 'sheets'> = {}): SheetSnapshot =>
  read({ sheets: { 表: content }, ...book }).sheets[0]!;
const cells = (snapshot: SheetSnapshot): Record<string, Omit<CellSnapshot, 'column'>> =>
  Object.fromEntries(
    snapshot.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, ...cell }) => [cellName(row, column), cell]),
    ),
  );
const values = (snapshot: SheetSnapshot): Record<string, CellSnapshot['value']> =>
  Object.fromEntries(Object.entries(cells(snapshot)).map(([name, cell]) => [name, cell.value]));
const formulas = (snapshot: SheetSnapshot): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(cells(snapshot)).map(([name, cell]) => [name, cell.formula]));
const failure = (book: BookParts): { code: string; message: string; sheet?: string } => {
  try {
    read(book);
  } catch (error) {
    const { code, message, detail } = error as HostError;
    return { code, message, ...(detail.sheet !== undefined && { sheet: detail.sheet }) };
  }
  return { code: 'none', message: '' };
};
const cell = (type: string, content: string): string =>
  data(`<row r="1"><c r="A1" ${type}>${content}</c></row>`);

describe('values', () => {
  test.each([
    ['integer', '', '<v>8505</v>', 8505],
    ['decimal', 't="n"', '<v>0.9567</v>', 0.9567],
    ['negative', '', '<v>-3</v>', -3],
    ['exponent', '', '<v>1.5E-3</v>', 0.0015],
    ['short exponent', '', '<v>1e5</v>', 100_000],
    ['more digits than a number keeps', '', '<v>0.30000000000000004</v>', 0.30000000000000004],
    ['with spaces', '', '<v> 7 </v>', 7],
    ['true', 't="b"', '<v>1</v>', true],
    ['false', 't="b"', '<v>0</v>', false],
    ['error', 't="e"', '<v>#DIV/0!</v>', { error: '#DIV/0!' }],
    ['inline text', 't="inlineStr"', '<is><t>分值</t></is>', '分值'],
    ['formula text', 't="str"', '<f>A2</f><v>优</v>', '优'],
    ['ISO date, strict', 't="d"', '<v>2023-12-06</v>', 45266],
    ['ISO date and time', 't="d"', '<v>2023-12-06T12:00:00Z</v>', 45266.5],
    ['an empty shared string is a text', 't="s"', '<v>0</v>', ''],
  ])('%s', (_, type, content, expected) => {
    expect(values(sheet(cell(type, content), { strings: '<si><t/></si>' }))).toEqual({ A1: expected });
  });

  test.each([
    ['no content', '', ''],
    ['an empty value is not zero', '', '<v></v>'],
    ['an empty value, self-closing', '', '<v/>'],
    ['spaces are not zero', '', '<v> </v>'],
    ['no shared string named', 't="s"', '<v/>'],
  ])('%s: not in the snapshot', (_, type, content) => {
    expect(sheet(cell(type, content)).rows).toEqual([]);
  });

  test.each([
    ['hexadecimal', '', '<v>0x1F</v>'],
    ['infinite', '', '<v>Infinity</v>'],
    ['words', '', '<v>abc</v>'],
    ['a shared string that is not there', 't="s"', '<v>5</v>'],
    ['a negative string index', 't="s"', '<v>-1</v>'],
    ['an unknown type', 't="x"', '<v>5</v>'],
    ['a date that is none', 't="d"', '<v>yesterday</v>'],
  ])('%s: the sheet and the cell are named', (_, type, content) => {
    const error = failure({ sheets: { 自评表: cell(type, content) }, strings: '' });
    expect(error).toMatchObject({ code: 'file/damaged-xml', sheet: '自评表' });
    expect(error.message).toContain('A1');
  });

  test('shared strings: rich text joined, phonetic guide dropped, escapes and entities resolved, spaces kept', () => {
    const strings = [
      '<si><t xml:space="preserve">  前后 </t></si>',
      '<si><r><rPr><b/></rPr><t>产出</t></r><r><t>指标</t></r></si>',
      '<si><t>市</t><rPh sb="0" eb="1"><t>し</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t>A&amp;B &lt;&#x5206;&#20540;&gt;</t></si>',
      '<si><t>一行_x000D_\n二行 _x005F_x0041_</t></si>',
      '<si><t><![CDATA[a<b & c]]></t></si>',
      '<si><t>回车\r\n换行</t></si>',
      '<si/>',
    ];
    const row = strings.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('');
    const snapshot = sheet(data(`<row>${row}</row>`), { strings: strings.join('') });
    expect(snapshot.rows[0]!.cells.map(({ value }) => value)).toEqual([
      '  前后 ',
      '产出指标',
      '市',
      'A&B <分值>',
      '一行\r\n二行 _x0041_',
      'a<b & c',
      '回车\n换行',
      '',
    ]);
  });
});

describe('places', () => {
  test('rows and cells without r follow one another', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(values(sheet(data(rows)))).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
  });

  test('the last cell of Excel’s grid', () => {
    expect(values(sheet(data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')))).toEqual({
      XFD1048576: 1,
    });
  });

  test('rows and cells out of order come in order', () => {
    const rows =
      '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>';
    const snapshot = sheet(data(rows));
    expect(snapshot.rows.map(({ row, cells }) => [row, cells.map(({ value }) => value)])).toEqual([
      [0, [1]],
      [2, [3, 4, 5]],
    ]);
  });

  test.each([
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    [
      'a cell twice in two pieces of a row',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    ['an address that is none', '<row r="1"><c r="__proto__"><v>1</v></c></row>'],
    ['an address of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a row beyond the grid', '<row r="1048577"/>'],
    ['a row that is no number', '<row r="x"/>'],
    ['a row 0', '<row r="0"/>'],
    ['a column beyond the grid', '<row r="1"><c r="XFE1"/></row>'],
    ['a cell behind the last column', '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>'],
  ])('%s is refused', (_, rows) => {
    expect(failure({ sheets: { 表: data(rows) } })).toMatchObject({ code: 'file/damaged-xml', sheet: '表' });
  });

  test('merges of two or more cells, corners in any order', () => {
    const merges =
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B5:A3"/><mergeCell ref="D1"/><mergeCell ref="E1:E1"/></mergeCells>';
    expect(sheet(data('') + merges).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 4, right: 1 },
    ]);
    expect(failure({ sheets: { 表: '<mergeCells><mergeCell ref="A1:"/></mergeCells>' } }).code).toBe(
      'file/damaged-xml',
    );
  });

  test('hidden rows and columns, as far as there is content', () => {
    const cols =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="16384" hidden="true"/></cols>';
    const rows =
      '<row r="1" hidden="1"/><row r="2" hidden="0"/><row r="3" hidden="true"/><row r="4" ht="0"/><row r="5"><c r="F5"><v>1</v></c></row><row r="6" hidden="1"/>';
    const snapshot = sheet(cols + data(rows));
    expect(snapshot.hiddenRows).toEqual([0, 2, 3]);
    expect(snapshot.hiddenColumns).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('formulas', () => {
  test('a formula with and without cached result', () => {
    const rows =
      '<row r="1"><c r="A1"><f>ROUND(B1*C1,2)</f><v>4.78</v></c><c r="B1"><f>C1&amp;"＜"</f></c></row>';
    expect(cells(sheet(data(rows)))).toEqual({
      A1: { value: 4.78, formula: 'ROUND(B1*C1,2)' },
      B1: { value: null, formula: 'C1&"＜"' },
    });
  });

  test('a formula whose result is an error or an empty text', () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>';
    expect(values(sheet(data(rows)))).toEqual({ A1: { error: '#DIV/0!' }, B1: '' });
  });

  test('a shared formula is written out for every cell that shares it', () => {
    const rows = `<row r="5"><c r="M5"><f t="shared" ref="M5:M7" si="0">F5*$H$1</f></c></row>
      <row r="6"><c r="M6"><f t="shared" si="0"/><v>10</v></c></row><row r="7"><c r="M7"><f t="shared" si="0"></f></c></row>`;
    expect(formulas(sheet(data(rows)))).toEqual({ M5: 'F5*$H$1', M6: 'F6*$H$1', M7: 'F7*$H$1' });
  });

  test('where the shared formula is missing, the cell still counts as a formula', () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" si="3"/><v>5</v></c></row>';
    expect(cells(sheet(data(rows)))).toEqual({ A1: { value: 5, formula: '#REF!' } });
  });

  test('every cell of an array formula has it', () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>`;
    expect(formulas(sheet(data(rows)))).toEqual({ A1: 'B1:B2*2', A2: 'B1:B2*2', B2: undefined });
  });

  test('a data table is calculated, not typed', () => {
    const rows = `<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>2</v></c></row>
      <row r="3"><c r="B3"><v>4</v></c></row>`;
    expect(formulas(sheet(data(rows)))).toEqual({ B2: 'TABLE(,A1)', B3: 'TABLE(,A1)' });
  });

  test('prefixes of newer functions, which Excel does not show, go', () => {
    const rows = '<row r="1"><c r="A1"><f>_xlfn.IFS(A2&gt;1,_xlfn._xlws.FILTER(B1:B9,B1:B9))</f></c></row>';
    expect(formulas(sheet(data(rows)))).toEqual({ A1: 'IFS(A2>1,FILTER(B1:B9,B1:B9))' });
  });
});

describe('styles', () => {
  const styles = styleSheet(
    ['0.0%', 'GENERAL'],
    [
      '<xf numFmtId="14"/>',
      '<xf numFmtId="31"/>',
      '<xf numFmtId="0"><protection locked="0"/></xf>',
      '<xf numFmtId="9999"/>',
    ],
  );
  test.each([
    ['custom', 1, { value: 1, text: '100.0%', format: '0.0%' }],
    ['General by name', 2, { value: 1 }],
    ['built-in short date', 3, { value: 1, text: '1900/1/1', format: 'yyyy/m/d' }],
    ['built-in Chinese date', 4, { value: 1, text: '1900年1月1日', format: 'yyyy"年"m"月"d"日"' }],
    ['unlocked', 5, { value: 1, unlocked: true }],
    ['unknown number format', 6, { value: 1 }],
    ['unknown style', 99, { value: 1 }],
  ])('%s', (_, style, expected) => {
    expect(cells(sheet(cell(`s="${style}"`, '<v>1</v>'), { styles }))).toEqual({ A1: expected });
  });

  test('formatted but empty cells are not in the snapshot', () => {
    expect(sheet(cell('s="1"', ''), { styles }).rows).toEqual([]);
  });

  test('styles inside extensions and differential styles are not cell styles', () => {
    const other = `<dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>${styles}`;
    expect(cells(sheet(cell('s="1"', '<v>1</v>'), { styles: other }))).toMatchObject({
      A1: { format: '0.0%' },
    });
  });
});

describe('sheets and book', () => {
  test('protection, as set on the sheet', () => {
    expect(sheet(`${data('')}<sheetProtection sheet="1" objects="1"/>`).protected).toBe(true);
    expect(sheet(`${data('')}<sheetProtection sheet="0"/>`).protected).toBe(false);
    expect(sheet(`${data('')}<sheetProtection objects="1"/>`).protected).toBe(false);
    expect(sheet(data('')).protected).toBe(false);
  });

  test('visibility, order and names of sheets', () => {
    const snapshot = read({
      sheets: { '自评表 & "1"': data(''), 隐藏: data(''), __proto__2: data('') },
      sheetAttributes: { 隐藏: 'state="hidden"', __proto__2: 'state="veryHidden"' },
    });
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['自评表 & "1"', 'visible'],
      ['隐藏', 'hidden'],
      ['__proto__2', 'very-hidden'],
    ]);
  });

  test('defined names with their scope', () => {
    const behind = `<definedNames><definedName name="总额">表!$C$2</definedName><definedName name="率" localSheetId="0" hidden="1">1+1</definedName></definedNames>`;
    expect(read({ sheets: { 表: data('') }, behind }).names).toEqual([
      { name: '总额', refersTo: '表!$C$2' },
      { name: '率', refersTo: '1+1', sheet: '表', hidden: true },
    ]);
  });

  test('the 1904 date system', () => {
    const book = {
      sheets: { 表: cell('s="1"', '<v>0</v>') },
      styles: styleSheet(['yyyy-mm-dd']),
      before: '<workbookPr date1904="1"/>',
    };
    expect(read(book).date1904).toBe(true);
    expect(cells(read(book).sheets[0]!).A1!.text).toBe('1904-01-01');
    expect(cells(read({ ...book, before: '<workbookPr date1904="0"/>' }).sheets[0]!).A1!.text).toBe(
      '1900-01-00',
    );
  });

  test('only the sheets asked for, with progress', () => {
    const progress: [number, number][] = [];
    const book = { sheets: { 甲: data(''), 乙: data(''), 丙: data('') } };
    const snapshot = read(book, { sheets: ['丙', '甲', '无'], onProgress: (...step) => progress.push(step) });
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['甲', '丙']);
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('cells in extensions, comments and foreign elements are not cells of the sheet', () => {
    const content = `${data('<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><extLst><c r="Z1"><v>9</v></c></extLst></row>')}
      <!-- <sheetData> --><?note <c> ?><extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></ext></extLst>`;
    expect(values(sheet(content))).toEqual({ A1: 1 });
    expect(sheet(content).merges).toEqual([]);
  });

  test('a chart sheet is not a worksheet', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships(
        '<Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>',
      ),
    };
    expect(read({ sheets: { 表: data(''), 图: '' }, parts }).sheets.map(({ name }) => name)).toEqual(['表']);
  });
});

describe('packages', () => {
  const book: BookParts = { sheets: { 自评表: cell('', '<v>1</v>') } };

  test.each([
    [
      'absolute targets',
      { 'xl/_rels/workbook.xml.rels': relation('worksheet', '/xl/worksheets/sheet1.xml') },
    ],
    [
      'targets with backslashes and dots',
      { 'xl/_rels/workbook.xml.rels': relation('worksheet', '.\\other\\..\\worksheets\\sheet1.xml') },
    ],
    [
      'targets of other case',
      { 'xl/_rels/workbook.xml.rels': relation('worksheet', 'Worksheets/Sheet1.XML') },
    ],
    [
      'strict relation types',
      {
        'xl/_rels/workbook.xml.rels': relation(
          'worksheet',
          'worksheets/sheet1.xml',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      },
    ],
    ['a UTF-8 byte order mark', { 'xl/workbook.xml': `\ufeff${text(book, 'xl/workbook.xml')}` }],
    ['UTF-16 with byte order mark', { 'xl/workbook.xml': utf16(`\ufeff${text(book, 'xl/workbook.xml')}`) }],
    ['UTF-16 without', { 'xl/workbook.xml': utf16(text(book, 'xl/workbook.xml')) }],
    [
      'single quotes and spaces in tags',
      {
        'xl/workbook.xml': text(book, 'xl/workbook.xml')
          .replaceAll('"', "'")
          .replaceAll('=', ' = ')
          .replaceAll('/>', ' />'),
      },
    ],
    [
      'a prefix on every element',
      { 'xl/worksheets/sheet1.xml': prefixed(text(book, 'xl/worksheets/sheet1.xml')) },
    ],
    [
      'a macro workbook',
      {
        '[Content_Types].xml': text(book, '[Content_Types].xml').replace(
          /application\/[^"]*sheet\.main\+xml/u,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
      },
    ],
  ] satisfies [string, Record<string, string | Uint8Array>][])('%s', (_, parts) => {
    for (const codec of [nodeCodec, fflateCodec]) {
      const snapshot = readWorkbook(makeBook({ ...book, parts }), codec);
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(['自评表']);
      expect(values(snapshot.sheets[0]!)).toEqual({ A1: 1 });
    }
  });

  const types = (type: string): string =>
    text(book, '[Content_Types].xml').replace(/application\/[^"]*sheet\.main\+xml/u, type);
  test.each([
    [
      'Word',
      {
        '[Content_Types].xml': types(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      },
      'file/not-a-workbook',
      'Word',
    ],
    [
      'xlsb',
      { '[Content_Types].xml': types('application/vnd.ms-excel.sheet.binary.macroEnabled.main') },
      'file/xlsb',
      '另存为',
    ],
    ['a zip of something', { '[Content_Types].xml': null }, 'file/not-a-workbook', '没有工作簿'],
    [
      'OpenDocument',
      { '[Content_Types].xml': null, mimetype: 'application/vnd.oasis.opendocument.spreadsheet' },
      'file/not-a-workbook',
      'OpenDocument',
    ],
    ['no relations', { '_rels/.rels': null }, 'file/not-a-workbook', '没有工作簿'],
    ['no workbook', { 'xl/workbook.xml': null }, 'file/missing-part', 'xl/workbook.xml'],
    ['no sheet part', { 'xl/worksheets/sheet1.xml': null }, 'file/missing-part', '自评表'],
    ['no relation of the sheet', { 'xl/_rels/workbook.xml.rels': null }, 'file/missing-part', '自评表'],
    ['no sheets', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }, 'file/missing-part', '没有工作表'],
    [
      'another part as sheet',
      { 'xl/worksheets/sheet1.xml': '<styleSheet/>' },
      'file/damaged-xml',
      '不是工作表',
    ],
    ['another part as workbook', { 'xl/workbook.xml': '<worksheet/>' }, 'file/damaged-xml', '不是工作簿'],
    [
      'bytes that are no UTF-8',
      { 'xl/worksheets/sheet1.xml': Uint8Array.of(0x3c, 0x61, 0xc3, 0x28, 0x3e) },
      'file/damaged-xml',
      '编码',
    ],
    ['an empty part', { 'xl/worksheets/sheet1.xml': '' }, 'file/damaged-xml', '不完整'],
    [
      'a DTD',
      { 'xl/worksheets/sheet1.xml': '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>' },
      'file/unsafe-xml',
      'sheet1.xml',
    ],
    [
      'shared strings that are none',
      { ...withStrings(), 'xl/sharedStrings.xml': '<styleSheet/>' },
      'file/damaged-xml',
      '共享字符串',
    ],
    ['shared strings that are missing', withStrings(), 'file/missing-part', 'sharedStrings'],
  ] satisfies [string, Record<string, string | Uint8Array | null>, string, string][])(
    '%s is refused',
    (_, parts, code, word) => {
      const error = failure({ ...book, parts });
      expect(error.code).toBe(code);
      expect(error.message).toContain(word);
    },
  );

  test('two sheets of one name, or of one part, are refused', () => {
    const twice = (sheets: string): string => `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
    const same = twice('<sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId2"/>');
    const shared = twice('<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>');
    for (const workbook of [same, shared]) {
      const parts = { 'xl/workbook.xml': workbook };
      expect(failure({ sheets: { A: data(''), B: data('') }, parts }).code).toBe('file/damaged-xml');
    }
  });

  test('a book may not grow beyond its budget', () => {
    const bytes = makeBook({ sheets: { 表: data('<row><c><v>1</v></c><c><v>2</v></c></row>') } });
    const budget = { cells: 1, formulaCharacters: 100 };
    expect(() => readWorkbook(bytes, nodeCodec, { budget })).toThrow(
      expect.objectContaining({ code: 'file/too-large' }),
    );
    const shared = makeBook({
      sheets: {
        表: data(
          `<row><c><f t="shared" si="0" ref="A1:C1">${'A1+'.repeat(30)}1</f></c><c><f t="shared" si="0"/></c><c><f t="shared" si="0"/></c></row>`,
        ),
      },
    });
    expect(() => readWorkbook(shared, nodeCodec, { budget: { cells: 9, formulaCharacters: 100 } })).toThrow(
      expect.objectContaining({ code: 'file/too-large' }),
    );
  });
});

function relation(
  kind: string,
  target: string,
  base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
): string {
  return relationships(`<Relationship Id="rId1" Type="${base}/${kind}" Target="${target}"/>`);
}

function text(book: BookParts, part: string): string {
  return new TextDecoder().decode(bookParts(book).get(part)!);
}

function utf16(content: string): Uint8Array {
  return new Uint8Array(Buffer.from(content.replace('UTF-8', 'UTF-16'), 'utf16le'));
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-z])/giu, '<$1x:').replace('xmlns=', 'xmlns:x=');
}

function withStrings(): Record<string, string> {
  return {
    'xl/_rels/workbook.xml.rels': relationships(
      '<Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="a/sharedStrings" Target="sharedStrings.xml"/>',
    ),
  };
}
