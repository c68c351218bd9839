import fc from 'fast-check';
import { declareUtf8, decodeXml } from '../../../src/hosts/file/xml/encoding';
import { decodeText, escapeAttribute, escapeText } from '../../../src/hosts/file/xml/entities';
import { XmlScanner } from '../../../src/hosts/file/xml/scanner';

/** The tags of a text, one after another: "+a", "-a", with the span each has in the text. */
function tags(xml: string): string[] {
  const scanner = new XmlScanner(xml, 'part');
  const found: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    found.push(`${token === 'open' ? '+' : '-'}${scanner.name} ${xml.slice(scanner.start, scanner.end)}`);
  }
  return found;
}
const first = (xml: string): XmlScanner => {
  const scanner = new XmlScanner(xml, 'part');
  scanner.next();
  return scanner;
};
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('scanner', () => {
  test('tags in order with their spans; a self-closing tag closes too', () => {
    expect(tags('<?xml version="1.0"?><a><!-- <x> --><b c="1"/>text<![CDATA[<x>]]></a >')).toEqual([
      '+a <a>',
      '+b <b c="1"/>',
      '-b <b c="1"/>',
      '-a </a >',
    ]);
  });

  test('names without prefix, the prefix on request', () => {
    const scanner = first('<x:row x:y="1"/>');
    expect([scanner.name, scanner.prefix, scanner.is('row'), scanner.is('ro'), scanner.is('rows')]).toEqual([
      'row',
      'x:',
      true,
      false,
      false,
    ]);
  });

  test('attributes: exact names, any prefix, entities, quotes, spaces, ">"', () => {
    const scanner = first(
      `<c r = 'A1' xr:r="no" q="a>b" r:id="rId1" e="&lt;&amp;&#65;&quot;" n="012" flag="true"/>`,
    );
    expect(scanner.attribute('r')).toBe('A1');
    expect(scanner.attribute('q')).toBe('a>b');
    expect(scanner.attribute('e')).toBe('<&A"');
    expect(scanner.attribute('xr:r')).toBe('no');
    expect(scanner.attribute('id')).toBeNull();
    expect(scanner.prefixedAttribute('id')).toBe('rId1');
    expect(scanner.prefixedAttribute('q')).toBeNull();
    expect([scanner.flag('flag'), scanner.flag('none'), scanner.flag('none', true)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(scanner.attributeInteger(scanner.attributeIndex('n'))).toBe(12);
    expect(scanner.attributeInteger(scanner.attributeIndex('r'))).toBe(-1);
    const at = scanner.attributeIndex('r');
    expect(scanner.xml.slice(scanner.attributeStart(at), scanner.valueEnd(at))).toBe("r = 'A1");
  });

  test('text of an element, without that of its children, comments passed over', () => {
    expect(first('<t>a&amp;b<!-- c --><![CDATA[<&]]><r>no</r><?pi?>d</t>').text()).toBe('a&b<&d');
    expect(first('<t/>').text()).toBe('');
    expect(first('<t></t>').text()).toBe('');
  });

  test('the text as an integer, or nothing consumed', () => {
    const number = first('<v>0815</v>');
    expect(number.integerText()).toBe(815);
    expect(number.next()).toBe('end');
    for (const text of ['', '1.5', '-1', ' 1', '1<!---->', '1234567890123456']) {
      const scanner = first(`<v>${text}</v>`);
      expect(scanner.integerText()).toBe(-1);
      expect(scanner.text()).toBe(text.replace('<!---->', ''));
    }
    expect(first('<v/>').integerText()).toBe(-1);
  });

  test('children, whatever is read of each', () => {
    const scanner = first('<list><a><a/></a><b>text</b><c/></list>');
    const names: string[] = [];
    for (const child of scanner.children()) {
      names.push(child.name);
      if (child.is('b')) child.text();
    }
    expect(names).toEqual(['a', 'b', 'c']);
    expect(scanner.next()).toBe('end');
  });

  test.each([
    ['', 'file/damaged-xml'],
    ['no tags', 'file/damaged-xml'],
    ['<a>', 'file/damaged-xml'],
    ['<a', 'file/damaged-xml'],
    ['<a b', 'file/damaged-xml'],
    ['<a b=', 'file/damaged-xml'],
    ['<a b=c>', 'file/damaged-xml'],
    ['<a b="c>', 'file/damaged-xml'],
    ['<a b="<"/>', 'file/damaged-xml'],
    ['<a></b>', 'file/damaged-xml'],
    ['<a></ab>', 'file/damaged-xml'],
    ['<ab></a>', 'file/damaged-xml'],
    ['<x:a></a>', 'file/damaged-xml'],
    ['<a/></a>', 'file/damaged-xml'],
    ['<a/><b/>', 'file/damaged-xml'],
    ['</a>', 'file/damaged-xml'],
    ['<>', 'file/damaged-xml'],
    ['<a><!-- </a>', 'file/damaged-xml'],
    ['<a><![CDATA[ </a>', 'file/damaged-xml'],
    ['<?xml', 'file/damaged-xml'],
    ['<a><!x></a>', 'file/damaged-xml'],
    ['<!DOCTYPE a><a/>', 'file/unsafe-xml'],
  ])('%s is refused', (xml, code) => {
    expect(refusal(() => tags(xml))).toBe(code);
  });

  test.each(['&x;', '&amp', '&#0;', '&#x110000;', '&;', '& amp;'])('the entity %s is refused', (entity) => {
    expect(refusal(() => first(`<a>${entity}</a>`).text())).toBe('file/damaged-xml');
    expect(refusal(() => first(`<a b="${entity}"/>`).attribute('b'))).toBe('file/damaged-xml');
  });

  test('any text: read or refused, always with an end', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      'b',
      '=',
      '"',
      "'",
      '&',
      ';',
      '!',
      '--',
      '?',
      '[CDATA[',
      ']]>',
      ' ',
      ':',
      '</a>',
      '<a>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(['none', 'file/damaged-xml', 'file/unsafe-xml']).toContain(
          refusal(() => tags(pieces.join(''))),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('text', () => {
  test('escaped and read back is the same, in elements and attributes', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '分', '&', '<', '>', '"', "'", '\n', '\r', '\t', ' ', '𝟙', ']]>'),
    });
    fc.assert(
      fc.property(text, (content) => {
        expect(first(`<a>${escapeText(content)}</a>`).text()).toBe(content);
        expect(first(`<a b="${escapeAttribute(content)}"/>`).attribute('b')).toBe(content);
      }),
    );
  });

  test('line ends as XML has them', () => {
    expect(decodeText('a\r\nb\rc\nd&#13;')).toBe('a\nb\nc\nd\r');
  });
});

describe('encoding', () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a>绩效</a>';
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(xml), 'utf-8'],
    ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${xml}`), 'utf-8'],
    ['UTF-16 little-endian with mark', utf16(`\ufeff${xml}`, false), 'utf-16le'],
    ['UTF-16 little-endian', utf16(xml, false), 'utf-16le'],
    ['UTF-16 big-endian with mark', utf16(`\ufeff${xml}`, true), 'utf-16be'],
    ['UTF-16 big-endian', utf16(xml, true), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeXml(bytes, 'part')).toEqual({ text: xml, encoding });
  });

  test('bytes that are not valid are refused', () => {
    expect(refusal(() => decodeXml(Uint8Array.of(0x3c, 0xff, 0x3e), 'part'))).toBe('file/damaged-xml');
    expect(refusal(() => decodeXml(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'part'))).toBe('file/damaged-xml');
  });

  test('for writing as UTF-8, the declaration is put right', () => {
    expect(declareUtf8(xml)).toBe('<?xml version="1.0" encoding="UTF-8"?><a>绩效</a>');
    for (const text of [
      '<?xml version="1.0" encoding="utf-8"?><a/>',
      '<?xml version="1.0"?><a/>',
      '<a encoding="x"/>',
    ]) {
      expect(declareUtf8(text)).toBe(text);
    }
  });
});
