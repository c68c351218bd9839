import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ZipCodec } from './codec';

/** zlib of Node, synchronous: the fastest there is, and a batch runs in worker threads anyway. */
export const nodeCodec: ZipCodec = {
  // One output block a byte larger than declared spares zlib a second allocation and a copy.
  inflate: (compressed, size) =>
    inflateRawSync(compressed, { chunkSize: Math.max(size + 1, 64), maxOutputLength: Math.max(size, 1) }),
  deflate: (content) => deflateRawSync(content),
  crc32: (content) => crc32(content),
};
