import type { Level2 } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import { groupBy } from '../../sheet/group-by';
import { ZERO } from '../../values/decimal';
import type { Quantity } from '../../values/types';
import { indicatorName, shown } from '../describe';
import type { Place, Severity, TableRule } from '../rule';
import { isOwnChild } from './parent';
import { aboutText, countsThings, filledRows, isPercent, nameText, quantityOf, targetCell } from './reading';
import {
  ABOUT_TIME,
  BENEFITS,
  COSTS,
  COUNT_IN_A_YEAR,
  COUNT_OF_QUALITY,
  EXECUTION_RATE,
  IN_TIME,
  IN_TIME_AND_WELL,
  LEVEL2_NAMES,
  QUALITY_SHARE,
  SATISFACTION,
  SATISFACTION_SHARE,
  SHARE,
  TIME_OR_SHARE,
  TIMELESS_SHARE,
  UNWANTED,
} from './wording';

/** What a row says about itself. */
interface Facts {
  readonly name: string;
  readonly about: string;
  readonly target: string;
  readonly quantity: Quantity | null;
  /** Counts more than none of something, and no ceiling on it. */
  readonly counts: boolean;
  /** The target is a day, a month or a year. */
  readonly isDate: boolean;
}

interface Mismatch {
  readonly text: string;
  readonly under: readonly Level2[];
  /** What the row looks like. */
  readonly like: Level2;
  readonly severity?: Severity;
  readonly fits: (facts: Facts) => boolean;
}

const aboutPunctuality = ({ name }: Facts): boolean => IN_TIME.test(name) && !IN_TIME_AND_WELL.test(name);

/** C6, in order: the first that fits is said. Written so that a plausible row passes all of them. */
const MISMATCHES: readonly Mismatch[] = [
  {
    text: 'count-as-time',
    under: ['timeliness'],
    like: 'quantity',
    fits: ({ about, counts }) => counts && !ABOUT_TIME.test(about.replace(COUNT_IN_A_YEAR, '$<count>')),
  },
  {
    text: 'count-for-time',
    under: ['timeliness'],
    like: 'quantity',
    fits: ({ name, counts }) => counts && TIME_OR_SHARE.test(name),
  },
  {
    text: 'share-as-time',
    under: ['timeliness'],
    like: 'quality',
    fits: ({ name, about }) => TIMELESS_SHARE.test(name) && !ABOUT_TIME.test(about),
  },
  { text: 'default', under: ['quality', 'quantity'], like: 'timeliness', fits: aboutPunctuality },
  {
    text: 'count-as-quality',
    under: ['quality'],
    like: 'quantity',
    fits: ({ about, counts }) => counts && !COUNT_OF_QUALITY.test(about) && !UNWANTED.test(about),
  },
  {
    text: 'date-as-count',
    under: ['quality', 'quantity'],
    like: 'timeliness',
    fits: ({ isDate }) => isDate,
  },
  { text: 'default', under: ['quantity'], like: 'quality', fits: ({ name }) => QUALITY_SHARE.test(name) },
  {
    text: 'share-as-count',
    under: ['quantity'],
    like: 'quality',
    severity: 'info',
    fits: ({ name, quantity }) => SHARE.test(name) && isPercent(quantity),
  },
  {
    text: 'not-satisfaction',
    under: ['satisfaction'],
    like: 'social-benefit',
    fits: ({ about, target, quantity }) =>
      about !== '' && !SATISFACTION.test(about + target) && !isPercent(quantity) && !/[%％分]/u.test(target),
  },
  {
    text: 'default',
    under: BENEFITS,
    like: 'satisfaction',
    fits: ({ name }) => SATISFACTION_SHARE.test(name),
  },
];

/** C6: what a row measures does not belong under the label it stands beside. */
export const category: TableRule = {
  id: 'indicator/category',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    const rows = filledRows(table).filter(({ row }) => row.category2 !== null && !row.subRow);
    for (const indicator of rows) {
      // A label in the wrong place is said by indicator/parent.
      if (isOwnChild(indicator)) yield* mismatch(indicator);
    }
    yield* executionRates(rows);
    yield* classedTwoWays(rows);
  },
};

function* mismatch(indicator: ScoredIndicator): Iterable<Place> {
  const { row } = indicator;
  const facts = factsOf(indicator);
  const found = MISMATCHES.find(({ under, fits }) => under.includes(row.category2!) && fits(facts));
  if (!found || !row.cells.level3 || facts.name === '') return;
  yield {
    cell: row.cells.level3,
    related: [row.cells.level2, targetCell(row)].filter((cell) => cell !== undefined),
    text: found.text,
    data: {
      name: indicatorName(row),
      target: shown(targetCell(row)),
      category: LEVEL2_NAMES[row.category2!],
      like: LEVEL2_NAMES[found.like],
    },
    ...(found.severity && { severity: found.severity }),
  };
}

function factsOf({ row, target }: ScoredIndicator): Facts {
  const quantity = quantityOf(target);
  const operator = target.kind === 'quantity' ? target.operator : null;
  return {
    name: nameText(row),
    about: aboutText(row),
    target: target.raw,
    quantity,
    counts:
      quantity !== null &&
      countsThings(quantity.unit) &&
      quantity.number.gt(ZERO) &&
      operator !== '≤' &&
      operator !== '<',
    isDate: target.kind === 'date',
  };
}

/** 预算执行率 is no cost. Said once for all rows of a table. */
function* executionRates(rows: readonly ScoredIndicator[]): Iterable<Place> {
  const cells = rows
    .filter(({ row }) => COSTS.includes(row.category2!) && EXECUTION_RATE.test(nameText(row)))
    .flatMap(({ row }) => row.cells.level3 ?? []);
  if (cells.length === 0) return;
  yield {
    cell: cells[0]!,
    related: cells.slice(1),
    text: 'rate-as-cost',
    severity: 'info',
    data: { name: shown(cells[0]), count: cells.length },
  };
}

/** One name under different labels in different grids: 数量 in the long term, 质量 in the year. */
function* classedTwoWays(rows: readonly ScoredIndicator[]): Iterable<Place> {
  const named = rows.filter(({ row }) => nameText(row) !== '' && row.cells.level3);
  const byName = groupBy(named, ({ row }) => nameText(row));
  for (const same of byName.values()) {
    const last = same[same.length - 1]!.row;
    const elsewhere = same.filter(
      ({ row }) => row.category2 !== last.category2 && row.blockIndex !== last.blockIndex,
    );
    if (elsewhere.length === 0) continue;
    const others = same.filter(({ row }) => row !== last);
    yield {
      cell: last.cells.level3!,
      related: others.flatMap(({ row }) => [
        row.cells.level3!,
        ...(row.cells.level2 ? [row.cells.level2] : []),
      ]),
      text: 'two-ways',
      data: {
        name: shown(last.cells.level3),
        category: LEVEL2_NAMES[last.category2!],
        other: [...new Set(elsewhere.map(({ row }) => LEVEL2_NAMES[row.category2!]))].join('、'),
      },
    };
  }
}
