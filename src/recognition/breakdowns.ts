import { bareFundLabel, fundLabel } from '../layouts/meaning';
import { BREAKDOWN_HEADINGS } from '../layouts/vocabulary';
import { labelText, matchingText, rawText } from '../sheet/text';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { Breakdown, BreakdownItem } from './table';

/** Whether breakdowns begin on this line. */
export const headsBreakdowns = (line: Line): boolean =>
  line.cells.some((cell) => headingGroup(cell) !== undefined);

const headingGroup = ({ plain, label }: LineCell): Breakdown['group'] | undefined =>
  plain === '' ? undefined : BREAKDOWN_HEADINGS.find(({ pattern }) => pattern.test(label))?.group;

/**
 * 按收入性质分 | 按支出性质分, and under them "一般公共预算：734.38", one a cell; the first may follow its heading.
 *
 * @param index the line of the headings
 * @param before the line that the breakdowns may not reach
 * @returns the breakdowns and the line after their last
 */
export function readBreakdowns(
  lines: Lines,
  index: number,
  before: number,
): { breakdowns: Breakdown[]; end: number } {
  const heads = lines.lines[index]!.cells.flatMap((cell) => {
    const group = headingGroup(cell);
    return group ? [{ cell, group, items: amountsInText(cell) }] : [];
  });
  let end = index + 1;
  for (; end < before; end++) {
    const line = lines.lines[end]!;
    const found = line.cells.flatMap((cell) => breakdownItems(lines, cell));
    if (found.length === 0) break;
    for (const item of found) {
      const head = [...heads].reverse().find(({ cell }) => cell.column <= item.cell.column);
      head?.items.push(item);
    }
  }
  return {
    breakdowns: heads.map(({ cell, group, items }) => ({ group, heading: bindLineCell(cell), items })),
    end,
  };
}

/** The sources or kinds of spending in a cell: mostly one, with its amount behind it or in the next cell. */
function breakdownItems(lines: Lines, cell: LineCell): BreakdownItem[] {
  if (cell.plain === '') return [];
  const several = amountsInText(cell);
  if (several.length > 1) return several;
  return isBreakdownLabel(cell.label) ? [breakdownItem(lines, cell)] : [];
}

const isBreakdownLabel = (label: string): boolean =>
  fundLabel(bareFundLabel(label).replace(/[\d.]+(万?元)?$/, '')) !== null;

/** 非税收入：40.00；其他资金：0 in one cell. */
const amountsInText = (cell: LineCell): BreakdownItem[] =>
  [...rawText(cell.cell.value).matchAll(LABELLED_AMOUNT)].flatMap(([, text, amount]) => {
    const label = bareFundLabel(labelText(text!));
    return isBreakdownLabel(label) ? [{ label, cell: bindLineCell(cell), amount: amount! }] : [];
  });

const LABELLED_AMOUNT = /([^\d:：;；,，、]{2,24})[:：\s]\s*(-?\d[\d,]*(?:\.\d+)?)/gu;

function breakdownItem(lines: Lines, cell: LineCell): BreakdownItem {
  const text = matchingText(cell.cell.value);
  const inline = /([-\d.,]+)(万元|元)?$/.exec(text);
  const label = bareFundLabel(cell.label).replace(/[\d]+(万?元)?$/, '');
  if (inline) return { label, cell: bindLineCell(cell), amount: inline[1]! };
  const beside = lines.bind(cell.row, cell.zone.right + 1);
  const isAmount = typeof beside.value === 'number' || /^[\d.,]+(万?元)?$/.test(matchingText(beside.value));
  return isAmount
    ? { label, cell: beside, amount: matchingText(beside.value) }
    : { label, cell: bindLineCell(cell), amount: null };
}
