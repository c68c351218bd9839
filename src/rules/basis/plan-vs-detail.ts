import Big from 'big.js';
import type { BoundCell } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { matchingText, rawText } from '../../sheet/text';
import type { Calculation } from '../../values/arithmetic/calculation';
import type { NumberToken } from '../../values/arithmetic/tokens';
import { ONE } from '../../values/decimal';
import { leadingMeasure } from '../../values/unit';
import { indicatorName, shortText, shown } from '../describe';
import { similarity } from '../indicator/similarity';
import { nameText, targetCell } from '../indicator/reading';
import { scoredRows } from '../rows';
import type { Place, TableRule } from '../rule';
import { costingLines, inWords, readCosting, type CostingLine, type CostingText } from './costing';

/** X2: the plan reckons with other figures than the costing, or the costing pays for another number than the target names. */
export const planVsDetail: TableRule = {
  id: 'basis/plan-vs-detail',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    const lines = costingLines(table);
    if (lines.length === 0) return;
    const place = planAgainst(table, lines);
    if (place) yield place;
    for (const indicator of scoredRows(table)) {
      const wrong = targetAgainst(indicator, lines);
      if (wrong) yield wrong;
    }
  },
};

/** Money for something, as a text or a line of the costing has it. */
interface Item {
  readonly label: string;
  /** In 元. */
  readonly value: Big;
  readonly cell: BoundCell;
}

/** From here on two labels are taken for one item. */
const ALIKE = 0.75;
const SHORTEST_CORE = 2;
const ROUNDING = new Big('0.01');

function planAgainst({ table }: ScoredTable, lines: readonly CostingLine[]): Place | null {
  const { plan } = table.fields;
  if (!plan || !isFilled(plan)) return null;
  const details = lines.flatMap(detailItems);
  const pairs = namedSums(readCosting(rawText(plan.value)), plan).flatMap((item) => {
    const detail = counterpart(item, details);
    return detail && differ(item.value, detail.value) ? [{ item, detail }] : [];
  });
  const [first] = pairs;
  if (!first) return null;
  const [inPlan, inDetail] = [inWords(first.item.value), inWords(first.detail.value)];
  return {
    cell: plan,
    related: [...new Set(pairs.map(({ detail }) => detail.cell))],
    data: { item: shortText(first.item.label), plan: inPlan, detail: inDetail, count: pairs.length },
    expected: inDetail,
    found: inPlan,
  };
}

/** The line as a whole, and the sums within its text. */
function detailItems(line: CostingLine): Item[] {
  const { item, amount, reading, basis } = line;
  const whole =
    item && amount && isFilled(item) ? [{ label: shown(item), value: amount.value, cell: amount.cell }] : [];
  return [...whole, ...namedSums(reading, basis)];
}

/** "最低工资: 1227人*2010元/人*12个月" and "②社区治安防控5万元": what, and how much. */
function namedSums({ text, calculations, amounts }: CostingText, cell: BoundCell): Item[] {
  const sums = [
    ...calculations
      .filter(({ settled }) => settled)
      .map(({ start, end, value }) => ({ start, end, value: value.low.plus(value.high).div(2) })),
    ...amounts
      .filter(({ total }) => !total)
      .map(({ token, value }) => ({ start: token.start, end: token.end, value })),
  ].sort((a, b) => a.start - b.start);
  return sums.flatMap(({ start, value }, index) => {
    const label = labelBefore(text, sums[index - 1]?.end ?? 0, start);
    return label === '' ? [] : [{ label, value, cell }];
  });
}

const LABEL_LENGTH = 60;
const STOP = /[。；;，,\n\u2460-\u2473]/u;

function labelBefore(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(from, to - LABEL_LENGTH), to).replace(/[\s:：]+$/u, '');
  const last = before.split(STOP).pop()!;
  return matchingText(last.split(/[:：]/u).pop()!).replace(/^(?:\d{1,2}[.、)]|[(]\d{1,2}[)])/u, '');
}

/** Words of a label that every item has. */
const FILLERS = /最低|最高|标准|[费档]|经费|资金|支出|方面|等$/gu;
const core = (label: string): string => matchingText(label).replace(FILLERS, '');

/** The detail that is most about the same; none where two are so alike. */
function counterpart({ label }: Item, details: readonly Item[]): Item | null {
  const wanted = core(label);
  const alike = details
    .map((detail) => ({ detail, share: similarity(wanted, core(detail.label)) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  const [best, second] = alike;
  if (best) return second?.share === best.share ? null : best.detail;
  const within = details.filter((each) => {
    const part = core(each.label);
    return part.length >= SHORTEST_CORE && wanted.startsWith(part);
  });
  return within.length === 1 ? within[0]! : null;
}

const differ = (a: Big, b: Big): boolean => a.minus(b).abs().gt(a.plus(b).div(2).times(ROUNDING));

/** An indicator that counts something, against the costing line that pays for so many of it. */
function targetAgainst(indicator: ScoredIndicator, lines: readonly CostingLine[]): Place | null {
  const { target, row } = indicator;
  if (target.kind !== 'quantity' || !target.quantity.scale.eq(ONE)) return null;
  const unit = leadingMeasure(target.quantity.unit ?? '');
  if (unit === null || unit === '元') return null;
  const counts = lines.flatMap((line) =>
    line.reading.calculations.flatMap(({ numbers }) => countIn(numbers, unit, line)),
  );
  if (counts.some(({ number }) => number.eq(target.quantity.number))) return null;
  const name = nameText(row);
  const about = counts.filter(
    ({ line }) => line.item && overlap(name, matchingText(line.item.value)) >= SHARED,
  );
  const [count] = about;
  if (!count || about.length > 1) return null;
  const enough = count.number.gt(target.quantity.number);
  if (enough ? target.operator === '≥' || target.operator === '>' : target.operator === '≤') return null;
  const found = `${count.number.toFixed()}${unit}`;
  const cell = targetCell(row)!;
  return {
    cell,
    related: [count.line.basis],
    text: 'target',
    data: {
      name: indicatorName(row),
      target: shown(cell),
      count: found,
      item: shortText(shown(count.line.item)),
    },
    expected: found,
    found: shown(cell),
  };
}

function countIn(
  numbers: Calculation['numbers'],
  unit: string,
  line: CostingLine,
): { number: Big; line: CostingLine }[] {
  const counts = numbers.filter((token) => countsIn(token, unit));
  return counts.length === 1 ? [{ number: counts[0]!.number, line }] : [];
}

const countsIn = (token: NumberToken, unit: string): boolean =>
  token.unit !== null && token.unit.scale.eq(ONE) && leadingMeasure(token.unit.head) === unit;

/** From this share of common characters on, an indicator and a costing line are about one thing. */
const SHARED = 0.7;

/** Twice the characters both have, in any order, over all they have: 表彰奖励见义勇为集体 and 见义勇为奖励发放集体数. */
function overlap(a: string, b: string): number {
  const rest = [...b];
  let common = 0;
  for (const char of a) {
    const at = rest.indexOf(char);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / ([...a].length + [...b].length);
}
