import type {
  BoundCell,
  Breakdown,
  FundField,
  FundRow,
  IndicatorField,
  IndicatorRow,
  LabelPoints,
  Level1,
  Level2,
  ListBlock,
  PointsLabel,
  StandardTable,
  TableKind,
  Shift,
} from '../../src/recognition/table';
import { FUND_FIELDS, INDICATOR_FIELDS } from '../../src/recognition/table';
import { columnName } from '../../src/sheet/a1';
import type { RawValue } from '../../src/sheet/snapshot';
import { isBlank, labelText, matchingText, rawText } from '../../src/sheet/text';
import { cellZone } from '../../src/sheet/zone';

/**
 * Builds a StandardTable from a few readable lines, so that a rule's test shows nothing but the rows it is about:
 *
 *   selfEvaluation({
 *     funds: [{ label: '年度资金总额', annualBudget: 100, executed: 80, weight: 10, rate: '80%', score: 8 }],
 *     indicators: [{ level1: '产出指标', level2: '数量指标', level3: '印制册数', target: '≥8000份',
 *                    actual: '8500份', weight: 5, score: 5 }],
 *     total: { weight: 100, score: 98 },
 *   })
 *
 * A column exists where any row of its block names it; rows that leave it out then have a blank cell there.
 * Addresses are fixed, so tests can name them. Money rows start at row 6, goals at row 15, indicators at row 21
 * (the total row follows the last one), lists at row 101. Columns: see FUND_COLUMNS and INDICATOR_COLUMNS.
 */
export interface TableSpec {
  readonly sheet?: string;
  readonly title?: CellSpec;
  readonly unit?: StandardTable['unit'];
  readonly fields?: Readonly<Record<string, CellSpec>>;
  readonly funds?: readonly FundSpec[];
  /** "预算执行情况(20分)". */
  readonly fundPoints?: number;
  readonly breakdowns?: {
    readonly income?: Readonly<Record<string, string | null>>;
    readonly spending?: Readonly<Record<string, string | null>>;
  };
  readonly goals?: readonly {
    readonly name?: CellSpec;
    readonly expected?: CellSpec;
    readonly actual?: CellSpec;
    readonly kind?: 'annual' | 'long-term';
  }[];
  readonly indicators?: readonly IndicatorSpec[];
  /** Columns the header names although no row fills them, as in blank forms. */
  readonly indicatorColumns?: readonly IndicatorField[];
  readonly total?: { readonly weight?: CellSpec; readonly score?: CellSpec; readonly grade?: CellSpec };
  readonly explanations?: readonly string[];
  /** Rows of 基础数据表: label A, priorActual B, budget C, actual D, from row 6 on. */
  readonly baseRows?: readonly {
    readonly label: string;
    readonly depth?: number;
    readonly priorActual?: CellSpec;
    readonly budget?: CellSpec;
    readonly actual?: CellSpec;
  }[];
  readonly lists?: readonly {
    readonly name: ListBlock['name'];
    readonly rows: readonly Readonly<Record<string, CellSpec>>[];
  }[];
  /** Anything else, put in last. */
  readonly override?: Partial<StandardTable>;
}

/** A raw value, or one with the formula, number format or displayed text it stands there with. */
export type CellSpec =
  | RawValue
  | {
      readonly value: RawValue;
      readonly formula?: string;
      readonly format?: string;
      readonly text?: string;
      /** The cell is merged over this many rows, itself included. */
      readonly rows?: number;
    };

export type FundSpec = { readonly [field in FundField]?: CellSpec } & {
  /** total for the first row, part for the others, unless said otherwise. */
  readonly role?: 'total' | 'part';
  readonly group?: FundRow['group'];
  readonly depth?: number;
};

export type IndicatorSpec = { readonly [field in IndicatorField]?: CellSpec } & {
  readonly block?: 'annual' | 'long-term';
  readonly subRow?: boolean;
  readonly placeholder?: boolean;
  /** An unused line of the form. */
  readonly spare?: boolean;
  readonly core?: boolean;
  readonly displaced?: Shift;
};

const FIRST_FUND_ROW = 5;
const FIRST_BREAKDOWN_ROW = 10;
const FIRST_GOAL_ROW = 14;
const FIRST_INDICATOR_ROW = 20;
const FIRST_LIST_ROW = 100;

/** label A, initialBudget B, annualBudget C, executed D, weight E, rate F, score G, reason H, then the rest. */
const FUND_COLUMNS: readonly FundField[] = FUND_FIELDS;

/** level1 A, level2 B, level3 C, target D, actual E, weight F, score G, reason H, then operator I, unit J and the rest. */
const INDICATOR_COLUMNS: readonly IndicatorField[] = [
  ...new Set<IndicatorField>([
    'level1',
    'level2',
    'level3',
    'target',
    'actual',
    'weight',
    'score',
    'reason',
    'operator',
    'unit',
    ...INDICATOR_FIELDS,
  ]),
];

const LEVEL1: readonly (readonly [RegExp, Level1])[] = [
  [/^产出/u, 'output'],
  [/^效益|^效果/u, 'benefit'],
  [/^满意度|^服务对象/u, 'satisfaction'],
  [/^成本/u, 'cost'],
  [/^过程|^管理/u, 'process'],
  [/^预算执行/u, 'execution'],
];
const LEVEL2: readonly (readonly [RegExp, Level2])[] = [
  [/数量/u, 'quantity'],
  [/质量/u, 'quality'],
  [/时效/u, 'timeliness'],
  [/经济成本/u, 'economic-cost'],
  [/社会成本/u, 'social-cost'],
  [/生态环境成本/u, 'ecological-cost'],
  [/成本/u, 'cost'],
  [/经济效益/u, 'economic-benefit'],
  [/社会效益/u, 'social-benefit'],
  [/生态效益/u, 'ecological-benefit'],
  [/可持续/u, 'sustainability'],
  [/满意度/u, 'satisfaction'],
];

const category = <T>(table: readonly (readonly [RegExp, T])[], cell: BoundCell | undefined): T | null =>
  table.find(([pattern]) => pattern.test(labelText(cell?.value ?? null)))?.[1] ?? null;

function bind(row: number, column: number, spec: CellSpec | undefined): BoundCell {
  const { rows = 1, ...content } =
    typeof spec === 'object' && spec !== null && 'value' in spec ? spec : { value: spec ?? null };
  return { row, column, zone: { ...cellZone(row, column), bottom: row + rows - 1 }, ...content };
}

/** Binds the named columns of a row; where a cell above is merged down over this row, that one. */
function bindRow<Field extends string>(
  columns: readonly Field[],
  used: ReadonlySet<Field>,
  spec: { readonly [field in Field]?: CellSpec },
  row: number,
  above: { readonly [field in Field]?: BoundCell } | undefined,
): { readonly [field in Field]?: BoundCell } {
  const cells: { [field in Field]?: BoundCell } = {};
  columns.forEach((field, column) => {
    if (!used.has(field)) return;
    const merged = above?.[field];
    cells[field] = merged && merged.zone.bottom >= row ? merged : bind(row, column, spec[field]);
  });
  return cells;
}

const usedColumns = <Field extends string>(
  columns: readonly Field[],
  rows: readonly { readonly [field in Field]?: CellSpec }[],
): Set<Field> => new Set(columns.filter((field) => rows.some((row) => row[field] !== undefined)));

const headers = <Field extends string>(
  columns: readonly Field[],
  used: ReadonlySet<Field>,
  row: number,
): { readonly [field in Field]?: BoundCell } => {
  const cells: { [field in Field]?: BoundCell } = {};
  columns.forEach((field, column) => {
    if (used.has(field)) cells[field] = bind(row, column, field);
  });
  return cells;
};

const zoneOf = (columns: ReadonlySet<string>, row: number): StandardTable['zone'] => ({
  top: row,
  left: 0,
  bottom: row,
  right: Math.max(0, columns.size - 1),
});

function buildFunds(specs: readonly FundSpec[]): FundRow[] {
  const used = usedColumns(FUND_COLUMNS, specs);
  return specs.map((spec, index) => ({
    row: FIRST_FUND_ROW + index,
    role: spec.role ?? (index === 0 ? 'total' : 'part'),
    group: spec.group ?? (index === 0 ? null : 'source'),
    depth: spec.depth ?? (index === 0 ? 0 : 1),
    cells: bindRow(FUND_COLUMNS, used, spec, FIRST_FUND_ROW + index, undefined),
  }));
}

function buildIndicators(specs: readonly IndicatorSpec[], used: ReadonlySet<IndicatorField>): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  const kinds = blockKinds(specs);
  specs.forEach((spec, index) => {
    const row = FIRST_INDICATOR_ROW + index;
    const cells = bindRow(INDICATOR_COLUMNS, used, spec, row, rows[index - 1]?.cells);
    const carried = <T>(field: 'level1' | 'level2', from: (row: IndicatorRow) => T, own: T): T =>
      isBlank(cells[field]?.value ?? null) && rows[index - 1] ? from(rows[index - 1]!) : own;
    rows.push({
      row,
      blockIndex: kinds.indexOf(spec.block ?? 'annual'),
      block: spec.block ?? 'annual',
      cells,
      category1: carried('level1', (above) => above.category1, category(LEVEL1, cells.level1)),
      category2: carried('level2', (above) => above.category2, category(LEVEL2, cells.level2)),
      subRow: spec.subRow ?? false,
      placeholder: spec.placeholder ?? false,
      spare: spec.spare ?? false,
      core: spec.core ?? false,
      ...(spec.displaced !== undefined && { displaced: spec.displaced }),
    });
  });
  return rows;
}

const blockKinds = (specs: readonly IndicatorSpec[]): ('annual' | 'long-term')[] => [
  ...new Set(specs.map((spec) => spec.block ?? 'annual')),
];

/** "产出指标(40分)", "成本指标(0-20)分": points in a level label, with the rows down to the next label. */
function labelPoints(label: BoundCell | undefined): LabelPoints | null {
  const match = /\((\d+)(?:-(\d+))?分?\)/u.exec(matchingText(label?.value ?? null));
  return match ? { min: Number(match[1]), max: Number(match[2] ?? match[1]) } : null;
}

function buildPointsLabels(rows: readonly IndicatorRow[]): PointsLabel[] {
  return ([1, 2] as const).flatMap((level) => {
    const label = (row: IndicatorRow): BoundCell | undefined => row.cells[level === 1 ? 'level1' : 'level2'];
    const starts = rows.flatMap((row, index) => (isBlank(label(row)?.value ?? null) ? [] : [index]));
    return starts.flatMap((start, n) => {
      const cell = label(rows[start]!);
      const points = labelPoints(cell);
      const end = starts[n + 1] ?? rows.length;
      return cell && points
        ? [{ level, cell, points, rows: Array.from({ length: end - start }, (_, i) => start + i) }]
        : [];
    });
  });
}

function buildBreakdowns(spec: NonNullable<TableSpec['breakdowns']>): Breakdown[] {
  return (['income', 'spending'] as const).flatMap((group, g) => {
    const items = spec[group];
    if (!items) return [];
    const column = g * 3;
    return [
      {
        group,
        heading: bind(FIRST_BREAKDOWN_ROW, column, group === 'income' ? '按收入性质分' : '按支出性质分'),
        items: Object.entries(items).map(([label, amount], index) => ({
          label,
          cell: bind(FIRST_BREAKDOWN_ROW + 1 + index, column, `${label}：${amount ?? ''}`),
          amount,
        })),
      },
    ];
  });
}

/** The table a spec describes. */
function buildTable(kind: TableKind, spec: TableSpec): StandardTable {
  const indicatorSpecs = spec.indicators ?? [];
  const usedFunds = usedColumns(FUND_COLUMNS, spec.funds ?? []);
  const usedIndicators = usedColumns(INDICATOR_COLUMNS, indicatorSpecs);
  for (const field of spec.indicatorColumns ?? []) usedIndicators.add(field);
  const indicators = buildIndicators(indicatorSpecs, usedIndicators);
  const title = bind(0, 0, spec.title ?? '2023年度项目支出绩效自评表');
  const totalRow = FIRST_INDICATOR_ROW + indicators.length;
  const totalCell = (field: 'weight' | 'score' | 'grade'): Partial<Record<typeof field, BoundCell>> =>
    spec.total?.[field] === undefined
      ? {}
      : {
          [field]: bind(
            totalRow,
            INDICATOR_COLUMNS.indexOf(field === 'grade' ? 'reason' : field),
            spec.total[field],
          ),
        };
  return {
    kind,
    sheet: spec.sheet ?? '自评表',
    sheetIndex: 0,
    zone: {
      top: 0,
      left: 0,
      bottom: Math.max(totalRow, FIRST_INDICATOR_ROW),
      right: INDICATOR_COLUMNS.length - 1,
    },
    title,
    year: Number(/(\d{4})年/u.exec(rawText(title.value))?.[1]) || null,
    unit: spec.unit === undefined ? '万元' : spec.unit,
    confidence: 1,
    fields: Object.fromEntries(
      Object.entries(spec.fields ?? {}).map(([name, value], index) => [name, bind(1 + index, 1, value)]),
    ),
    ...(spec.funds && {
      fundBlock: {
        header: zoneOf(usedFunds, FIRST_FUND_ROW - 1),
        columns: headers(FUND_COLUMNS, usedFunds, FIRST_FUND_ROW - 1),
        ...(spec.fundPoints !== undefined && { points: { min: spec.fundPoints, max: spec.fundPoints } }),
      },
    }),
    funds: buildFunds(spec.funds ?? []),
    breakdowns: buildBreakdowns(spec.breakdowns ?? {}),
    goals: (spec.goals ?? []).map((goal, index) => ({
      kind: goal.kind ?? 'annual',
      ...(goal.name !== undefined && { name: bind(FIRST_GOAL_ROW + index, 0, goal.name) }),
      ...(goal.expected !== undefined && { expected: bind(FIRST_GOAL_ROW + index, 1, goal.expected) }),
      ...(goal.actual !== undefined && { actual: bind(FIRST_GOAL_ROW + index, 4, goal.actual) }),
    })),
    blocks: blockKinds(indicatorSpecs).map((block) => ({
      kind: block,
      header: zoneOf(usedIndicators, FIRST_INDICATOR_ROW - 1),
      columns: headers(INDICATOR_COLUMNS, usedIndicators, FIRST_INDICATOR_ROW - 1),
      rows: indicators.flatMap((row, index) => (row.block === block ? [index] : [])),
    })),
    indicators,
    pointsLabels: buildPointsLabels(indicators),
    ...(spec.total && {
      total: {
        label: bind(totalRow, 0, '总分'),
        ...totalCell('weight'),
        ...totalCell('score'),
        ...totalCell('grade'),
      },
    }),
    explanations: (spec.explanations ?? []).map((text, index) => bind(totalRow + 1 + index, 1, text)),
    baseRows: (spec.baseRows ?? []).map((base, index) => ({
      row: FIRST_FUND_ROW + index,
      label: bind(FIRST_FUND_ROW + index, 0, base.label),
      // "三公经费" begins with a numeral too: numbering is what a sign follows.
      name: labelText(base.label.replace(/^\s*(?:其中[:：]|[\d一二三四五六七八九十]+[、.．])/u, '')),
      depth: base.depth ?? 0,
      cells: {
        ...(base.priorActual !== undefined && {
          priorActual: bind(FIRST_FUND_ROW + index, 1, base.priorActual),
        }),
        ...(base.budget !== undefined && { budget: bind(FIRST_FUND_ROW + index, 2, base.budget) }),
        ...(base.actual !== undefined && { actual: bind(FIRST_FUND_ROW + index, 3, base.actual) }),
      },
    })),
    lists: (spec.lists ?? []).map((list) => {
      const names = [...new Set(list.rows.flatMap((row) => Object.keys(row)))];
      return {
        name: list.name,
        header: zoneOf(new Set(names), FIRST_LIST_ROW - 1),
        columns: headers(names, new Set(names), FIRST_LIST_ROW - 1) as Record<string, BoundCell>,
        rows: list.rows.map((row, index) => ({
          row: FIRST_LIST_ROW + index,
          cells: Object.fromEntries(
            names.map((name, column) => [name, bind(FIRST_LIST_ROW + index, column, row[name])]),
          ),
        })),
      };
    }),
    missingColumns: [],
    blank: false,
    ...spec.override,
  };
}

export const selfEvaluation = (spec: TableSpec): StandardTable => buildTable('project-self-evaluation', spec);
export const overallSelfEvaluation = (spec: TableSpec): StandardTable =>
  buildTable('overall-self-evaluation', { title: '2023年度部门整体支出绩效自评表', ...spec });
export const transferSelfEvaluation = (spec: TableSpec): StandardTable =>
  buildTable('transfer-self-evaluation', { title: '2023年度转移支付区域绩效自评表', ...spec });
export const baseData = (spec: TableSpec): StandardTable =>
  buildTable('base-data', { title: '2023年度部门整体支出绩效评价基础数据表', ...spec });
export const declaration = (spec: TableSpec): StandardTable =>
  buildTable('project-target', { title: '2024年度项目支出绩效目标申报表', ...spec });
export const overallDeclaration = (spec: TableSpec): StandardTable =>
  buildTable('overall-target', { title: '2024年度部门整体绩效目标申报表', ...spec });

/** "G21" and the like, for tests that compute an address. */
export const addressOf = (field: IndicatorField, index: number): string =>
  `${columnName(INDICATOR_COLUMNS.indexOf(field))}${FIRST_INDICATOR_ROW + 1 + index}`;
