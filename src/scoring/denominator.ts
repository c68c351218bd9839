import type { Profile } from '../profiles/types';
import type { BoundCell, Figure, FundBlock, FundRow, StandardTable } from '../recognition/table';
import { whileSame } from '../sheet/memory';
import { matchingText } from '../sheet/text';

interface Budgets {
  readonly initialBudget: Figure | undefined;
  readonly annualBudget: Figure | undefined;
}

/**
 * The budget a rate is measured against: 全年预算数, carry-over included. 年初预算数 only where the form has no
 * other column (济南, 海淀), or where the profile says so; a blank 全年预算数 is not replaced by it. None where the form
 * divides by a column that is neither.
 */
export function denominatorOf(
  { fundBlock }: StandardTable,
  profile: Profile,
  row: FundRow,
  { initialBudget, annualBudget }: Budgets,
): Figure | undefined {
  if (fundBlock && dividesByOther(fundBlock)) return undefined;
  if (profile.denominator === 'initial') return initialBudget ?? annualBudget;
  return row.cells.annualBudget ? annualBudget : initialBudget;
}

/** 全年预算数（A） | 统筹整合资金数（B） | 扣除后预算金额（C） | 执行率（E/C）. */
const dividesByOther = whileSame(({ columns: { rate, ...amounts } }: FundBlock): boolean => {
  const divisor = letter(rate, DIVISOR);
  const budgets = [amounts.annualBudget, amounts.initialBudget].flatMap(
    (header) => letter(header, OWN) ?? [],
  );
  // 执行率（A/B） of 预算数（A） and 执行数（B） means the same as （B/A）.
  const bound = [letter(amounts.executed, OWN), ...budgets];
  return divisor !== undefined && budgets.length > 0 && !bound.includes(divisor);
});

const OWN = /\(([A-Z])[)=]/iu;
const DIVISOR = /[A-Z][/÷]([A-Z])(?![A-Z])/iu;

const letter = (header: BoundCell | undefined, place: RegExp): string | undefined =>
  header && place.exec(matchingText(header.value))?.[1]?.toUpperCase();
