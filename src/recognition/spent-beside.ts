import { fundHeader, fundLabel } from '../layouts/meaning';
import { fundOf } from './fund-row';
import { isFigure } from './funds';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, FundRow } from './table';

/**
 * 资金情况 | 年度金额 | 208 | 资金使用情况 | 合计 | 109.8 over 中央财政 | 165 | 中央财政 | 84.5: beside the money of the year, under a
 * label of its own, what was spent of it, line by line.
 */
export function spentBeside(lines: Lines, index: number, before: number): FundRow[] {
  const side = lines.lines[index]!.cells.find(
    ({ label }) => label !== '' && fundHeader(label) === 'executed',
  );
  if (!side) return [];
  const rows: FundRow[] = [];
  for (let at = index; at < before; at++) {
    const row = budgetAndSpent(lines, lines.lines[at]!, side);
    if (!row) break;
    rows.push(row);
  }
  return rows.length > 1 && rows[0]!.role === 'total' ? rows : [];
}

function budgetAndSpent(lines: Lines, { row, cells }: Line, side: LineCell): FundRow | null {
  const labels = cells.filter(
    (cell) => cell !== side && cell.label !== '' && !isFigure(cell) && fundLabel(cell.label) !== null,
  );
  const [budget, spent, ...others] = labels;
  if (!budget || !spent || others.length > 0) return null;
  const isBeside = budget.column < side.column && spent.column > side.column;
  if (!isBeside || fundLabel(budget.label) !== fundLabel(spent.label)) return null;
  const figureOf = (label: LineCell): BoundCell | null => {
    const next = cells[cells.indexOf(label) + 1];
    if (next && isFigure(next)) return bindLineCell(next);
    return !next || next === side || next === spent ? lines.bind(row, label.zone.right + 1) : null;
  };
  const annualBudget = figureOf(budget);
  const executed = figureOf(spent);
  return annualBudget && executed && fundOf(row, budget, { annualBudget, executed });
}
