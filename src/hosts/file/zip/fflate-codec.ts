import { deflateSync, inflateSync } from 'fflate';
import type { ZipCodec } from './codec';
import { crc32 } from './crc32';

/** Pure JavaScript, for the browser. Into a block of the declared size it cannot write more; the CRC then tells the difference. */
export const fflateCodec: ZipCodec = {
  inflate: (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) }),
  deflate: (content) => deflateSync(content),
  crc32,
};
