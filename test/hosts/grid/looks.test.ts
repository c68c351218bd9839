import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { XmlScanner } from '../../../src/hosts/file/xml/scanner';
import { readSheetLook } from '../../../src/hosts/grid/sheet-look';
import { OFFICE_THEME, readColor, readTheme } from '../../../src/hosts/grid/styles/colors';
import { readLooks } from '../../../src/hosts/grid/styles/read-styles';
import { lineCount } from '../../../src/hosts/grid/text-size';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const scan = (xml: string): XmlScanner => new XmlScanner(xml, 'test.xml');

describe('colours of cells', () => {
  // Tints as Excel shows them for the standard theme: white 15% darker, text 50% lighter.
  test.each([
    ['rgb="FFFF0000"', '#FF0000'],
    ['rgb="00c6efce"', '#C6EFCE'],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="4"', '#4F81BD'],
    ['theme="0" tint="-0.149998474074526"', '#D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '#7F7F7F'],
    ['indexed="10"', '#FF0000'],
    ['indexed="13"', '#FFFF00'],
    ['indexed="64"', null],
    ['auto="1"', null],
  ])('<color %s/> is %s', (attributes, expected) => {
    const xml = scan(`<color ${attributes}/>`);
    xml.next();
    expect(readColor(xml, OFFICE_THEME)).toBe(expected);
  });

  test('a theme lists dark before light, cells count light first', () => {
    const named = [
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
    ];
    const colors = named.map((name, i) => `<a:${name}><a:srgbClr val="00000${i}"/></a:${name}>`).join('');
    const rest =
      '<a:hlink><a:srgbClr val="0000AA"/></a:hlink><a:folHlink><a:srgbClr val="0000BB"/></a:folHlink>';
    const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x">${colors}${rest}</a:clrScheme></a:themeElements></a:theme>`;
    expect(readTheme(scan(theme)).slice(0, 5)).toEqual([
      '#000001',
      '#000000',
      '#000003',
      '#000002',
      '#000004',
    ]);
  });

  test('a theme without colours is the standard one', () => {
    expect(readTheme(scan('<a:theme xmlns:a="a"/>'))).toBe(OFFICE_THEME);
  });
});

test('cell styles carry font, fill, borders, format and alignment', () => {
  const { styles, defaultFont } = readLooks(
    scan(`<styleSheet ${MAIN}>
      <numFmts><numFmt numFmtId="165" formatCode="0.00_ "/></numFmts>
      <fonts><font><sz val="11"/><name val="宋体"/></font>
        <font><b/><i val="0"/><u/><strike/><color rgb="FFC00000"/><sz val="16"/><name val="黑体"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>
      <borders><border/><border diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="double"/>
        <top/><bottom style="medium"><color rgb="FF00FF00"/></bottom><diagonal style="hair"/></border></borders>
      <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
        <xf numFmtId="165" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="10" fontId="0" fillId="0" borderId="0"><alignment textRotation="255"/></xf>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment textRotation="45" horizontal="left" indent="2"/></xf>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment textRotation="135"/></xf></cellXfs>
    </styleSheet>`),
    OFFICE_THEME,
  );
  const font = { fs: 11, ff: '宋体' };
  expect(defaultFont).toEqual(font);
  expect(styles[0]).toEqual({ ...font, vt: VerticalAlign.BOTTOM });
  const black = { rgb: '#000000' };
  expect(styles[1]).toEqual({
    ff: '黑体',
    fs: 16,
    bl: 1,
    it: 0,
    ul: { s: 1 },
    st: { s: 1 },
    cl: { rgb: '#C00000' },
    bg: { rgb: '#FFFF00' },
    bd: {
      l: { s: BorderStyleTypes.THIN, cl: black },
      r: { s: BorderStyleTypes.DOUBLE, cl: black },
      b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#00FF00' } },
      tl_br: { s: BorderStyleTypes.HAIR, cl: black },
    },
    n: { pattern: '0.00_ ' },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
  });
  expect(styles[2]).toMatchObject({ n: { pattern: '0.00%' }, tr: { a: 0, v: 1 } });
  expect(styles[3]).toMatchObject({ tr: { a: -45 }, ht: HorizontalAlign.LEFT, pd: { l: 18 } });
  expect(styles[4]).toMatchObject({ tr: { a: 45 } });
});

test('a sheet tells sizes, hidden parts, frozen panes, gridlines and zoom', () => {
  const look = readSheetLook(
    scan(`<worksheet ${MAIN}>
      <sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="15" defaultColWidth="9.5"/>
      <cols><col min="1" max="2" width="12.5" style="1"/><col min="4" max="4" width="9" hidden="1"/></cols>
      <sheetData><row r="1" ht="30" s="2" customFormat="1"><c r="A1" s="1"/><c r="C1"/></row>
        <row r="4" hidden="1"><c s="3"/><c s="4"/></row></sheetData></worksheet>`),
  );
  expect(look).toEqual({
    gridlines: false,
    zoom: 0.85,
    frozen: { rows: 3, columns: 1 },
    defaultHeight: 20,
    defaultWidth: 9.5,
    columns: [
      { left: 0, right: 1, width: 12.5, hidden: false, style: 1 },
      { left: 3, right: 3, width: 9, hidden: true, style: null },
    ],
    rows: [
      {
        row: 0,
        height: 40,
        hidden: false,
        style: 2,
        cells: [
          { column: 0, style: 1 },
          { column: 2, style: 0 },
        ],
      },
      {
        row: 3,
        height: null,
        hidden: true,
        style: null,
        cells: [
          { column: 0, style: 3 },
          { column: 1, style: 4 },
        ],
      },
    ],
  });
});

test.each([
  ['', 1],
  ['一二三四五', 1],
  ['一二三四五六', 2],
  ['一\n二', 2],
  ['一二三四五六\n七', 3],
])('%j takes %i lines of five characters', (text, lines) => {
  expect(lineCount(text, 20, 100)).toBe(lines);
});
