import type { BoundCell, StandardTable } from '../../recognition/table';
import { distinctCells } from '../../scoring/rows';
import { withoutSpaces } from '../../sheet/text';
import { inReadingOrder } from '../../sheet/zone';
import { shown } from '../describe';
import type { TableRule } from '../rule';

/** Figures that Excel takes for text, mostly pasted from Word with full-width blanks: SUM leaves them out. One finding per table. */
export const amountText: TableRule = {
  id: 'field/amount-text',
  severity: 'info',
  scope: 'table',
  *check({ table }) {
    const cells = distinctCells(figureCells(table).filter(isNumberInText).sort(inReadingOrder));
    if (cells.length === 0) return;
    yield {
      cell: cells[0]!,
      related: cells.slice(1),
      data: { count: cells.length, value: shown(cells[0]).replace(/\s/gu, '') },
    };
  },
};

const PLAIN_NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

const isNumberInText = ({ value, formula }: BoundCell): boolean =>
  typeof value === 'string' &&
  formula === undefined &&
  PLAIN_NUMBER.test(withoutSpaces(value).normalize('NFKC'));

/** Every cell in which a form wants a bare figure. Targets and actuals may be words. */
function figureCells(table: StandardTable): BoundCell[] {
  const { fields, funds, indicators, total, baseRows } = table;
  return [
    ...cellsOf(fields, FIGURES.fields),
    ...funds.flatMap(({ cells }) => cellsOf(cells, FIGURES.funds)),
    ...baseRows.flatMap(({ cells }) => cellsOf(cells, FIGURES.baseRows)),
    ...indicators.flatMap(({ cells }) => cellsOf(cells, FIGURES.indicators)),
    ...cellsOf(total ?? {}, FIGURES.total),
  ];
}

const FIGURES = {
  fields: ['establishment', 'onPost', 'approvedArea', 'actualArea', 'plannedInvestment', 'actualInvestment'],
  funds: ['initialBudget', 'annualBudget', 'executed', 'weight', 'score', 'lastYear', 'yearBeforeLast'],
  baseRows: ['priorActual', 'budget', 'actual'],
  indicators: ['weight', 'score', 'reviewScore'],
  total: ['weight', 'score'],
} as const;

function cellsOf<Name extends string>(
  cells: { readonly [name in Name]?: BoundCell | undefined },
  names: readonly Name[],
): BoundCell[] {
  const found: BoundCell[] = [];
  for (const name of names) if (cells[name]) found.push(cells[name]);
  return found;
}
