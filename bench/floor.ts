import { inflateRawSync } from 'node:zlib';

/**
 * The practical floor of reading a workbook: inflate every part, decode it as UTF-8 and look at every "<".
 * Returns the number of "<", so that no optimiser takes the work away. No safety, no model.
 */
export function floor(file: Buffer): number {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  let found = 0;
  for (let n = 0; n < entries; n++) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(data, data + size);
    const text = (method === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    for (let i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) found++;
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return found;
}
