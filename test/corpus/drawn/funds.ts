/** The money of a form. */
import Big from 'big.js';
import { d, h, m, num, pct, type CellInput, type Sheet } from '../form';
import type { Lot } from './lot';
import type { Plan } from './plan';
import { FUND_HEADS, PARTS, TOTAL_FUND, TRANSFER_PARTS } from './words';

interface Amounts {
  readonly initialBudget: Big;
  readonly annualBudget: Big;
  readonly executed: Big;
}

type FundField = 'initialBudget' | 'annualBudget' | 'executed' | 'rate' | 'weight' | 'score';

export function drawFunds(lot: Lot, sheet: Sheet, plan: Plan, width: number): Big {
  if (plan.declares) {
    drawDeclared(lot, sheet, plan, width);
    return new Big(0);
  }
  return drawSpent(lot, sheet, plan, width);
}

const ORDERS: readonly (readonly FundField[])[] = [
  ['initialBudget', 'annualBudget', 'executed', 'weight', 'rate', 'score'],
  ['initialBudget', 'annualBudget', 'executed', 'rate', 'weight', 'score'],
  ['annualBudget', 'executed', 'rate', 'weight', 'score'],
  ['annualBudget', 'executed', 'weight', 'rate', 'score'],
  ['weight', 'initialBudget', 'annualBudget', 'executed', 'rate', 'score'],
];

function columnsOf(lot: Lot, { points, execution }: Plan): readonly FundField[] {
  if (points === 'labels') return ['annualBudget', 'executed', 'rate', 'score'];
  const order = lot.pick(ORDERS);
  return execution > 0 ? order : order.filter((field) => field !== 'weight' && field !== 'score');
}

function drawSpent(lot: Lot, sheet: Sheet, plan: Plan, width: number): Big {
  const labelled = plan.points === 'labels';
  const columns = columnsOf(lot, plan);
  const percent = columns.includes('rate') && lot.oneIn(4);
  const parts = labelled && lot.oneIn(2) ? [] : partLabels(lot, plan);
  const total = drawAmounts(lot);
  const score = scoreOf(total, plan.execution);
  const rows: [string, Amounts][] = [[lot.pick(TOTAL_FUND), total], ...shareOut(lot, total, parts)];
  const side = labelled
    ? lot.pick(['预算执行情况（万元）（20分）', '预算执行情况\n（20分）'])
    : lot.pick([
        '项目资金（万元）',
        '项目资金\n（万元）',
        '预算执行情况（万元）',
        '年度预算执行情况（万元）',
        '资金情况（万元）',
      ]);
  sheet.grid(lot.split(width, columns.length + 2));
  const heads = columns.map((field) => h(field, headOf(lot, field, labelled, percent)));
  sheet.fundHead(d(rows.length + 1, side), h('label', lot.pick([null, '资金来源', '', '项目'])), ...heads);
  const dash = lot.pick(['—', '-', '/', null, '——']);
  const writeRate = rateWriter(lot, percent);
  rows.forEach(([label, amounts], index) => {
    const isTotal = index === 0;
    const cells: Record<FundField, CellInput> = {
      initialBudget: amounts.initialBudget.toNumber(),
      annualBudget: amounts.annualBudget.toNumber(),
      executed: amounts.executed.toNumber(),
      rate: isTotal || lot.oneIn(2) ? writeRate(amounts) : dash,
      weight: isTotal ? plan.execution : dash,
      score: isTotal ? score.toNumber() : dash,
    };
    sheet.fund(isTotal ? 'total' : 'part', label, ...columns.map((field) => cells[field]));
  });
  return score;
}

function headOf(lot: Lot, field: FundField, labelled: boolean, percent: boolean): string {
  if (labelled && field === 'score') return lot.pick(['得分（20分*执行率）', '得分']);
  if (labelled && field === 'annualBudget') return '预算数（A）';
  return lot.pick(FUND_HEADS[percent && field === 'rate' ? 'percentRate' : field]);
}

const partLabels = (lot: Lot, { kind }: Plan): readonly string[] => {
  if (kind === 'overall-self-evaluation')
    return lot.pick([['其中：基本支出', '项目支出'], ['基本支出', '项目支出'], []]);
  return lot.pick(kind === 'transfer-self-evaluation' ? TRANSFER_PARTS : PARTS);
};

/** Spent between 91 and 100 percent: more asks for nothing, less for a word of explanation. */
function drawAmounts(lot: Lot): Amounts {
  const annualBudget = new Big(lot.int(500, 90_000)).div(lot.pick([10, 100]));
  const executed = lot.oneIn(2)
    ? annualBudget
    : annualBudget.times(lot.int(910, 999)).div(1000).round(2, Big.roundHalfUp);
  return { initialBudget: annualBudget, annualBudget, executed };
}

const scoreOf = ({ annualBudget, executed }: Amounts, points: number): Big =>
  executed.div(annualBudget).times(points).round(2, Big.roundHalfUp);

/** All of it from the first source, or some of it from the second. */
function shareOut(lot: Lot, total: Amounts, labels: readonly string[]): [string, Amounts][] {
  const nothing = new Big(0);
  const tenth = (amount: Big): Big => (lot.oneIn(1) ? amount.div(10).round(2, Big.roundDown) : nothing);
  const second =
    lot.oneIn(2) && labels.length > 1 ? mapAmounts(total, tenth) : mapAmounts(total, () => nothing);
  return labels.map((label, index) => {
    if (index === 0)
      return [
        label,
        {
          initialBudget: total.initialBudget.minus(second.initialBudget),
          annualBudget: total.annualBudget.minus(second.annualBudget),
          executed: total.executed.minus(second.executed),
        },
      ];
    return [label, index === 1 ? second : mapAmounts(total, () => nothing)];
  });
}

const mapAmounts = (amounts: Amounts, change: (amount: Big) => Big): Amounts => ({
  initialBudget: change(amounts.initialBudget),
  annualBudget: change(amounts.annualBudget),
  executed: change(amounts.executed),
});

/** A form writes its rates in one way: a fraction, a text, or a bare number under a head that says %. */
function rateWriter(lot: Lot, percent: boolean): (amounts: Amounts) => CellInput {
  const style = percent ? 'bare' : lot.pick(['fraction', 'text'] as const);
  return ({ annualBudget, executed }) => {
    if (annualBudget.eq(0)) return null;
    const rate = executed.div(annualBudget);
    const shown = rate.times(100).round(2, Big.roundHalfUp);
    if (style === 'fraction') return pct(rate.toNumber(), '0.00%');
    return style === 'text' ? `${shown.toString()}%` : shown.toNumber();
  };
}

/** A declaration asks for the money of the year and its sources. */
function drawDeclared(lot: Lot, sheet: Sheet, { kind }: Plan, width: number): void {
  const total = drawAmounts(lot).annualBudget;
  const second = lot.oneIn(2) ? total.div(10).round(2, Big.roundDown) : new Big(0);
  const labels =
    kind === 'overall-target'
      ? lot.pick([
          ['基本支出', '项目支出'],
          ['其中：财政拨款', '其他资金'],
        ])
      : lot.pick([
          ['其中：财政拨款', '其他资金'],
          ['财政拨款', '单位资金'],
          ['其中：财政资金', '其他资金'],
        ]);
  const rows: [string, Big][] = [
    [lot.pick(['年度资金总额', '年度资金总额：', '资金总额', '年度预算总额', '当年预算']), total],
    [labels[0]!, total.minus(second)],
    [labels[1]!, second],
  ];
  sheet.grid(lot.split(width, 3));
  const side = lot.pick(['项目资金（万元）', '预算资金\n（万元）', '资金情况（万元）', '年度预算（万元）']);
  rows.forEach(([label, amount], index) => {
    const role = index === 0 ? 'total' : 'part';
    const value = lot.oneIn(4) ? num(amount.toNumber()) : amount.toNumber();
    const cells = [m(role, 'label', label), m(role, 'amount', value)];
    if (index === 0) sheet.row(d(rows.length, side), ...cells);
    else sheet.row(...cells);
  });
}
