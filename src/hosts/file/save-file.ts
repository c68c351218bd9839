import { constants } from 'node:fs';
import { access, copyFile, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../../sheet/host';
import type { FileHost } from './file-host';
import { selfCheck } from './self-check';
import { nodeCodec } from './zip/node-codec';
import { fileError, systemProblem } from './file-error';
import { problem } from '../problems';

/** Files that programs put beside a workbook while it is open in them: Excel, WPS, LibreOffice. */
const LOCK_FILES: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`,
  (name) => `.~${name}`,
  (name) => `.~lock.${name}#`,
];

/**
 * Puts a workbook back in its place, the file as it was beside it as FILE.bak, or FILE.bak2 and so on where that name is taken: no
 * earlier one is lost. Nothing is replaced before the new file is on disk and was judged there: a failure at any point leaves the
 * original as it is. Node only.
 * @returns the path of the copy
 * @throws HostError file/changed-on-disk, file/open-elsewhere, file/self-check, file/not-written
 */
export async function saveInPlace(path: string, host: FileHost): Promise<string> {
  const target = await orNotWritten(realpath(path));
  await requireNotOpen(target);
  const onDisk = await orNotWritten(readFile(target));
  if (!onDisk.equals(host.original)) throw fileError('file/changed-on-disk');
  let backup = '';
  await replace(target, host, async () => {
    backup = await copyToFreeName(target);
  });
  return backup;
}

/** Copies a file beside itself under the first free name; one that holds the same already will do. Returns its path. */
async function copyToFreeName(target: string): Promise<string> {
  for (let number = 1; ; number++) {
    const backup = `${target}.bak${number === 1 ? '' : number}`;
    const isTaken = await copyFile(target, backup, constants.COPYFILE_EXCL).then(
      () => false,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return true;
        throw error;
      },
    );
    if (!isTaken || (await haveSameContent(target, backup))) return backup;
  }
}

async function haveSameContent(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => readFile(path).catch(() => null)));
  return a != null && b != null && a.equals(b);
}

/**
 * Writes a workbook to another file, replacing one that is there in one step. Node only.
 * @throws HostError file/open-elsewhere, file/self-check, file/not-written
 */
export async function saveAs(path: string, host: FileHost): Promise<void> {
  await requireNotOpen(path);
  await replace(path, host, async () => undefined);
}

/**
 * Writes bytes to a file, all or nothing. Node only.
 * @throws HostError file/not-written
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeBeside(path, bytes);
  await orNotWritten(rename(temporary, path), temporary);
}

async function replace(target: string, host: FileHost, beforeReplacing: () => Promise<void>): Promise<void> {
  const temporary = await writeBeside(target, host.bytes());
  try {
    const written = await readFile(temporary);
    const spot = written.equals(host.bytes())
      ? selfCheck(
          written,
          { original: host.original, changedParts: host.changedParts(), edited: host.editedCells() },
          nodeCodec,
        )
      : problem('spot/disk-differs');
    if (spot !== null) throw fileError('file/self-check', { spot });
    await beforeReplacing();
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error instanceof HostError ? error : notWritten(error);
  }
  await syncFolder(dirname(target));
}

/** Writes a temporary file in the folder of the target and has it reach the disk; returns its path. */
async function writeBeside(target: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = await stat(target).then(
    (found) => found.mode,
    () => undefined,
  );
  await orNotWritten(
    (async () => {
      const file = await open(temporary, 'w', mode);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    })(),
    temporary,
  );
  return temporary;
}

async function requireNotOpen(target: string): Promise<void> {
  for (const nameOf of LOCK_FILES) {
    const name = nameOf(basename(target));
    const isThere = await access(join(dirname(target), name), constants.F_OK).then(
      () => true,
      () => false,
    );
    if (isThere) throw fileError('file/open-elsewhere', { lock: name });
  }
}

/** So that the new name survives a power cut. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is on disk.
  }
}

async function orNotWritten<T>(action: Promise<T>, temporary?: string): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (temporary !== undefined) await unlink(temporary).catch(() => undefined);
    throw notWritten(error);
  }
}

const notWritten = (error: unknown): HostError =>
  fileError('file/not-written', { spot: systemProblem(error) });
