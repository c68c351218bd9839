import { fundLabel, labelledAmount } from '../layouts/meaning';
import type { FundMeaning } from '../layouts/vocabulary';
import { labelText } from '../sheet/text';
import { bindLineCell, type LineCell } from './lines';
import type { FundRow } from './table';

/** 其他资金：40 in one cell (Hebei): label and amount are the same. */
export const holdsAmount = (cell: LineCell): boolean => labelledAmount(cell.plain) !== null;

/** The label of a cell, without the amount that may stand behind it. */
export function ownLabel({ label, plain }: LineCell): string {
  const inline = label === '' ? null : labelledAmount(plain);
  return inline ? labelText(inline.label) : label;
}

/** What the parts of a label's own kind add up to: batches by themselves, a total to nothing. */
export const ownGroup = (meaning: FundMeaning): FundRow['group'] =>
  meaning === 'source' || meaning === 'spending' ? meaning : null;

/** 省级补助 over 其中：本次下达: without a total among the rows, the first is that of the parts it is said to hold. */
export function withFirstAsTotal(rows: readonly FundRow[]): readonly FundRow[] {
  const [first, second, ...others] = rows;
  const saysPart = (row: FundRow | undefined): boolean =>
    row !== undefined && labelText(row.cells.label?.value ?? null).startsWith('其中');
  if (!first || !saysPart(second) || saysPart(first)) return rows;
  if (first.depth !== 1 || rows.some(({ role }) => role === 'total')) return rows;
  return [{ ...first, role: 'total', group: null, depth: 0 }, second!, ...others];
}

/** The row of money that a label without a header states. */
export function fundOf(
  row: number,
  label: LineCell,
  amounts: FundRow['cells'],
  meaning = fundLabel(ownLabel(label)),
): FundRow {
  const isTotal = meaning === 'total';
  return {
    row,
    role: isTotal ? 'total' : 'part',
    group: meaning && ownGroup(meaning),
    depth: isTotal ? 0 : 1,
    cells: { label: bindLineCell(label), ...amounts },
  };
}
