import type { WorkbenchTexts } from '../texts';
import type { ReviewLine } from './line';

type ReviewTexts = WorkbenchTexts['reviewing'];

export type ReviewColumn =
  'file' | 'table' | 'project' | 'errors' | 'warnings' | 'score' | 'grade' | 'rate' | 'note';
export const COLUMNS: readonly ReviewColumn[] = [
  ...(['file', 'project', 'table', 'errors', 'warnings'] as const),
  ...(['score', 'grade', 'rate', 'note'] as const),
];
export const FILTERS = ['all', 'withErrors', 'withWarnings', 'clean', 'withoutTables', 'unreadable'] as const;
export type ReviewFilter = (typeof FILTERS)[number];

export interface Sorting {
  readonly column: ReviewColumn;
  readonly descending: boolean;
}

/** What a cell of the review holds, for sorting and for export; null is empty. */
export function columnValue(
  line: ReviewLine,
  column: ReviewColumn,
  texts: ReviewTexts,
): string | number | null {
  switch (column) {
    case 'table':
      return line.problem === null ? line.tables : null;
    case 'errors':
    case 'warnings':
      return line.problem === null ? line[column] : null;
    case 'note':
      return noteOf(line, texts) || null;
    case 'project':
      return line.project || null;
    default:
      return line[column];
  }
}

/** Why there is nothing to say of a file; empty where there is. */
export function noteOf({ problem, tables }: ReviewLine, texts: ReviewTexts): string {
  if (problem !== null) return problem;
  return tables === 0 ? texts.noTables : '';
}

const MATCHES: Readonly<Record<ReviewFilter, (line: ReviewLine) => boolean>> = {
  all: () => true,
  withErrors: ({ errors }) => errors > 0,
  withWarnings: ({ warnings }) => warnings > 0,
  clean: ({ tables, errors, warnings }) => tables > 0 && errors === 0 && warnings === 0,
  withoutTables: ({ problem, tables }) => problem === null && tables === 0,
  unreadable: ({ problem }) => problem !== null,
};

/** The lines that match, sorted; empty cells come last whichever way. */
export function reviewRows(
  lines: readonly ReviewLine[],
  search: string,
  filter: ReviewFilter,
  { column, descending }: Sorting,
  texts: ReviewTexts,
): ReviewLine[] {
  const wanted = search.trim().toLowerCase();
  const direction = descending ? -1 : 1;
  return lines
    .filter(
      (line) =>
        MATCHES[filter](line) &&
        (wanted === '' ||
          line.file.toLowerCase().includes(wanted) ||
          line.project.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => {
      const [x, y] = [columnValue(a, column, texts), columnValue(b, column, texts)];
      if (isEmpty(x) || isEmpty(y)) return Number(isEmpty(x)) - Number(isEmpty(y));
      const order =
        typeof x === 'number' && typeof y === 'number' ? x - y : ORDER.compare(String(x), String(y));
      return order * direction || ORDER.compare(a.file, b.file);
    });
}

const isEmpty = (value: string | number | null): boolean => value === null || value === '';
const ORDER = new Intl.Collator('zh-CN', { numeric: true });
