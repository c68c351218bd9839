import { isBlank, matchingText } from '../sheet/text';
import type { BoundCell, IndicatorRow } from './table';

type Labelled = Pick<IndicatorRow, 'cells'>;
type Level = 'level1' | 'level2';

/** The label that heads each row. One that stands anew in every row, as where a merge was taken apart, is the first of them. */
export function labelHeads(rows: readonly Labelled[], level: Level): (BoundCell | undefined)[] {
  let head: BoundCell | undefined;
  return rows.map(({ cells: { [level]: label } }) => {
    if (!label || !head || !saysAgain(label, head)) head = label;
    return head;
  });
}

const saysAgain = (label: BoundCell, head: BoundCell): boolean =>
  label.column === head.column &&
  (label.row === head.row ||
    (isOfOneRow(label) && isOfOneRow(head) && matchingText(label.value) === matchingText(head.value)));

const isOfOneRow = ({ zone, value }: BoundCell): boolean => zone.top === zone.bottom && !isBlank(value);
