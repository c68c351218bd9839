import { fileProblemTexts as englishFiles } from '../../src/locales/en-US/file-problems';
import { problemTexts as english } from '../../src/locales/en-US/problems';
import { fileProblemText } from '../../src/locales/file-problem-text';
import { fileProblemTexts as chineseFiles } from '../../src/locales/zh-CN/file-problems';
import { problemTexts as chinese } from '../../src/locales/zh-CN/problems';
import { placeholders } from '../../src/locales/fill-text';

const HAN = /\p{Script=Han}/u;

const ENGLISH: Readonly<Record<string, string>> = { ...english, ...englishFiles };

describe.each(Object.entries({ ...chinese, ...chineseFiles }))('%s', (code, text) => {
  const translated = ENGLISH[code]!;

  test('says the same with the same data in both languages', () => {
    expect(placeholders(translated)).toEqual(placeholders(text));
  });

  test('is in English for English readers', () => {
    expect(translated).not.toMatch(HAN);
  });
});

test('a problem inside a problem is worded in the same language', () => {
  const problem = {
    code: 'file/damaged-zip',
    data: {
      spot: { code: 'spot/in-entry', data: { entry: 'xl/workbook.xml', spot: { code: 'spot/checksum' } } },
    },
  };
  expect(fileProblemText(problem, 'zh')).toContain('（xl/workbook.xml：校验和不符）');
  expect(fileProblemText(problem, 'en')).toContain('(xl/workbook.xml: wrong checksum)');
});

test('what is not known shows its code rather than nothing', () => {
  expect(fileProblemText({ code: 'file/new-trouble' }, 'zh')).toBe('file/new-trouble');
});
