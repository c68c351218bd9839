import type Big from 'big.js';
import type { BoundCell, BudgetTable, StandardTable } from '../recognition/table';
import { columnName } from '../rules/budget/lines';
import type { ScoredTable } from '../scoring/types';
import { cellName, zoneName } from '../sheet/a1';
import { isCellError, isUnknownResult, type RawValue } from '../sheet/snapshot';
import type { BudgetReport, CellReport, CellReports, Computed, JsonValue, TableReport } from './report';

export const jsonValue = (value: RawValue): JsonValue =>
  isUnknownResult(value) ? null : isCellError(value) ? value.error : value;

const cellReport = (cell: BoundCell): CellReport => ({
  cell: cellName(cell.row, cell.column),
  value: jsonValue(cell.value),
});

function cellReports(cells: Readonly<Record<string, BoundCell | undefined>>): CellReports {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (cell ? [[name, cellReport(cell)]] : [])),
  );
}

const number = (value: Big | null | undefined): number | null => value?.toNumber() ?? null;

function computed({ totalFund, weightSum, scoreSum, grade }: ScoredTable): Computed {
  return {
    executionRate: number(totalFund?.computedRate),
    executionScore: number(totalFund?.computedScore),
    weightSum: number(weightSum),
    scoreSum: number(scoreSum),
    grade,
  };
}

const totalReport = ({ weight, score, grade }: NonNullable<StandardTable['total']>): CellReports =>
  cellReports({ weight, score, grade });

/** A recognised and scored table in the shape of contract §3. */
export function tableReport(scored: ScoredTable): TableReport {
  const { table, profile } = scored;
  return {
    kind: table.kind,
    sheet: table.sheet,
    range: zoneName(table.zone),
    ...(table.title && { title: cellReport(table.title) }),
    profile: profile.id,
    confidence: table.confidence,
    unit: table.unit,
    fields: cellReports(table.fields),
    funds: table.funds.map((fund) => ({ role: fund.role, ...cellReports(fund.cells) })),
    goals: table.goals.map(({ name, expected, actual }) => cellReports({ name, expected, actual })),
    indicators: table.indicators.map((indicator) => ({
      row: indicator.row + 1,
      block: indicator.block,
      ...cellReports(indicator.cells),
    })),
    ...(table.total && { total: totalReport(table.total) }),
    ...(table.baseRows.length > 0 && {
      baseRows: table.baseRows.map(({ row, name, depth, label, cells }) => ({
        row: row + 1,
        name,
        depth,
        label: cellReport(label),
        ...cellReports(cells),
      })),
    }),
    ...(table.breakdowns.length > 0 && {
      breakdowns: table.breakdowns.map(({ group, heading, items }) => ({
        group,
        heading: cellReport(heading),
        items: items.map(({ label, cell }) => ({ label, ...cellReport(cell) })),
      })),
    }),
    ...(table.lists.length > 0 && {
      lists: table.lists.map(({ name, rows }) => ({
        name,
        rows: rows.map(({ row, cells }) => ({ row: row + 1, ...cellReports(cells) })),
      })),
    }),
    ...(table.budget && { budget: budgetReport(table.budget) }),
    computed: computed(scored),
  };
}

const budgetReport = ({ sides, notes }: BudgetTable): BudgetReport => ({
  columns: sides.flatMap(({ side, columns }) =>
    columns.map((column) => {
      const header = column.path[column.path.length - 1]!;
      return { side, key: column.key, title: columnName(column), cell: cellName(header.row, header.column) };
    }),
  ),
  rows: sides
    .flatMap(({ side, rows }) =>
      rows.map(({ row, kind, code, name, depth, parent, cells }) => ({
        row: row + 1,
        side,
        kind,
        code,
        name,
        depth,
        parent: parent === null ? null : rows[parent]!.row + 1,
        cells: cellReports(cells),
      })),
    )
    .sort((a, b) => a.row - b.row),
  notes: notes.map(cellReport),
});
