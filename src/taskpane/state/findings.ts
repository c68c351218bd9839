import type { Severity } from '../../rules/rule';
import type { Outcome, PaneFinding, TableLine } from '../assessor/outcome';
import type { Checked, Filter } from './pane-state';

/** Whether it lies in the open workbook: all others can only be read about. */
export const isHere = ({ file }: PaneFinding): boolean => file === undefined;

/** Those of the open workbook that nobody ignores. */
export const openFindings = (checked: Checked | null): readonly PaneFinding[] =>
  checked?.outcome.findings.filter((finding) => isHere(finding) && finding.ignored === null) ?? [];

/** The sheet by name, with its workbook's where that is not the open one. */
export const sheetLabel = ({ file, sheet }: Pick<PaneFinding, 'file' | 'sheet'>): string =>
  file === undefined ? sheet : `《${file}》${sheet}`;

/** Whether a finding is about another workbook: it lies there, or speaks of it. */
export const concerns = ({ file, about = [] }: PaneFinding, name: string): boolean =>
  file === name || about.includes(name);

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly ignored: number;
}

/** Ignored findings count as ignored, whatever their severity. */
export function countFindings(findings: readonly PaneFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, ignored: 0 };
  for (const { severity, ignored } of findings) counts[ignored ? 'ignored' : severity] += 1;
  return counts;
}

export function isFiltered({ severities, rule, text, ignored }: Filter): boolean {
  return severities.length > 0 || rule !== null || text.trim() !== '' || !ignored;
}

/** The filter after a new check, without the rule that is silent now and the workbook that is no longer compared. */
export function keptFilter(before: Outcome | undefined, after: Outcome, filter: Filter): Filter {
  const { rule, text } = filter;
  const isCompared = (outcome: Outcome | undefined): boolean =>
    outcome?.others.some(({ name }) => name === text) ?? false;
  return {
    ...filter,
    rule: rule !== null && rule in after.ruleTitles ? rule : null,
    text: isCompared(before) && !isCompared(after) ? '' : text,
  };
}

/** The findings that a filter lets through, in their order. One that is ignored is of no severity, as in the counts. */
export function filterFindings(findings: readonly PaneFinding[], filter: Filter): readonly PaneFinding[] {
  if (!isFiltered(filter)) return findings;
  const wanted = searchForm(filter.text.trim());
  return findings.filter(
    (finding) =>
      (filter.severities.length === 0 ||
        (!finding.ignored && filter.severities.includes(finding.severity))) &&
      (filter.rule === null || finding.rule === filter.rule) &&
      (filter.ignored || !finding.ignored) &&
      (wanted === '' || searchText(finding).includes(wanted)),
  );
}

const searchText = ({
  message,
  cell,
  sheet,
  rule,
  found = '',
  expected = '',
  file = '',
}: PaneFinding): string => searchForm([message, cell, sheet, rule, found, expected, file].join('\n'));

/** Full-width letters and digits are found by half-width ones, and the other way round. */
export const searchForm = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Findings of one table, or those of a sheet that lie in none. */
export interface FindingGroup {
  /** The same from check to check. */
  readonly key: string;
  /** As {@link sheetLabel} names it. */
  readonly sheet: string;
  readonly table: TableLine | null;
  readonly findings: readonly PaneFinding[];
}

/** Findings by table, in the order in which they come. */
export function groupFindings(
  findings: readonly PaneFinding[],
  { tables, others }: Pick<Outcome, 'tables' | 'others'>,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: PaneFinding[] }>();
  for (const finding of findings) {
    const ofBook = isHere(finding) ? tables : others.find(({ name }) => name === finding.file)?.tables;
    const table = (finding.table !== null && ofBook?.[finding.table]) || null;
    const sheet = sheetLabel(finding);
    const key = JSON.stringify([sheet, table && [table.zone.top, table.zone.left]]);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, sheet, table, findings: [finding] });
  }
  return [...groups.values()];
}

/** A line of the list. */
export type ListRow =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly group: FindingGroup;
      readonly collapsed: boolean;
    }
  | { readonly type: 'finding'; readonly key: string; readonly finding: PaneFinding };

export const listRows = (groups: readonly FindingGroup[], collapsed: readonly string[]): readonly ListRow[] =>
  groups.flatMap((group): ListRow[] => {
    const isCollapsed = collapsed.includes(group.key);
    const heading: ListRow = { type: 'group', key: group.key, group, collapsed: isCollapsed };
    if (isCollapsed) return [heading];
    return [
      heading,
      ...group.findings.map((finding): ListRow => ({ type: 'finding', key: finding.key, finding })),
    ];
  });

/** The finding so many places before or after the selected one; the first or last one where none is selected. */
export function neighbour(
  findings: readonly PaneFinding[],
  selected: string | null,
  step: 1 | -1,
): PaneFinding | null {
  const at = findings.findIndex(({ key }) => key === selected);
  const index = at < 0 ? (step > 0 ? 0 : findings.length - 1) : at + step;
  return findings[Math.min(Math.max(index, 0), findings.length - 1)] ?? null;
}

/** Where the selection stays after a new check: on the same finding, else on the next one that is still there. */
export function keptSelection(
  before: readonly PaneFinding[],
  after: readonly PaneFinding[],
  selected: string | null,
): string | null {
  if (selected === null) return null;
  const keys = new Set(after.map(({ key }) => key));
  if (keys.has(selected)) return selected;
  const at = before.findIndex(({ key }) => key === selected);
  const later = before.slice(at + 1).find(({ key }) => keys.has(key));
  const earlier = before
    .slice(0, Math.max(at, 0))
    .reverse()
    .find(({ key }) => keys.has(key));
  return (later ?? earlier)?.key ?? null;
}
