import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { csvField, reviewCsv, reviewWorkbook } from '../../src/workbench/review/export';
import { unreadableLine, type ReviewLine } from '../../src/workbench/review/line';
import { reviewRows, type ReviewFilter } from '../../src/workbench/review/table';
import { workbenchTexts } from '../../src/workbench/texts';

const texts = workbenchTexts('zh').reviewing;
const line = (file: string, part: Partial<ReviewLine> = {}): ReviewLine => ({
  ...unreadableLine(file, ''),
  problem: null,
  tables: 1,
  ...part,
});
const LINES: readonly ReviewLine[] = [
  line('表10.xlsx', { project: '政法专项', errors: 2, warnings: 1, score: 98, grade: '优', rate: 0.982 }),
  line('表2.xlsx', { project: '道路养护', warnings: 3, score: 85, grade: '良', rate: 1 }),
  line('空.xlsx', { tables: 0 }),
  line('好.xlsx'),
  unreadableLine('坏.xlsx', '文件已损坏'),
];
const names = (lines: readonly ReviewLine[]): string[] => lines.map(({ file }) => file);
const BY_FILE = { column: 'file', descending: false } as const;

describe('rows of the review', () => {
  test.each<[ReviewFilter, string[]]>([
    ['all', ['表2.xlsx', '表10.xlsx', '坏.xlsx', '空.xlsx', '好.xlsx']],
    ['withErrors', ['表10.xlsx']],
    ['withWarnings', ['表2.xlsx', '表10.xlsx']],
    ['clean', ['好.xlsx']],
    ['withoutTables', ['空.xlsx']],
    ['unreadable', ['坏.xlsx']],
  ])('filter %s', (filter, expected) => {
    expect(new Set(names(reviewRows(LINES, '', filter, BY_FILE, texts)))).toEqual(new Set(expected));
  });

  test('numbers in names are sorted as numbers', () => {
    const sorted = names(reviewRows(LINES, '表', 'all', BY_FILE, texts));
    expect(sorted).toEqual(['表2.xlsx', '表10.xlsx']);
  });

  test.each([true, false])('files without a score come last (descending: %s)', (descending) => {
    const sorted = names(reviewRows(LINES, '', 'all', { column: 'score', descending }, texts));
    expect(sorted.slice(0, 2)).toEqual(descending ? ['表10.xlsx', '表2.xlsx'] : ['表2.xlsx', '表10.xlsx']);
  });

  test('search looks at names of files and projects', () => {
    expect(names(reviewRows(LINES, ' 养护', 'all', BY_FILE, texts))).toEqual(['表2.xlsx']);
  });
});

describe('export', () => {
  // OWASP, CSV injection: = + - @ tab and carriage return start a formula.
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a,b', '"a,b"'],
    ['他说"好"', '"他说""好"""'],
    ['甲\n乙', '"甲\n乙"'],
    ['正常', '正常'],
    [-1, '-1'],
    [null, ''],
  ])('%j in a field is %j', (value, expected) => {
    expect(csvField(value)).toBe(expected);
  });

  test('csv has a byte order mark and a line per file', () => {
    const rows = reviewCsv(LINES, texts).split('\r\n');
    expect(rows[0]).toBe('\uFEFF文件,项目（部门）,表,错误,警告,总分,等级,执行率,说明');
    expect(rows[1]).toBe('表10.xlsx,政法专项,1,2,1,98,优,0.982,');
    expect(rows[3]).toBe('空.xlsx,,0,0,0,,,,没有识别到标准表');
    expect(rows[5]).toBe('坏.xlsx,,,,,,,,文件已损坏');
  });

  test('the workbook holds the same, numbers as numbers, texts as texts', () => {
    const lines = [...LINES, line('=1+1.xlsx')];
    const [sheet] = readWorkbook(reviewWorkbook(lines, texts), nodeCodec).sheets;
    const values = (row: number) => sheet!.rows.find((r) => r.row === row)!.cells.map(({ value }) => value);
    expect(sheet!.name).toBe('审核汇总');
    expect(values(1)).toEqual(['表10.xlsx', '政法专项', 1, 2, 1, 98, '优', 0.982]);
    expect(values(3)).toEqual(['空.xlsx', 0, 0, 0, '没有识别到标准表']);
    expect(values(5)).toEqual(['坏.xlsx', '文件已损坏']);
    expect(sheet!.rows.at(-1)!.cells[0]).toEqual({ column: 0, value: '=1+1.xlsx' });
  });
});
