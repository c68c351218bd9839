import { join } from 'node:path';
import { readCsv } from '../../../src/hosts/file/csv';
import { readWorkbook } from '../../../src/hosts/file/reader/read-workbook';
import { fflateCodec } from '../../../src/hosts/file/zip/fflate-codec';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { dice, fuzzSeeds, mutate, verdict } from './fuzzing';

/** The short run; `scripts/fuzz-file.ts` is the long one. */
const INPUTS = 400;
const seeds = fuzzSeeds(join(__dirname, '../../fixtures'));

test('the same seed gives the same files', () => {
  expect(mutate(seeds[0]!, dice(7))).toEqual(mutate(seeds[0]!, dice(7)));
});

test('undamaged files pass the judge', () => {
  for (const seed of seeds) expect(verdict(() => readWorkbook(seed, nodeCodec))).toBeNull();
});

test.each([
  ['zlib', nodeCodec],
  ['fflate', fflateCodec],
])('damaged workbooks are read or refused (%s)', (_, codec) => {
  for (let input = 0; input < INPUTS; input++) {
    const roll = dice(input);
    const bytes = mutate(seeds[input % seeds.length]!, roll);
    const found = verdict(() => readWorkbook(bytes, codec));
    expect([input, found]).toEqual([input, null]);
  }
});

test('any bytes as CSV are read or refused', () => {
  for (let input = 0; input < INPUTS; input++) {
    const roll = dice(input);
    const bytes = Uint8Array.from({ length: roll(200) }, () =>
      roll(3) === 0 ? roll(256) : ',;"\n\ta1'.charCodeAt(roll(7)),
    );
    expect([input, verdict(() => readCsv(bytes, '表'))]).toEqual([input, null]);
  }
});
