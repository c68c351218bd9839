import { compoundStreams } from './compound-file';
import { fileError, spotError, type SpotCode } from './file-error';

/** What a file is, by its content. */
export type FileKind =
  | 'empty'
  /** A zip: .xlsx, .xlsm, or another package. */
  | 'zip'
  /** An OLE2 file that holds an encrypted package. */
  | 'encrypted'
  /** An OLE2 file with a BIFF workbook: .xls, perhaps .et. */
  | 'xls'
  | 'word'
  | 'powerpoint'
  | 'html'
  /** Any other XML, such as the "XML Spreadsheet 2003". */
  | 'xml'
  /** None of these: text (.csv), or something unknown. */
  | 'other';

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of compound files that tell what they hold, in order of precedence. */
const STREAM_KINDS: readonly (readonly [name: string, kind: FileKind])[] = [
  ['encryptedpackage', 'encrypted'],
  ['workbook', 'xls'],
  ['book', 'xls'],
  ['worddocument', 'word'],
  ['powerpoint document', 'powerpoint'],
];

/** @throws HostError file/truncated for an OLE2 file whose directory is not there */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE2)) return compoundKind(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^\s*(?:\u00ef\u00bb\u00bf)?\s*/u, '');
  if (/^<(?:!doctype html|html|head|meta|body|table|div|style)\b/iu.test(head)) return 'html';
  return head.startsWith('<?xml') ? 'xml' : 'other';
}

function compoundKind(bytes: Uint8Array): FileKind {
  const streams = compoundStreams(bytes);
  if (!streams) throw fileError('file/truncated');
  return STREAM_KINDS.find(([name]) => streams.has(name))?.[1] ?? 'other';
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

const SPOTS: Readonly<Partial<Record<FileKind, SpotCode>>> = {
  word: 'spot/word',
  powerpoint: 'spot/powerpoint',
  html: 'spot/html',
  xml: 'spot/xml',
};

/** Whether this is a spreadsheet of WPS (.et), whose content looks like an .xls. */
export const isWps = (kind: FileKind, name: string): boolean => kind === 'xls' && /\.et$/iu.test(name);

/** Why a file of this kind cannot be read as an .xlsx package. Only the name tells an .et from an .xls. */
export function notAPackage(kind: FileKind, name = ''): Error {
  if (kind === 'empty') return fileError('file/empty');
  if (kind === 'encrypted') return fileError('file/encrypted');
  if (kind === 'xls') return fileError(isWps(kind, name) ? 'file/et' : 'file/legacy');
  return spotError('file/not-a-workbook', SPOTS[kind] ?? 'spot/unknown');
}
