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
