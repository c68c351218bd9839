import type { BoundCell } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { matchingText } from '../../sheet/text';
import { indicatorName, shown } from '../describe';
import { filledRows, targetCell } from '../indicator/reading';
import type { Place, TableRule } from '../rule';

/** C17: goals or deadlines of another year than the form's, as copied from an older form. */
export const staleYear: TableRule = {
  id: 'goal/stale-year',
  severity: 'info',
  scope: 'table',
  *check(table) {
    const { year } = table.table;
    if (year === null) return;
    yield* staleField(table, year);
    yield* staleGoals(table, year);
    for (const indicator of filledRows(table)) {
      const place = staleDeadline(indicator, year);
      if (place) yield place;
    }
  },
};

function* staleField({ table: { fields } }: ScoredTable, year: number): Iterable<Place> {
  const cell = fields.year;
  const years = cell ? yearsNamed(cell) : [];
  if (cell && years.length > 0 && !years.includes(year)) {
    yield { cell, text: 'field', data: { year, found: shown(cell) } };
  }
}

/** A goal of the year that speaks of earlier years only. */
function* staleGoals({ table }: ScoredTable, year: number): Iterable<Place> {
  const cells = table.goals
    .filter(({ kind }) => kind === 'annual')
    .flatMap(({ expected, actual }) => [expected, actual])
    .filter((cell) => cell !== undefined);
  for (const cell of new Set(cells)) {
    const years = yearsNamed(cell);
    if (years.length > 0 && years.every((named) => named < year)) {
      yield { cell, data: { year, found: Math.max(...years) } };
    }
  }
}

/** A deadline that had passed before the year began. */
function staleDeadline({ row, target }: ScoredIndicator, year: number): Place | null {
  const cell = targetCell(row);
  const due = target.kind === 'date' ? target.date.year : undefined;
  if (row.block !== 'annual' || !cell || due === undefined || due >= year) return null;
  return { cell, text: 'deadline', data: { year, name: indicatorName(row), found: shown(cell) } };
}

/** Titles of documents, numbers of files, and spans or beginnings in the past: none of them says what year a goal is for. */
const QUOTED = /《[^》]{0,80}》|〔[^〕]{0,20}〕|[[【][^\]】]{0,80}[\]】]|\([^()]{0,40}号\)/gu;
const PAST =
  /(自|从|较|比|同比|相比|继|在)(20\d\d)年?|(20\d\d)年?(以来|起|底|末|度?(结转|结余|基数|同期|以前|之前|印发|下发|出台|发布|启动|开始|遗留|欠|年底))|(20\d\d)年?[-~至到—](20\d\d)年?/gu;

function yearsNamed(cell: BoundCell): number[] {
  const plain = matchingText(cell.value);
  if (!plain.includes('20')) return [];
  const text = plain.replace(QUOTED, '').replace(PAST, '');
  return [...text.matchAll(/(?<!\d)(20\d\d)(?=年|$)/gu)].map(([, year]) => Number(year));
}
