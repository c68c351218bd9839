import { check, places } from '../../support/check-rule';
import { selfEvaluation } from '../../support/table-builder';

const ID = 'layout/displaced-row';
const row = (displaced?: string) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '甲',
  target: '1场',
  ...(displaced && { displaced }),
});

describe('layout/displaced-row', () => {
  it('is quiet where every row stands under its headers', () => {
    expect(check(ID, selfEvaluation({ indicators: [row(), row()] }))).toEqual([]);
  });

  it('says how a row slid', () => {
    const found = check(ID, selfEvaluation({ indicators: [row(), row('右移 1 列')] }));
    expect(places(found)).toEqual(['A22 warning']);
    expect(found[0]!.message).toBe('第 22 行与表头错列（右移 1 列）');
  });

  it('says every row that slid: each has to be put right', () => {
    const rows = [row('左移 1 列'), row('左移 1 列'), row('右移 1 列'), row(), row('右移 1 列')];
    const found = check(ID, selfEvaluation({ indicators: rows }));
    expect(found.map(({ cell }) => cell)).toEqual(['A21', 'A22', 'A23', 'A25']);
  });

  it('looks at money rows, headers and the total too (君山 as-flattened)', () => {
    const table = selfEvaluation({
      funds: [{ label: '年度资金总额', annualBudget: 80 }],
      indicators: [row()],
      total: { weight: 100, score: 98 },
    });
    const slid = {
      ...table,
      funds: table.funds.map((fund) => ({ ...fund, displaced: '左移 1 列' })),
      blocks: table.blocks.map((block) => ({ ...block, displaced: '左移 1 列' })),
      total: { ...table.total, displaced: '分值、得分左移' },
    };
    expect(places(check(ID, slid))).toEqual(['A6 warning', 'A20 warning', 'A22 warning']);
  });
});
