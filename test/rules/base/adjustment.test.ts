import { profileById } from '../../../src/profiles/catalogue';
import { adjustment } from '../../../src/rules/base/adjustment';
import { compareTables } from '../../../src/rules/runner';
import { scoreTable } from '../../../src/scoring/score-table';
import type { StandardTable } from '../../../src/recognition/table';
import { baseData, overallSelfEvaluation, type CellSpec } from '../../support/table-builder';

const base = (actual: CellSpec) =>
  baseData({ baseRows: [{ label: '部门基本支出预算调整', priorActual: '——', budget: 316.71, actual }] });
const overall = (basic: string) =>
  overallSelfEvaluation({ breakdowns: { spending: { 基本支出: basic, 项目支出: '417.67' } } });
const ask = (...tables: readonly StandardTable[]) =>
  compareTables(
    [adjustment],
    tables.map((table) => scoreTable(table, profileById('hunan'))),
  ).map(({ place }) => place);

describe('base/adjustment', () => {
  it('the whole of 基本支出 in the line for its adjustment (君山)', () => {
    const found = ask(base('316.71　'), overall('316.71'));
    expect(found.map(({ cell, data }) => [cell.row, cell.column, data])).toEqual([
      [5, 3, { value: '316.71万元' }],
    ]);
  });
  it.each([
    ['a real adjustment', [base(35.4), overall('316.71')]],
    ['no adjustment', [base(0), overall('0')]],
    ['nothing to compare with', [base(316.71)]],
  ])('is quiet about %s', (_, tables) => {
    expect(ask(...tables)).toEqual([]);
  });
});
