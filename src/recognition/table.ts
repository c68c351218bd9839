import type Big from 'big.js';
import type { CellSnapshot, RawValue } from '../sheet/snapshot';
import type { Zone } from '../sheet/zone';
import type { MoneyUnit } from '../values/money';
import type { Interval } from '../values/types';

/** 部门预算公开表 01…13 (contract §1). */
export const BUDGET_KINDS = [
  'budget-01',
  'budget-02',
  'budget-03',
  'budget-04',
  'budget-05',
  'budget-06',
  'budget-07',
  'budget-08',
  'budget-09',
  'budget-10',
  'budget-11',
  'budget-12',
  'budget-13',
] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

/** Contract §1. */
export const TABLE_KINDS = [
  'project-self-evaluation',
  'overall-self-evaluation',
  'transfer-self-evaluation',
  'base-data',
  'project-target',
  'overall-target',
  ...BUDGET_KINDS,
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Self-evaluations: with figures of what was spent and reached. Some transfer forms print points and scores, too. */
export const SELF_EVALUATIONS: readonly TableKind[] = [
  'project-self-evaluation',
  'overall-self-evaluation',
  'transfer-self-evaluation',
];

/** Declarations: what is planned, before the year begins. */
export const DECLARATIONS: readonly TableKind[] = ['project-target', 'overall-target'];

/** A field of a table bound to its cell. For a merged area the cell is its top-left. */
export interface BoundCell {
  /** Zero-based, as everywhere inside. */
  readonly row: number;
  readonly column: number;
  /** The merged area, or the cell itself. */
  readonly zone: Zone;
  readonly value: RawValue;
  /** Without "=". */
  readonly formula?: string;
  readonly text?: string;
  readonly format?: string;
}

/** A printed figure: its value in the table's own unit and what unrounded values it may stand for. */
export interface Figure {
  readonly cell: BoundCell;
  readonly value: Big;
  readonly interval: Interval;
}

/** All have the same properties, absent or not: what reads them by the thousand reads one shape. */
export const bindCell = (zone: Zone, cell: CellSnapshot | undefined): BoundCell => ({
  row: zone.top,
  column: zone.left,
  zone,
  value: cell?.value ?? null,
  formula: cell?.formula,
  text: cell?.text,
  format: cell?.format,
});

/** First-level categories. 'cost' stands alone only in forms after 财预〔2021〕101号; 'execution', 'process' and 'decision' in older and process forms. */
export type Level1 = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'execution' | 'process' | 'decision';
export type Level2 =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic-cost'
  | 'social-cost'
  | 'ecological-cost'
  | 'economic-benefit'
  | 'social-benefit'
  | 'ecological-benefit'
  | 'sustainability'
  | 'satisfaction';

/** Columns of an indicator grid. The first ones are the contract's names; the rest are ours. */
export const INDICATOR_FIELDS = [
  'level1',
  'level2',
  'level3',
  'description',
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'basis',
  /** 正向/反向 (巴彦淖尔). */
  'direction',
  'adjustedTarget',
  /** 前年, 上年. */
  'targetBeforeLast',
  'targetLast',
  'completionRate',
  /** A reviewer's second score (复核分). */
  'reviewScore',
  /** 得分计算方法, 评分标准. */
  'scoringText',
  'coreFlag',
  /** 指标权重比例(%): the share of the whole goal, unrelated to points. */
  'goalShare',
  /** The project of a row in list exports with several projects. */
  'project',
  /** 序号. */
  'number',
  /** 目标名称: which goal the row serves (Wuhan). */
  'goalName',
] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

export interface IndicatorRow {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Index into {@link StandardTable.blocks}. */
  readonly blockIndex: number;
  readonly block: 'annual' | 'long-term';
  readonly cells: { readonly [field in IndicatorField]?: BoundCell };
  /** What the first- and second-level labels mean; null when they say nothing known. */
  readonly category1: Level1 | null;
  readonly category2: Level2 | null;
  /** A `其中` row: part of the row above, without points of its own. */
  readonly subRow: boolean;
  /** "指标2：", "……": template residue without content of its own. */
  readonly placeholder: boolean;
  /** Nothing but labels carried from above: an unused line of the form. */
  readonly spare: boolean;
  /** ★-marked or flagged core indicator. */
  readonly core: boolean;
  /** How the row's cells had slid from their columns, where recognition put them right. */
  readonly displaced?: Shift;
}

/** By how many columns cells stand beside their own: to the right, or to the left (negative); each by another number: 'mixed'. */
export type Shift = number | 'mixed';

/** One grid of indicators: a goal has its own in forms with several goals. */
export interface IndicatorBlock {
  readonly kind: 'annual' | 'long-term';
  /** "年度绩效目标1（80分）" or the header's own label, if there is one. */
  readonly label?: BoundCell;
  /** Index into {@link StandardTable.goals}, if the block belongs to one. */
  readonly goal?: number;
  /** Points printed in the label, "80" of "（80分）". */
  readonly points?: LabelPoints;
  readonly header: Zone;
  /** Header cell of every column the block has. */
  readonly columns: { readonly [field in IndicatorField]?: BoundCell };
  /** Indexes into {@link StandardTable.indicators}. */
  readonly rows: readonly number[];
  /** How the header had slid against all its rows, where it had. */
  readonly displaced?: Shift;
  /** The values stand in a column for each place, none of which is bound; absent otherwise. */
  readonly byPlace?: true;
}

/** Points read out of a label: exact ("50分") or a span ("0-20分"). */
export interface LabelPoints {
  readonly min: number;
  readonly max: number;
}

/** A first- or second-level label cell that carries points, with the rows it covers. */
export interface PointsLabel {
  readonly level: 1 | 2;
  readonly cell: BoundCell;
  readonly points: LabelPoints;
  readonly rows: readonly number[];
}

export const FUND_FIELDS = [
  'label',
  'initialBudget',
  'annualBudget',
  'executed',
  'weight',
  'rate',
  'score',
  'reason',
  /** 占比 of a declaration's income or spending line. */
  'share',
  /** Amounts of the last and the last but one year. */
  'lastYear',
  'yearBeforeLast',
] as const;
export type FundField = (typeof FUND_FIELDS)[number];

export interface FundRow {
  readonly row: number;
  readonly role: 'total' | 'part';
  /** What a part adds up to: source of the money, or kind of spending. */
  readonly group: 'source' | 'spending' | null;
  /** A part of the part above (indented, or after a second 其中). */
  readonly depth: number;
  readonly cells: { readonly [field in FundField]?: BoundCell };
  readonly displaced?: Shift;
}

/** The header cells of the money block. */
export interface FundBlock {
  readonly header: Zone;
  readonly columns: { readonly [field in FundField]?: BoundCell };
  /** "预算执行情况(20分)": points printed in the block's label. */
  readonly points?: LabelPoints;
  readonly label?: BoundCell;
}

export interface Goal {
  readonly name?: BoundCell;
  readonly expected?: BoundCell;
  readonly actual?: BoundCell;
  readonly kind: 'annual' | 'long-term';
}

/** "一般公共预算：734.38" in one cell: a label with its amount (按收入性质分 / 按支出性质分). */
export interface BreakdownItem {
  readonly label: string;
  readonly cell: BoundCell;
  /** The amount as text, null when the cell names none. */
  readonly amount: string | null;
}
export interface Breakdown {
  readonly group: 'income' | 'spending';
  readonly heading: BoundCell;
  readonly items: readonly BreakdownItem[];
}

/** A row of 基础数据表: prior-year actual, budget and actual of one line. */
export interface BaseRow {
  readonly row: number;
  readonly label: BoundCell;
  /** Name without numbering, bullets and brackets. */
  readonly name: string;
  /** 0 for a heading such as 三公经费, 1 for its parts, 2 for parts of parts. */
  readonly depth: number;
  readonly cells: {
    readonly priorActual?: BoundCell;
    readonly budget?: BoundCell;
    readonly actual?: BoundCell;
  };
}

/** A list inside a form: costing lines, projects of a department, procurement, payment plan. */
export interface ListBlock {
  readonly name: 'projects' | 'costing' | 'procurement' | 'payment-plan';
  readonly header: Zone;
  readonly columns: Readonly<Record<string, BoundCell>>;
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, BoundCell>> }[];
}

/** Columns of the disclosure tables. Groups over columns have roles too. */
export type BudgetColumnRole =
  | 'number'
  | 'code'
  /** 类, 款, 项 in columns of their own. */
  | 'class'
  | 'section'
  | 'item'
  | 'name'
  | 'projectName'
  | 'projectUnit'
  | 'catalogue'
  | 'functionSubject'
  | 'economicSubject'
  | 'source'
  | 'nature'
  | 'measure'
  | 'note'
  | 'quantity'
  | 'price'
  /** 增减, 占比: figures that do not add up. */
  | 'change'
  | 'total'
  | 'basic'
  | 'staff'
  | 'public'
  | 'project'
  | 'business'
  | 'toSuperior'
  | 'toAffiliates'
  | 'abroad'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'reception'
  | 'thisYear'
  | 'fiscal'
  | 'carryOver'
  | 'general'
  | 'governmentFund'
  | 'stateCapital'
  | 'special'
  | 'service'
  | 'operating'
  | 'superiorGrant'
  | 'affiliateIncome'
  | 'otherIncome'
  | 'own'
  | 'smallMedium'
  | 'small';

/** A column of a disclosure table. */
export interface BudgetColumn {
  /** Unique in its side: the role, with the group's before it where two columns share one. */
  readonly key: string;
  /** Zero-based. */
  readonly column: number;
  /** The column's role; of 小计 in a group the group's ("基本支出 | 小计" is `basic`). null where no word is known. */
  readonly role: BudgetColumnRole | null;
  /** Roles of the groups over it, outermost first, unknown ones left out. */
  readonly groups: readonly BudgetColumnRole[];
  /** Header cells over the column from top to bottom, each once. */
  readonly path: readonly BoundCell[];
  /** Holds amounts. */
  readonly money: boolean;
}

/** A line of a disclosure table. */
export interface BudgetRow {
  readonly row: number;
  readonly kind: 'line' | 'total' | 'grand-total' | 'subtotal' | 'of-which';
  /** "2013601", however it was written: as number or text, in one cell or in three, before the name. */
  readonly code: string | null;
  /** Without spaces, line breaks and numbering. */
  readonly name: string;
  readonly label?: BoundCell;
  /** 0 for 类, 1 for 款 …; of totals 0. */
  readonly depth: number;
  /** Index of the line it is part of among the rows of its side; null for the outermost. */
  readonly parent: number | null;
  /** Its place among the lines is only guessed (no code, no numbering): its amount is at most part of the line above. */
  readonly guessed: boolean;
  /** By {@link BudgetColumn.key}. */
  readonly cells: Readonly<Record<string, BoundCell>>;
}

/** Names with their amounts: the whole table, or one half of those with income and expenditure side by side. */
export interface BudgetSide {
  readonly side: 'income' | 'expenditure' | null;
  readonly columns: readonly BudgetColumn[];
  readonly rows: readonly BudgetRow[];
}

/** What a disclosure table (部门预算公开表) holds. */
export interface BudgetTable {
  readonly sides: readonly BudgetSide[];
  /** Texts under the table. */
  readonly notes: readonly BoundCell[];
  /** No amount anywhere. */
  readonly empty: boolean;
}

/** One recognised table: every field knows its cell, nothing is judged yet. */
export interface StandardTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Position of the sheet in the workbook, zero-based. */
  readonly sheetIndex: number;
  readonly zone: Zone;
  readonly title?: BoundCell;
  /** The year the title speaks of. */
  readonly year: number | null;
  /** Serial dates of its workbook count from 1904. */
  readonly date1904?: true;
  /** What amounts are printed in. */
  readonly unit: MoneyUnit | null;
  /** Where the unit is stated, if it is. */
  readonly unitCell?: BoundCell;
  /** 0…1: how sure recognition is of the kind. */
  readonly confidence: number;
  /** By camelCase name (contract §3); names in `layouts/vocabulary.ts`. */
  readonly fields: Readonly<Record<string, BoundCell>>;
  readonly fundBlock?: FundBlock;
  readonly funds: readonly FundRow[];
  readonly breakdowns: readonly Breakdown[];
  readonly goals: readonly Goal[];
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly IndicatorRow[];
  readonly pointsLabels: readonly PointsLabel[];
  readonly total?: {
    readonly label?: BoundCell;
    readonly weight?: BoundCell;
    readonly score?: BoundCell;
    readonly grade?: BoundCell;
    readonly displaced?: Shift;
  };
  /** 评价结论 and other prose blocks that explain deviations for the whole table (Hubei's footer). */
  readonly explanations: readonly BoundCell[];
  readonly baseRows: readonly BaseRow[];
  readonly lists: readonly ListBlock[];
  /** Of kinds `budget-…` only; everything else but title, unit and fields is empty there. */
  readonly budget?: BudgetTable;
  /** Columns the layout needs and the header lacks. */
  readonly missingColumns: readonly { readonly field: IndicatorField | FundField; readonly header: Zone }[];
  /** No figure, no indicator name, no text was filled in. */
  readonly blank: boolean;
}

/** A sheet whose title says it is one of ours while its body could not be bound. */
export interface Unrecognised {
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly title: BoundCell;
  readonly kind: TableKind;
}

export interface Recognition {
  readonly tables: readonly StandardTable[];
  readonly unrecognised: readonly Unrecognised[];
}
