import Big from 'big.js';
import { distinctBy } from '../sheet/group-by';
import { remembering } from '../sheet/memory';
import { isBlank, matchingText, rawText } from '../sheet/text';
import type { RawValue } from '../sheet/snapshot';
import { cellKey } from '../sheet/zone';
import { parseNumber } from '../values/figure';
import { exactly } from '../values/interval';
import type {
  BoundCell,
  Figure,
  FundBlock,
  FundField,
  FundRow,
  IndicatorRow,
  LabelPoints,
  StandardTable,
} from './table';

const POINTS =
  /[(（](?:满分|共|计|合计|分值|权重)?[:：]?(\d+(?:\.\d+)?)(?:[-~至](\d+(?:\.\d+)?))?分?[)）]分?|(?:^|[^\d.])(\d+(?:\.\d+)?)分$/u;

/**
 * Points printed in a label: "产出指标(50分)" → 50…50, "成本指标(0-20)分" → 0…20, "效益指标30分"; null when it names none.
 * "(20分*执行率)" is not a sum of points and gives null; a bare year in brackets is none either.
 */
export const labelPoints = (value: RawValue): LabelPoints | null => pointsIn(rawText(value));

const pointsIn = remembering((text: string): LabelPoints | null => {
  const match = POINTS.exec(matchingText(text));
  if (!match) return null;
  const min = Number(match[1] ?? match[3]);
  const max = match[2] === undefined ? min : Number(match[2]);
  return max <= 200 && min <= max ? { min, max } : null;
});

/** Points or a score in a cell; 10 for "10分", for "10%" and for 0.1 under a % format (weights are given as shares of 100, too). */
export function cellPoints(cell: BoundCell | undefined): Figure | undefined {
  const number = cell && parseNumber(cell);
  return number ? { cell, value: number.value, interval: number.interval } : undefined;
}

/** Points that stand in a label rather than in a column; undefined for a span, which leaves open how many they are. */
export function exactLabelPoints(cell: BoundCell, { min, max }: LabelPoints): Figure | undefined {
  if (min !== max) return undefined;
  const value = new Big(max);
  return { cell, value, interval: exactly(value) };
}

/** Each figure once: a cell that several rows share is bound by each of them. */
export const distinctFigures = (figures: readonly Figure[]): readonly Figure[] =>
  distinctBy(figures, ({ cell }) => cellKey(cell));

/** Rows that carry points in their own right: of the year, no 其中, no residue or unused line of the form. */
export const isScoredRow = (row: IndicatorRow): boolean =>
  row.block === 'annual' && !row.subRow && !row.placeholder && !row.spare;

/** The money row whose rate is scored: the total, or the only row there is, or the part that is all of it. */
export function totalFundRow(funds: readonly FundRow[]): FundRow | undefined {
  const total = funds.find((row) => row.role === 'total') ?? (funds.length === 1 ? funds[0] : undefined);
  return total && (scoredInstead(total, funds) ?? total);
}

const RATED = ['rate', 'weight', 'score'] as const;
const AMOUNTS = ['annualBudget', 'executed'] as const;

const isBlankIn = ({ cells }: FundRow, field: FundField): boolean => isBlank(cells[field]?.value ?? null);

/** 其中：财政拨款 with rate and score, under a total of the same amounts that has none: one of them is scored. */
function scoredInstead(total: FundRow, funds: readonly FundRow[]): FundRow | undefined {
  if (!RATED.every((field) => total.cells[field] && isBlankIn(total, field))) return undefined;
  return funds.find(
    (part) =>
      part.role === 'part' &&
      !isBlankIn(part, 'score') &&
      AMOUNTS.every((field) => part.cells[field]?.value === total.cells[field]?.value),
  );
}

/** Points of the execution rate as the form prints them: in their column, in "得分(20分*执行率)", in "预算执行情况(20分)". */
export function printedExecutionPoints({ funds, fundBlock }: StandardTable): Figure | undefined {
  return (
    cellPoints(totalFundRow(funds)?.cells.weight) ??
    inScoreHeader(fundBlock?.columns.score) ??
    inBlockLabel(fundBlock)
  );
}

/** "20分*执行率" under 得分. */
const TIMES_RATE = /(\d{1,3}(?:\.\d)?)分?[*×xX]/u;

function inScoreHeader(header: BoundCell | undefined): Figure | undefined {
  const points = header && Number(TIMES_RATE.exec(matchingText(header.value))?.[1]);
  return points ? exactLabelPoints(header, { min: points, max: points }) : undefined;
}

/** Falls back on a header cell where recognition read the points from a label it did not keep. */
function inBlockLabel(block: FundBlock | undefined): Figure | undefined {
  const cell = block?.label ?? Object.values(block?.columns ?? {})[0];
  return cell && block?.points && exactLabelPoints(cell, block.points);
}
