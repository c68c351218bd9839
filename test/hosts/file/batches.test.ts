import { batchesOf } from '../../../src/hosts/file/batches';

const MB = 2 ** 20;
const sizes = (files: readonly number[], most: number): number[][] =>
  [...batchesOf(files, (size) => size, most)].map((batch) => [...batch]);

test.each<[string, number[], number, number[][]]>([
  ['no files, no batches', [], 3, []],
  ['small files travel together, in their order', [1, 2, 3, 4], 3, [[1, 2, 3], [4]]],
  ['a large file travels alone', [1, 2, 30 * MB, 3], 16, [[1, 2], [30 * MB], [3]]],
  [
    'files of middling size as many as weigh four megabytes',
    [2 * MB, 2 * MB, 2 * MB],
    16,
    [[2 * MB, 2 * MB], [2 * MB]],
  ],
])('%s', (_name, files, most, batches) => {
  expect(sizes(files, most)).toEqual(batches);
});
