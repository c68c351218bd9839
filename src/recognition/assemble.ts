import { groupBy } from '../sheet/group-by';
import { labelText, matchingText, isBlank } from '../sheet/text';
import { cellKey, cellZone, zoneUnion, type Zone } from '../sheet/zone';
import { isSampleValue } from '../values/placeholder';
import { GOAL_RESIDUE, INSTRUCTION, NAMES_WITH_TARGETS, NOTHING } from '../layouts/vocabulary';
import { readBaseData, type BaseData } from './base-data';
import type { DraftBlock } from './draft-block';
import { readExplanations } from './explanations';
import { readFields, readUnit } from './fields';
import { readFundRows, type FundRows } from './funds';
import { readGoals } from './goals';
import { endsGrid } from './grid-end';
import { gridLabel } from './grid-label';
import { readIndicatorGrid } from './indicators';
import { tableKind } from './kinds';
import { readLabelledFunds, totalsOfTasks } from './labelled-funds';
import { bindLineCell, type LineCell, type Lines } from './lines';
import { readLists } from './lists';
import { labelHeads } from './label-heads';
import { cellPoints, labelPoints } from './points';
import { splitByProject, withGoalsInRows } from './projects';
import type { Segment } from './segments';
import { settleTerms } from './terms';
import { readTotal } from './totals';
import type {
  BoundCell,
  FundRow,
  Goal,
  IndicatorBlock,
  IndicatorRow,
  LabelPoints,
  PointsLabel,
  StandardTable,
} from './table';

/** Reads the tables of a segment: none when it is not ours, several when it is a list of several projects. */
export function readTables(
  lines: Lines,
  segment: Segment,
  sheet: string,
  sheetIndex: number,
): StandardTable[] {
  if (segment.title?.meaning === 'foreign') return [];
  const body = readBody(lines, segment);
  const identity = tableKind(segment, body, sheet);
  if (!identity) return [];
  const table = assemble(lines, segment, body, { sheet, sheetIndex, ...identity });
  return splitByProject(table).map(withGoalsInRows);
}

/** Everything read from a segment, before it is known what kind of table it is. */
export interface Body {
  readonly blocks: readonly DraftBlock[];
  readonly fundHeaders: Segment['funds'];
  readonly funds: readonly FundRow[];
  readonly breakdowns: FundRows['breakdowns'];
  readonly goals: readonly Goal[];
  readonly fields: Record<string, BoundCell>;
  readonly lists: StandardTable['lists'];
  readonly explanations: readonly BoundCell[];
  readonly total: StandardTable['total'];
  readonly base: BaseData;
  /** Line after the last that belongs to the table. */
  readonly end: number;
}

function readBody(lines: Lines, segment: Segment): Body {
  const taken = new Set<number>();
  const take = (from: number, to: number): void => {
    for (let index = from; index < to; index++) taken.add(index);
  };
  const stops = [
    ...segment.headers.map(({ first }) => first),
    ...segment.funds.map(({ first }) => first),
    segment.to,
  ].sort((a, b) => a - b);
  const nextStop = (after: number): number => stops.find((stop) => stop > after) ?? segment.to;

  const fundRows = segment.funds.map((header) => readFundRows(lines, header, nextStop(header.first)));
  const takeFunds = (ofTasks: boolean): void =>
    segment.funds.forEach(({ first, items }, index) => {
      if ((items?.of === 'tasks') === ofTasks) take(first, fundRows[index]!.end);
    });
  takeFunds(false);
  const blocks: DraftBlock[] = [];
  for (const header of segment.headers) {
    const above = blockLabel(lines, header.first, segment.from, taken);
    const grid = readIndicatorGrid(lines, header, { before: nextStop(header.last), isEnd: endsGrid }, above);
    take(header.first, grid.end);
    for (const index of grid.others) taken.delete(index);
    blocks.push(...grid.blocks);
  }
  const firstHeader = segment.headers[0]?.first ?? segment.to;
  const free = (from: number, to: number): number[] => {
    const indexes: number[] = [];
    for (let index = from; index < to; index++) if (!taken.has(index)) indexes.push(index);
    return indexes;
  };

  const start = segment.title ? Math.max(segment.from, segment.title.index) : segment.from;
  const { lists, used } = readLists(
    lines,
    free(start, segment.to).filter((index) => index !== segment.title?.index),
  );
  for (const index of used) taken.add(index);
  // Tasks with their money are a list, too.
  takeFunds(true);
  const goals = readGoals(lines, free(start, segment.to));
  const lacksMoney = !segment.baseData && fundRows.every(({ rows }) => rows.length === 0);
  const labelled = lacksMoney ? readLabelledFunds(lines, start, firstHeader, used) : [];
  const ofTasks = lacksMoney && labelled.length === 0 ? totalsOfTasks(lists) : [];
  const fields = readFields(lines, free(start, segment.headers.length > 0 ? firstHeader : segment.to));
  for (const index of goals.lines) taken.add(index);
  const total = readTotal(lines, free(start, segment.to), blocks);
  return {
    blocks: settleTerms(blocks, ({ label }) => label),
    fundHeaders: segment.funds,
    funds: [...fundRows.flatMap(({ rows }) => rows), ...labelled, ...ofTasks],
    breakdowns: fundRows.flatMap(({ breakdowns }) => breakdowns),
    goals: settleTerms(goals.goals, ({ name }) => name),
    fields,
    lists,
    explanations: readExplanations(lines, free(start, segment.to)),
    total,
    base: segment.baseData ? readBaseData(lines, segment.from, segment.to) : { fields: {}, rows: [] },
    end: segment.baseData ? segment.to : Math.max(start, ...taken) + 1,
  };
}

/** The label over a grid: "年度绩效目标2（40分）", "长期绩效目标表". Within two free lines above its header. */
function blockLabel(
  lines: Lines,
  header: number,
  from: number,
  taken: ReadonlySet<number>,
): BoundCell | undefined {
  for (let index = header - 1; index >= Math.max(from, header - 2) && !taken.has(index); index--) {
    const label = gridLabel(lines.lines[index]!, lines.lines[header]);
    if (label) return bindLineCell(label);
  }
  return undefined;
}

interface Identity {
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly kind: StandardTable['kind'];
  readonly confidence: number;
}

function assemble(lines: Lines, segment: Segment, body: Body, identity: Identity): StandardTable {
  const indicators: IndicatorRow[] = [];
  const blocks = body.blocks.map((draft, blockIndex): IndicatorBlock => {
    const first = indicators.length;
    const kind = draft.rows.some(
      ({ cells }) => cells.goalName && /长期|中期/.test(matchingText(cells.goalName.value)),
    )
      ? 'long-term'
      : draft.kind;
    indicators.push(...draft.rows.map((row) => ({ blockIndex, block: kind, ...row })));
    const points = draft.label && labelPoints(draft.label.value);
    return {
      kind,
      ...(draft.label && { label: draft.label }),
      ...goalOf(draft, body.goals),
      ...(points && { points }),
      header: draft.header,
      columns: draft.columns,
      rows: draft.rows.map((_, offset) => first + offset),
      ...(draft.displaced && { displaced: draft.displaced }),
      ...(draft.byPlace && { byPlace: draft.byPlace }),
    };
  });
  const title = segment.title && bindLineCell(segment.title.cell);
  const from = segment.title?.index ?? segment.from;
  const { unit, unitCell } = readUnit(lines, segment.from, Math.min(segment.to, body.end));
  return {
    zone: withTotal(tableZone(lines, from, body.end), body.total),
    ...identity,
    ...(title && { title }),
    year: yearOf(segment.title?.cell),
    unit,
    ...(unitCell && { unitCell }),
    fields: { ...body.fields, ...body.base.fields },
    ...(body.fundHeaders[0] && { fundBlock: body.fundHeaders[0].block }),
    funds: body.funds,
    breakdowns: body.breakdowns,
    goals: body.goals,
    blocks,
    indicators,
    pointsLabels: readPointsLabels(indicators),
    ...(body.total && { total: body.total }),
    explanations: body.explanations,
    baseRows: body.base.rows,
    lists: body.lists,
    missingColumns: missingColumns(identity.kind, blocks, body),
    blank: isBlankForm(body, indicators),
  };
}

/** The goal a block serves: named by its label or by its rows, else the last one stated above it. */
function goalOf(draft: DraftBlock, goals: readonly Goal[]): { goal?: number } {
  const names = [draft.label, draft.rows[0]?.cells.goalName].flatMap((cell) =>
    cell ? [labelText(cell.value)] : [],
  );
  const named = goals.findIndex(({ name }) => name !== undefined && names.includes(labelText(name.value)));
  if (named >= 0) return { goal: named };
  const same = goals.flatMap((goal, index) => (goal.kind === draft.kind ? [index] : []));
  return same.length === 1 ? { goal: same[0] } : {};
}

function tableZone(lines: Lines, from: number, to: number): Zone {
  const cells = lines.lines.slice(from, to).flatMap((line) => line.cells);
  return cells.length === 0 ? cellZone(0, 0) : cells.map(({ zone }) => zone).reduce(zoneUnion);
}

/** The total row closes the table; it stands after the last line of the grid. */
function withTotal(zone: Zone, total: StandardTable['total']): Zone {
  const cells = [total?.label, total?.weight, total?.score, total?.grade];
  return cells.reduce((whole, cell) => (cell ? zoneUnion(whole, cell.zone) : whole), zone);
}

function yearOf(title: LineCell | undefined): number | null {
  const match = title && /(20\d\d)/.exec(title.plain);
  return match ? Number(match[1]) : null;
}

/**
 * Level labels that carry points, each with the rows it heads. Second-level labels that stand anew in every row are those of
 * their rows where only so they make up the points of the first level.
 */
function readPointsLabels(indicators: readonly IndicatorRow[]): PointsLabel[] {
  const first = labelsAt(indicators, 1, labelHeads(indicators, 'level1'));
  const apart = labelsAt(
    indicators,
    2,
    indicators.map(({ cells }) => cells.level2),
  );
  const wholes = first.length > 0 ? [pointsOf(first)] : FULL_MARKS;
  const second = wholes.includes(pointsOf(apart))
    ? apart
    : labelsAt(indicators, 2, labelHeads(indicators, 'level2'));
  return [...first, ...second];
}

/** Points that the indicators of a form may have in all. */
const FULL_MARKS: readonly number[] = [80, 90, 100];

const pointsOf = (labels: readonly PointsLabel[]): number =>
  labels.reduce((sum, { points }) => sum + points.max, 0);

/** @param heads the label that heads each row */
function labelsAt(
  indicators: readonly IndicatorRow[],
  level: PointsLabel['level'],
  heads: readonly (BoundCell | undefined)[],
): PointsLabel[] {
  const labelled = indicators.flatMap((row, index) => {
    const own = row.cells[level === 1 ? 'level1' : 'level2'];
    const points = own && labelPoints(own.value);
    if (!points) return [];
    const head = heads[index]!;
    const cell = head.row !== own.row && holdsPoints(row, points) ? own : head;
    return [{ cell, points, index }];
  });
  return [...groupBy(labelled, ({ cell }) => cellKey(cell)).values()].map((group) => ({
    level,
    cell: group[0]!.cell,
    points: group[0]!.points,
    rows: group.map(({ index }) => index),
  }));
}

/** A row with all the points of a label that stands anew in every row has the label to itself. */
function holdsPoints({ row, cells: { weight, score } }: IndicatorRow, points: LabelPoints): boolean {
  const own = weight ?? score;
  return own?.row === row && cellPoints(own)?.value.eq(points.max) === true;
}

function missingColumns(
  kind: StandardTable['kind'],
  blocks: readonly IndicatorBlock[],
  body: Body,
): StandardTable['missingColumns'] {
  const missing: StandardTable['missingColumns'][number][] = [];
  const selfEvaluation = kind === 'project-self-evaluation' || kind === 'overall-self-evaluation';
  const scored = blocks.some(({ columns }) => columns.score);
  for (const { columns, header, byPlace } of blocks) {
    // Scorecards (评分标准, 指标说明) judge without a target or an actual of each row; a column for each place holds it in parts.
    if (columns.scoringText || columns.description || byPlace) continue;
    const hasTarget = columns.target ?? columns.adjustedTarget ?? namesWithTargets(columns.level3);
    if (!hasTarget) missing.push({ field: 'target', header });
    if (selfEvaluation && !columns.actual && !columns.completionRate)
      missing.push({ field: 'actual', header });
    if (selfEvaluation && columns.weight && !columns.score && !scored)
      missing.push({ field: 'score', header });
  }
  for (const { block } of body.fundHeaders) {
    const { executed, annualBudget, initialBudget, rate } = block.columns;
    if (selfEvaluation && rate && !executed) missing.push({ field: 'executed', header: block.header });
    if (selfEvaluation && rate && !annualBudget && !initialBudget)
      missing.push({ field: 'annualBudget', header: block.header });
  }
  return missing;
}

const namesWithTargets = (header: BoundCell | undefined): boolean =>
  header !== undefined && NAMES_WITH_TARGETS.test(labelText(header.value));

/** Nothing filled in: no figure, no name, no text beside a label. */
function isBlankForm(body: Body, indicators: readonly IndicatorRow[]): boolean {
  const filled = (cell: BoundCell | undefined): boolean =>
    cell !== undefined &&
    !isBlank(cell.value) &&
    cell.formula === undefined &&
    !INSTRUCTION.test(matchingText(cell.value));
  const isValue = (cell: BoundCell | undefined): boolean => filled(cell) && !isSampleValue(cell!.value);
  const names = indicators.filter(
    (row) => !row.placeholder && !row.spare && (filled(row.cells.level3) || filled(row.cells.actual)),
  );
  const valued = indicators.some(
    (row) => !row.placeholder && [row.cells.target, row.cells.actual, row.cells.score].some(isValue),
  );
  const money = body.funds.some(({ cells }) =>
    [cells.annualBudget, cells.initialBudget, cells.executed].some(
      (cell) => filled(cell) && cell!.value !== 0,
    ),
  );
  const base = body.base.rows.some(({ cells }) =>
    Object.values(cells).some((cell) => filled(cell) && !NOTHING.test(matchingText(cell.value))),
  );
  const texts = body.goals.some(({ expected, actual, name }) =>
    [expected, actual].some((cell) => filled(cell) && cell !== name && isProse(cell!)),
  );
  return !money && !base && !valued && (names.length === 0 || !texts);
}

/** More than a word or two, without what the form prints there. */
const isProse = ({ value }: BoundCell): boolean => matchingText(value).replace(GOAL_RESIDUE, '').length > 8;
