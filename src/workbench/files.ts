import type { SourceFile } from './model';
import type { ReviewFile } from './review/pool';

/** Files as a person chose or dropped them. */
export const sourceFiles = (files: Iterable<File>): SourceFile[] =>
  [...files].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer().catch(throwNoAccess)),
  }));

/** In place of what the browser says in English of a file that is gone or locked. */
export async function throwNoAccess(): Promise<never> {
  const { fileError } = await import('../hosts/file/file-error');
  throw fileError('file/no-access');
}

export interface Dropped {
  /** With their paths inside what was dropped. */
  readonly files: readonly ReviewFile[];
  readonly hasFolder: boolean;
  /** Paths of files and folders that the browser may not read. */
  readonly refused: readonly string[];
}

/** What was dropped, folders taken apart. To be called while the event is being handled: later the browser has forgotten it. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Dropped> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const hasFolder = entries.some(({ isDirectory }) => isDirectory);
  if (!hasFolder)
    return { files: [...files].map((file) => ({ name: file.name, file })), hasFolder, refused: [] };
  const refused: string[] = [];
  const found = await Promise.all(entries.map((entry) => filesOf(entry, refused)));
  return { files: found.flat(), hasFolder, refused };
}

async function filesOf(entry: FileSystemEntry, refused: string[]): Promise<ReviewFile[]> {
  const name = entry.fullPath.replace(/^\//u, '');
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return [{ name, file }];
    }
    if (!isFolder(entry)) return [];
    const inside = await entriesOf(entry.createReader());
    return (await Promise.all(inside.map((each) => filesOf(each, refused)))).flat();
  } catch {
    refused.push(name);
    return [];
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader hands over a hundred entries at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

/** Offers bytes for download. */
export function download(name: string, bytes: Uint8Array | string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv;charset=utf-8';
/** What the file dialog offers. */
export const ACCEPTED = '.xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.xls';
