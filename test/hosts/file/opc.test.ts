import { relationshipKind, relationshipsPart, resolveTarget } from '../../../src/hosts/file/opc/part-name';
import { OpcPackage } from '../../../src/hosts/file/opc/package';
import { openZip } from '../../../src/hosts/file/zip/archive';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { makeBook, relationships } from './make-book';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', './sheet.xml', 'xl/sheet.xml'],
  ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
  ['xl/workbook.xml', 'work%20sheets/%E8%A1%A8.xml', 'xl/work sheets/表.xml'],
  ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
])('from %s to %s: %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test('where relations are kept', () => {
  expect(relationshipsPart('')).toBe('_rels/.rels');
  expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});

test('transitional and strict relation types are of one kind', () => {
  expect(
    relationshipKind('http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'),
  ).toBe('worksheet');
  expect(relationshipKind('http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet')).toBe(
    'worksheet',
  );
});

describe('a package', () => {
  const sheetRelations = relationships(
    '<Relationship Id="a" Type="t/hyperlink" Target="http://example.org/x y" TargetMode="External"/><Relationship Id="b" Type="t/drawing" Target="../drawings/d.xml"/>',
  );
  const opc = new OpcPackage(
    openZip(
      makeBook({ sheets: { 表: '' }, parts: { 'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations } }),
      nodeCodec,
    ),
  );

  test('content types by part and by extension, upper and lower case alike', () => {
    expect(opc.contentType('xl/workbook.xml')).toMatch(/sheet\.main\+xml$/u);
    expect(opc.contentType('XL/Workbook.XML')).toMatch(/sheet\.main\+xml$/u);
    expect(opc.contentType('_rels/.rels')).toMatch(/relationships\+xml$/u);
    expect(opc.contentType('any.xml')).toBe('application/xml');
    expect(opc.contentType('image.png')).toBeNull();
  });

  test('relations: external ones as written, others resolved', () => {
    expect(
      opc
        .relationships('xl/worksheets/sheet1.xml')
        .map(({ id, kind, target, external }) => [id, kind, target, external]),
    ).toEqual([
      ['a', 'hyperlink', 'http://example.org/x y', true],
      ['b', 'drawing', 'xl/drawings/d.xml', false],
    ]);
    expect(opc.relationships('xl/styles.xml')).toEqual([]);
  });

  test('a part that is not there', () => {
    expect(opc.has('xl/none.xml')).toBe(false);
    expect(() => opc.xml('xl/none.xml')).toThrow(expect.objectContaining({ code: 'file/missing-part' }));
  });
});
