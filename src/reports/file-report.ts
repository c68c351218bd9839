import type { Assessment, Finding } from '../assessment/types';
import type { Fix } from '../rules/rule';
import { cellName } from '../sheet/a1';
import type { CellContent } from '../sheet/edit';
import type { FileError, FileReport, FindingReport, JsonValue } from './report';
import { jsonValue, tableReport } from './table-report';

/** A formula where one stands, as typed ("=F7/E7"), else the raw value. */
const content = ({ value, formula }: CellContent): JsonValue =>
  formula === undefined ? jsonValue(value) : `=${formula}`;

const fixReport = ({ kind, edits }: Fix): NonNullable<FindingReport['fix']> => ({
  kind,
  edits: edits.map(({ sheet, row, column, before, after }) => ({
    sheet,
    cell: cellName(row, column),
    before: content(before),
    after: content(after),
  })),
});

function findingReport(finding: Finding): FindingReport {
  const { rule, severity, sheet, cell, related, message, expected, found, fix, ignored, table } = finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    related,
    message,
    expected: expected ?? null,
    found: found ?? null,
    fix: fix && fixReport(fix),
    ignored,
    table,
  };
}

/** What was recognised in a file and what is wrong with it, in the shape of contract §3. */
export const checkedFile = (
  path: string,
  { findings, ...recognised }: Pick<Assessment, 'tables' | 'unknownIn' | 'findings'>,
): FileReport => ({
  ...inspectedFile(path, recognised),
  findings: findings.map(findingReport),
});

/** What was recognised, without findings. */
export const inspectedFile = (
  path: string,
  { tables, unknownIn }: Pick<Assessment, 'tables' | 'unknownIn'>,
): FileReport => ({
  path,
  error: null,
  tables: tables.map(tableReport),
  ...(unknownIn && { unknownIn }),
});

/** A file that could not be read, in its place among the others. */
export const unreadableFile = (path: string, error: FileError, checked: boolean): FileReport => ({
  path,
  error,
  tables: [],
  ...(checked && { findings: [] }),
});
