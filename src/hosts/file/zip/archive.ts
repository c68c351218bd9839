import type { ZipCodec } from './codec';
import { entryError, fileError, spotError } from '../file-error';

/** What a zip may cost at most. Sizes in bytes. */
export interface ZipLimits {
  readonly entries: number;
  /** Inflated size of one entry. */
  readonly entrySize: number;
  /** Inflated size of all entries read from one archive. */
  readonly totalSize: number;
  /** Inflated : compressed, for entries above {@link ratioFrom}. Sheets stay below 50, a bomb reaches 1000. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** One string may hold 512 million characters in V8; the total keeps a book of many large sheets within reason. */
export const DEFAULT_LIMITS: ZipLimits = {
  entries: 20_000,
  entrySize: 400 * 2 ** 20,
  totalSize: 1024 * 2 ** 20,
  ratio: 150,
  ratioFrom: 2 * 2 ** 20,
};

export interface ZipEntry {
  /** With "/" between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  /** Declared size of the content; reading checks it. */
  readonly size: number;
  /** Where its record stands in the central directory, its local header and its data. */
  readonly centralOffset: number;
  readonly localOffset: number;
  readonly dataOffset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** Deflate cannot do better than this, so a larger declared ratio is a lie. */
const DEFLATE_MAX_RATIO = 1032;
/** Incompressible content grows by a few bytes per block; more means the declared size is too small. */
const DEFLATE_MAX_GROWTH = 1.01;

const ENCRYPTED_FLAG = 0x1;
const UTF8_FLAG = 0x800;

/** Two names that Windows, macOS or OPC take for the same part. */
const comparableName = (name: string): string => name.toLowerCase();

/**
 * A zip file in memory, checked on opening: every entry where the directory says, none twice, none overlapping another. Nothing
 * is inflated before {@link read}; {@link compressed} gives the bytes as they stand, for copying.
 */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();
  private inflated = 0;
  /** A part read again costs nothing new. */
  private readonly counted = new Set<ZipEntry>();

  constructor(
    readonly bytes: Uint8Array,
    /** In the order of the central directory, folders left out. */
    readonly entries: readonly ZipEntry[],
    readonly codec: ZipCodec,
    private readonly limits: ZipLimits,
  ) {
    for (const entry of entries) {
      const name = comparableName(entry.name);
      if (this.byName.has(name)) throw fileError('file/duplicate-entry', { entry: entry.name });
      this.byName.set(name, entry);
    }
  }

  /** The entry of this name; upper and lower case do not matter (OPC). */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(comparableName(name));
  }

  /** The bytes as stored in the file: a view, not a copy. */
  compressed(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  }

  /**
   * The content of an entry, size and CRC checked. May be a view into the file when it is stored uncompressed.
   * @throws HostError file/too-large, file/damaged-zip
   */
  read(entry: ZipEntry): Uint8Array {
    this.checkCost(entry);
    const content = this.inflate(entry);
    if (content.length !== entry.size) throw entryError('file/damaged-zip', entry.name, 'spot/size');
    if (this.codec.crc32(content) !== entry.crc32)
      throw entryError('file/damaged-zip', entry.name, 'spot/checksum');
    return content;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    if (entry.method === 0) return this.compressed(entry);
    if (entry.method !== 8)
      throw entryError('file/damaged-zip', entry.name, 'spot/method', { method: entry.method });
    try {
      return this.codec.inflate(this.compressed(entry), entry.size);
    } catch {
      throw entryError('file/damaged-zip', entry.name, 'spot/inflate');
    }
  }

  private checkCost(entry: ZipEntry): void {
    const { name, size, compressedSize } = entry;
    const { limits } = this;
    const megabytes = Math.round(size / 2 ** 20);
    if (size > limits.entrySize) throw entryError('file/too-large', name, 'spot/megabytes', { megabytes });
    if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
      throw entryError('file/too-large', name, 'spot/inflated', { bytes: compressedSize, megabytes });
    }
    if (size > compressedSize * DEFLATE_MAX_RATIO + 64 || compressedSize > size * DEFLATE_MAX_GROWTH + 1024) {
      throw entryError('file/damaged-zip', name, 'spot/size');
    }
    if (this.counted.has(entry)) return;
    this.counted.add(entry);
    this.inflated += size;
    if (this.inflated > limits.totalSize) {
      throw spotError('file/too-large', 'spot/total', { megabytes: Math.round(limits.totalSize / 2 ** 20) });
    }
  }
}

/**
 * Opens a zip. Zip64 records are understood as far as files below 4 GB use them; split and encrypted archives are not.
 * @throws HostError file/truncated, file/damaged-zip, file/duplicate-entry, file/encrypted, file/too-large
 */
export function openZip(bytes: Uint8Array, codec: ZipCodec, limits: ZipLimits = DEFAULT_LIMITS): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries)
    throw spotError('file/too-large', 'spot/entries', { count: directory.count });
  const entries = readDirectory(view, bytes, directory);
  const files = entries.filter((entry) => !entry.name.endsWith('/'));
  const archive = new ZipArchive(bytes, files, codec, limits);
  checkOverlaps(entries, directory.offset);
  return archive;
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const directory = readEnd64(view, end) ?? {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  if (view.getUint16(end + 4, true) !== 0 && view.getUint16(end + 4, true) !== 0xffff) {
    throw spotError('file/damaged-zip', 'spot/split');
  }
  if (directory.offset + directory.size > end) throw spotError('file/damaged-zip', 'spot/directory-place');
  return directory;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  throw fileError('file/truncated');
}

function readEnd64(view: DataView, end: number): Directory | null {
  const saturated =
    view.getUint16(end + 10, true) === 0xffff || view.getUint32(end + 16, true) === 0xffffffff;
  const locator = end - 20;
  if (!saturated || locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END64)
    throw spotError('file/damaged-zip', 'spot/directory-place');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readDirectory(view: DataView, bytes: Uint8Array, directory: Directory): ZipEntry[] {
  const end = directory.offset + directory.size;
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw spotError('file/damaged-zip', 'spot/directory-short');
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw spotError('file/damaged-zip', 'spot/directory-short');
    entries.push(readEntry(view, bytes, at, directory.offset));
    at = next;
  }
  return entries;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, dataEnd: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = decodeName(nameBytes, (flags & UTF8_FLAG) !== 0);
  const { size, compressedSize, localOffset } = readSizes(view, at);
  const method = view.getUint16(at + 10, true);

  if (localOffset + 30 > dataEnd || view.getUint32(localOffset, true) !== LOCAL) {
    throw entryError('file/damaged-zip', name, 'spot/no-data');
  }
  if ((flags | view.getUint16(localOffset + 6, true)) & ENCRYPTED_FLAG) throw fileError('file/encrypted');
  const localNameLength = view.getUint16(localOffset + 26, true);
  const localName = bytes.subarray(localOffset + 30, localOffset + 30 + localNameLength);
  // Readers that go by the local header and readers that go by the directory must see the same file.
  if (!sameBytes(nameBytes, localName) || view.getUint16(localOffset + 8, true) !== method) {
    throw entryError('file/damaged-zip', name, 'spot/header');
  }
  const dataOffset = localOffset + 30 + localNameLength + view.getUint16(localOffset + 28, true);
  if (dataOffset + compressedSize > dataEnd) throw entryError('file/damaged-zip', name, 'spot/data-short');
  return {
    name,
    method,
    crc32: view.getUint32(at + 16, true),
    compressedSize,
    size,
    centralOffset: at,
    localOffset,
    dataOffset,
  };
}

/** Sizes and offset of a central record; where they are saturated the zip64 field holds them, in this order. */
function readSizes(
  view: DataView,
  at: number,
): { size: number; compressedSize: number; localOffset: number } {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let localOffset = view.getUint32(at + 42, true);
  if (size !== 0xffffffff && compressedSize !== 0xffffffff && localOffset !== 0xffffffff) {
    return { size, compressedSize, localOffset };
  }
  const extra = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = extra + view.getUint16(at + 30, true);
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (): number => {
      if (value + 8 > extraEnd) throw spotError('file/damaged-zip', 'spot/directory-short');
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (compressedSize === 0xffffffff) compressedSize = next();
    if (localOffset === 0xffffffff) localOffset = next();
    break;
  }
  return { size, compressedSize, localOffset };
}

const UTF8 = new TextDecoder('utf-8');

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  let ascii = true;
  for (const byte of bytes) if (byte > 0x7f) ascii = false;
  const name = ascii || !utf8 ? String.fromCharCode(...bytes) : UTF8.decode(bytes);
  return name.replaceAll('\\', '/');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function checkOverlaps(entries: readonly ZipEntry[], directoryOffset: number): void {
  const inFileOrder = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  inFileOrder.forEach((entry, i) => {
    const next = inFileOrder[i + 1]?.localOffset ?? directoryOffset;
    if (entry.dataOffset + entry.compressedSize > next) {
      throw entryError('file/damaged-zip', entry.name, 'spot/overlap');
    }
  });
}
