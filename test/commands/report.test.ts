import { assess } from '../../src/assessment/assess';
import { checkReport, recalcReport } from '../../src/commands/report';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { outcomeOf, type Outcome } from '../../src/taskpane/assessor/outcome';
import { paneTexts } from '../../src/taskpane/texts';
import { gridBook } from '../support/grid-book';
import { junshan, muddled } from '../taskpane/books';

const texts = paneTexts('zh');
const outcome = (book: BookSnapshot): Outcome => outcomeOf(book, assess(book), 'zh');
const nothing = gridBook({ 通讯录: [['姓名', '电话']] });

test('校验 tells the counts and that there is more to see', () => {
  const { findings } = assess(junshan());
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  expect(checkReport(outcome(junshan()), texts)).toEqual({
    text: `校验完成：${count('error')} 个错误，${count('warning')} 个警告，${count('info')} 个提示。`,
    hasMore: true,
  });
});

test('重算 tells how many cells differ', async () => {
  const { corrections } = assess(await muddled());
  expect(recalcReport(outcome(await muddled()), texts)).toEqual({
    text: `重算：${corrections.length} 个单元格与计算结果不符。`,
    hasMore: true,
  });
  expect(recalcReport(outcome(junshan()), texts).hasMore).toBe(false);
});

test('a workbook without standard tables', () => {
  expect(checkReport(outcome(nothing), texts)).toEqual({ text: '没有识别到标准表。', hasMore: false });
  expect(recalcReport(outcome(nothing), texts)).toEqual({ text: '没有识别到标准表。', hasMore: false });
});
