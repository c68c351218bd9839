import type { Edit } from '../sheet/edit';
import type { Severity } from '../sheet/severity';
import type { BoundCell, StandardTable, TableKind, Unrecognised } from '../recognition/table';
import type { ScoredTable } from '../scoring/types';

export { SEVERITIES, type Severity } from '../sheet/severity';

/** Numbers and names of the row, for the message texts: `{name}` in a text is replaced by data.name. */
export type MessageData = Readonly<Record<string, string | number>>;

export interface Fix {
  /** safe: recomputed from figures that stand there, may be applied in bulk. suggestion: a person decides. */
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
}

/** Where a rule speaks and with what. The runner adds severity and text. */
export interface Place {
  /** The cell to go to. */
  readonly cell: Pick<BoundCell, 'row' | 'column'>;
  readonly related?: readonly Pick<BoundCell, 'row' | 'column'>[];
  /** Which text of the rule: 'default' when absent. */
  readonly text?: string;
  readonly data?: MessageData;
  readonly expected?: string;
  readonly found?: string;
  readonly fix?: Fix | null;
  /** Names of the other workbooks it speaks of; absent where it speaks of none. */
  readonly about?: readonly Book['name'][];
  /** Only where this place weighs less or more than the rule's default. */
  readonly severity?: Severity;
}

/** A rule about one table: pure, no clock, no order dependence. */
export interface TableRule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: 'table';
  /** Absent: every kind. */
  readonly kinds?: readonly TableKind[];
  /** Asked about forms nobody has filled in too; all other rules are silent there. */
  readonly blankForms?: true;
  readonly check: (table: ScoredTable) => Iterable<Place>;
}

/** A place of a rule that compares tables: it also says which table it is in. */
export interface BookPlace extends Place {
  readonly table: StandardTable;
}

/** A workbook among others that are checked together. */
export interface Book {
  /** What people know it by: its file name. */
  readonly name: string;
}
export type BookOf = (table: StandardTable) => Book;

/** A rule that compares tables, of one workbook or of several. */
export interface BookRule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: 'book';
  /** @param bookOf the workbook each table is in */
  readonly check: (tables: readonly ScoredTable[], bookOf: BookOf) => Iterable<BookPlace>;
}

/** A rule about a sheet whose title is one of ours while its body could not be bound. */
export interface SheetRule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: 'sheet';
  readonly check: (sheet: Unrecognised) => Iterable<Place>;
}

export type Rule = TableRule | BookRule | SheetRule;
