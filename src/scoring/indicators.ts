import type Big from 'big.js';
import { cellPoints, isScoredRow } from '../recognition/points';
import type { BoundCell, IndicatorRow, StandardTable, Figure } from '../recognition/table';
import { matchingText, rawText } from '../sheet/text';
import { completionOf, meets } from '../values/compare';
import { ONE, roundHalfUp, ZERO } from '../values/decimal';
import { parseCell, type ValueHints } from '../values/parse-value';
import type { ParsedValue } from '../values/types';
import { partialCoefficient } from './coefficient';
import { directionOf } from './direction';
import { SCORE_DECIMALS } from './funds';
import { labelPointsOf } from './label-points';
import { measureInName } from './named-measure';
import { isFilled } from './rows';
import type { ScoreBasis, ScoredIndicator } from './types';

/** Reads the indicator rows, compares actual with target and recomputes the scores that follow from figures. */
export function scoreIndicators(table: StandardTable): ScoredIndicator[] {
  const fromLabels = labelPointsOf(table);
  return table.indicators.map((row, index) => scoreIndicator(table, row, fromLabels.get(index)));
}

function scoreIndicator(
  table: StandardTable,
  row: IndicatorRow,
  labelled: Figure | undefined,
): ScoredIndicator {
  const { date1904 = false } = table;
  const {
    cells,
    cells: { operator, unit },
  } = row;
  const named = measureInName(rawText(cells.level3?.value ?? null));
  const ofRow = { date1904, unit: unit?.value ?? named?.unit ?? null };
  const targetCell = isFilled(cells.adjustedTarget) ? cells.adjustedTarget : cells.target;
  // The operator column speaks of the target alone; an actual value of "95" under ≥ is 95.
  const target = valueOf(targetCell, { operator: operator?.value ?? named?.operator ?? null, ...ofRow });
  const actual = valueOf(cells.actual, ofRow);
  const direction = directionOf(row, target);
  const met = meets(target, actual, direction, table.year);
  const completion = completionOf(target, actual, direction);
  const weight = cellPoints(cells.weight) ?? labelled;
  const score = cellPoints(cells.score);
  const isScored = weight !== undefined && isScoredRow(row);
  const coefficient = isScored ? partialCoefficient(table, row, weight, score) : null;
  const followed = isScored ? basisOf(row, target, actual, met, completion) : 'none';
  const basis = coefficient ? 'coefficient' : followed;
  const computedScore = weight && scoreFrom(basis, weight.value, coefficient ?? completion);
  return {
    row,
    target,
    actual,
    direction,
    met,
    completion,
    basis,
    coefficient: coefficient ?? undefined,
    weight,
    score,
    computedScore,
  };
}

const valueOf = (cell: BoundCell | undefined, hints: Omit<ValueHints, 'format'>): ParsedValue =>
  parseCell(cell ?? { value: null }, hints);

const MEASURED: ReadonlySet<ParsedValue['kind']> = new Set(['quantity', 'range', 'date']);
const EMPTY: ReadonlySet<ParsedValue['kind']> = new Set(['blank', 'placeholder', 'error']);

/** Whether target and actual are figures or dates that show the target is met, without a reader's judgement. */
export const isProvenMet = ({ target, actual, met }: ScoredIndicator): boolean =>
  met === true && MEASURED.has(target.kind) && MEASURED.has(actual.kind);

function basisOf(
  row: IndicatorRow,
  target: ParsedValue,
  actual: ParsedValue,
  met: boolean | null,
  completion: Big | null,
): ScoreBasis {
  if (EMPTY.has(target.kind) || EMPTY.has(actual.kind)) return 'none';
  if (!MEASURED.has(target.kind) || !MEASURED.has(actual.kind)) return 'judged';
  if (met === true) return 'met';
  const inProportion = met === false && completion?.gte(ZERO) && completion.lt(ONE) && !hasOwnScoring(row);
  return inProportion ? 'proportional' : 'judged';
}

const PROPORTIONAL = /B\/A|A\/B|比例|比率|(?:权重|分值)[*×x]|率[*×x](?:权重|分值)|完成率/iu;

/** A row whose 评分标准 deducts in its own way (每低1%扣0.5分) is not scored in proportion. */
const hasOwnScoring = ({ cells }: IndicatorRow): boolean =>
  isFilled(cells.scoringText) && !PROPORTIONAL.test(matchingText(cells.scoringText.value));

/** @param share of the points, as a fraction, where the basis is one */
function scoreFrom(basis: ScoreBasis, points: Big, share: Big | null): Big | undefined {
  if (basis === 'met') return points;
  const isShare = basis === 'proportional' || basis === 'coefficient';
  return isShare && share ? roundHalfUp(points.times(share), SCORE_DECIMALS) : undefined;
}
