import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Tests that start LibreOffice need this long, in milliseconds. */
export const LIBREOFFICE_TIMEOUT = 120_000;

/**
 * Opens a workbook in LibreOffice, has it calculated and saved in another format ("pdf", "xlsx", "fods"). Throws when LibreOffice
 * cannot open it. A profile of its own, so that runs do not meet.
 */
export function convertWithLibreOffice(
  workbook: Uint8Array,
  extension: 'xlsx' | 'xlsm',
  format: string,
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'jihe-soffice-'));
  try {
    writeFileSync(join(folder, `in.${extension}`), workbook);
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        join(folder, 'out'),
        join(folder, `in.${extension}`),
      ],
      { encoding: 'utf8', timeout: LIBREOFFICE_TIMEOUT },
    );
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
    return readFileSync(join(folder, 'out', `in.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
