import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import type { HostError } from '../../../src/sheet/host';
import { DEFAULT_LIMITS, openZip, type ZipArchive } from '../../../src/hosts/file/zip/archive';
import type { ZipCodec } from '../../../src/hosts/file/zip/codec';
import { crc32 } from '../../../src/hosts/file/zip/crc32';
import { fflateCodec } from '../../../src/hosts/file/zip/fflate-codec';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { createZip, rewriteZip } from '../../../src/hosts/file/zip/writer';

const FIXTURES = join(__dirname, '../../fixtures');
const BOOKS = ['testbooks', 'seedbooks'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.xls[xm]$/u.test(name))
    .map((name) => join(folder, name)),
);
const book = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const codecs: readonly [string, ZipCodec][] = [
  ['zlib', nodeCodec],
  ['fflate', fflateCodec],
];
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as HostError).code;
  }
  return 'no error';
};
const raw = (zip: ZipArchive, name: string): Buffer => Buffer.from(zip.compressed(zip.find(name)!));

describe.each(codecs)('zip with %s', (_, codec) => {
  test.each(BOOKS)('%s: every entry reads with size and CRC', (name) => {
    const zip = openZip(book(name), codec);
    expect(zip.entries.length).toBeGreaterThan(4);
    for (const entry of zip.entries) expect(zip.read(entry).length).toBe(entry.size);
  });

  test('what was created is read back, in order', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}\/[a-z一-龥]{1,8}\.xml$/u),
          fc.uint8Array({ maxLength: 4000 }),
        ),
        (parts) => {
          const content = new Map(Object.entries(parts));
          const zip = openZip(createZip(content, codec), codec);
          expect(zip.entries.map((entry) => entry.name)).toEqual([...content.keys()]);
          for (const entry of zip.entries)
            expect(Buffer.from(zip.read(entry))).toEqual(Buffer.from(content.get(entry.name)!));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('rewriting', () => {
  test.each(BOOKS)('%s: one part changed leaves the compressed bytes of all others', (name) => {
    const before = openZip(book(name), nodeCodec);
    const after = openZip(rewriteZip(before, new Map([['xl/workbook.xml', text('<new/>')]])), nodeCodec);
    expect(after.entries.map((entry) => entry.name)).toEqual(before.entries.map((entry) => entry.name));
    for (const { name: part } of before.entries) {
      if (part !== 'xl/workbook.xml') expect(raw(after, part).equals(raw(before, part))).toBe(true);
    }
    expect(Buffer.from(after.read(after.find('xl/workbook.xml')!)).toString()).toBe('<new/>');
  });

  test('nothing changed and rewritten twice gives the same bytes', () => {
    const once = rewriteZip(openZip(book('testbooks/rich_rel.xlsx'), nodeCodec), new Map());
    expect(Buffer.from(rewriteZip(openZip(once, nodeCodec), new Map())).equals(Buffer.from(once))).toBe(true);
  });

  test('an entry is removed, another added at the end', () => {
    const zip = openZip(
      createZip(
        new Map([
          ['a', text('1')],
          ['b', text('2')],
        ]),
        nodeCodec,
      ),
      nodeCodec,
    );
    const changed = openZip(
      rewriteZip(
        zip,
        new Map([
          ['a', null],
          ['c', text('3')],
        ]),
      ),
      nodeCodec,
    );
    expect(changed.entries.map((entry) => entry.name)).toEqual(['b', 'c']);
  });
});

describe('refusals', () => {
  const sample = (): Uint8Array =>
    createZip(
      new Map([
        ['a.xml', text('a'.repeat(100))],
        ['b.xml', text('b')],
      ]),
      nodeCodec,
    );

  test('cut anywhere: never read', () => {
    const bytes = sample();
    for (let length = 0; length < bytes.length; length++) {
      expect(code(() => openZip(bytes.subarray(0, length), nodeCodec))).toBe('file/truncated');
    }
  });

  test.each([
    ['more entries than allowed', { entries: 1 }, 'file/too-large'],
    ['an entry too large', { entrySize: 99 }, 'file/too-large'],
    ['all entries too large', { totalSize: 99 }, 'file/too-large'],
    ['a ratio too high', { ratio: 2, ratioFrom: 50 }, 'file/too-large'],
    ['within limits', {}, 'no error'],
  ])('%s', (_, change, expected) => {
    const limits = { entries: 10, entrySize: 1000, totalSize: 1000, ratio: 1000, ratioFrom: 0, ...change };
    expect(
      code(() => {
        const zip = openZip(sample(), nodeCodec, limits);
        for (const entry of zip.entries) zip.read(entry);
      }),
    ).toBe(expected);
  });

  test.each(codecs)('content that is not what the directory says (%s)', (_, codec) => {
    const bytes = createZip(new Map([['a.xml', text('abcabcabcabcabcabc'.repeat(9))]]), codec);
    const { dataOffset, centralOffset } = openZip(bytes, codec).entries[0]!;
    for (const at of [dataOffset + 2, centralOffset + 16, centralOffset + 24]) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x55;
      expect(code(() => ((zip) => zip.read(zip.entries[0]!))(openZip(damaged, codec)))).toBe(
        'file/damaged-zip',
      );
    }
  });

  test('names that differ in case only are one part (OPC)', () => {
    const bytes = createZip(
      new Map([
        ['xl/A.xml', text('1')],
        ['xl/a.xml', text('2')],
      ]),
      nodeCodec,
    );
    expect(code(() => openZip(bytes, nodeCodec))).toBe('file/duplicate-entry');
  });

  test('two entries on the same data', () => {
    const bytes = createZip(
      new Map([
        ['a.xml', text('1')],
        ['b.xml', text('2')],
      ]),
      nodeCodec,
    );
    const [first, second] = openZip(bytes, nodeCodec).entries;
    const overlapping = bytes.slice();
    new DataView(overlapping.buffer).setUint32(second!.centralOffset + 42, first!.localOffset, true);
    expect(code(() => openZip(overlapping, nodeCodec))).toBe('file/damaged-zip');
  });

  test('an encrypted entry', () => {
    const bytes = sample();
    bytes[openZip(bytes, nodeCodec).entries[0]!.centralOffset + 8]! |= 1;
    expect(code(() => openZip(bytes, nodeCodec))).toBe('file/encrypted');
  });
});

test('CRC-32 equals zlib’s', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => expect(crc32(bytes)).toBe(nodeCrc32(bytes))),
  );
});

test('the limit on the whole archive counts a part once, however often it is read', () => {
  const bytes = createZip(new Map([['a', new Uint8Array(600)]]), nodeCodec);
  const zip = openZip(bytes, nodeCodec, { ...DEFAULT_LIMITS, totalSize: 1000 });
  const entry = zip.find('a')!;
  for (let i = 0; i < 5; i++) expect(zip.read(entry)).toHaveLength(600);
});
