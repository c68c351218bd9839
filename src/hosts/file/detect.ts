import { fileError } from './file-error';
import { compoundStreams } from './compound-file';

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

const WORDS: Readonly<Partial<Record<FileKind, string>>> = {
  word: '这是 Word 文档',
  powerpoint: '这是 PowerPoint 演示文稿',
  html: '这是网页，只是扩展名像工作簿',
  xml: '这是 XML 文件，可能是“XML 电子表格 2003”',
};

/** Why a file of this kind cannot be read as an .xlsx package. */
export function notAPackage(kind: FileKind): Error {
  if (kind === 'empty') return fileError('file/empty');
  if (kind === 'encrypted') return fileError('file/encrypted');
  if (kind === 'xls') return fileError('file/legacy');
  return fileError('file/not-a-workbook', WORDS[kind] ?? '');
}
