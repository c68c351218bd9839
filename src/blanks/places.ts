import type {
  FundField,
  FundRow,
  Goal,
  IndicatorField,
  Level1,
  Level2,
  ListBlock,
  BaseRow,
  BudgetSide,
} from '../recognition/table';
import type { At } from './formulas';

/** Where everything of a drawn form stands: the cells that recognition will bind. */
export interface Places {
  readonly fields: Record<string, At>;
  readonly funds: FundPlaces[];
  readonly breakdowns: { readonly label: string; readonly amount: At }[];
  readonly goals: GoalPlaces[];
  readonly indicators: IndicatorPlaces[];
  readonly grids: {
    readonly term: Goal['kind'];
    readonly columns: { readonly [field in IndicatorField]?: At };
  }[];
  readonly total: { weight?: At; score?: At; grade?: At };
  readonly explanations: At[];
  readonly lists: { readonly name: ListBlock['name']; readonly rows: Readonly<Record<string, At>>[] }[];
  readonly figures: {
    readonly label: string;
    readonly cells: { readonly [name in keyof BaseRow['cells']]?: At };
  }[];
  readonly budget: BudgetPlaces[];
  /** First and last row of a header that comes again on every page. */
  header?: { readonly top: number; readonly bottom: number };
}

/** One side of a disclosure table, or the whole of one that has no sides. */
export interface BudgetPlaces {
  readonly side: BudgetSide['side'];
  /** Header cells by the key of their column. */
  readonly columns: Readonly<Record<string, At>>;
  readonly rows: readonly BudgetRowPlaces[];
}
export interface BudgetRowPlaces {
  /** 0 for the outermost lines and for totals. */
  readonly depth: number;
  readonly isTotal: boolean;
  /** Its amounts are those of other lines. */
  readonly isSum: boolean;
  readonly cells: Readonly<Record<string, At>>;
}

export interface FundPlaces {
  readonly role: FundRow['role'];
  readonly label: string;
  readonly cells: { readonly [field in FundField]?: At };
}

export interface GoalPlaces {
  readonly kind: Goal['kind'];
  expected?: At;
  actual?: At;
}

export interface IndicatorPlaces {
  readonly term: Goal['kind'];
  /** Number of the goal the row serves, from 0. */
  readonly goal: number;
  readonly category1: Level1 | null;
  readonly category2: Level2 | null;
  readonly cells: { readonly [field in IndicatorField]?: At };
}

export const noPlaces = (): Places => ({
  fields: {},
  funds: [],
  breakdowns: [],
  goals: [],
  indicators: [],
  grids: [],
  total: {},
  explanations: [],
  lists: [],
  figures: [],
  budget: [],
});
