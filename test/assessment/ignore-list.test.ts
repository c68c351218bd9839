import { parseIgnoreList } from '../../src/assessment/ignore-list';

const ENTRY = {
  rule: 'score/reason-missing',
  sheet: '自评表',
  cell: 'I20',
  value: '9',
  reason: '已在报告中说明',
  by: '张三',
  at: '2026-11-21T10:00:00Z',
};

test('entries as they were kept', () => {
  expect(parseIgnoreList(JSON.stringify([ENTRY, { ...ENTRY, cell: 'I22' }]))).toEqual([
    ENTRY,
    { ...ENTRY, cell: 'I22' },
  ]);
});

test.each([
  ['nothing kept', null],
  ['no JSON', '[{'],
  ['no list', '{"rule":"a"}'],
  ['no entries', '[1, null, "x", {}]'],
  ['a field missing', JSON.stringify([{ ...ENTRY, by: undefined }])],
  ['a field of another type', JSON.stringify([{ ...ENTRY, value: 9 }])],
])('%s: none', (_name, json) => {
  expect(parseIgnoreList(json)).toEqual([]);
});
