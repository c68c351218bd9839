import Big from 'big.js';
import type { Figure } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { ZERO } from '../../values/decimal';
import { amountText } from '../describe';
import type { Place, TableRule } from '../rule';

/** A county's whole budget stays under 100亿元. */
const TOO_MUCH = new Big(1_000_000);
/** No budget line is under 1 000 元. */
const TOO_LITTLE = new Big(1_000);
const TEN_THOUSAND = new Big(10_000);

/** F12: amounts that cannot be in the stated unit, or columns that differ by exactly ten thousand. */
export const unit: TableRule = {
  id: 'funds/unit',
  severity: 'warning',
  scope: 'table',
  *check(table): Iterable<Place> {
    const mixed = tenThousandfold(table);
    if (mixed) {
      const [large, small] = mixed;
      yield {
        cell: large.cell,
        related: [small.cell],
        text: 'mixed',
        data: { large: amountText(large.value), small: amountText(small.value) },
        found: amountText(large.value),
      };
      return;
    }
    const amount = largest(table);
    const stated = table.table.unit;
    if (!amount || !stated) return;
    const text = contradiction(amount.value, stated);
    if (!text) return;
    yield {
      cell: amount.cell,
      ...(table.table.unitCell && { related: [table.table.unitCell] }),
      text,
      data: { amount: amountText(amount.value), unit: stated },
      found: `${amountText(amount.value)}${stated}`,
    };
  },
};

function contradiction(amount: Big, stated: string): 'default' | 'tooLittle' | null {
  if (stated === '万元' && amount.gte(TOO_MUCH)) return 'default';
  return stated === '元' && amount.gt(ZERO) && amount.lt(TOO_LITTLE) ? 'tooLittle' : null;
}

const figures = ({ totalFund }: ScoredTable): Figure[] =>
  [totalFund?.initialBudget, totalFund?.annualBudget, totalFund?.executed].filter((f) => f !== undefined);

const largest = (table: ScoredTable): Figure | undefined =>
  figures(table).sort((a, b) => b.value.cmp(a.value))[0];

/** Two amounts of the total row of which one is the other in 元, to the last digit. */
function tenThousandfold(table: ScoredTable): readonly [Figure, Figure] | null {
  const all = figures(table).filter(({ value }) => value.gt(ZERO));
  for (const large of all) {
    const small = all.find(({ value }) => value.times(TEN_THOUSAND).eq(large.value));
    if (small) return [large, small];
  }
  return null;
}
