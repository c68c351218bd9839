import type { BoundCell, StandardTable } from '../../recognition/table';
import { distinctCells } from '../../scoring/rows';
import { withoutSpaces } from '../../sheet/text';
import { shown } from '../describe';
import type { TableRule } from '../rule';

/** Figures that Excel takes for text, mostly pasted from Word with full-width blanks: SUM leaves them out. One finding per table. */
export const amountText: TableRule = {
  id: 'field/amount-text',
  severity: 'info',
  scope: 'table',
  *check({ table }) {
    const cells = distinctCells(figureCells(table).filter(isNumberInText)).sort(byPlace);
    if (cells.length === 0) return;
    yield {
      cell: cells[0]!,
      related: cells.slice(1),
      data: { count: cells.length, value: shown(cells[0]).replace(/\s/gu, '') },
    };
  },
};

const byPlace = (a: BoundCell, b: BoundCell): number => a.row - b.row || a.column - b.column;

const PLAIN_NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

const isNumberInText = ({ value, formula }: BoundCell): boolean =>
  typeof value === 'string' &&
  formula === undefined &&
  PLAIN_NUMBER.test(withoutSpaces(value).normalize('NFKC'));

/** Every cell in which a form wants a bare figure. Targets and actuals may be words. */
function figureCells(table: StandardTable): BoundCell[] {
  const { fields, funds, indicators, total, baseRows } = table;
  const cells = [
    ...['establishment', 'onPost', 'approvedArea', 'actualArea', 'plannedInvestment', 'actualInvestment'].map(
      (name) => fields[name],
    ),
    ...funds.flatMap(
      ({ cells: { initialBudget, annualBudget, executed, weight, score, lastYear, yearBeforeLast } }) => [
        initialBudget,
        annualBudget,
        executed,
        weight,
        score,
        lastYear,
        yearBeforeLast,
      ],
    ),
    ...baseRows.flatMap(({ cells: { priorActual, budget, actual } }) => [priorActual, budget, actual]),
    ...indicators.flatMap(({ cells: { weight, score, reviewScore } }) => [weight, score, reviewScore]),
    total?.weight,
    total?.score,
  ];
  return cells.filter((cell) => cell !== undefined);
}
