import fc from 'fast-check';
import { cellLook } from '../../../support/cell-look';
import { unpackedEntries } from '../../../support/entries';
import { packageProblems } from '../../../support/package-validator';
import { seedBook, type SeedSheet } from '../../../support/seed-book';
import { makeBook } from '../make-book';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FileHost } from '../../../../src/hosts/file/file-host';
import { editOf, hostOf, markOf, partNames, partText, SHEET, SHEET_PART, sheetHost } from './patch-support';

const SEED: readonly SeedSheet[] = [
  {
    name: SHEET,
    cells: {
      A1: { value: '标题', fill: '#FFFF00', note: '已核' },
      A2: { value: 200, format: '#,##0.00' },
      B2: { value: 50, fill: '#92D050' },
      C2: { value: 0.25, formula: 'B2/A2' },
    },
    merges: ['A4:C5'],
  },
  { name: '明细', cells: { A1: { value: 1 } } },
];
const MARKS = [
  markOf('A1', 'error', '标题缺少年度'),
  markOf('A2', 'error', '预算数有误'),
  markOf('B2', 'warning', '执行数偏低'),
  markOf('B5', 'info', '合并区域'),
  markOf('Z99', 'info', '空单元格'),
  markOf('A1', 'info', '另一张表', '明细'),
];

const marked = async (bytes = seedBook(SEED)): Promise<FileHost> => {
  const host = hostOf(bytes);
  await host.mark(MARKS);
  return host;
};

/** The workbook with the texts of some parts changed by another program. */
function changedElsewhere(
  host: FileHost,
  changes: Readonly<Record<string, (text: string) => string>>,
): FileHost {
  const files = unzipSync(host.bytes());
  for (const [part, change] of Object.entries(changes)) {
    const before = strFromU8(files[part]!);
    const after = change(before);
    expect(after).not.toBe(before);
    files[part] = strToU8(after);
  }
  return hostOf(zipSync(files));
}

const STATE_RELATION = /<Relationship [^>]*customXml\/item1\.xml"\/>/u;

/** The workbook as LibreOffice 25 saves it, as far as marks and state are concerned (seen with `soffice --convert-to xlsx`). */
const savedByLibreOffice = (host: FileHost): FileHost =>
  changedElsewhere(host, {
    'xl/_rels/workbook.xml.rels': (text) => text.replace(STATE_RELATION, ''),
    '_rels/.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId94" Target="../customXml/item1.xml" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/></Relationships>',
      ),
    // Authors are forgotten; letters and digits, which have another font, are in runs of their own.
    'xl/comments1.xml': (text) =>
      text
        .replace(/<author>[^<]*<\/author>/gu, '<author> </author>')
        .replace(
          /<t xml:space="preserve">([^<]+)(.)<\/t>/gu,
          '<t xml:space="preserve">$1</t></r><r><t xml:space="preserve">$2</t>',
        ),
  });

const look = (host: FileHost, cell: string, sheet = SHEET) => cellLook(host.bytes(), sheet, cell);

describe('marks', () => {
  test('fill every cell of a merged area, and put one note on it', async () => {
    const host = await marked();
    for (const cell of ['A4', 'B4', 'C4', 'A5', 'B5', 'C5']) expect(look(host, cell).fill).toBe('#D3E6FB');
    expect(look(host, 'A4').note).toBe('合并区域');
    expect(look(host, 'B5').note).toBeNull();
  });

  test('of one cell make one note, the gravest first, each text once', async () => {
    const host = hostOf(seedBook(SEED));
    await host.mark([
      markOf('A2', 'info', '丙'),
      markOf('A2', 'error', '甲'),
      markOf('A2', 'warning', '乙'),
      markOf('A2', 'error', '甲'),
    ]);
    expect(look(host, 'A2')).toMatchObject({ fill: '#FFC9CD', note: '甲\n乙\n丙' });
  });

  test('leave a huge merged area to its first cell', async () => {
    const host = sheetHost('<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>');
    await host.mark([markOf('A1', 'error', '整张表')]);
    expect(partText(host, SHEET_PART).match(/<c /gu)).toHaveLength(1);
  });

  test('keep all else a cell looks like', async () => {
    const host = await marked();
    expect(look(host, 'A2')).toMatchObject({ fill: '#FFC9CD', format: '#,##0.00' });
  });
});

describe('taking marks away from an untouched workbook', () => {
  test('gives the same parts, byte for byte', async () => {
    const host = hostOf((await marked()).bytes());
    await host.clearMarks();
    expect(unpackedEntries(host.bytes())).toEqual(unpackedEntries(seedBook(SEED)));
  });

  test('works without a style sheet, shared strings or relations', async () => {
    const bytes = makeBook({ sheets: { [SHEET]: '<sheetData/>', 明细: '<sheetData></sheetData>' } });
    const host = await marked(bytes);
    expect(packageProblems(host.bytes())).toEqual([]);
    const again = hostOf(host.bytes());
    await again.clearMarks();
    expect(unpackedEntries(again.bytes())).toEqual(unpackedEntries(bytes));
  });

  test('leaves other state in the workbook', async () => {
    const kept = hostOf(seedBook(SEED));
    await kept.saveState('ignored', '["a"]');
    const host = await marked(kept.bytes());
    await host.clearMarks();
    expect(unpackedEntries(host.bytes())).toEqual(unpackedEntries(kept.bytes()));
  });

  test('leaves state that came after the marks', async () => {
    const host = await marked();
    await host.saveState('ignored', '["a"]');
    await host.clearMarks();
    expect(await host.loadState('ignored')).toBe('["a"]');
    expect(unpackedEntries(host.bytes()).get(SHEET_PART)).toEqual(
      unpackedEntries(seedBook(SEED)).get(SHEET_PART),
    );
  });

  test('any marks on any cells', async () => {
    const anyMark = fc.record({
      sheet: fc.constantFrom(SHEET, '明细', '没有'),
      row: fc.integer({ min: 0, max: 8 }),
      column: fc.integer({ min: 0, max: 5 }),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      note: fc.string({ unit: fc.constantFrom(...'得分<&>"\n ab'.split('')) }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMark, { maxLength: 12 }),
        fc.array(anyMark, { maxLength: 4 }),
        async (first, second) => {
          const host = hostOf(seedBook(SEED));
          await host.mark(first);
          await host.mark(second);
          expect(packageProblems(host.bytes())).toEqual([]);
          const again = hostOf(host.bytes());
          await again.clearMarks();
          expect(unpackedEntries(again.bytes())).toEqual(unpackedEntries(seedBook(SEED)));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('taking marks away from a workbook that was changed since', () => {
  const expectUnmarked = (host: FileHost): void => {
    expect(look(host, 'A1')).toMatchObject({ fill: '#FFFF00', note: '已核' });
    expect(look(host, 'A2')).toMatchObject({ fill: null, note: null, format: '#,##0.00' });
    expect(look(host, 'B2')).toMatchObject({ fill: '#92D050', note: null });
    expect(look(host, 'B5').fill).toBeNull();
    expect(look(host, 'A1', '明细')).toMatchObject({ fill: null, note: null });
    expect(partNames(host)).not.toContain('xl/comments2.xml');
    expect(partNames(host).some((name) => name.startsWith('customXml/'))).toBe(false);
    expect(packageProblems(host.bytes())).toEqual([]);
  };

  test('by an edit of ours', async () => {
    const host = await marked();
    await host.apply([{ ...editOf('B2', { value: 50 }, { value: 60 }), format: '0.0' }]);
    await host.clearMarks();
    expectUnmarked(host);
    expect(look(host, 'B2').format).toBe('0.0');
  });

  test('by Excel, which wrote the styles anew and in another order', async () => {
    const host = changedElsewhere(await marked(), {
      'xl/styles.xml': (text) => {
        const [, xfs] = /<cellXfs[^>]*>([^]*)<\/cellXfs>/u.exec(text)!;
        const list = xfs!.match(/<xf [^>]*?(?:\/>|>[^]*?<\/xf>)/gu)!;
        // Every style twice: all indexes but the first move.
        return text.replace(
          /<cellXfs[^>]*>[^]*<\/cellXfs>/u,
          () => `<cellXfs>${list.map((xf) => xf + xf).join('')}</cellXfs>`,
        );
      },
      [SHEET_PART]: (text) => text.replace(/ s="(\d+)"/gu, (_, s: string) => ` s="${2 * Number(s)}"`),
      'xl/worksheets/sheet2.xml': (text) =>
        text.replace(/ s="(\d+)"/gu, (_, s: string) => ` s="${2 * Number(s)}"`),
    });
    await host.clearMarks();
    expectUnmarked(host);
  });

  test('by a person who filled a cell otherwise: that fill stays', async () => {
    const host = changedElsewhere(await marked(), {
      'xl/styles.xml': (text) => text.replace('FFFFE7A6', 'FF00B0F0'),
    });
    await host.clearMarks();
    expect(look(host, 'B2').fill).toBe('#00B0F0');
    expect(look(host, 'A2').fill).toBeNull();
  });

  test('by a person who wrote on in a note of ours: what they wrote stays', async () => {
    const host = changedElsewhere(await marked(), {
      'xl/comments1.xml': (text) => text.replace('预算数有误', '预算数有误\n已请财务科核对'),
    });
    await host.clearMarks();
    expect(look(host, 'A2')).toMatchObject({ fill: null, note: '预算数有误\n已请财务科核对' });
    expect(look(host, 'B2').note).toBeNull();
    expect(packageProblems(host.bytes())).toEqual([]);
  });

  test('by a person who inserted a row above: marks are found by their colour', async () => {
    const one = hostOf(
      seedBook([{ name: SHEET, cells: { A1: { value: 1 }, A2: { value: 2, fill: '#92D050' } } }]),
    );
    await one.mark([markOf('A2', 'error', '甲')]);
    const host = changedElsewhere(one, {
      [SHEET_PART]: (text) => text.replace('<row r="2"><c r="A2"', '<row r="3"><c r="A3"'),
      'xl/comments1.xml': (text) => text.replace('ref="A2"', 'ref="A3"'),
      'xl/drawings/vmlDrawing1.vml': (text) => text.replace('<x:Row>1<', '<x:Row>2<'),
    });
    await host.clearMarks();
    expect(look(host, 'A3')).toMatchObject({ fill: '#92D050', note: null });
  });

  test('by a person who renamed the sheet: its cells are still the ones that were marked', async () => {
    const host = changedElsewhere(await marked(), {
      'xl/workbook.xml': (text) => text.replace(SHEET, '改名'),
    });
    await host.clearMarks();
    expect(look(host, 'A1', '明细').fill).toBeNull();
    expect(look(host, 'A2', '改名')).toMatchObject({ fill: null, note: null });
    expect(look(host, 'B2', '改名').fill).toBe('#92D050');
  });

  test('by LibreOffice: the relation of the state, the authors and the runs of notes are others', async () => {
    const host = savedByLibreOffice(await marked());
    expect(host.hasMarks()).toBe(true);
    await host.clearMarks();
    expectUnmarked(host);
    expect(host.hasMarks()).toBe(false);
  });

  test('by LibreOffice, in which the sheet was renamed too', async () => {
    const host = changedElsewhere(savedByLibreOffice(await marked()), {
      'xl/workbook.xml': (text) => text.replace(SHEET, '改名'),
    });
    await host.clearMarks();
    expect(look(host, 'A2', '改名')).toMatchObject({ fill: null, note: null });
    expect(look(host, 'B2', '改名').fill).toBe('#92D050');
  });

  test('a note of ours that someone else copied elsewhere is theirs', async () => {
    const host = changedElsewhere(await marked(), {
      'xl/comments1.xml': (text) =>
        text
          .replace('</authors>', '<author>王五</author></authors>')
          .replace(
            /(<comment ref=)"A2" authorId="\d+"(.*?<\/comment>)/su,
            (note, head: string, rest: string) => [note, `${head}"C7" authorId="2"${rest}`].join(''),
          ),
    });
    await host.clearMarks();
    expect(look(host, 'A2').note).toBeNull();
    expect(look(host, 'C7').note).toBe('预算数有误');
  });
});

describe('marks that the add-in made in Excel', () => {
  const inExcel = async (fills: Readonly<Record<string, unknown>>): Promise<FileHost> => {
    const host = hostOf(
      seedBook([
        {
          name: SHEET,
          cells: {
            A1: { value: 1, fill: '#FFC9CD' },
            B1: { value: 2, fill: '#FFE7A6' },
            C1: { value: 3, fill: '#00B0F0' },
          },
        },
      ]),
    );
    await host.saveState('marks', JSON.stringify({ [SHEET]: fills }));
    await host.clearMarks();
    return host;
  };

  test('get the fills back that it remembered, where its own still stand', async () => {
    const host = await inExcel({ A1: null, B1: '#92D050', C1: '#FFFFFF', D9: null });
    expect(['A1', 'B1', 'C1'].map((cell) => look(host, cell).fill)).toEqual([null, '#92D050', '#00B0F0']);
    expect(await host.loadState('marks')).toBeNull();
  });

  test('patterns too', async () => {
    const host = await inExcel({ A1: { pattern: 'Gray25', color: '#FFFFFF', patternColor: '#FF0000' } });
    expect(look(host, 'A1').fill).toBe('lightGray');
    expect(partText(host, 'xl/styles.xml')).toContain(
      '<patternFill patternType="lightGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFFFF"/>',
    );
  });

  test.each(['', 'null', '[]', '{"自评表":[1]}', '{"自评表":{"A1":{"pattern":"?"}}}'])(
    'nonsense does no harm: %s',
    async (json) => {
      const host = hostOf(seedBook([{ name: SHEET, cells: { A1: { value: 1 } } }]));
      await host.saveState('marks', json);
      await host.saveState('file-marks', json);
      await host.clearMarks();
      expect(unpackedEntries(host.bytes())).toEqual(
        unpackedEntries(seedBook([{ name: SHEET, cells: { A1: { value: 1 } } }])),
      );
    },
  );
});
