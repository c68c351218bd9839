import { sum } from '../../values/decimal';
import { shortText, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { costingLines, couldBe, inWords, type CostingLine } from './costing';

/** Markers that make a list of a text: ① ② or 1. 2., (1) (2), 一是 二是; or parts joined by semicolons. */
const MARKERS = [
  /[\u2460-\u2473]/gu,
  /(?:^|[^\d.])\d{1,2}[.、．)）](?!\d)/gu,
  /[一二三四五六七八九]是/gu,
  /[；;]/gu,
];

/** The amounts of a numbered list (①4万元；②5万元…) do not add up to the amount of the line. */
export const listSum: TableRule = {
  id: 'basis/list-sum',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    for (const line of costingLines(table)) {
      const place = wrongList(line);
      if (place) yield place;
    }
  },
};

function wrongList({ basis, reading, amount, item }: CostingLine): Place | null {
  const { amounts, calculations, loose, text } = reading;
  const parts = amounts.filter(({ total }) => !total);
  if (!amount || loose || calculations.length > 0 || parts.length < 2 || !isList(text)) return null;
  if (amounts.some(({ value }) => couldBe(amount, { low: value, high: value }))) return null;
  const total = sum(parts.map(({ value }) => value));
  if (couldBe(amount, { low: total, high: total })) return null;
  const expected = inWords(total);
  const found = inWords(amount.value);
  return {
    cell: basis,
    related: [amount.cell],
    data: {
      item: item ? shortText(shown(item)) : '',
      parts: parts.map(({ value }) => inWords(value)).join('＋'),
      expected,
      found,
    },
    expected,
    found,
  };
}

const isList = (text: string): boolean =>
  MARKERS.some((marker) => [...text.matchAll(marker)].length >= (marker === MARKERS[3] ? 1 : 2));
