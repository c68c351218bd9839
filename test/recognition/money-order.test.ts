/** Money columns in any order; each with the twin whose first header is the block's own label. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, read } from './rows';

const total = (header: readonly RawValue[], row: readonly RawValue[], merges: readonly string[] = []) => {
  const { funds, missingColumns } = read([['项目支出绩效自评表'], header, row, ...GRID], merges);
  const [{ cells, displaced } = { cells: {}, displaced: undefined }] = funds;
  const found = ['initialBudget', 'annualBudget', 'executed', 'rate', 'weight', 'score'] as const;
  return [
    found.map((field) => at(cells[field]) ?? '-').join(' '),
    displaced,
    missingColumns.map(({ field }) => field).join(),
  ];
};

describe('money is told by its headers', () => {
  it.each([
    [
      'the spending before the budgets',
      ['资金来源', '实际支出数', '调整后预算数', '年初预算', '预算执行率', '得分', '标准分'],
      ['资金总额', 274.08, 285.5, 260, 0.96, 9.6, 10],
      'D3 C3 B3 E3 G3 F3',
    ],
    [
      'the rate first, then the spending',
      ['资金来源', '执行率', '全年执行数', '全年预算数', '年初预算数', '分值', '得分'],
      ['年度资金总额', '96%', 274.08, 285.5, 260, 10, 9.6],
      'E3 D3 C3 B3 F3 G3',
    ],
    [
      'the points first, beside the label of the block',
      ['资金情况', '资金来源', '分值', '全年执行数', '全年预算数', '年初预算数', '执行率', '得分'],
      [_, '年度资金总额', 10, 274.08, 285.5, 260, '96%', 9.6],
      'F3 E3 D3 G3 C3 H3',
    ],
    [
      'the spending first, not filled in',
      ['资金来源', '全年执行数', '全年预算数', '年初预算数', '执行率', '分值', '得分'],
      ['年度资金总额', _, 285.5, 260],
      'D3 C3 B3 E3 F3 G3',
    ],
  ])('%s', (_name, header, row, cells) => expect(total(header, row)).toEqual([cells, undefined, '']));

  const HEADS = ['年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分'];
  const FIGURES = [260, 285.5, 274.08, '96%', 10, 9.6];

  it.each([
    [
      'stands over the labels',
      ['预算执行情况', ...HEADS],
      ['年度资金总额', ...FIGURES],
      [],
      'B3 C3 D3 E3 F3 G3',
    ],
    [
      'stands beside the block',
      ['预算执行情况', '资金来源', ...HEADS],
      [_, '年度资金总额', ...FIGURES],
      ['A2:A3'],
      'C3 D3 E3 F3 G3 H3',
    ],
    [
      'stands beside the block, its merge lost',
      ['执行率得分', '资金来源', ...HEADS],
      [_, '年度资金总额', ...FIGURES],
      [],
      'C3 D3 E3 F3 G3 H3',
    ],
  ])('but a word of money that %s heads no figures', (_name, header, row, merges, cells) =>
    expect(total(header, row, merges)).toEqual([cells, undefined, '']),
  );
});

it('may have its label merged with the header above it (深圳)', () => {
  const { funds } = read(
    [
      ['2022年度新增专项债券项目绩效自评表'],
      ['债券资金管理指标（10分）', '总体支出进度', '实际支出金额', '下达额度', '分值', '得分'],
      [_, _, '1,437', '1,437', 10, 10],
      ...GRID,
    ],
    ['A2:A3', 'B2:B3'],
  );
  expect(
    funds.map(({ role, cells: { label, executed, annualBudget, score } }) =>
      [role, at(label), at(executed), at(annualBudget), at(score)].join(' '),
    ),
  ).toEqual(['total B2 C3 D3 F3']);
});
