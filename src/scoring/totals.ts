import type Big from 'big.js';
import type { Profile } from '../profiles/types';
import {
  distinctFigures,
  exactLabelPoints,
  isScoredRow,
  printedExecutionPoints,
} from '../recognition/points';
import { DECLARATIONS, SELF_EVALUATIONS, type StandardTable } from '../recognition/table';
import { isUnknownResult } from '../sheet/snapshot';
import { rawText, withoutSpaces } from '../sheet/text';
import { constant, sum, ZERO } from '../values/decimal';
import { hasExecutionScore } from './execution-points';
import { labelCover } from './label-points';
import { asksNothing, hasAnnualColumn } from './rows';
import type { ScoredFund, ScoredIndicator, ScoreGroup } from './types';

/** List exports hold the indicators of several projects: they have no sum in common. */
export function holdsSeveralProjects(table: StandardTable): boolean {
  const names = table.indicators.map((row) => withoutSpaces(rawText(row.cells.project?.value ?? null)));
  return new Set(names.filter((name) => name !== '')).size > 1;
}

/** Sums the points of a table may have without remark: 100 of a self-evaluation, 80 or 90 of a declaration; none where declarations carry no points. */
export const fullMarks = ({ kind }: Pick<StandardTable, 'kind'>, profile: Profile): readonly number[] =>
  DECLARATIONS.includes(kind) ? profile.declarationTotals : [profile.total];

/** Points of execution and of all yearly indicators; null when some row lacks its points. See {@link ScoredTable.weightSum}. */
export function sumWeights(
  table: StandardTable,
  profile: Profile,
  indicators: readonly ScoredIndicator[],
): Big | null {
  if (holdsSeveralProjects(table)) return null;
  const points = indicatorPoints(table, indicators);
  return points && points.plus(countedExecutionPoints(table, profile, points));
}

function indicatorPoints(table: StandardTable, indicators: readonly ScoredIndicator[]): Big | null {
  const rows = indicators.filter(({ row }) => isScoredRow(row));
  if (hasAnnualColumn(table, 'weight')) {
    const weights = rows.filter(({ row, weight }) => weight || !asksNothing(row)).map(({ weight }) => weight);
    return weights.length > 0 && weights.every((weight) => weight !== undefined)
      ? sum(distinctFigures(weights).map(({ value }) => value))
      : null;
  }
  if (rows.length === 0) return null;
  const own = rows.flatMap(({ weight }) => weight ?? []);
  const indexes = indicators.flatMap(({ row }, index) => (isScoredRow(row) ? index : []));
  const figures = own.length === rows.length ? own : (labelCover(table)(indexes) ?? blockPoints(table));
  return figures && sum(figures.map(({ value }) => value));
}

/** "年度绩效目标1(40分)", "年度绩效目标2(40分)": the points of whole goals. */
function blockPoints(table: StandardTable) {
  const blocks = table.blocks.filter(({ kind }) => kind === 'annual');
  const figures = blocks.map(({ label, points }) => label && points && exactLabelPoints(label, points));
  return blocks.length > 0 && figures.every((figure) => figure !== undefined) ? figures : null;
}

/**
 * Execution points that belong to the sum: as printed; where the form prints none, the profile's, unless the
 * indicators make up the full marks already or have 预算执行率 among them.
 */
function countedExecutionPoints(table: StandardTable, profile: Profile, indicators: Big): Big {
  if (!SELF_EVALUATIONS.includes(table.kind)) return ZERO;
  const printed = printedExecutionPoints(table);
  if (printed) return printed.value;
  const usual =
    profile.hasScores && profile.executionPoints !== null ? constant(profile.executionPoints) : ZERO;
  if (indicators.eq(profile.total) || table.indicators.some(({ category1 }) => category1 === 'execution'))
    return ZERO;
  const counts =
    profile.executionCountsUnshown || hasExecutionScore(table) || indicators.plus(usual).eq(profile.total);
  return counts ? usual : ZERO;
}

/** The scores as printed, execution included; null when none is, or when one of them is a result that nobody knows. */
export function sumScores(
  table: StandardTable,
  totalFund: ScoredFund | undefined,
  groups: readonly ScoreGroup[],
): Big | null {
  if (holdsSeveralProjects(table)) return null;
  const counted = groups.filter(countsInTotal).flatMap(({ indicators }) => indicators);
  const cells = [totalFund?.row.cells.score, ...counted.map(({ row }) => row.cells.score)];
  if (cells.some((cell) => cell && isUnknownResult(cell.value))) return null;
  const figures = distinctFigures([
    ...(totalFund?.score ? [totalFund.score] : []),
    ...counted.flatMap(({ score }) => score ?? []),
  ]);
  return figures.length === 0 ? null : sum(figures.map(({ value }) => value));
}

/** 其中 rows repeat a part of the row above and do not count again. */
export const countsInTotal = ({ indicators }: ScoreGroup): boolean =>
  indicators.some(({ row }) => isScoredRow(row));
