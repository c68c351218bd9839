import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { openZip } from '../../src/hosts/file/zip/archive';

/** The entries of a zip as they are stored, compressed, in order. */
export const rawEntries = (bytes: Uint8Array): Map<string, Buffer> => {
  const zip = openZip(bytes, nodeCodec);
  return new Map(zip.entries.map((entry) => [entry.name, Buffer.from(zip.compressed(entry))]));
};

/** The entries of a zip as they are unpacked, in order. */
export const unpackedEntries = (bytes: Uint8Array): Map<string, Buffer> => {
  const zip = openZip(bytes, nodeCodec);
  return new Map(zip.entries.map((entry) => [entry.name, Buffer.from(zip.read(entry))]));
};

/** Names of entries that are not in both, or whose stored bytes differ. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [rawEntries(before), rawEntries(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => !a.get(name)?.equals(b.get(name) ?? NOTHING),
  );
}
const NOTHING = Buffer.from('—');

/** The span in which two texts differ: what stands there in each. */
export function difference(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    before.at(-1 - end) === after.at(-1 - end) &&
    end < after.length - start
  )
    end++;
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
}
