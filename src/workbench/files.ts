import type { SourceFile } from './model';

/** Files as a person chose or dropped them. */
export const sourceFiles = (files: Iterable<File>): SourceFile[] =>
  [...files].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));

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
