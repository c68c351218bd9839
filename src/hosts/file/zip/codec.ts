/** The compression the zip layer works with: Node's zlib or fflate in the browser. Chosen by the entry file. */
export interface ZipCodec {
  /**
   * Inflates a raw deflate stream. `size` is the declared size: an implementation may stop as soon as the output exceeds it and
   * must never allocate much more. Throws on a damaged stream or on more output than declared.
   */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  deflate(content: Uint8Array): Uint8Array;
  /** CRC-32 (the zip polynomial) as an unsigned number. */
  crc32(content: Uint8Array): number;
}
