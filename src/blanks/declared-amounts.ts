import Big from 'big.js';
import type { FundRow, StandardTable } from '../recognition/table';
import { moneyFigure } from '../scoring/figures';
import { labelText } from '../sheet/text';
import { moneyUnitOf, yuanIn } from '../values/money';
import type { Entry } from './canvas';
import type { FundPlaces, Places } from './places';

/** Where money comes from, as far as forms tell it apart. */
type Source = 'special' | 'carried-over' | 'own' | 'fiscal' | 'other';

const SOURCES: readonly { readonly source: Source; readonly pattern: RegExp }[] = [
  { source: 'special', pattern: /专户/u },
  { source: 'carried-over', pattern: /结转|结余/u },
  { source: 'own', pattern: /单位(自有)?资金|自有|自筹/u },
  { source: 'fiscal', pattern: /财政|一般公共|拨款|转移支付|补助/u },
];

const sourceOf = (label: string): Source =>
  SOURCES.find(({ pattern }) => pattern.test(labelText(label)))?.source ?? 'other';

/**
 * The declared amounts, for the column of the year's first budget: 年初预算数 where the form has it. By source where the
 * sources add up to the whole, else the whole alone, in 元 where they are declared so and in 万元 otherwise. What the budget became later is for a person to fill in.
 */
export function declaredAmounts(declaration: StandardTable): {
  readonly unit: '元' | '万元';
  readonly amounts: (places: Places) => Entry[];
} {
  const unit = declaration.unit === '元' ? '元' : '万元';
  const scale = yuanIn(moneyUnitOf(declaration)).div(yuanIn(unit));
  const amountOf = ({ cells }: FundRow): Big | null => {
    const figure = moneyFigure(cells.annualBudget ?? cells.initialBudget, declaration.unit);
    return figure ? figure.value.times(scale) : null;
  };
  const rows = declaration.funds.filter(({ group }) => group !== 'spending');
  const total = rows.filter(({ role }) => role === 'total').map(amountOf)[0] ?? null;
  const parts = rows.flatMap((row) => {
    const amount = row.role === 'part' && row.depth < 2 ? amountOf(row) : null;
    return amount ? [{ source: sourceOf(String(row.cells.label?.value ?? '')), amount }] : [];
  });
  return {
    unit,
    amounts: ({ funds }) => amountEntries(funds, total, parts),
  };
}

interface Part {
  readonly source: Source;
  readonly amount: Big;
}

function amountEntries(funds: readonly FundPlaces[], total: Big | null, parts: readonly Part[]): Entry[] {
  const lines = funds.filter(({ role }) => role === 'part');
  const bySource = new Map<Source, Big>();
  const sources = new Set(lines.map(({ label }) => sourceOf(label)));
  for (const { source, amount } of parts) {
    const home = sources.has(source) ? source : 'other';
    bySource.set(home, (bySource.get(home) ?? new Big(0)).plus(amount));
  }
  const sum = [...bySource.values()].reduce((all, amount) => all.plus(amount), new Big(0));
  const isWhole = bySource.size > 0 && (total === null || sum.eq(total));
  if (lines.length > 0 && isWhole && [...bySource.keys()].every((source) => sources.has(source)))
    return lines.flatMap((line) => {
      const amount = bySource.get(sourceOf(line.label));
      return amount ? entriesAt(line, amount) : [];
    });
  const whole = total ?? (parts.length > 0 ? sum : null);
  const line = funds.find(({ role }) => role === 'total');
  return line && whole ? entriesAt(line, whole) : [];
}

function entriesAt({ cells }: FundPlaces, amount: Big): Entry[] {
  const place = cells.initialBudget ?? cells.annualBudget;
  return place ? [{ ...place, value: Number(amount) }] : [];
}
