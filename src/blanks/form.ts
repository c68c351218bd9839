import type {
  BaseRow,
  FundField,
  FundRow,
  Goal,
  IndicatorField,
  Level1,
  Level2,
  ListBlock,
  TableKind,
} from '../recognition/table';

/**
 * A standard table as it is printed: the words, the columns, the rows and what is typed where. Data only; `draw-form.ts` draws an
 * empty table from it, and recognition, which goes by the words, must find every part of what was drawn.
 *
 * Texts may hold {year} (or room to write it), {thisYear} {lastYear} {yearBeforeLast} (with 年, or 本年 上年 前年 while
 * the year is open), {goal} (number of the goal), {points} (points of the goal) and {unit} (万元 or 元).
 */
export interface Form {
  readonly kind: TableKind;
  /** Tells the forms of one kind apart. What people read about the form is in `locales`, under kind/variant. */
  readonly variant: string;
  /** Name of the sheet, without the year. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly blocks: readonly FormBlock[];
}

/** The columns something reaches over: first and last, zero-based. */
export type Span = readonly [first: number, last: number];

/** What is typed into a cell; decides alignment, number format and validation. */
export type InputKind =
  /** A short text, centred. */
  | 'word'
  /** A text that runs over lines, from the left. */
  | 'text'
  /** A code or a phone number: digits that are no number. */
  | 'code'
  /** A code whose length says how deep its line is: from the left. */
  | 'subject'
  | 'money'
  /** An amount of a disclosure table, with two decimals. */
  | 'amount'
  /** People, square metres. */
  | 'count'
  /** A share from 0 to 100 %. */
  | 'share'
  /** A rate that may exceed 100 %. */
  | 'rate'
  | 'points'
  | 'score'
  /** A target or actual value as written: "≥95%" stays what it is. */
  | 'value'
  | 'operator'
  | 'unit'
  /** 是 or 否. */
  | 'yes-no'
  /** Which budget pays. */
  | 'source'
  | 'level1'
  | 'level2';

export interface Label {
  readonly at: Span;
  readonly label: string;
  /** Written top to bottom. */
  readonly stacked?: true;
}

/** A label printed beside a block, over all its rows. */
export type Side = Label;

export interface Title {
  readonly block: 'title';
  readonly text: string;
}

/** A line without borders: the unit of the amounts, the signatures, a note. */
export interface TextLine {
  readonly block: 'line';
  readonly cells: readonly (Label & {
    readonly align: 'left' | 'center' | 'right';
    /** The office's own name follows the label. */
    readonly own?: true;
  })[];
  /** In points; a note may need more than one line. */
  readonly height?: number;
  readonly optional?: Optional;
}

export interface Optional {
  /** Name of the option, camelCase. */
  readonly id: string;
  /** Whether it is there unless someone takes it away. */
  readonly usual: boolean;
}

/** Cells to type into, with what recognition calls them. */
export interface FieldInput {
  readonly at: Span;
  readonly field: string;
  readonly input: InputKind;
  /** What is printed there to begin with: boxes to tick. */
  readonly text?: string;
  /** The office's own name belongs here. */
  readonly own?: true;
}
export interface GoalInput {
  readonly at: Span;
  readonly goal: Goal['kind'];
}
export interface ExplanationInput {
  readonly at: Span;
  readonly explanation: true;
}
/** Money stated as label and amount, without a block of its own. */
export interface AmountInput {
  readonly at: Span;
  readonly amount: FundRow['role'];
}
/** A text without a label, which no rule asks for. */
export interface FreeInput {
  readonly at: Span;
  readonly free: InputKind;
}
export type LineCell = Label | FieldInput | GoalInput | ExplanationInput | AmountInput | FreeInput;

/** Rows of labels with their values beside them. */
export interface Fields {
  readonly block: 'fields';
  readonly side?: Side;
  readonly rows: readonly { readonly height?: number; readonly cells: readonly LineCell[] }[];
  readonly optional?: Optional;
}

export interface FundColumn {
  readonly field: Exclude<FundField, 'label'>;
  readonly at: Span;
  /** One text, or the texts of several header rows from the top; equal neighbours are merged. */
  readonly header: string | readonly string[];
}
export interface FundLine {
  readonly role: FundRow['role'];
  readonly label: string;
}
/** A stretch of money rows, with its total above or below its parts. */
export interface FundGroup {
  readonly side?: Side;
  readonly lines: readonly FundLine[];
}
/** Names with amounts, below one another under a heading (按收入性质分). */
export interface FundStack {
  readonly heading: string;
  readonly label: Span;
  readonly amount: Span;
  readonly items: readonly string[];
}
export interface Funds {
  readonly block: 'funds';
  readonly side: Side;
  /** Where the names of the rows stand, with the header over them if there is one. */
  readonly label: { readonly at: Span; readonly header?: string };
  readonly columns: readonly FundColumn[];
  readonly groups: readonly FundGroup[];
  /** Of the execution rate. Printed in the points column where the form has one. */
  readonly points?: number;
  /** Income and spending side by side below the rows (Hunan). */
  readonly breakdowns?: readonly FundStack[];
}

/** Headings with the goals' texts under them. */
export interface Goals {
  readonly block: 'goals';
  readonly side?: Side;
  readonly columns: readonly {
    readonly at: Span;
    readonly header: string;
    readonly goal: Goal['kind'];
    readonly text: 'expected' | 'actual';
  }[];
  /** One line for all goals, or one for each. */
  readonly each?: true;
  readonly height: number;
}

export interface IndicatorColumn {
  readonly field: IndicatorField;
  readonly at: Span;
  readonly header: string | readonly string[];
  readonly input: InputKind;
  /** The same for the whole grid, in one merged cell: the name of the goal. */
  readonly text?: string | number;
}

/** The rows of a second-level category. */
export interface Category2 {
  readonly category: Level2 | null;
  readonly label: string;
  readonly rows: number;
  /** Printed behind the label. */
  readonly points?: string;
}
/** A first-level category with its second-level ones. */
export interface Category1 {
  readonly category: Level1 | null;
  readonly label: string;
  /** Printed behind the label where the form prints points there, and the most a score may be. */
  readonly points?: number;
  readonly children: readonly Category2[];
}

export interface Indicators {
  readonly block: 'indicators';
  readonly term: 'annual' | 'long-term';
  readonly side?: Side;
  readonly columns: readonly IndicatorColumn[];
  readonly groups: readonly Category1[];
  /** Whether first-level labels print their points: 产出指标（50分）. */
  readonly labelledPoints?: true;
  /** The form leaves it to the office which categories it has: labels may be typed over. */
  readonly freeLevels?: true;
}

export interface Total {
  readonly block: 'total';
  readonly label: Label;
  readonly weight?: Span;
  readonly score?: Span;
  /** Full marks. */
  readonly full: number;
  /** Where wrong points are remarked on, and the grade is said if the form has one. */
  readonly remark?: Span;
  readonly grade?: true;
}

export interface ListColumn {
  readonly name: string;
  readonly at: Span;
  readonly header: string;
  readonly input: InputKind;
}
/** A list inside a form: projects, costing, procurement, payment plan. */
export interface List {
  readonly block: 'list';
  readonly name: ListBlock['name'];
  readonly side?: Side;
  /** A heading over the whole list. */
  readonly band?: string;
  readonly columns: readonly ListColumn[];
  readonly rows: number;
  /** As many rows as people have projects. */
  readonly perProject?: true;
  readonly optional?: Optional;
}

/** A heading over all columns. */
export interface Band {
  readonly block: 'band';
  readonly label: string;
}

export interface FigureLine {
  /** As printed, with its numbering and indent. */
  readonly label: string;
  /** Other lines, by their place in the block, that make up this one. */
  readonly sumOf?: readonly number[];
  /** No prior year is asked for: printed as ——. */
  readonly noPrior?: true;
  /** Room for lines of the office's own. */
  readonly free?: true;
}
/** Lines of figures by year (基础数据表). */
export interface Figures {
  readonly block: 'figures';
  readonly label: Label;
  readonly columns: readonly {
    readonly name: keyof BaseRow['cells'];
    readonly at: Span;
    readonly header: string;
  }[];
  readonly lines: readonly FigureLine[];
}

/** Headers with one value under each; a ratio is computed from two others (基础数据表). */
export interface Headed {
  readonly block: 'headed';
  readonly side: Side;
  readonly items: readonly {
    readonly field: string;
    readonly at: Span;
    readonly header: string;
    readonly input: InputKind;
    /** Fields that are divided: the first by the second. */
    readonly ratio?: readonly [string, string];
  }[];
}

/** A column of a disclosure table (部门预算公开表). */
export interface BudgetFormColumn {
  /** What recognition calls it: 合计 under a group's header bears the name of the group. */
  readonly key: string;
  readonly at: Span;
  readonly header: string | readonly string[];
  readonly input: InputKind;
  /** Keys of the columns it adds up. */
  readonly sumOf?: readonly string[];
  /** Keys of the columns whose product it is. */
  readonly productOf?: readonly [string, string];
}

/** A line of a disclosure table: a subject, a unit, a project. */
export interface BudgetFormLine {
  /** Printed to begin with; may be typed over. */
  readonly code?: string;
  readonly name?: string;
  /** The office's own name stands here. */
  readonly own?: true;
  /** The lines it is the sum of. */
  readonly parts?: readonly BudgetFormLine[];
  /** So many blank lines, unless people ask for another number. */
  readonly rows?: number;
}

/** Lines under one header, with their total above them. */
export interface BudgetLines {
  readonly block: 'budget-lines';
  readonly columns: readonly BudgetFormColumn[];
  /** Key of the column that names the lines; 合计 and the office's name stand there. */
  readonly nameKey?: string;
  /** Codes say which line is part of which: 201, 20136, 2013601. Else lines are added up by their places. */
  readonly byCode?: true;
  readonly total?: string;
  readonly lines: readonly BudgetFormLine[];
  /** Instead of `lines` for people who want to write all subjects themselves. */
  readonly openLines?: readonly BudgetFormLine[];
  /** What is said under the table in place of its lines by an office that has nothing to put in. */
  readonly emptyNote?: string;
  /** Of a line, in points. */
  readonly height?: number;
}

export interface BudgetSideLine {
  readonly label: string;
  /** Lines of the side, totals after the others, by their place. */
  readonly sumOf?: readonly number[];
}
/** Names with amounts: one half of a two-sided table. */
export interface BudgetFormSide {
  readonly side: 'income' | 'expenditure';
  readonly heading: string;
  readonly name: Span;
  readonly amount: Span;
  readonly lines: readonly BudgetSideLine[];
  /** Stand at the foot, level with those of the other side; the last ones of both sides are equal. */
  readonly totals: readonly BudgetSideLine[];
}
/** Income and expenditure side by side. */
export interface BudgetSides {
  readonly block: 'budget-sides';
  readonly sides: readonly [BudgetFormSide, BudgetFormSide];
}

export type SimpleBlock =
  | Title
  | TextLine
  | Fields
  | Funds
  | Goals
  | Indicators
  | Total
  | List
  | Band
  | Figures
  | Headed
  | BudgetLines
  | BudgetSides;

/** Blocks that every goal has for itself. */
export interface EachGoal {
  readonly block: 'each-goal';
  readonly term: Goal['kind'];
  readonly blocks: readonly SimpleBlock[];
  readonly optional?: Optional;
}

export type FormBlock = SimpleBlock | EachGoal;
