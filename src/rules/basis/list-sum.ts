import type { BoundCell } from '../../recognition/table';
import { rawText } from '../../sheet/text';
import { sum } from '../../values/decimal';
import { shortText, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { isFilled } from '../../scoring/rows';
import { costingLines, couldBe, inWords, readCosting, type CostingLine } from './costing';

/** Markers that make a list of a text: ① ② or 1. 2., (1) (2), 一是 二是; or parts joined by semicolons. */
const MARKERS = [
  /[\u2460-\u2473]/gu,
  /(?:^|[^\d.])\d{1,2}[.、．)）](?!\d)/gu,
  /[一二三四五六七八九]是/gu,
  /[；;]/gu,
];

/** The amounts of a numbered list (①4万元；②5万元…) do not add up to the amount of the line, or to the total it states. */
export const listSum: TableRule = {
  id: 'basis/list-sum',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    for (const line of costingLines(table)) {
      const place = wrongList(line);
      if (place) yield place;
    }
    const { costing } = table.table.fields;
    const wrong = isFilled(costing) ? wrongTotal(costing) : null;
    if (wrong) yield wrong;
  },
};

/** ①120万元；②60万元；③15万元，共计245万元: a text alone, which says itself what it comes to. */
function wrongTotal(basis: BoundCell): Place | null {
  const reading = readCosting(rawText(basis.value));
  const last = reading.amounts.at(-1);
  if (!last?.total) return null;
  const { value } = last;
  const place = wrongList({
    basis,
    item: undefined,
    reading: { ...reading, amounts: reading.amounts.slice(0, -1) },
    amount: { cell: basis, value, interval: { low: value, high: value }, unitless: false },
  });
  return place && { ...place, text: 'stated', related: [] };
}

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
