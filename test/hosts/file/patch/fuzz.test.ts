import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import { HostError } from '../../../../src/sheet/host';
import { seedBook } from '../../../support/seed-book';
import { editOf, markOf, SHEET } from './patch-support';

const SEED = unzipSync(
  seedBook([
    {
      name: SHEET,
      cells: {
        A1: { value: '标题', fill: '#FFFF00', note: '已核' },
        A2: { value: 200, format: '#,##0.00' },
        C2: { value: 0.25, formula: 'B2/A2' },
        B4: { value: 1 },
      },
      merges: ['B4:C5'],
    },
    { name: '明细', cells: { A1: { value: 1 } } },
  ]),
);

const PIECES = [
  '<',
  '>',
  '/',
  '"',
  '&',
  '&amp;',
  '</c>',
  '<c r="A1"/>',
  '<row>',
  '</row>',
  '<f t="shared" si="0"/>',
  's="999"',
  'r="A1048577"',
  '<!--',
  '<![CDATA[',
  ' ',
  '0',
  'xml',
  '\u0000',
];

/** A splice of one part: where, as a fraction of its length, how much goes, what comes. */
const mutation = fc.record({
  part: fc.constantFrom(...Object.keys(SEED)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(40)),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES)),
});

interface Mutation {
  readonly part: string;
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

function mutated(mutations: readonly Mutation[]): Uint8Array {
  const files = { ...SEED };
  for (const { part, at, removed, inserted } of mutations) {
    const text = strFromU8(files[part]!);
    const start = Math.floor(at * text.length);
    files[part] = strToU8(text.slice(0, start) + inserted + text.slice(start + removed));
  }
  return zipSync(files);
}

/** More with JIHE_FUZZ_RUNS=20000. */
const RUNS = Number(process.env.JIHE_FUZZ_RUNS ?? 400);

const EDITS = [
  editOf('A2', { value: 200 }, { value: 100 }),
  editOf('C2', { value: 0.25, formula: 'B2/A2' }, { value: 1 }),
  editOf('D9', { value: null }, { value: '新' }),
];
const MARKS = [markOf('A1', 'error', '甲'), markOf('C5', 'info', '乙'), markOf('A1', 'info', '丙', '明细')];

/** Opens, reads and changes a workbook; null when that was refused. */
async function changed(bytes: Uint8Array): Promise<FileHost | null> {
  try {
    const host = new FileHost(bytes, nodeCodec);
    await host.read();
    await host.apply(EDITS);
    await host.mark(MARKS);
    return host;
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).message).toMatch(/[\u4e00-\u9fff]/u);
    return null;
  }
}

test('a damaged workbook is refused in words, or written so that it can be read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const host = await changed(mutated(mutations));
      if (!host) return;
      const again = new FileHost(host.bytes(), nodeCodec);
      await again.read();
      await again.clearMarks();
      await again.read();
    }),
    { numRuns: RUNS },
  );
}, 600_000);
