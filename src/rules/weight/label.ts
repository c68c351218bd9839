import type Big from 'big.js';
import { isScoredRow } from '../../recognition/points';
import type { BoundCell, IndicatorBlock, LabelPoints } from '../../recognition/table';
import { fullMarks } from '../../scoring/totals';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { constant } from '../../values/decimal';
import { plain, shortText, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { sumOfPoints } from './categories';

/** P3: points printed in a label are not those of the rows under it. */
export const label: TableRule = {
  id: 'weight/label',
  severity: 'error',
  scope: 'table',
  *check(table) {
    const { table: standard, indicators, totalFund } = table;
    for (const { cell, points, rows } of standard.pointsLabels) {
      const place = ofRows(cell, points, rowsAt(indicators, rows));
      if (place) yield place;
    }
    for (const block of standard.blocks) {
      const place = ofBlock(table, block);
      if (place) yield place;
    }
    const { label: fundLabel, points } = standard.fundBlock ?? {};
    const weight = totalFund?.weight;
    if (fundLabel && points && weight && !within(weight.value, points)) {
      yield wrong(fundLabel, points, weight.value, [weight.cell]);
    }
  },
};

const rowsAt = (indicators: readonly ScoredIndicator[], at: readonly number[]): ScoredIndicator[] =>
  at.flatMap((index) => indicators[index] ?? []).filter(({ row }) => isScoredRow(row));

function ofRows(cell: BoundCell, points: LabelPoints, rows: readonly ScoredIndicator[]): Place | null {
  if (rows.length === 0 || rows.some(({ weight }) => !weight)) return null;
  const sum = sumOfPoints(rows);
  return within(sum, points)
    ? null
    : wrong(
        cell,
        points,
        sum,
        rows.map(({ weight }) => weight!.cell),
      );
}

/**
 * "年度绩效目标1（80分）" against its rows, or against the first-level labels where rows print no points. A single block
 * whose points miss the full marks is weight/total's.
 */
function ofBlock(
  { table, indicators, weightSum, profile }: ScoredTable,
  block: IndicatorBlock,
): Place | null {
  if (!block.label || !block.points || block.kind !== 'annual') return null;
  const single = table.blocks.filter(({ kind }) => kind === 'annual').length === 1;
  const wanted = fullMarks(table, profile);
  if (single && weightSum && wanted.length > 0 && !wanted.some((marks) => weightSum.eq(marks))) return null;
  const rows = rowsAt(indicators, block.rows);
  if (rows.some(({ weight }) => weight)) return ofRows(block.label, block.points, rows);
  const labels = table.pointsLabels.filter(
    ({ level, rows: covered }) => level === 1 && covered.some((index) => block.rows.includes(index)),
  );
  const covered = new Set(labels.flatMap((own) => own.rows));
  if (labels.length === 0 || block.rows.some((index) => !covered.has(index))) return null;
  const min = labels.reduce((sum, own) => sum + own.points.min, 0);
  const max = labels.reduce((sum, own) => sum + own.points.max, 0);
  if (max >= block.points.min && min <= block.points.max) return null;
  return wrong(
    block.label,
    block.points,
    constant(max),
    labels.map(({ cell }) => cell),
  );
}

const within = (sum: Big, { min, max }: LabelPoints): boolean =>
  sum.gte(constant(min)) && sum.lte(constant(max));

function wrong(cell: BoundCell, points: LabelPoints, sum: Big, related: readonly BoundCell[]): Place {
  const printed = points.min === points.max ? String(points.max) : `${points.min}-${points.max}`;
  return {
    cell,
    related,
    data: { label: shortText(shown(cell)), printed, sum: plain(sum) },
    expected: plain(sum),
    found: printed,
  };
}
