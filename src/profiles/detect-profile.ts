import { cellPoints, distinctFigures, isScoredRow, printedExecutionPoints } from '../recognition/points';
import {
  DECLARATIONS,
  SELF_EVALUATIONS,
  type IndicatorRow,
  type StandardTable,
  type TableKind,
} from '../recognition/table';
import { groupBy } from '../sheet/group-by';
import { whileSame } from '../sheet/memory';
import { matchingText } from '../sheet/text';
import { sum } from '../values/decimal';
import { profileById } from './catalogue';
import type { ProfileId } from './types';

const isDeclaration = ({ kind }: StandardTable): boolean => DECLARATIONS.includes(kind);

/** Of a project or an office: transfer forms have a profile of their own. */
const isSelfEvaluation = ({ kind }: StandardTable): boolean =>
  SELF_EVALUATIONS.includes(kind) && kind !== 'transfer-self-evaluation';

/** Money handed down, by the kind or the title of its form, by its sources, or by the places that each have values of their own. */
function isTransfer(table: StandardTable): boolean {
  if (hasPoints(table)) return false;
  if (table.kind === 'transfer-self-evaluation') return true;
  if (isDeclaration(table) && isHandedDown(table)) return true;
  const labels = table.funds.map((row) => matchingText(row.cells.label?.value ?? null));
  return (
    (isSelfEvaluation(table) || table.kind === 'project-target') &&
    labels.some((label) => /中央(财政)?(补助|资金)|地方资金/u.test(label))
  );
}

const isHandedDown = ({ title, blocks }: StandardTable): boolean =>
  /转移支付|区域绩效/u.test(matchingText(title?.value ?? null)) || blocks.some(({ byPlace }) => byPlace);

const hasColumn = (
  table: StandardTable,
  field: 'weight' | 'score' | 'unit' | 'completionRate' | 'basis',
): boolean => table.blocks.some((block) => block.columns[field] !== undefined);

const hasPoints = (table: StandardTable): boolean =>
  hasColumn(table, 'weight') || hasColumn(table, 'score') || table.pointsLabels.length > 0;

const columnHeader = (
  table: StandardTable,
  field: 'weight' | 'completionRate' | 'basis' | 'target',
): string => table.blocks.map((block) => matchingText(block.columns[field]?.value ?? null)).join(' ');

const EXECUTION_POINTS_HUBEI = profileById('hubei').executionPoints!;
const HUBEI_DECLARATION = profileById('hubei').declarationTotal!;

function isHubei(table: StandardTable, together: readonly StandardTable[]): boolean {
  if (isDeclaration(table)) return isWuhanDeclaration(table, together);
  const printed = printedExecutionPoints(table);
  if (printed) return printed.value.eq(EXECUTION_POINTS_HUBEI);
  return isSelfEvaluation(table) && addsUpAsInHubei(table, together);
}

/**
 * Whether the points add up to 80 here, and in at least half of the tables of this kind beside it: one that does so among
 * others of 90 is wrong.
 */
function addsUpAsInHubei(table: StandardTable, together: readonly StandardTable[]): boolean {
  if (annualPoints(table) !== HUBEI_DECLARATION) return false;
  const sums = sumsOfPoints(together).get(table.kind) ?? [];
  return sums.filter((points) => points === HUBEI_DECLARATION).length * 2 >= sums.length;
}

const sumsOfPoints = whileSame(
  (tables: readonly StandardTable[]): ReadonlyMap<TableKind, readonly number[]> =>
    new Map(
      [...groupBy(tables, ({ kind }) => kind)].map(([kind, alike]) => [
        kind,
        alike.flatMap((table) => annualPoints(table) ?? []),
      ]),
    ),
);

/** Points of the yearly indicators, from their column or from the labels; null when some row has none. */
function annualPoints(table: StandardTable): number | null {
  const rows = table.indicators.filter(isScoredRow);
  if (hasColumn(table, 'weight')) return sumOfWeights(rows);
  const labels = table.pointsLabels.filter(({ level, points }) => level === 1 && points.min === points.max);
  if (labels.length > 0) return labels.reduce((sum, { points }) => sum + points.max, 0);
  const blocks = table.blocks.filter((block) => block.kind === 'annual');
  return blocks.length > 0 && blocks.every((block) => block.points)
    ? blocks.reduce((sum, block) => sum + block.points!.max, 0)
    : null;
}

/** A points cell that several rows share counts once. */
function sumOfWeights(rows: readonly IndicatorRow[]): number | null {
  const figures = rows.map(({ cells }) => cellPoints(cells.weight));
  if (rows.length === 0 || !figures.every((figure) => figure !== undefined)) return null;
  return sum(distinctFigures(figures).map(({ value }) => value)).toNumber();
}

/**
 * Wuhan's declarations print 指标分值权重, or the values of two years back beside the planned one. A sum that fits the
 * national total exactly was not split the Wuhan way.
 */
function isWuhanDeclaration(table: StandardTable, together: readonly StandardTable[]): boolean {
  const points = annualPoints(table);
  if (points !== null && profileById('national-2020').declarationTotals.includes(points)) return false;
  if (addsUpAsInHubei(table, together)) return true;
  return (
    /指标分值权重/u.test(columnHeader(table, 'weight')) ||
    table.blocks.some((block) => block.columns.targetLast && block.columns.targetBeforeLast)
  );
}

const hasScoreCoefficients = (table: StandardTable): boolean =>
  /得分系数/u.test(columnHeader(table, 'completionRate'));

function isSichuan(table: StandardTable): boolean {
  return (
    /调整后预算/u.test(matchingText(table.fundBlock?.columns.annualBudget?.value ?? null)) &&
    /权重/u.test(columnHeader(table, 'weight')) &&
    hasColumn(table, 'unit')
  );
}

/** 决策/过程 forms have points of their own (银川, 广水): nothing is expected of them but sound arithmetic. */
const isProcessModel = (table: StandardTable): boolean =>
  table.indicators.some(({ category1 }) => category1 === 'decision' || category1 === 'process');

function isHebeiDeclaration(table: StandardTable): boolean {
  if (!isDeclaration(table) || hasColumn(table, 'weight')) return false;
  return (
    /确定依据/u.test(columnHeader(table, 'basis')) || table.lists.some(({ name }) => name === 'payment-plan')
  );
}

const hasCostCategory = (table: StandardTable): boolean =>
  table.indicators.some(({ category1, block }) => category1 === 'cost' && block === 'annual');

const isHunan = (table: StandardTable): boolean => table.kind === 'base-data' || table.breakdowns.length > 0;

interface Detector {
  readonly id: ProfileId;
  readonly detects: (table: StandardTable, together: readonly StandardTable[]) => boolean;
}

const DETECTORS: readonly Detector[] = [
  { id: 'transfer', detects: isTransfer },
  { id: 'hubei', detects: isHubei },
  { id: 'chongqing', detects: hasScoreCoefficients },
  { id: 'sichuan', detects: isSichuan },
  { id: 'custom', detects: isProcessModel },
  { id: 'hebei', detects: isHebeiDeclaration },
  { id: 'national-101', detects: hasCostCategory },
  { id: 'hunan', detects: isHunan },
];

/**
 * The 口径 a table was made for, told from the table itself (rules.md §7.1). Signs a form prints come first,
 * then sums that fit one profile only; what says nothing is national.
 *
 * @param together all tables of the workbook: a sum must not be alone among them
 */
export function detectProfile(table: StandardTable, together: readonly StandardTable[] = [table]): ProfileId {
  return DETECTORS.find(({ detects }) => detects(table, together))?.id ?? 'national-2020';
}
