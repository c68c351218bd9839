import { selfCheck } from '../../../../src/hosts/file/self-check';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { openPackage } from '../../../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import type { Edit } from '../../../../src/sheet/edit';
import type { RawValue } from '../../../../src/sheet/snapshot';
import { bookOfCells, computingHost, valuesOf } from './formula-book';

const setTo = (value: RawValue, before: RawValue = 10, sheet = '表'): Edit => ({
  sheet,
  row: 0,
  column: 0,
  before: { value: before },
  after: { value },
});

const xmlOf = (bytes: Uint8Array, sheet: number): string =>
  new TextDecoder().decode(openPackage(bytes, nodeCodec).bytes(`xl/worksheets/sheet${sheet}.xml`));

/** The values a file stores, whatever could be computed. */
const stored = async (bytes: Uint8Array, sheet?: string): Promise<Record<string, RawValue>> =>
  valuesOf(await new FileHost(bytes, nodeCodec).read(), sheet);

const BOOK = bookOfCells({
  表: {
    A1: 10,
    A2: 9,
    A3: { f: 'SUM(A1:A2)', stored: 19 },
    A4: { f: 'IF(A3>15,"多","少")', stored: '多' },
    A5: { f: 'A2*2', stored: 99 },
    A6: { f: 'OFFSET(A1,0,0)', stored: 10 },
    A7: { f: 'SUM(A1,A6)', stored: 20 },
  },
  汇总: { A1: { f: "表!A3+'表'!A2", stored: 28 }, B1: { f: 'IF(A1>20,"",1)', stored: '' } },
});

describe('formulas that read what was edited', () => {
  test('have new results, through other formulas and sheets; nothing else changes', async () => {
    const host = computingHost(BOOK);
    const { written, failed, skipped } = await host.apply([setTo(1)]);
    expect([written.length, failed, skipped]).toEqual([1, [], []]);
    expect(xmlOf(host.bytes(), 1)).toBe(
      xmlOf(BOOK, 1)
        .replace('<c r="A1"><v>10</v></c>', '<c r="A1"><v>1</v></c>')
        .replace('<f>SUM(A1:A2)</f><v>19</v>', '<f>SUM(A1:A2)</f><v>10</v>')
        .replace('<f>IF(A3&gt;15,"多","少")</f><v>多</v>', '<f>IF(A3&gt;15,"多","少")</f><v>少</v>'),
    );
    expect(xmlOf(host.bytes(), 2)).toBe(
      xmlOf(BOOK, 2)
        .replace('<v>28</v>', '<v>19</v>')
        .replace(
          '<c r="B1" t="str"><f>IF(A1&gt;20,"",1)</f><v></v>',
          '<c r="B1"><f>IF(A1&gt;20,"",1)</f><v>1</v>',
        ),
    );
  });

  test('that cannot be computed keep the results they had, and so do those that read them', async () => {
    const host = computingHost(BOOK);
    await host.apply([setTo(1)]);
    expect(await stored(host.bytes())).toMatchObject({ A6: 10, A7: 20 });
  });

  test('the check after writing knows of them', async () => {
    const host = computingHost(BOOK);
    await host.apply([setTo(1)]);
    const expected = {
      original: BOOK,
      changedParts: host.changedParts(),
      edited: host.editedCells(),
    };
    expect(selfCheck(host.bytes(), expected, nodeCodec)).toBeNull();
    expect(expected.edited.map(({ sheet, row, after }) => [sheet, row, after.value])).toEqual(
      expect.arrayContaining([
        ['表', 2, 10],
        ['汇总', 0, 19],
      ]),
    );
    const tampered = {
      ...expected,
      edited: expected.edited.map((edit) => ({ ...edit, after: { ...edit.after, value: 7 } })),
    };
    expect(selfCheck(host.bytes(), tampered, nodeCodec)).not.toBeNull();
  });

  test('are as they were once the edit is taken back, at once or later', async () => {
    const host = computingHost(BOOK);
    const first = await host.apply([setTo(1)]);
    await host.undo(first.journal);
    expect(host.bytes()).toEqual(BOOK);
    expect(
      selfCheck(
        host.bytes(),
        { original: BOOK, changedParts: host.changedParts(), edited: host.editedCells() },
        nodeCodec,
      ),
    ).toBeNull();
    const { journal } = await host.apply([setTo(1)]);
    await host.apply([{ ...setTo(4, null, '汇总'), column: 5 }]);
    await host.undo(journal);
    expect(await stored(host.bytes())).toMatchObject({ A1: 10, A3: 19, A4: '多' });
  });

  test('an edit that no formula reads loads nothing', async () => {
    const loadCalculator = jest.fn();
    const host = new FileHost(BOOK, nodeCodec, { loadCalculator });
    await host.apply([{ ...setTo('甲', null), column: 4 }]);
    expect(loadCalculator).not.toHaveBeenCalled();
    expect(await stored(host.bytes())).toMatchObject({ A3: 19, A5: 99 });
  });

  test('get a result where none was stored, be it beside a shared formula', async () => {
    const bytes = bookOfCells(
      { 表: {} },
      {
        sheets: {
          表:
            '<sheetData><row r="1"><c r="A1"><v>10</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c></row>' +
            '<row r="2"><c r="A2"><v>3</v></c><c r="B2" t="str"><f t="shared" si="0"/><v/></c></row>' +
            '<row r="3"><c r="B3" t="e"><f>SUM(B1:B2)</f></c></row></sheetData>',
        },
      },
    );
    const host = computingHost(bytes);
    await host.apply([setTo(1)]);
    expect(xmlOf(host.bytes(), 1)).toContain(
      '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c>',
    );
    expect(xmlOf(host.bytes(), 1)).toContain('<c r="B2" t="str"><f t="shared" si="0"/><v/></c>');
    expect(await stored(host.bytes())).toMatchObject({ B1: 2 });
  });
});
