import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageProblems } from '../../../support/package-validator';
import { seedBook } from '../../../support/seed-book';
import { openBytes } from '../../../../src/hosts/file/open-bytes';
import { nodeCodec } from '../../../../src/hosts/file/zip/node-codec';
import type { BookSnapshot } from '../../../../src/sheet/snapshot';
import { hostOf, partText, SHEET } from './patch-support';

/** A workbook that keeps an ignore list, the relation to it with the package: so LibreOffice saves it. */
async function keptByLibreOffice(): Promise<Uint8Array> {
  const host = hostOf(seedBook([{ name: SHEET, cells: { A1: { value: 1 } } }]));
  await host.saveState('ignored', '["a"]');
  const files = unzipSync(host.bytes());
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels']!);
  const state = /<Relationship [^>]*customXml\/item1\.xml"\/>/u.exec(relations)![0];
  files['xl/_rels/workbook.xml.rels'] = strToU8(relations.replace(state, ''));
  files['_rels/.rels'] = strToU8(
    strFromU8(files['_rels/.rels']!).replace(
      '</Relationships>',
      `${state.replace(/Id="\w+"/u, 'Id="rId94"')}</Relationships>`,
    ),
  );
  return zipSync(files);
}

const readLegacy = (): Promise<BookSnapshot> => Promise.reject(new Error('no .xls'));

test('state that LibreOffice hung on the package is found, by the host and by a check', async () => {
  const bytes = await keptByLibreOffice();
  expect(await hostOf(bytes).loadState('ignored')).toBe('["a"]');
  const { state } = await openBytes('a.xlsx', bytes, { codec: nodeCodec, readLegacy });
  expect(state.get('ignored')).toBe('["a"]');
});

test('writing it gives the part back to the workbook, where Excel looks for it', async () => {
  const host = hostOf(await keptByLibreOffice());
  await host.saveState('ignored', '["a","b"]');
  expect(await hostOf(host.bytes()).loadState('ignored')).toBe('["a","b"]');
  expect(partText(host, 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
  expect(partText(host, '_rels/.rels')).not.toContain('customXml');
  expect(packageProblems(host.bytes())).toEqual([]);
});
