/** How well an assessment of a form agrees with the form's truth. Counts only; no judgement. */
import { cellName } from '../../src/sheet/a1';
import type { Assessment, Finding } from '../../src/assessment/types';
import type { BoundCell, StandardTable } from '../../src/recognition/table';
import type { CellTruth, CompiledForm, FindingTruth, TableTruth } from './truth';

export interface Ratio {
  right: number;
  of: number;
}

export interface FormMeasure {
  readonly id: string;
  /** Tables of the truth that were found with their kind. */
  readonly tables: Ratio;
  /** Tables recognised where there is none of ours. */
  readonly invented: readonly string[];
  /** Bound cells by field: "indicator.target", "fund.executed", "field.projectName", "total.score" … */
  readonly cells: ReadonlyMap<string, Ratio>;
  /** Indicator rows bound where the form has none. */
  readonly extraRows: readonly string[];
  /** What was bound wrongly, for people to read. */
  readonly misbound: readonly string[];
  readonly planted: Ratio;
  /** Hits whose rule and row agree although the cell does not; counted in neither. */
  readonly plantedInRow: number;
  readonly missed: readonly string[];
  readonly falseErrors: readonly string[];
  readonly falseWarnings: readonly string[];
}

const at = (cell: BoundCell | undefined): string | undefined => cell && cellName(cell.row, cell.column);
const accepts = (truth: CellTruth, found: string | undefined): boolean =>
  found !== undefined && (typeof truth === 'string' ? truth === found : truth.includes(found));
const show = (truth: CellTruth): string => (typeof truth === 'string' ? truth : truth.join('/'));

const overlap = (truth: TableTruth, table: StandardTable): number =>
  Math.min(truth.bottom, table.zone.bottom + 1) - Math.max(truth.top, table.zone.top + 1) + 1;

const isKind = (truth: TableTruth, table: StandardTable | undefined): boolean =>
  table !== undefined && (table.kind === truth.kind || table.kind === truth.otherKind);

/** A list export holds the indicators of several projects: a program may read one table or one per project. */
const isList = (truth: TableTruth): boolean => truth.indicators.some((row) => 'project' in row.cells);

/** Each truth with the recognised tables that make it up, the best cover first; every recognised table is used once. */
function pair(form: CompiledForm, found: readonly StandardTable[]): Map<TableTruth, StandardTable[]> {
  const pairs = form.tables
    .flatMap((truth) =>
      found
        .filter((table) => table.sheet === truth.sheet && overlap(truth, table) > 0)
        .map((table) => ({
          truth,
          table,
          weight: overlap(truth, table) + (isKind(truth, table) ? 0.5 : 0),
        })),
    )
    .sort((a, b) => b.weight - a.weight);
  const result = new Map<TableTruth, StandardTable[]>();
  const used = new Set<StandardTable>();
  for (const { truth, table } of pairs) {
    const pieces = result.get(truth);
    if (used.has(table) || (pieces && !(isList(truth) && pieces[0]!.kind === table.kind))) continue;
    result.set(truth, [...(pieces ?? []), table]);
    used.add(table);
  }
  return result;
}

class Tally {
  readonly cells = new Map<string, Ratio>();
  readonly misbound: string[] = [];

  compare(place: string, field: string, truth: CellTruth, candidates: readonly (string | undefined)[]): void {
    const ratio = this.cells.get(field) ?? { right: 0, of: 0 };
    this.cells.set(field, ratio);
    ratio.of++;
    if (candidates.some((found) => accepts(truth, found))) ratio.right++;
    else
      this.misbound.push(
        `${place} ${field}: ${show(truth)} expected, ${candidates.filter(Boolean).join('/') || 'nothing'} bound`,
      );
  }
}

function compareTable(tally: Tally, truth: TableTruth, pieces: readonly StandardTable[]): string[] {
  const table = pieces[0];
  const place = `${truth.sheet}!${truth.top}`;
  for (const [name, cell] of Object.entries(truth.fields))
    tally.compare(place, `field.${name}`, cell, [at(table?.fields[name])]);
  for (const fund of truth.funds) {
    const row =
      table?.funds.find((each) => accepts(fund.cells.label ?? '', at(each.cells.label))) ??
      table?.funds.find((each) => each.row + 1 === fund.row);
    if (!('label' in fund.cells && Object.keys(fund.cells).length === 1))
      tally.compare(`${place} row ${fund.row}`, 'fund.role', fund.role, [row?.role]);
    for (const [field, cell] of Object.entries(fund.cells)) {
      const cells: Readonly<Record<string, BoundCell | undefined>> = row?.cells ?? {};
      const bound =
        field === 'amount' ? [at(cells.initialBudget), at(cells.annualBudget)] : [at(cells[field])];
      tally.compare(`${place} row ${fund.row}`, `fund.${field}`, cell, bound);
    }
  }
  truth.goals.forEach((goal) => {
    for (const part of ['expected', 'actual', 'name'] as const) {
      const cell = goal[part];
      if (cell !== undefined)
        tally.compare(
          place,
          `goal.${part}`,
          cell,
          pieces.flatMap(({ goals }) => goals.map((each) => at(each[part]))),
        );
    }
  });
  for (const field of ['weight', 'score', 'grade'] as const) {
    const cell = truth.total[field];
    if (cell !== undefined) tally.compare(place, `total.${field}`, cell, [at(table?.total?.[field])]);
  }
  const rows = new Map(
    pieces.flatMap((piece) => piece.indicators).map((each) => [`${each.row + 1} ${each.block}`, each]),
  );
  for (const indicator of truth.indicators) {
    const key = `${indicator.row} ${indicator.block}`;
    const bound = rows.get(key);
    rows.delete(key);
    if (indicator.optional) continue;
    for (const [field, cell] of Object.entries(indicator.cells)) {
      const cells: Readonly<Record<string, BoundCell | undefined>> = bound?.cells ?? {};
      tally.compare(`${place} row ${key}`, `indicator.${field}`, cell, [at(cells[field])]);
    }
  }
  return [...rows.keys()].map((key) => `${place} row ${key}`);
}

const rowOf = (cell: string): string => cell.replace(/[A-Z]+/, '');

function names(truth: FindingTruth, rule: string): boolean {
  return truth.rule.split('|').includes(rule);
}

const sameSheet = (truth: FindingTruth, finding: Finding): boolean =>
  truth.sheet === null || truth.sheet === finding.sheet;

/** One finding may stand for several rows: the others are named as related. */
const inRow = (truth: FindingTruth, finding: Finding): boolean =>
  sameSheet(truth, finding) &&
  (truth.cell === null ||
    [finding.cell, ...finding.related].some((cell) => rowOf(cell) === rowOf(truth.cell ?? '')));

/** A finding that truth asks for, or would not object to. */
const expectedBy = (form: CompiledForm, finding: Finding): boolean =>
  form.findings.some((truth) => names(truth, finding.rule) && inRow(truth, finding));

const describe = (finding: Finding): string =>
  `${finding.rule} ${finding.sheet}!${finding.cell} ${finding.message}`;

export function measureForm(form: CompiledForm, assessment: Assessment): FormMeasure {
  const found = assessment.recognition.tables;
  const pairs = pair(form, found);
  const tally = new Tally();
  const extraRows = form.tables.flatMap((truth) => compareTable(tally, truth, pairs.get(truth) ?? []));
  const matched = new Set([...pairs.values()].flat());
  const wanted = form.findings.filter((truth) => !truth.tolerated);
  const exact = (truth: FindingTruth): boolean =>
    assessment.findings.some(
      (finding) =>
        names(truth, finding.rule) &&
        sameSheet(truth, finding) &&
        (truth.cell === null || truth.cell === finding.cell),
    );
  const near = (truth: FindingTruth): boolean =>
    assessment.findings.some((finding) => names(truth, finding.rule) && inRow(truth, finding));
  const hits = wanted.filter(exact);
  const close = wanted.filter((truth) => !exact(truth) && near(truth));
  const unexpected = assessment.findings.filter((finding) => !expectedBy(form, finding));
  return {
    id: form.id,
    tables: {
      right: form.tables.filter((truth) => isKind(truth, pairs.get(truth)?.[0])).length,
      of: form.tables.length,
    },
    invented: found
      .filter((table) => !matched.has(table))
      .map((table) => `${table.sheet}!${table.zone.top + 1} ${table.kind}`),
    cells: tally.cells,
    extraRows,
    misbound: tally.misbound,
    planted: { right: hits.length, of: wanted.length },
    plantedInRow: close.length,
    missed: wanted
      .filter((truth) => !near(truth))
      .map((truth) => `${truth.rule} ${truth.sheet ?? '*'}!${truth.cell ?? '*'}`),
    falseErrors: unexpected.filter((finding) => finding.severity === 'error').map(describe),
    falseWarnings: unexpected.filter((finding) => finding.severity === 'warning').map(describe),
  };
}

interface CorpusMeasure {
  readonly forms: number;
  readonly tables: Ratio;
  readonly invented: number;
  readonly cells: ReadonlyMap<string, Ratio>;
  readonly allCells: Ratio;
  readonly extraRows: number;
  readonly planted: Ratio;
  readonly plantedInRow: number;
  readonly falseErrors: number;
  readonly falseWarnings: number;
}

export function sumUp(measures: readonly FormMeasure[]): CorpusMeasure {
  const cells = new Map<string, Ratio>();
  const allCells: Ratio = { right: 0, of: 0 };
  for (const { cells: each } of measures)
    for (const [field, { right, of }] of each) {
      const ratio = cells.get(field) ?? { right: 0, of: 0 };
      cells.set(field, { right: ratio.right + right, of: ratio.of + of });
      allCells.right += right;
      allCells.of += of;
    }
  const total = (pick: (measure: FormMeasure) => number): number =>
    measures.reduce((sum, measure) => sum + pick(measure), 0);
  return {
    forms: measures.length,
    tables: { right: total((each) => each.tables.right), of: total((each) => each.tables.of) },
    invented: total((each) => each.invented.length),
    cells,
    allCells,
    extraRows: total((each) => each.extraRows.length),
    planted: { right: total((each) => each.planted.right), of: total((each) => each.planted.of) },
    plantedInRow: total((each) => each.plantedInRow),
    falseErrors: total((each) => each.falseErrors.length),
    falseWarnings: total((each) => each.falseWarnings.length),
  };
}
