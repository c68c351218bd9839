import { SELF_EVALUATIONS } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredFund } from '../../scoring/types';
import { fundName } from '../describe';
import type { TableRule } from '../rule';
import { columnTitle } from './column-title';

/** The total row lacks the budget its rate is measured against, or what was spent of it; a declaration lacks its budget. */
export const missing: TableRule = {
  id: 'funds/missing',
  severity: 'error',
  scope: 'table',
  kinds: [...SELF_EVALUATIONS, 'project-target'],
  *check(table) {
    const { totalFund, funds } = table;
    if (!totalFund || hasOtherTotal(funds, totalFund)) return;
    const { cells } = totalFund.row;
    const budget = cells.annualBudget ? 'annualBudget' : 'initialBudget';
    const blanks = ([budget, 'executed'] as const).flatMap((column) => {
      const cell = cells[column];
      return cell && !isFilled(cell) ? [{ cell, title: columnTitle(table, column) }] : [];
    });
    const [first, ...others] = blanks;
    if (!first) return;
    yield {
      cell: first.cell,
      related: others.map(({ cell }) => cell),
      data: { name: fundName(totalFund.row), columns: blanks.map(({ title }) => title).join('、') },
      found: '',
    };
  },
};

/** Forms for several years have a total for the whole time and one for the year; one of them is enough. */
const hasOtherTotal = (funds: readonly ScoredFund[], totalFund: ScoredFund): boolean =>
  funds.some((fund) => fund !== totalFund && fund.row.role === 'total' && fund.annualBudget !== undefined);
