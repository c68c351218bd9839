import { COLUMN_PARTS, OF_WHICH, OTHER_YEAR, TOTAL_COLUMN } from '../../layouts/budget/columns';
import type { BudgetColumn } from '../../recognition/table';
import { labelText, matchingText } from '../../sheet/text';
import type { Equation } from './equation';

/** A column that holds others: 合计 = 基本支出 + 项目支出, 基本支出小计 = 人员经费 + 公用经费. */
export interface ColumnSum {
  readonly whole: BudgetColumn;
  readonly parts: readonly BudgetColumn[];
  readonly relation: Equation['relation'];
}

/** The sums a header promises: in every group the column called 合计 or 小计 holds the others. */
export function columnSums(columns: readonly BudgetColumn[], level = 0): ColumnSum[] {
  const groups = groupAt(columns, level);
  const inner = groups.flatMap(({ members }) =>
    members.some(({ path }) => path.length > level + 1) ? columnSums(members, level + 1) : [],
  );
  const { sums, outer } = flatSums(groups, level);
  const totals = outer.filter(({ members }) => isTotal(members, level));
  const whole = totals[0]?.members[0];
  if (!whole || totals.length > 1) return [...inner, ...sums];
  const others = outer.filter((group) => group !== totals[0]);
  // What follows a 其中 is of it too: 合计 | 其中：财政拨款 | 单位资金.
  const firstNamed = others.findIndex(({ members }) => isOfWhich(members[0]!, level));
  const addends = (firstNamed < 0 ? others : others.slice(0, firstNamed)).filter(
    ({ members }) => !speaksOfOtherYear(members[0]!, whole),
  );
  const named = firstNamed < 0 ? [] : others.slice(firstNamed);
  const parts = addends.map(({ members }) => representative(members, level));
  // A group without a column of its own sum stands for all of its columns.
  const flat = parts.flatMap((part) => (Array.isArray(part) ? part : [part]));
  return [
    ...inner,
    ...sums,
    ...(flat.length > 0 ? [{ whole, parts: flat, relation: 'equal' as const }] : []),
    ...named.flatMap(({ members }) =>
      members.map((part) => ({ whole, parts: [part], relation: 'at-most' as const })),
    ),
  ];
}

/** In headers of one row: 基本支出 | 人员经费 | 公用经费 beside one another, the first being the sum of the others. */
function flatSums(groups: readonly Group[], level: number): { sums: ColumnSum[]; outer: Group[] } {
  const sums: ColumnSum[] = [];
  const inside = new Set<Group>();
  groups.forEach((group, index) => {
    const [whole] = group.members;
    const roles = whole?.role && group.members.length === 1 ? COLUMN_PARTS[whole.role] : undefined;
    if (!whole || !roles || isOfWhich(whole, level)) return;
    const parts: Group[] = [];
    for (const other of groups.slice(index + 1)) {
      const [first] = other.members;
      if (other.members.length > 1 || !first?.role || !roles.includes(first.role)) break;
      parts.push(other);
    }
    if (parts.length === 0) return;
    for (const part of parts) inside.add(part);
    const named = parts.some(({ members }) => isOfWhich(members[0]!, level));
    sums.push({
      whole,
      parts: parts.map(({ members }) => members[0]!),
      relation: named || parts.length < 2 ? 'at-most' : 'equal',
    });
  });
  return { sums, outer: groups.filter((group) => !inside.has(group)) };
}

interface Group {
  readonly members: readonly BudgetColumn[];
}

/** Columns under the same header cell at this level of the header. */
function groupAt(columns: readonly BudgetColumn[], level: number): Group[] {
  const groups: { key: string; members: BudgetColumn[] }[] = [];
  for (const column of columns) {
    const cell = column.path[level] ?? column.path[column.path.length - 1]!;
    const key = `${cell.row},${cell.column}`;
    const current = groups[groups.length - 1];
    if (current?.key === key) current.members.push(column);
    else groups.push({ key, members: [column] });
  }
  return groups;
}

const isTotal = (members: readonly BudgetColumn[], level: number): boolean => {
  const [first] = members;
  const leaf = first!.path[first!.path.length - 1]!;
  return members.length === 1 && first!.path.length <= level + 1 && TOTAL_COLUMN.test(labelText(leaf.value));
};

const isOfWhich = (column: BudgetColumn, level: number): boolean =>
  OF_WHICH.test(matchingText((column.path[level] ?? column.path[column.path.length - 1]!).value));

/** 2023年执行数 beside 2024年预算数 is no part of it. */
const speaksOfOtherYear = (column: BudgetColumn, whole: BudgetColumn): boolean => {
  const year = (each: BudgetColumn): string | undefined =>
    each.path.map(({ value }) => /20\d\d/u.exec(matchingText(value))?.[0]).find(Boolean);
  return (
    year(column) !== year(whole) || column.path.some(({ value }) => OTHER_YEAR.test(matchingText(value)))
  );
};

/** The column that holds a group's sum, or all of them where it has none. */
function representative(members: readonly BudgetColumn[], level: number): BudgetColumn | BudgetColumn[] {
  const [first, ...others] = members;
  if (others.length === 0) return first!;
  const total = groupAt(members, level + 1).find((group) => isTotal(group.members, level + 1));
  if (total) return total.members[0]!;
  return groupAt(members, level + 1)
    .filter((group) => !isOfWhich(group.members[0]!, level + 1))
    .flatMap((group) => representative(group.members, level + 1));
}
