import Big from 'big.js';
import type { BoundCell, FundRow, IndicatorRow } from '../recognition/table';
import { isBlank, matchingText, rawText } from '../sheet/text';

const LONGEST_NAME = 24;

/** A text for the middle of a sentence: one line, cut where it gets long. */
export function shortText(text: string, longest = LONGEST_NAME): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest).join('')}…`;
}

/** What a person sees in the cell: "100%" for 1 with a percent format. "" for a blank or absent cell. */
export function shown(cell: BoundCell | undefined): string {
  if (!cell) return '';
  if (cell.text !== undefined) return cell.text.trim();
  if (typeof cell.value === 'number' && cell.format?.includes('%')) {
    return `${new Big(cell.value).times(100).round(2, Big.roundHalfUp).toString()}%`;
  }
  return rawText(cell.value).trim();
}

/** A fraction as a percentage with at most two decimals: 0.80448 → "80.45%". */
export const percent = (fraction: Big): string =>
  `${fraction.times(100).round(2, Big.roundHalfUp).toString()}%`;

/** Points or a score with at most this many decimals, without trailing zeros. */
export const plain = (number: Big, decimals = 2): string =>
  number.round(decimals, Big.roundHalfUp).toString();

/** 万元 are written down to the cent. */
const AMOUNT_DECIMALS = 6;

/** An amount of money, in whatever unit, without trailing zeros. */
export const amountText = (amount: Big): string => plain(amount, AMOUNT_DECIMALS);

/** "社会效益指标“公众知晓率”": the row's second-level label and name, as far as it has them. */
export function indicatorName(row: IndicatorRow): string {
  const { level1, level2, level3 } = row.cells;
  const category = [level2, level1].find((cell) => cell && !isBlank(cell.value));
  const label = category ? matchingText(category.value).replace(/[(（].*$/u, '') : '';
  const name = level3 && !isBlank(level3.value) ? `“${shortText(shown(level3))}”` : '';
  return label + name || String(row.row + 1);
}

/** "年度资金总额": the money row's label without 其中 and colons. */
export function fundName(row: FundRow): string {
  const label = row.cells.label;
  return label
    ? shortText(shown(label).replace(/^\s*其中\s*[:：]\s*|\s*[:：]\s*$/gu, ''))
    : String(row.row + 1);
}

/** The name of the first row of a score cell; with how many others share it, where some do. */
export function groupName(indicators: readonly { readonly row: IndicatorRow }[]): string {
  const first = indicators[0] ? indicatorName(indicators[0].row) : '';
  return indicators.length > 1 ? `${first}(+${indicators.length - 1})` : first;
}
