import { join } from 'node:path';
import { jihe } from './fake-io';
import { folderOf, JUNSHAN, removeFolders, TRUNCATED } from './workbooks';

afterEach(removeFolders);

const seed = (name: string) => ({ copy: join(__dirname, '../fixtures/seedbooks', name) });

interface Json {
  files: {
    path: string;
    error: { code: string } | null;
    findings: { rule: string; sheet: string; cell: string; message: string }[];
  }[];
}
const crossFindings = async (...argv: string[]): Promise<string[][]> => {
  const { out } = await jihe('check', ...argv, '--format', 'json');
  return (JSON.parse(out) as Json).files.map(({ error, findings }) =>
    error
      ? [error.code]
      : findings.filter(({ rule }) => rule === 'cross/project-name').map(({ message }) => message),
  );
};

const folder = (): string =>
  folderOf({
    '1/整体.xlsx': seed('jianghan-2024-overall-target.xlsx'),
    '2/坏.xlsx': { copy: TRUNCATED },
    '3/项目.xlsx': seed('jianghan-2024-project-targets.xlsx'),
    '4/君山.xlsx': { copy: JUNSHAN },
  });

test('--cross compares the workbooks of a folder and names the other file', async () => {
  const [overall, broken, projects, junshan] = await crossFindings(folder(), '--cross');
  expect(overall).toContain(
    '项目名称“网格员手持终端”，《项目.xlsx》“网格员移动终端”C2“网格员移动终端”，疑为同一项目（都有“网格员终端”，预算同为 329.16）',
  );
  expect(projects).toHaveLength(3);
  expect([broken, junshan]).toEqual([['file/truncated'], []]);
});

test('without it every workbook stands alone', async () => {
  expect(await crossFindings(folder())).toEqual([[], ['file/truncated'], [], []]);
});

test('rules can be switched off there, too', async () => {
  expect((await crossFindings(folder(), '--cross', '--rule', 'cross/project-name=off'))[0]).toEqual([]);
});
