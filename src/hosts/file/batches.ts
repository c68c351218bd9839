/** Files that go to a worker together, at most. */
export const MOST_FILES = 16;

/** Of files that travel to a worker together: a larger one travels alone, which bounds the memory. Bytes. */
const MOST_BYTES = 4 * 2 ** 20;

/**
 * Files in the batches in which they go to workers, in their order: sending one small file costs more than reading it.
 *
 * @param sizeOf bytes of a file
 * @param most files in a batch
 */
export function* batchesOf<File>(
  files: readonly File[],
  sizeOf: (file: File) => number,
  most: number,
): Iterable<readonly File[]> {
  let batch: File[] = [];
  let bytes = 0;
  for (const file of files) {
    const size = sizeOf(file);
    if (batch.length === most || (batch.length > 0 && bytes + size > MOST_BYTES)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
