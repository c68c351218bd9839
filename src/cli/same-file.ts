import { stat } from 'node:fs/promises';

/** What a file is to the system, whatever name or link leads to it; null when there is none. */
async function identity(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev}:${found.ino}`;
}

/** Whether a path leads to one of these files: by that name, another one, or a link of any sort. */
export async function isAmong(path: string, files: readonly string[]): Promise<boolean> {
  const own = await identity(path);
  if (own === null) return false;
  for (const file of files) if ((await identity(file)) === own) return true;
  return false;
}
