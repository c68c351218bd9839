import type { BaseRow, StandardTable } from '../../recognition/table';
import {
  ABROAD,
  findLine,
  headedLines,
  lineName,
  RECEPTION,
  VEHICLE_PURCHASE,
  VEHICLE_RUNNING,
  VEHICLES,
} from './lines';

/** How a total relates to its parts. */
export type Relation =
  /** Blank parts count as nothing. */
  | 'sum'
  /** Equal where every part is filled in; else parts may be no more than the total. */
  | 'sum-when-complete'
  /** 其中 names some of them only. */
  | 'at-most';

export interface Sum {
  readonly total: BaseRow;
  readonly parts: readonly BaseRow[];
  readonly relation: Relation;
}

/** The totals of 经费控制情况 with their parts. */
export function sumsOf(table: StandardTable): Sum[] {
  const sums: Sum[] = [];
  for (const { heading: total, lines } of headedLines(table)) {
    const name = lineName(total);
    if (name.startsWith('三公')) sums.push(...threePublic(total, lines));
    else if (name.startsWith('项目支出')) {
      const parts = lines.filter(
        ({ depth, label }) => depth < 2 && !/[….⋯]{2,}|…/u.test(String(label.value)),
      );
      sums.push({ total, parts, relation: 'sum-when-complete' });
    } else if (name.startsWith('公用经费')) sums.push({ total, parts: lines, relation: 'at-most' });
  }
  return sums.filter(({ parts }) => parts.length > 0);
}

function threePublic(total: BaseRow, lines: readonly BaseRow[]): Sum[] {
  const purchase = findLine(lines, VEHICLE_PURCHASE);
  const running = findLine(lines, VEHICLE_RUNNING);
  const vehicles = lines.find((row) => row !== purchase && row !== running && VEHICLES.test(lineName(row)));
  const cars = [purchase, running].filter((row) => row !== undefined);
  const parts = [
    ...(vehicles ? [vehicles] : cars),
    findLine(lines, ABROAD),
    findLine(lines, RECEPTION),
  ].filter((row) => row !== undefined);
  return [
    // Without all three lines the form is another one.
    ...(parts.length >= 3 ? [{ total, parts, relation: 'sum' as const }] : []),
    ...(vehicles && cars.length === 2 ? [{ total: vehicles, parts: cars, relation: 'sum' as const }] : []),
  ];
}
