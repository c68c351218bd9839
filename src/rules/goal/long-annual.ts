import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { inCommonUnit, principal } from '../../values/compare';
import type { ParsedValue } from '../../values/types';
import { indicatorName, shown } from '../describe';
import { matchNames } from '../indicator/match-names';
import { filledRows, hasName, nameText, rowsByGrid, targetCell } from '../indicator/reading';
import { isNotApplicable } from '../indicator/not-applicable';
import type { Place, TableRule } from '../rule';

/** A long-term indicator that the year does not carry on, that it carries on under another name, or with a target that does not fit. */
export const longAnnual: TableRule = {
  id: 'goal/long-annual',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    for (const { longTerm, annual } of goalPairs(table)) {
      const partners = matchNames(longTerm, annual);
      yield* withoutPartner(longTerm.filter((indicator) => !partners.has(indicator)));
      for (const [indicator, partner] of partners) {
        const place = compare(indicator, partner);
        if (place) yield place;
      }
    }
  },
};

interface GoalPair {
  readonly longTerm: readonly ScoredIndicator[];
  readonly annual: readonly ScoredIndicator[];
}

/** The n-th long-term goal with the n-th yearly one where there are as many; else all with all. */
function goalPairs(table: ScoredTable): GoalPair[] {
  const grids = (kind: 'annual' | 'long-term'): ScoredIndicator[][] => {
    const rows = filledRows(table).filter(
      (indicator) =>
        indicator.row.block === kind &&
        hasName(indicator.row) &&
        !indicator.row.subRow &&
        !isNotApplicable(indicator),
    );
    return rowsByGrid(rows);
  };
  const longTerm = grids('long-term');
  const annual = grids('annual');
  if (longTerm.length === 0 || annual.length === 0) return [];
  return longTerm.length === annual.length
    ? longTerm.map((rows, index) => ({ longTerm: rows, annual: annual[index]! }))
    : [{ longTerm: longTerm.flat(), annual: annual.flat() }];
}

const MOST_NAMED = 3;

/** One finding for a goal's long-term indicators that the year leaves out. */
function* withoutPartner(rows: readonly ScoredIndicator[]): Iterable<Place> {
  const cells = rows.flatMap(({ row }) => row.cells.level3 ?? []);
  if (cells.length === 0) return;
  const names = rows.slice(0, MOST_NAMED).map(({ row }) => indicatorName(row));
  yield { cell: cells[0]!, related: cells.slice(1), data: { names: names.join('、'), count: cells.length } };
}

function compare(longTerm: ScoredIndicator, annual: ScoredIndicator): Place | null {
  const [far, near] = [targetCell(longTerm.row), targetCell(annual.row)];
  const data = {
    name: indicatorName(annual.row),
    target: shown(near),
    longName: shown(longTerm.row.cells.level3),
    longTarget: shown(far),
  };
  const difference = far && near ? differenceOf(longTerm.target, annual.target) : null;
  if (difference) {
    return {
      cell: near!,
      related: [far!],
      text: difference,
      data,
      ...(difference !== 'beyond' && { severity: 'info' as const }),
    };
  }
  const { level3 } = annual.row.cells;
  if (nameText(longTerm.row) === nameText(annual.row) || !level3) return null;
  return { cell: level3, related: [longTerm.row.cells.level3!], text: 'renamed', severity: 'info', data };
}

/**
 * A year may want less than several years together: of what can be added up only the contrary is said. Shares and terms
 * may move step by step, so that another value there is a remark, unless the year wants more than the years to come.
 */
function differenceOf(longTerm: ParsedValue, annual: ParsedValue): 'beyond' | 'other' | 'operator' | null {
  const [far, near] = [principal(longTerm), principal(annual)];
  const common = far && near && inCommonUnit(far.quantity, near.quantity);
  if (!far || !near || !common) return null;
  if (common.left.eq(common.right))
    return (far.operator ?? '=') === (near.operator ?? '=') ? null : 'operator';
  const ceiling = [far.operator, near.operator].some((operator) => operator === '≤' || operator === '<');
  if (!ceiling && common.right.gt(common.left)) return 'beyond';
  return STEPWISE.test(far.quantity.unit ?? '') ? 'other' : null;
}

/** Units of which the values of several years are not added up. */
const STEPWISE = /^(%|‰|.*(天|日|工作日|小时|分钟|个?月|年))$/u;
