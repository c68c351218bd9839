import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openChosen } from '../../../src/hosts/file/browser/open-chosen';
import { openBook } from '../../../src/hosts/file/open-file';
import { HostError } from '../../../src/sheet/host';

const FIXTURES = join(__dirname, '../../fixtures');
const chosen = (path: string, name = basename(path)): File =>
  new File([readFileSync(join(FIXTURES, path))], name);
const failure = (file: File): Promise<string> =>
  openChosen(file).then(
    () => 'read',
    (error: unknown) => (error instanceof HostError ? error.code : String(error)),
  );

test.each(['seedbooks/junshan-2023-self-evaluation.xlsx', 'testbooks/rich_nx.xlsm'])(
  '%s is read as from disk',
  async (path) => {
    const { book } = await openChosen(chosen(path));
    expect(book).toEqual(await openBook(join(FIXTURES, path)));
  },
);

test('a text table is a sheet of its name', async () => {
  const { book } = await openChosen(chosen('hostile/gbk.csv', '项目[1].csv'));
  expect(book.sheets.map(({ name }) => name)).toEqual(['项目 1']);
});

test.each([
  ['hostile/password.xlsx', undefined, 'file/encrypted'],
  ['hostile/truncated.xlsx', undefined, 'file/truncated'],
  ['hostile/empty.xlsx', undefined, 'file/empty'],
  ['hostile/garbage.xlsx', undefined, 'file/not-a-workbook'],
  ['hostile/leg.xls', '预算.et', 'file/et'],
  // This Node has no web workers, as old web views have none inside workers.
  ['hostile/leg.xls', undefined, 'file/legacy'],
])('%s (%s) is refused: %s', async (path, name, code) => {
  expect(await failure(chosen(path, name))).toBe(code);
});

test('a file too large for a page is not read into memory', async () => {
  const file = chosen('hostile/empty.xlsx');
  Object.defineProperty(file, 'size', { value: 200 * 2 ** 20 });
  const read = jest.spyOn(file, 'arrayBuffer');
  expect(await failure(file)).toBe('file/too-large');
  expect(read).not.toHaveBeenCalled();
});

test('a file that is gone or locked since it was chosen', async () => {
  const file = chosen('hostile/empty.xlsx');
  jest.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect(await failure(file)).toBe('file/no-access');
});
