import { StyleBook, solidFill } from '../../../../src/hosts/file/patch/style-book';
import { applySplices } from '../../../../src/hosts/file/patch/splice';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (content: string): string => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
const bookOf = (content: string): { book: StyleBook; saved: () => string } => {
  const xml = sheet(content);
  const book = new StyleBook(xml, 'xl/styles.xml');
  return { book, saved: () => applySplices(xml, book.splices()) };
};

const FULL =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts count="1"><font/></fonts>' +
  '<fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.6"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="176" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="0"><alignment wrapText="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0"/></cellStyles>';

describe('what a style says', () => {
  const { book } = bookOf(FULL);

  test.each([
    [null, 'General', false],
    [0, 'General', false],
    [1, '0.0"分"', true],
    [2, '0.00%', false],
    [99, 'General', false],
  ])('style %p: format %s, unlocked %p', (style, format, unlocked) => {
    expect(book.formatOf(style)).toBe(format);
    expect(book.unlocked(style)).toBe(unlocked);
  });

  test('a fill is given as it is written, none as nothing', () => {
    expect(book.fillOf(0)).toBe('');
    expect(book.fillOf(1)).toContain('<fgColor theme="5" tint="0.6"/>');
  });
});

describe('another fill', () => {
  test('leaves all else of the style, and the styles in use where they are', () => {
    const { book, saved } = bookOf(FULL);
    expect(book.withFill(1, solidFill('#FFC9CD'))).toBe(3);
    const added =
      '<xf numFmtId="176" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"><alignment wrapText="1"/><protection locked="0"/></xf>';
    expect(saved()).toBe(
      sheet(
        FULL.replace('<fills count="3">', '<fills count="4">')
          .replace('</fills>', `${solidFill('#FFC9CD')}</fills>`)
          .replace('<cellXfs count="3">', '<cellXfs count="4">')
          .replace('</cellXfs>', `${added}</cellXfs>`),
      ),
    );
  });

  test('is made once for all cells of that style', () => {
    const { book, saved } = bookOf(FULL);
    const styles = [1, 1, 2, 1].map((style) => book.withFill(style, solidFill('#FFC9CD')));
    expect(styles).toEqual([3, 3, 4, 3]);
    expect(saved().match(/FFFFC9CD/gu)).toHaveLength(1);
  });

  test('taken away again is told from one that was there', () => {
    const { book } = bookOf(FULL);
    const marked = book.withFill(1, solidFill('#FFC9CD'));
    expect(book.differInFillOnly(1, marked)).toBe(true);
    expect(book.differInFillOnly(2, marked)).toBe(false);
    expect(book.fillOf(book.withFill(marked, ''))).toBe('');
  });
});

describe('another number format', () => {
  test.each([
    ['0.00%', 10],
    ['@', 49],
    ['#,##0.00', 4],
    ['General', 0],
    ['0.0"分"', 176],
    ['0.000', 177],
    ['yyyy"年"m"月"', 177],
  ])('%s gets number %i', (code, id) => {
    const { book, saved } = bookOf(FULL);
    const style = book.withFormat(code === '0.00%' ? 0 : 2, code);
    expect(book.formatOf(style)).toBe(code);
    expect(saved()).toContain(`<xf numFmtId="${id}" `);
  });

  test('that is there already needs no new style', () => {
    const { book, saved } = bookOf(FULL);
    expect(book.withFormat(2, '0.00%')).toBe(2);
    expect(saved()).toBe(sheet(FULL));
  });
});

describe('a style sheet that lacks what it should have', () => {
  test('nothing at all: lists are made in the order of the schema, beginning as Excel expects', () => {
    const { book, saved } = bookOf('<dxfs count="0"/>');
    const style = book.styleFor({
      font: { bold: true },
      fill: '#EEEEEE',
      border: true,
      format: '0.000',
      wrap: true,
    });
    expect(style).toBe(1);
    const order = [...saved().matchAll(/<(numFmts|fonts|fills|borders|cellXfs|dxfs)[ >]/gu)].map(
      (match) => match[1],
    );
    expect(order).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
    expect(saved()).toMatch(
      /<fills count="3"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill>/u,
    );
    expect(saved()).toContain('<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    expect(saved()).toContain('<xf numFmtId="164" fontId="1" fillId="2" borderId="1" applyNumberFormat="1"');
    expect(saved()).not.toContain('xfId');
  });

  test('lists that are empty are opened up', () => {
    const { book, saved } = bookOf('<numFmts count="0" /><cellXfs><xf/></cellXfs>');
    book.withFormat(0, '0.000');
    expect(saved()).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>');
    expect(saved()).toContain('<cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>');
  });

  test('a prefix on every element is kept to', () => {
    const xml = `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`;
    const book = new StyleBook(xml, 'xl/styles.xml');
    const marked = book.withFill(0, solidFill('#FFC9CD'));
    expect(book.fillOf(marked)).toBe(solidFill('#FFC9CD'));
    const saved = applySplices(xml, book.splices());
    expect(saved.match(/<\/?(?!x:)\w/gu)).toBeNull();
    expect(saved).toContain('<x:xf fillId="2" applyFill="1"/>');
  });
});

describe('a style made for a blank table', () => {
  test.each([
    ['plain', {}, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
    ['locked off', { unlocked: true }, 'applyProtection="1"><protection locked="0"/></xf>'],
    [
      'stacked',
      { stacked: true, horizontal: 'center' },
      '<alignment horizontal="center" textRotation="255"/>',
    ],
    ['wrapped', { wrap: true, vertical: 'top' }, '<alignment vertical="top" wrapText="1"/>'],
    [
      'font',
      { font: { name: '黑体', size: 16, bold: true, color: '#C00000' } },
      '<font><b/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/><charset val="134"/></font>',
    ],
    ['border', { border: true }, '<left style="thin"><color auto="1"/></left>'],
  ] as const)('%s', (_, style, expected) => {
    const { book, saved } = bookOf(FULL);
    book.styleFor(style);
    expect(saved()).toContain(expected);
  });

  test('is found again', () => {
    const { book } = bookOf(FULL);
    expect(book.styleFor({ border: true, wrap: true })).toBe(book.styleFor({ wrap: true, border: true }));
  });
});
