import { checkedFile, inspectedFile, unreadableFile } from '../../src/reports/file-report';
import { textFormat } from '../../src/reports/text';
import { assessment, CONTEXT, FINDING } from './example';
import { write } from './write';

test('a finding stands under its file and table with severity, cell, message and rule', () => {
  const lines = write(textFormat, [checkedFile('a.xlsx', assessment([FINDING]))]).split('\n');
  expect(lines[0]).toBe('a.xlsx');
  expect(lines[1]).toMatch(
    /^ {2}工作表“自评表” A1:X23 · 项目支出绩效自评表 · .*执行率 100% · 分值合计 100 · 得分合计 102/,
  );
  expect(lines[2]).toBe('    错误  G22  得分 12 大于分值 10  score/exceeds-weight');
  expect(lines[3]).toMatch(/^ {10}怎么办：/);
  expect(lines.at(-2)).toBe(
    '共核对 1 个文件、1 张标准表；1 个错误，0 个警告，0 个提示；其中 1 处可用 jihe recalc 直接改正。',
  );
});

test('advice is given once per rule and file', () => {
  const twice = [FINDING, { ...FINDING, cell: 'G21', row: 20 }];
  const text = write(textFormat, [
    checkedFile('a.xlsx', assessment(twice)),
    checkedFile('b.xlsx', assessment(twice)),
  ]);
  expect(text.match(/怎么办：/g)).toHaveLength(2);
});

test('a clean file is not mentioned', () => {
  expect(write(textFormat, [checkedFile('a.xlsx', assessment([]))])).toBe(
    '共核对 1 个文件、1 张标准表；未发现问题。\n',
  );
});

test('ignored findings are counted, not shown', () => {
  const ignored = { reason: '已说明', by: '张三', at: '2026-11-21T10:00:00Z' };
  expect(write(textFormat, [checkedFile('a.xlsx', assessment([{ ...FINDING, ignored }]))])).toBe(
    '共核对 1 个文件、1 张标准表；未发现问题；已忽略 1 处。\n',
  );
});

test('an unreadable file is named with what to do', () => {
  const error = { code: 'file/encrypted', message: '取消密码后再试。' };
  expect(write(textFormat, [unreadableFile('b.xlsx', error, true)])).toBe(
    'b.xlsx\n  无法读取  取消密码后再试。  file/encrypted\n共核对 1 个文件、0 张标准表；1 个文件无法读取。\n',
  );
});

test('an interrupted run says how many files it did not reach', () => {
  expect(write(textFormat, [checkedFile('a.xlsx', assessment([]))], CONTEXT, { unreached: 3 })).toContain(
    '还有 3 个文件未核对',
  );
});

test('inspection names every bound cell as the form does', () => {
  const text = write(textFormat, [inspectedFile('a.xlsx', assessment([]))], CONTEXT, { checked: false });
  expect(text).toContain('项目名称 B2=政法专项');
  expect(text).toContain('全年预算数 C6=80');
  expect(text).toContain('偏差原因分析及改进措施 H22=（空）');
  expect(text).not.toContain('未发现问题');
});

test('English', () => {
  const text = write(textFormat, [checkedFile('a.xlsx', assessment([FINDING]))], { ...CONTEXT, lang: 'en' });
  expect(text).toContain('error    G22  ');
  expect(text).toContain('Files checked: 1, standard tables: 1; errors: 1, warnings: 0, infos: 0');
});

test('colours only where they are wanted', () => {
  const files = [checkedFile('a.xlsx', assessment([FINDING]))];
  expect(write(textFormat, files)).not.toContain('\u001b');
  expect(write(textFormat, files, { ...CONTEXT, colour: true })).toContain('\u001b[31m错误\u001b[0m');
});

test('control characters of the workbook are shown, not done; colours are still ours', () => {
  const evil = { ...FINDING, message: '得分\u001b[2J\u0007\u009b1m\n大于分值' };
  const text = write(textFormat, [checkedFile('a\u001b]0;.xlsx', assessment([evil]))], {
    ...CONTEXT,
    colour: true,
  });
  expect(text).toContain('得分␛[2J␇\ufffd1m␊大于分值');
  expect(text).toContain('\u001b[1ma␛]0;.xlsx\u001b[0m');
});
