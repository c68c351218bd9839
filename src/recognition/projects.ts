import { indicatorHeader } from '../layouts/meaning';
import { distinctBy } from '../sheet/group-by';
import { isBlank, labelText, matchingText } from '../sheet/text';
import { cellKey, zoneUnion } from '../sheet/zone';
import type { Goal, StandardTable } from './table';

/** A list of indicators of several projects is one table for each project: its points add up for itself. */
export function splitByProject(table: StandardTable): StandardTable[] {
  const names = new Map<string, number[]>();
  table.indicators.forEach((row, index) => {
    const name = matchingText(row.cells.project?.value ?? null);
    if (name !== '') names.set(name, [...(names.get(name) ?? []), index]);
  });
  if (names.size === 0) return [table];
  return [...names.values()].map((indexes) => {
    const rows = indexes.map((index) => table.indicators[index]!);
    const first = rows[0]!;
    const renumber = new Map(indexes.map((index, position) => [index, position]));
    return {
      ...table,
      zone: rows
        .flatMap((row) => Object.values(row.cells))
        .map((cell) => cell.zone)
        .reduce(zoneUnion),
      fields: { ...table.fields, projectName: first.cells.project! },
      indicators: rows,
      blocks: table.blocks.map((block) => ({
        ...block,
        rows: block.rows.flatMap((index) => renumber.get(index) ?? []),
      })),
      pointsLabels: table.pointsLabels.flatMap((label) => {
        const kept = label.rows.flatMap((index) => renumber.get(index) ?? []);
        return kept.length === label.rows.length ? [{ ...label, rows: kept }] : [];
      }),
      ...(names.size > 1 && { total: undefined }),
    };
  });
}

/** 年度目标 before the levels states the goal beside the indicators that serve it; 目标名称 only names it. */
export function withGoalsInRows(table: StandardTable): StandardTable {
  const header = table.blocks[0]?.columns.goalName;
  if (table.goals.length > 0 || !header || indicatorHeader(labelText(header.value)) !== 'target')
    return table;
  const cells = table.indicators.flatMap(({ cells: { goalName } }) =>
    goalName && !isBlank(goalName.value) ? [goalName] : [],
  );
  return {
    ...table,
    goals: distinctBy(cells, cellKey).map((expected): Goal => ({ kind: 'annual', expected })),
  };
}
