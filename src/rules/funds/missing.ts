import { fundName } from '../describe';
import { SELF_EVALUATIONS } from '../kinds';
import { written } from '../rows';
import type { TableRule } from '../rule';
import { columnTitle } from './column-title';

/** The total row lacks the budget its rate is measured against, or what was spent of it. */
export const missing: TableRule = {
  id: 'funds/missing',
  severity: 'error',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const { totalFund } = table;
    if (!totalFund) return;
    const { cells } = totalFund.row;
    const budget = cells.annualBudget ? 'annualBudget' : 'initialBudget';
    const blanks = ([budget, 'executed'] as const).flatMap((column) => {
      const cell = cells[column];
      return cell && !written(cell) ? [{ cell, title: columnTitle(table, column) }] : [];
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
