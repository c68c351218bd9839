import Big from 'big.js';
import type { BoundCell } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredTable } from '../../scoring/types';
import { rawText } from '../../sheet/text';
import type { Calculation } from '../../values/arithmetic/calculation';
import { scaleInterval, sumIntervals } from '../../values/interval';
import type { Interval } from '../../values/types';
import { amountText, shortText, shown } from '../describe';
import type { Place, TableRule } from '../rule';
import { costingLines, couldBe, inWords, readCosting, type CostingLine, type CostingText } from './costing';

/** F15: arithmetic in a costing text does not come to what the text states, or to the amount of its line. */
export const expression: TableRule = {
  id: 'basis/expression',
  severity: 'error',
  scope: 'table',
  *check(table) {
    for (const line of costingLines(table)) {
      const wrong = wrongResult(line.basis, line.reading, line);
      const place = wrong ?? wrongAmount(line);
      if (place) yield place;
    }
    for (const cell of proseWithFigures(table)) {
      const place = wrongResult(cell, readCosting(rawText(cell.value)));
      if (place) yield place;
    }
  },
};

/** Other texts in which people reckon. */
const PROSE_FIELDS = ['costing', 'plan', 'projectBasis', 'twoYearHistory', 'purpose'] as const;

function proseWithFigures({ table, indicators }: ScoredTable): BoundCell[] {
  const fields = PROSE_FIELDS.flatMap((name) => table.fields[name] ?? []);
  const bases = indicators.flatMap(({ row }) => row.cells.basis ?? []);
  return [...fields, ...bases].filter((cell) => isFilled(cell));
}

const LONGEST_QUOTE = 40;

/** The first result in the text that its own figures do not give. */
function wrongResult(cell: BoundCell, { calculations }: CostingText, line?: CostingLine): Place | null {
  for (const calculation of calculations) {
    const wrong = calculation.stated.find(({ verdict }) => verdict === 'differs');
    if (!wrong) continue;
    const unit = shownUnit(calculation, wrong.token);
    const data = {
      text: shortText(calculation.text, LONGEST_QUOTE),
      expected: amountText(wrong.expected) + unit,
      found: amountText(wrong.token.number) + unit,
      item: line?.item ? shortText(shown(line.item)) : '',
    };
    const right = calculation.settled && line?.amount && couldBe(line.amount, calculation.value);
    return {
      cell,
      ...(right && { related: [line.amount!.cell] }),
      text: right ? 'amountRight' : 'default',
      data: right ? { ...data, amount: shown(line.amount!.cell) } : data,
      expected: data.expected,
      found: data.found,
    };
  }
  return null;
}

const SCALE_WORDS: Readonly<Record<string, string>> = { '10000': '万', '100000000': '亿', '1000': '千' };

function shownUnit(calculation: Calculation, { unit }: Calculation['numbers'][number]): string {
  if (unit === null) return '';
  return (SCALE_WORDS[unit.scale.toFixed()] ?? '') + (unit.head || (calculation.money ? '元' : ''));
}

/** The text is arithmetic throughout, and the line's amount is neither its sum nor any figure in it. */
function wrongAmount({ basis, reading, amount, item }: CostingLine): Place | null {
  const { calculations, amounts, loose } = reading;
  if (!amount || loose || calculations.length === 0) return null;
  if (
    calculations.some(({ stated, money }) => !money || stated.some(({ verdict }) => verdict === 'unsettled'))
  )
    return null;
  if (calculations.some(({ settled, monthly }) => !settled && !monthly)) return null;
  const named = [
    ...amounts.map(({ value }) => value),
    ...calculations.flatMap(({ stated }) => stated.map((each) => statedYuan(each.token))),
  ];
  if (named.some((value) => couldBe(amount, { low: value, high: value }))) return null;
  const monthly = calculations.some((each) => each.monthly);
  const months = monthly ? Array.from({ length: 12 }, (_, index) => index + 1) : [1];
  if (months.some((count) => comesTo(reading, count).some((value) => couldBe(amount, value)))) return null;
  const [total] = comesTo(reading, monthly ? 12 : 1);
  const expected = inWords(total!.low.plus(total!.high).div(2));
  const found = inWords(amount.value);
  return {
    cell: basis,
    related: [amount.cell],
    text: monthly ? 'amountMonthly' : 'amount',
    data: { item: item ? shortText(shown(item)) : '', expected, found, count: calculations.length },
    expected,
    found,
  };
}

const statedYuan = ({ number, unit }: Calculation['numbers'][number]): Big =>
  unit ? number.times(unit.scale) : number.times(10_000);

/** What the text may come to, in 元: all of it, and each calculation by itself. */
function comesTo({ calculations, amounts }: CostingText, months: number): Interval[] {
  const values = calculations.map(({ value, monthly }) =>
    monthly ? scaleInterval(value, new Big(months)) : value,
  );
  const parts = amounts
    .filter(({ total }) => !total)
    .map(({ value }): Interval => ({ low: value, high: value }));
  return [sumIntervals([...values, ...parts]), ...values];
}
