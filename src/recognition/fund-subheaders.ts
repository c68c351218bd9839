import { fundHeader, fundLabel } from '../layouts/meaning';
import { holds, type Column } from './columns';
import type { Line, LineCell } from './lines';
import type { FundField } from './table';

type Columns = readonly Column<FundField>[];
interface Settled {
  readonly columns: Columns;
  /** Whether the line below belongs to the header. */
  readonly below: boolean;
}

/** The columns of a money block, with what a second row of headers says of them. */
export function withSubheaders(below: Line | undefined, columns: Columns): Settled {
  return (
    (below &&
      (yearsBelow(below, columns) ?? sourcesBelow(below, columns) ?? fieldsBelow(below, columns))) ?? {
      columns,
      below: false,
    }
  );
}

/** 近两年收支金额 over 2023年 | 2022年. */
function yearsBelow(below: Line, columns: Columns): Settled | null {
  const years = below.cells.filter((cell) => /^(20\d\d年?度?|上年|前年|上上年)$/.test(cell.label));
  if (years.length === 0 || years.length !== below.cells.length) return null;
  const fields: readonly FundField[] = ['lastYear', 'yearBeforeLast'];
  const age = ({ label }: LineCell): number =>
    /^\d/.test(label) ? -Number(label.slice(0, 4)) : label === '上年' ? 1 : 2;
  const byTime = [...years].sort((a, b) => age(a) - age(b));
  const added = years.map((cell) => ({
    field: fields[byTime.indexOf(cell)] ?? 'yearBeforeLast',
    left: cell.column,
    right: cell.zone.right,
    cell,
  }));
  return {
    columns: [...columns.filter(({ field }) => field !== 'lastYear' && field !== 'yearBeforeLast'), ...added],
    below: true,
  };
}

/** 预算数 over 年初预算数 | 全年预算数, beside headers of one row. */
function fieldsBelow({ cells }: Line, columns: Columns): Settled | null {
  const named = cells.flatMap((cell, index) => {
    const field = fundHeader(cell.label);
    const over = columnOver(columns, cell);
    const end = Math.min(cells[index + 1]?.column ?? Infinity, (over?.right ?? 0) + 1) - 1;
    return field && over
      ? [{ over, field, left: cell.column, right: Math.max(end, cell.zone.right), cell }]
      : [];
  });
  const split = new Set(named.map(({ over }) => over));
  if (named.length < cells.length || split.size === named.length) return null;
  const [first, second] = named.filter(({ field }) => field === 'annualBudget');
  return {
    columns: columns.flatMap((column) =>
      split.has(column)
        ? named
            .filter(({ over }) => over === column)
            .map(({ over: _, ...own }) =>
              second && own.cell === first!.cell ? { ...own, field: 'initialBudget' } : own,
            )
        : [column],
    ),
    below: true,
  };
}

const columnOver = (columns: Columns, { column }: LineCell): Column<FundField> | undefined =>
  columns.find((span) => holds(span, column));

/** 预算数 | 执行数 over 总额 | 财政拨款 | 其他资金 each: the amounts stand under 总额. */
function sourcesBelow(below: Line, columns: Columns): Settled | null {
  if (!below.cells.every(({ label }) => label !== '' && (isWhole(label) || fundLabel(label) === 'source')))
    return null;
  const over = (cell: LineCell) => columnOver(columns, cell);
  const split = new Set(below.cells.map(over));
  const wholes = new Map(below.cells.filter(({ label }) => isWhole(label)).map((cell) => [over(cell), cell]));
  if (split.has(undefined) || split.size !== wholes.size || below.cells.length === wholes.size) return null;
  return {
    columns: columns.map((column) => {
      const whole = wholes.get(column);
      return whole ? { ...column, left: whole.column, right: whole.zone.right } : column;
    }),
    below: true,
  };
}

const isWhole = (label: string): boolean => /^(总额|金额|小计|合计|总计|总数)$/.test(label);
