import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';

const WORKBOOK = /\.xls[xm]$/iu;
/** Excel's lock files, hidden files and folders. */
const SKIPPED = /^(~\$|\.)/u;

/** Names as people expect them sorted: 第2号 before 第10号. */
const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;
const inOrder = (a: string, b: string): number => byName(a, b) || (a < b ? -1 : Number(a > b));

const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/**
 * The workbooks behind the paths of a command line, in order: files as they are, folders by all the .xlsx and .xlsm
 * below them sorted by name. A workbook that two paths lead to, be it through a link, is listed once. Paths that lead nowhere and
 * folders that cannot be listed are kept: opening them says so. After `stop`, those found by then.
 */
export async function findWorkbooks(paths: readonly string[], stop: AbortSignal): Promise<string[]> {
  const found = new Map<string, string>();
  const add = async (path: string): Promise<void> => {
    const real = await realpath(path).catch(() => resolve(path));
    if (!found.has(real)) found.set(real, slashed(path));
  };
  for (const path of paths.map(normalize)) {
    const entry = await stat(path).catch(() => null);
    if (!entry?.isDirectory()) await add(path);
    else for await (const workbook of workbooksBelow(path, new Set(), stop)) await add(workbook);
  }
  return [...found.values()];
}

/** A folder that cannot be listed stands for itself; a link back to a folder above is not followed. */
async function* workbooksBelow(
  folder: string,
  above: ReadonlySet<string>,
  stop: AbortSignal,
): AsyncIterable<string> {
  const real = await realpath(folder).catch(() => folder);
  if (above.has(real)) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield folder;
    return;
  }
  entries.sort((a, b) => inOrder(a.name, b.name));
  for (const entry of entries) {
    if (stop.aborted) return;
    if (SKIPPED.test(entry.name)) continue;
    const path = join(folder, entry.name);
    // Only links need a look at what they lead to.
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (target === null) {
      if (mayLeadToWorkbooks(entry.name)) yield path;
    } else if (target.isDirectory()) yield* workbooksBelow(path, new Set([...above, real]), stop);
    else if (target.isFile() && WORKBOOK.test(entry.name)) yield path;
  }
}

/** Whether a link that leads nowhere was meant for a workbook, or for a folder, as its name has it. */
const mayLeadToWorkbooks = (name: string): boolean => WORKBOOK.test(name) || extname(name) === '';
