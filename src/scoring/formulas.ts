import type Big from 'big.js';
import type { BoundCell, Figure } from '../recognition/table';
import { cellName } from '../sheet/a1';
import { toPlain, ZERO } from '../values/decimal';
import { isPercentFormat } from '../values/number-format';
import { isFilled } from './rows';
import type { ScoredFund, ScoredIndicator } from './types';

const name = (cell: BoundCell): string => cellName(cell.row, cell.column);

const isNumeric = (cell: BoundCell | undefined): cell is BoundCell & { readonly value: number } =>
  typeof cell?.value === 'number';

/** Reference to a figure if a formula can compute with its cell, else its value. */
const operand = (figure: Figure | undefined, value: Big): string =>
  figure && isNumeric(figure.cell) && !isPercentFormat(figure.cell.format)
    ? name(figure.cell)
    : toPlain(value);

function quotient({ executed, denominator }: ScoredFund): string | null {
  return isNumeric(executed?.cell) && isNumeric(denominator?.cell)
    ? `${name(executed.cell)}/${name(denominator.cell)}`
    : null;
}

/** "ROUND(F4/E4,4)", or "ROUND(F4/E4*100,2)" where the column holds percentages as bare numbers. */
export function rateFormula(fund: ScoredFund, asPercentage: boolean): string | null {
  const rate = quotient(fund);
  return rate && (asPercentage ? `ROUND(${rate}*100,2)` : `ROUND(${rate},4)`);
}

/** "ROUND(MIN(F4/E4,1)*G4,2)" (rules.md §7.3). */
export function executionScoreFormula(fund: ScoredFund, points: Big): string | null {
  const rate = quotient(fund);
  return rate && `ROUND(MIN(${rate},1)*${operand(fund.weight, points)},2)`;
}

/** "ROUND(H12*G12/100,2)", or without the hundredth where the coefficient is a fraction; null where it is text. */
function coefficientFormula({ row, weight, coefficient }: ScoredIndicator): string | null {
  const { completionRate } = row.cells;
  if (!weight || !coefficient || !isNumeric(completionRate)) return null;
  const hundredth = coefficient.eq(completionRate.value) ? '' : '/100';
  return `ROUND(${operand(weight, weight.value)}*${name(completionRate)}${hundredth},2)`;
}

/** The score of a row whose target and actual are numbers alike; null where one of them is text or the target is 0. */
export function indicatorFormula(indicator: ScoredIndicator): string | null {
  const { row, target, actual, direction, weight } = indicator;
  if (indicator.coefficient) return coefficientFormula(indicator);
  const { cells } = row;
  const targetCell = isFilled(cells.adjustedTarget) ? cells.adjustedTarget : cells.target;
  if (!weight || target.kind !== 'quantity' || actual.kind !== 'quantity' || target.quantity.number.lte(ZERO))
    return null;
  if (!isNumeric(targetCell) || !isNumeric(cells.actual)) return null;
  if (isPercentFormat(targetCell.format) !== isPercentFormat(cells.actual.format)) return null;
  const [wanted, reached, points] = [name(targetCell), name(cells.actual), operand(weight, weight.value)];
  return direction === 'lower'
    ? `IF(${reached}=0,${points},ROUND(MIN(${wanted}/${reached},1)*${points},2))`
    : `ROUND(MIN(${reached}/${wanted},1)*${points},2)`;
}

/** "SUM(I4,H13:H25)": neighbours in a column as one range, merged cells by their first. */
export function sumFormula(cells: readonly BoundCell[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { first: BoundCell; last: BoundCell }[] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.last.column === cell.column && run.last.zone.bottom + 1 === cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  runs.sort((a, b) => a.first.row - b.first.row);
  return `SUM(${runs.map(({ first, last }) => (first === last ? name(first) : `${name(first)}:${name(last)}`)).join(',')})`;
}
