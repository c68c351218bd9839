import type { ZipArchive, ZipEntry } from './archive';
import type { ZipCodec } from './codec';

/** New content by entry name; null removes the entry. A name the archive does not have is appended at the end. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

const ZIP64_FIELD = 1;
const DESCRIPTOR_FLAG = 0x8;
const UTF8_FLAG = 0x800;
const ENCODER = new TextEncoder();

/** 1980-01-01 00:00, as Excel itself stamps every part. */
const EPOCH_DATE = 0x21;

/** What one entry becomes in the new file: its header fields, without sizes that depend on place. */
interface Record {
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc32: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly name: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

/**
 * The archive with some entries changed, added or removed. Every other entry keeps its compressed bytes, its time stamp, its
 * place in the file and in the directory. Data descriptors become plain headers; zip64 fields, not needed below 4 GB, go.
 */
export function rewriteZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const known = new Set(archive.entries.map((entry) => entry.name));
  const records = new Map<string, Record>();
  for (const entry of archive.entries) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    const kept = keptRecord(archive, entry);
    records.set(entry.name, change === undefined ? kept : { ...kept, ...packed(change, archive.codec) });
  }
  const inFileOrder = [...archive.entries]
    .sort((a, b) => a.localOffset - b.localOffset)
    .flatMap((entry) => records.get(entry.name) ?? []);
  const added = [...changes].flatMap(([name, content]) =>
    content === null || known.has(name) ? [] : [newRecord(name, content, archive.codec)],
  );
  return layOut([...inFileOrder, ...added], [...records.values(), ...added]);
}

/** A new archive of these entries, in this order. */
export function createZip(entries: ReadonlyMap<string, Uint8Array>, codec: ZipCodec): Uint8Array {
  const records = [...entries].map(([name, content]) => newRecord(name, content, codec));
  return layOut(records, records);
}

function keptRecord(archive: ZipArchive, entry: ZipEntry): Record {
  const { bytes } = archive;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.centralOffset;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const commentEnd = extraEnd + view.getUint16(at + 32, true);
  const localExtra = entry.localOffset + 30 + view.getUint16(entry.localOffset + 26, true);
  return {
    versionMadeBy: view.getUint16(at + 4, true),
    versionNeeded: view.getUint16(at + 6, true),
    flags: view.getUint16(at + 8, true) & ~DESCRIPTOR_FLAG,
    method: entry.method,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc32: entry.crc32,
    size: entry.size,
    data: archive.compressed(entry),
    name: bytes.subarray(at + 46, nameEnd),
    localExtra: withoutZip64(bytes.subarray(localExtra, entry.dataOffset)),
    centralExtra: withoutZip64(bytes.subarray(nameEnd, extraEnd)),
    comment: bytes.subarray(extraEnd, commentEnd),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

function newRecord(name: string, content: Uint8Array, codec: ZipCodec): Record {
  const nameBytes = ENCODER.encode(name);
  const none = new Uint8Array(0);
  return {
    versionMadeBy: 20,
    versionNeeded: 20,
    flags: nameBytes.length === name.length ? 0 : UTF8_FLAG,
    time: 0,
    date: EPOCH_DATE,
    name: nameBytes,
    localExtra: none,
    centralExtra: none,
    comment: none,
    internalAttributes: 0,
    externalAttributes: 0,
    ...packed(content, codec),
  };
}

function packed(content: Uint8Array, codec: ZipCodec): Pick<Record, 'method' | 'crc32' | 'size' | 'data'> {
  const deflated = codec.deflate(content);
  const smaller = deflated.length < content.length;
  return {
    method: smaller ? 8 : 0,
    crc32: codec.crc32(content),
    size: content.length,
    data: smaller ? deflated : content,
  };
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + (extra[at + 2]! | (extra[at + 3]! << 8));
    const id = extra[at]! | (extra[at + 1]! << 8);
    if (id !== ZIP64_FIELD && next <= extra.length) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

function layOut(inFileOrder: readonly Record[], inDirectoryOrder: readonly Record[]): Uint8Array {
  const localSize = (r: Record): number => 30 + r.name.length + r.localExtra.length + r.data.length;
  const centralSize = (r: Record): number => 46 + r.name.length + r.centralExtra.length + r.comment.length;
  const dataSize = inFileOrder.reduce((sum, r) => sum + localSize(r), 0);
  const directorySize = inDirectoryOrder.reduce((sum, r) => sum + centralSize(r), 0);
  const out = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(out.buffer);
  const offsets = new Map<Record, number>();

  let at = 0;
  for (const record of inFileOrder) {
    offsets.set(record, at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, record);
    view.setUint16(at + 28, record.localExtra.length, true);
    out.set(record.name, at + 30);
    out.set(record.localExtra, at + 30 + record.name.length);
    at += localSize(record);
    out.set(record.data, at - record.data.length);
  }
  for (const record of inDirectoryOrder) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, record.versionMadeBy, true);
    writeCommonFields(view, at + 6, record);
    view.setUint16(at + 30, record.centralExtra.length, true);
    view.setUint16(at + 32, record.comment.length, true);
    view.setUint16(at + 36, record.internalAttributes, true);
    view.setUint32(at + 38, record.externalAttributes, true);
    view.setUint32(at + 42, offsets.get(record)!, true);
    out.set(record.name, at + 46);
    out.set(record.centralExtra, at + 46 + record.name.length);
    at += centralSize(record);
    out.set(record.comment, at - record.comment.length);
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, inDirectoryOrder.length, true);
  view.setUint16(at + 10, inDirectoryOrder.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, dataSize, true);
  return out;
}

/** The run of fields that local header and central record share, from "version needed" to the length of the name. */
function writeCommonFields(view: DataView, at: number, record: Record): void {
  view.setUint16(at, record.versionNeeded, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint16(at + 6, record.time, true);
  view.setUint16(at + 8, record.date, true);
  view.setUint32(at + 10, record.crc32, true);
  view.setUint32(at + 14, record.data.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
}
