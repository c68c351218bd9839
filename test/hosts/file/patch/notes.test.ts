import { cellLook } from '../../../support/cell-look';
import { packageProblems } from '../../../support/package-validator';
import { seedBook } from '../../../support/seed-book';
import { makeBook } from '../make-book';
import { hostOf, markOf, partNames, partText, SHEET, SHEET_PART } from './patch-support';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const VML = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
].join(' ');
const ROWS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A sheet with relations to parts given by kind: name → [kind, text]. */
function bookWith(
  sheet: string,
  related: Readonly<Record<string, readonly [kind: string, text: string]>>,
): Uint8Array {
  const relations = Object.entries(related).map(
    ([part, [kind]], i) =>
      `<Relationship Id="rId${i + 1}" Type="${kind.includes('/') ? kind : `${OFFICE}/${kind}`}" Target="/${part}"/>`,
  );
  return makeBook({
    sheets: { [SHEET]: sheet },
    parts: {
      ...Object.fromEntries(Object.entries(related).map(([part, [, text]]) => [part, text])),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    },
  });
}

const comments = (list: string, authors = '<author>张三</author>'): string =>
  `<comments xmlns="${MAIN}"><authors>${authors}</authors><commentList>${list}</commentList></comments>`;

const MARK = markOf('A1', 'error', '得分 12 大于分值 10');

test('the first note of a sheet brings its parts, and the sheet names them in the right place', async () => {
  const host = hostOf(
    makeBook({
      sheets: {
        [SHEET]: `${ROWS}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><tableParts count="0"/>`,
      },
    }),
  );
  await host.mark([MARK]);
  expect(partText(host, SHEET_PART)).toMatch(/footer="1"\/><legacyDrawing r:id="rId1"\/><tableParts/u);
  expect(partText(host, 'xl/comments1.xml')).toContain(
    '<authors><author>绩核</author></authors><commentList><comment ref="A1" authorId="0">',
  );
  expect(partText(host, '[Content_Types].xml')).toContain(
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  );
  expect(packageProblems(host.bytes())).toEqual([]);
});

test('notes stand in the order of their cells, between those of others', async () => {
  const host = hostOf(
    seedBook([
      {
        name: SHEET,
        cells: { B2: { value: 1, note: '甲' }, D4: { value: 1, note: '乙' }, A9: { value: 1 } },
      },
    ]),
  );
  await host.mark(['A9', 'C4', 'A2', 'B1'].map((cell) => markOf(cell, 'info', cell)));
  const order = [...partText(host, 'xl/comments1.xml').matchAll(/ref="(\w+)"/gu)].map((match) => match[1]);
  expect(order).toEqual(['B1', 'A2', 'B2', 'C4', 'D4', 'A9']);
  expect(packageProblems(host.bytes())).toEqual([]);
});

test('shapes get numbers of their own sheet that nobody has', async () => {
  const host = hostOf(
    seedBook([
      { name: SHEET, cells: { B2: { value: 1, note: '甲' } } },
      { name: '明细', cells: { A1: { value: 1 } } },
    ]),
  );
  await host.mark([
    markOf('A1', 'info', '一'),
    markOf('A2', 'info', '二'),
    markOf('A1', 'info', '三', '明细'),
  ]);
  const ids = (part: string): (string | undefined)[] =>
    [...partText(host, part).matchAll(/_x0000_s(\d+)/gu)].map((match) => match[1]);
  expect(ids('xl/drawings/vmlDrawing1.vml')).toEqual(['1025', '1026', '1027']);
  expect(partText(host, 'xl/drawings/vmlDrawing2.vml')).toContain('data="2"');
  expect(ids('xl/drawings/vmlDrawing2.vml')).toEqual(['2049']);
});

test('a note of someone else gets a paragraph, formatted texts stay', async () => {
  const rich =
    '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>张三:</t></r><r><t xml:space="preserve"> 已核</t></r><phoneticPr fontId="0"/></text></comment>';
  const shape = `<xml ${VML}><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
  const host = hostOf(
    bookWith(`${ROWS}<legacyDrawing r:id="rId2"/>`, {
      'xl/comments1.xml': ['comments', comments(rich)],
      'xl/drawings/vmlDrawing1.xml': ['vmlDrawing', shape],
    }),
  );
  await host.mark([MARK]);
  expect(partText(host, 'xl/comments1.xml')).toBe(
    comments(
      rich.replace('<phoneticPr', '<r><t xml:space="preserve">\n得分 12 大于分值 10</t></r><phoneticPr'),
    ),
  );
  expect(partText(host, 'xl/drawings/vmlDrawing1.xml')).toBe(shape);
});

test('a cell with a conversation is only filled: its note is a stand-in', async () => {
  const thread =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}"><text>请核实</text></threadedComment></ThreadedComments>';
  const text = comments(
    '<comment ref="A1" authorId="0"><text><t>[线程批注]</t></text></comment>',
    '<author>tc={1}</author>',
  );
  const shape = `<xml ${VML}><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
  const host = hostOf(
    bookWith(`${ROWS}<legacyDrawing r:id="rId2"/>`, {
      'xl/comments1.xml': ['comments', text],
      'xl/drawings/vmlDrawing1.xml': ['vmlDrawing', shape],
      'xl/threadedComments/threadedComment1.xml': [
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        thread,
      ],
    }),
  );
  await host.mark([MARK, markOf('B1', 'info', '旁边的单元格')]);
  expect(cellLook(host.bytes(), SHEET, 'A1')).toMatchObject({ fill: '#FFC9CD', note: '[线程批注]' });
  expect(cellLook(host.bytes(), SHEET, 'B1')).toMatchObject({ note: '旁边的单元格' });
});

test.each([
  [
    'other prefixes',
    `<xml xmlns:ns0="urn:schemas-microsoft-com:vml" xmlns:ns1="urn:schemas-microsoft-com:office:excel"><ns0:shape id="b"/></xml>`,
  ],
  [
    'a tag that is never closed',
    `<xml ${VML}><v:shape id="b"><v:textbox><div>甲<br>乙</div></v:textbox></v:shape></xml>`,
  ],
  ['no type for notes', `<xml ${VML}><v:shape id="_x0000_s9001"/></xml>\n`],
])('a drawing with %s is added to', async (_, drawing) => {
  const host = hostOf(
    bookWith(`${ROWS}<legacyDrawing r:id="rId1"/>`, {
      'xl/drawings/vmlDrawing1.xml': ['vmlDrawing', drawing],
    }),
  );
  await host.mark([MARK]);
  const after = partText(host, 'xl/drawings/vmlDrawing1.xml');
  const end = drawing.lastIndexOf('</xml>');
  expect(after.startsWith(drawing.slice(0, end))).toBe(true);
  expect(after.endsWith(drawing.slice(end))).toBe(true);
  expect(after.match(/<v:shapetype[^>]* id="_x0000_t202"/gu)).toHaveLength(1);
  expect(after).toContain('<x:Row>0</x:Row><x:Column>0</x:Column>');
  expect(partText(host, 'xl/comments1.xml')).toContain('ref="A1"');
});

test('a drawing that does not end as one is left alone: the cell is filled, no note is half made', async () => {
  const host = hostOf(
    bookWith(`${ROWS}<legacyDrawing r:id="rId1"/>`, {
      'xl/drawings/vmlDrawing1.xml': ['vmlDrawing', '<other/>'],
    }),
  );
  await host.mark([MARK]);
  expect(cellLook(host.bytes(), SHEET, 'A1').fill).toBe('#FFC9CD');
  expect(partNames(host)).not.toContain('xl/comments1.xml');
});

test('a picture in the header is not taken for the drawing of notes', async () => {
  const picture = `<xml ${VML}><v:shape id="CH" type="#_x0000_t75"/></xml>`;
  const host = hostOf(
    bookWith(`${ROWS}<legacyDrawingHF r:id="rId1"/>`, {
      'xl/drawings/vmlDrawing1.xml': ['vmlDrawing', picture],
    }),
  );
  await host.mark([MARK]);
  expect(partText(host, 'xl/drawings/vmlDrawing1.xml')).toBe(picture);
  expect(partText(host, SHEET_PART)).toMatch(/<legacyDrawing r:id="rId\d"\/><legacyDrawingHF/u);
  expect(partNames(host)).toContain('xl/drawings/vmlDrawing1.vml');
});

test('the box of a note stands beside its merged area, taller for longer texts', async () => {
  const box = async (note: string): Promise<number[]> => {
    const host = hostOf(
      makeBook({ sheets: { [SHEET]: `${ROWS}<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>` } }),
    );
    await host.mark([markOf('B2', 'info', note)]);
    const vml = partText(host, 'xl/drawings/vmlDrawing1.vml');
    expect(vml).toContain('<x:Row>0</x:Row><x:Column>0</x:Column>');
    return /<x:Anchor>([^<]*)</u.exec(vml)![1]!.split(',').map(Number);
  };
  const [short, long] = [await box('短'), await box('一段很长的说明，'.repeat(20))];
  expect(short[0]).toBe(3);
  expect(short[2]).toBe(0);
  expect(long[6]).toBeGreaterThan(short[6]!);
});
