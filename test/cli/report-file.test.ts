import { join } from 'node:path';
import { openBook } from '../../src/hosts/file/open-file';
import * as recognition from '../../src/recognition/recognise';
import { reportFiles, type Job } from '../../src/cli/report-file';
import { folderOf, FORM, JUNSHAN, removeFolders, TRUNCATED } from './workbooks';

jest.mock('../../src/recognition/recognise', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../src/recognition/recognise'),
}));

afterEach(() => {
  jest.restoreAllMocks();
  removeFolders();
});

const JOB: Job = {
  checked: true,
  options: {},
  format: 'json',
  context: { tool: { name: '绩核', version: '0' }, lang: 'zh', colour: false, generated: '' },
};

/** Files with what cannot be read among them. */
const files = (): string[] => {
  const folder = folderOf({
    '1.xlsx': { copy: JUNSHAN },
    '2.xlsx': { copy: TRUNCATED },
    '3.xlsx': { copy: FORM },
  });
  return ['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => join(folder, name));
};

test('files together come out as each alone, in their order', async () => {
  const paths = files();
  const together = await reportFiles(paths, JOB);
  const alone = await Promise.all(paths.map((path) => reportFiles([path], JOB)));
  expect(together).toEqual(alone.flat());
  expect(together.map(({ line }) => line.error)).toEqual([null, expect.anything(), null]);
});

test('one that cannot be assessed is reported, the others are as without it', async () => {
  const paths = files();
  const [first, unreadable, third] = await reportFiles(paths, JOB);
  const broken = (await openBook(paths[0]!)).sheets[0]!.name;
  const { recognise } = jest.requireActual<typeof recognition>('../../src/recognition/recognise');
  jest.spyOn(recognition, 'recognise').mockImplementation((book) => {
    if (book.sheets[0]!.name === broken) throw new Error('beyond us');
    return recognise(book);
  });
  const parts = await reportFiles(paths, JOB);
  expect(parts.slice(1)).toEqual([unreadable, third]);
  expect(parts[0]!.part).toContain('beyond us');
  expect(first!.part).not.toContain('beyond us');
});
