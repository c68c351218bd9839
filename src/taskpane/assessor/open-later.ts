import type { OpenedBook } from '../../hosts/file/open-bytes';

/** Reads a file that a person chose. What reads files is loaded when the first one is. */
export async function openLater(file: File): Promise<OpenedBook> {
  const { openChosen } = await import('../../hosts/file/browser/open-chosen');
  return openChosen(file);
}
