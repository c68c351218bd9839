/**
 * Writes the corpus as .xlsx files, each with its truth beside it as .json:
 *   npx esbuild test/corpus/write.ts --bundle --platform=node --outfile=/tmp/write.js && node /tmp/write.js FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allForms } from './all-forms';
import { workbookBytes } from './workbook';

const folder = process.argv[2];
if (!folder) throw new Error('用法：node write.js 目录');
mkdirSync(folder, { recursive: true });
for (const { book, ...truth } of allForms) {
  writeFileSync(join(folder, `${truth.id}.xlsx`), workbookBytes(book));
  writeFileSync(join(folder, `${truth.id}.json`), JSON.stringify(truth, null, 1));
}
console.log(`${allForms.length} workbooks written to ${folder}`);
