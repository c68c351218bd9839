import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const FIXTURES = resolve(__dirname, '../fixtures');

/** 君山 2023: warnings, no error. */
export const JUNSHAN = join(FIXTURES, 'seedbooks/junshan-2023-self-evaluation.xlsx');
/** One self-evaluation with many errors, as .xlsx and as .xls. */
export const FORM = join(FIXTURES, 'testbooks/forms1.xlsx');
export const OLD_FORM = join(FIXTURES, 'hostile/leg.xls');
/** A workbook with macros. */
export const MACROS = join(FIXTURES, 'testbooks/rich_nx.xlsm');
/** A list of amounts: none of our tables. */
export const FOREIGN = join(FIXTURES, 'hostile/gbk.csv');
export const PASSWORD = join(FIXTURES, 'hostile/password.xlsx');
export const TRUNCATED = join(FIXTURES, 'hostile/truncated.xlsx');

const folders: string[] = [];

/** A new folder with these files: a path to copy, or text. Removed by {@link removeFolders}. */
export function folderOf(files: Readonly<Record<string, { copy: string } | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jihe-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string') writeFileSync(path, content);
    else cpSync(content.copy, path);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
