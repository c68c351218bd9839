import { freeSheetName } from '../../src/sheet/sheet-name';

test.each([
  ['自评表', [], '自评表'],
  ['自评表', ['自评表'], '自评表 (2)'],
  ['自评表', ['自评表', '自评表 (2)'], '自评表 (3)'],
  ['Table', ['TABLE'], 'Table (2)'],
  ['收入/支出[2024]', [], '收入 支出 2024'],
  ["'引号'", [], '引号'],
  ['History', [], 'History (2)'],
  ['???', [], '标准表'],
  [
    '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三',
    [],
    '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一',
  ],
])('the name %s among %j is %s', (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
  expect(freeSheetName(wanted, taken).length).toBeLessThanOrEqual(31);
});
