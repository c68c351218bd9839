/** The money of a form. */
import type Big from 'big.js';
import { d, h, m, num, pct, w, type CellInput, type Sheet } from '../form';
import { executionScore, shareOut, type Amounts } from './amounts';
import { lay, layPlaces } from './layout';
import type { Lot } from './lot';
import type { Plan } from './plan';
import { FUND_HEADS, PARTS, TOTAL_FUND, TRANSFER_PARTS } from './words';

type FundField = 'initialBudget' | 'annualBudget' | 'executed' | 'rate' | 'weight' | 'score';

export function drawFunds(lot: Lot, sheet: Sheet, plan: Plan): void {
  if (plan.declares) drawDeclared(lot, sheet, plan);
  else drawSpent(lot, sheet, plan);
}

const ORDERS: readonly (readonly FundField[])[] = [
  ['initialBudget', 'annualBudget', 'executed', 'weight', 'rate', 'score'],
  ['initialBudget', 'annualBudget', 'executed', 'rate', 'weight', 'score'],
  ['annualBudget', 'executed', 'rate', 'weight', 'score'],
  ['annualBudget', 'executed', 'weight', 'rate', 'score'],
  ['weight', 'initialBudget', 'annualBudget', 'executed', 'rate', 'score'],
];

function columnsOf(lot: Lot, { points, execution, scores }: Plan): readonly FundField[] {
  if (points === 'labels') return ['annualBudget', 'executed', 'rate', 'score'];
  const isAsked = (field: FundField): boolean =>
    field === 'score' ? execution > 0 && scores : field !== 'weight' || execution > 0;
  return lot.pick(ORDERS).filter(isAsked);
}

function drawSpent(lot: Lot, sheet: Sheet, plan: Plan): void {
  const labelled = plan.points === 'labels';
  const columns = columnsOf(lot, plan);
  const percent = lot.oneIn(4);
  const parts = labelled && lot.oneIn(2) ? [] : partLabels(lot, plan);
  const shares = shareOut(lot, plan.amounts, parts.length);
  const side = labelled
    ? lot.pick(['预算执行情况（万元）（20分）', '预算执行情况\n（20分）'])
    : lot.pick([
        '项目资金（万元）',
        '项目资金\n（万元）',
        '预算执行情况（万元）',
        '年度预算执行情况（万元）',
        '资金情况（万元）',
      ]);
  lay(lot, sheet, plan, columns.length + 2);
  drawHead(lot, sheet, {
    side: (lines) => d(parts.length + 1 + lines, side),
    label: lot.pick([null, '资金来源', '', '项目']),
    columns: columns.map((field) => ({ field, head: headOf(lot, field, labelled, percent) })),
  });
  const dash = lot.pick(['—', '-', '/', null, '——']);
  const writeRate = rateWriter(lot, percent);
  const cellsOf = (amounts: Amounts, isTotal: boolean): Record<FundField, CellInput> => ({
    initialBudget: amounts.initialBudget.toNumber(),
    annualBudget: amounts.annualBudget.toNumber(),
    executed: amounts.executed.toNumber(),
    rate: isTotal || lot.oneIn(2) ? writeRate(amounts) : dash,
    weight: isTotal ? plan.execution : dash,
    score: isTotal ? executionScore(amounts, plan.execution).toNumber() : dash,
  });
  const inBlank = (field: FundField, cell: CellInput): CellInput =>
    plan.blank && field !== 'weight' ? null : cell;
  [plan.amounts, ...shares].forEach((amounts, index) => {
    const cells = cellsOf(amounts, index === 0);
    const label = parts[index - 1] ?? lot.pick(TOTAL_FUND);
    const values = columns.map((field) => inBlank(field, cells[field]));
    sheet.fund(index === 0 ? 'total' : 'part', label, ...values);
  });
}

interface Head {
  /** Merged over so many lines of the header and all below. */
  readonly side: (lines: number) => CellInput;
  readonly label: CellInput;
  readonly columns: readonly { readonly field: FundField; readonly head: string }[];
}

const BUDGETS: readonly FundField[] = ['initialBudget', 'annualBudget'];

/** In one line; or with 预算数 over both budgets, or 预算情况 over these and what was spent of them. */
function drawHead(lot: Lot, sheet: Sheet, { side, label, columns }: Head): void {
  const isBudget = ({ field }: Head['columns'][number]): boolean => BUDGETS.includes(field);
  const spent = columns.findIndex(({ field }) => field === 'executed');
  const begin = columns.findIndex(isBudget);
  const cells = columns.map(({ field, head }) => h(field, head));
  if (columns.filter(isBudget).length < 2 || !lot.oneIn(6)) {
    sheet.fundHead(side(1), h('label', label), ...cells);
    return;
  }
  const [over, end] = lot.oneIn(3) ? [lot.pick(['预算情况', '资金情况']), spent + 1] : ['预算数', begin + 2];
  sheet.fundHead(
    side(2),
    d(2, h('label', label)),
    ...cells.slice(0, begin).map((cell) => d(2, cell)),
    w(end - begin, over),
    ...cells.slice(end).map((cell) => d(2, cell)),
  );
  sheet.fundMore(...cells.slice(begin, end));
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

/** A form writes its rates in one way: a fraction, a text, or a bare number under a head that says %. */
function rateWriter(lot: Lot, percent: boolean): (amounts: Amounts) => CellInput {
  const style = percent ? 'bare' : lot.pick(['fraction', 'text'] as const);
  return ({ annualBudget, executed }) => {
    if (annualBudget.eq(0)) return null;
    const rate = executed.div(annualBudget);
    const shown = rate.times(100).round(2, 1);
    if (style === 'fraction') return pct(rate.toNumber(), '0.00%');
    return style === 'text' ? `${shown.toString()}%` : shown.toNumber();
  };
}

/** A declaration asks for the money of the year and its sources. */
function drawDeclared(lot: Lot, sheet: Sheet, plan: Plan): void {
  const sources = lot.pick(
    plan.kind === 'overall-target'
      ? [
          ['基本支出', '项目支出'],
          ['其中：财政拨款', '其他资金'],
        ]
      : [
          ['其中：财政拨款', '其他资金'],
          ['财政拨款', '单位资金'],
          ['其中：财政资金', '其他资金'],
        ],
  );
  const shares = shareOut(lot, plan.amounts, sources.length);
  const rows: [string, Big][] = [
    [
      lot.pick(['年度资金总额', '年度资金总额：', '资金总额', '年度预算总额', '当年预算']),
      plan.amounts.annualBudget,
    ],
    ...sources.map((source, index): [string, Big] => [source, shares[index]!.annualBudget]),
  ];
  layPlaces(lot, sheet, plan, ['label', 'label', 'value']);
  const side = lot.pick(['项目资金（万元）', '预算资金\n（万元）', '资金情况（万元）', '年度预算（万元）']);
  rows.forEach(([label, amount], index) => {
    const role = index === 0 ? 'total' : 'part';
    const value = lot.oneIn(4) ? num(amount.toNumber()) : amount.toNumber();
    const cells = [m(role, 'label', label), m(role, 'amount', plan.blank ? null : value)];
    if (index === 0) sheet.row(d(rows.length, side), ...cells);
    else sheet.row(...cells);
  });
}
