import { TABLE_NUMBER } from '../../../src/layouts/budget/lines';

describe('the number of a table', () => {
  it.each([
    ...['预算01表', '01表', '表3', '公开表5', '公开表5-1', '公开05表', '预算公开表1'],
    ...['部门公开表1', '部门预算表2', '部门预算公开表11'],
  ])('%s', (text) => expect(text).toMatch(TABLE_NUMBER));

  it.each(['12', '2024', '5-1', '公开表', '收支总表', '表1收支总表', '预算2024表'])('not %s', (text) =>
    expect(text).not.toMatch(TABLE_NUMBER),
  );
});
