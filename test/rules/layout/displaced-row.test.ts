import type { Shift } from '../../../src/recognition/table';
import { check, places } from '../../support/check-rule';
import { selfEvaluation } from '../../support/table-builder';

const ID = 'layout/displaced-row';
const row = (displaced?: Shift) => ({
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
    const table = selfEvaluation({ indicators: [row(), row(1), row(-2), row('mixed')] });
    const found = check(ID, table);
    expect(places(found)).toEqual(['A22 warning', 'A23 warning', 'A24 warning']);
    expect(found.map(({ message }) => message)).toEqual([
      '第 22 行与表头错列（右移 1 列）',
      '第 23 行与表头错列（左移 2 列）',
      '第 24 行与表头错列（部分单元格错列）',
    ]);
    const english = check(ID, table, { lang: 'en' });
    expect(english.map(({ message }) => message).join()).not.toMatch(/[\u4e00-\u9fff]/u);
  });

  it('says every row that slid: each has to be put right', () => {
    const rows = [row(-1), row(-1), row(1), row(), row(1)];
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
      funds: table.funds.map((fund) => ({ ...fund, displaced: -1 })),
      blocks: table.blocks.map((block) => ({ ...block, displaced: -1 })),
      total: { ...table.total, displaced: -3 },
    };
    expect(places(check(ID, slid))).toEqual(['A6 warning', 'A20 warning', 'A22 warning']);
  });
});
