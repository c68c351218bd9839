import { damagedXml } from '../file-error';

export interface DecodedXml {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Made once: a book has thousands of parts. */
const DECODERS = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};

/**
 * The text of an XML part: UTF-8 or UTF-16, with or without byte order mark (other encodings are not allowed in a package).
 * @throws HostError file/damaged-xml when the bytes are not valid in that encoding
 */
export function decodeXml(bytes: Uint8Array, part: string): DecodedXml {
  const encoding = sniff(bytes);
  try {
    return { text: DECODERS[encoding].decode(bytes), encoding };
  } catch {
    throw damagedXml(part, 'spot/encoding');
  }
}

/** By byte order mark, else by where the zero byte of the first "<" stands. */
function sniff(bytes: Uint8Array): DecodedXml['encoding'] {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text with a declaration that names another encoding put right, for writing as UTF-8. */
export const declareUtf8 = (text: string): string =>
  text.replace(
    /^(<\?xml[^>]*?encoding=)(["'])(?!utf-8\2)[^"']*\2/iu,
    (_, head: string, quote: string) => `${head}${quote}UTF-8${quote}`,
  );
