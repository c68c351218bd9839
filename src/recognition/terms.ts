import { WHOLE_TERM } from '../layouts/vocabulary';
import { labelText } from '../sheet/text';
import type { BoundCell } from './table';

/** A goal or a block of indicators, for the year or for longer. */
interface OfTerm {
  readonly kind: 'annual' | 'long-term';
}

/** 总目标 beside 本年度目标 is that of the whole project; without one of the year it may as well be of the year. */
export function settleTerms<Each extends OfTerm>(
  items: readonly Each[],
  labelOf: (item: Each) => BoundCell | undefined,
): readonly Each[] {
  if (items.length < 2) return items;
  const labels = items.map((item) => labelText(labelOf(item)?.value ?? null));
  if (!labels.some((label) => label.includes('年度'))) return items;
  return items.map((item, index) =>
    WHOLE_TERM.test(labels[index]!) ? { ...item, kind: 'long-term' } : item,
  );
}
