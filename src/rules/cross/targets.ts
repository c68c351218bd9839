import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { groupBy } from '../../sheet/group-by';
import { isBlank } from '../../sheet/text';
import { indicatorName, shown } from '../describe';
import { nameText, targetCell } from '../indicator/reading';
import { contradict } from '../indicator/same-matter';
import { scoredRows } from '../rows';
import type { BookOf, BookPlace, BookRule } from '../rule';
import { familiesOf, type Family } from './families';
import { pairsOf } from './pairs';
import { aboutBooks, inOtherBooks, onePerCell, placeName } from './wording';

/** X1 X2: one indicator with different targets in the declaration and the self-evaluation, or in the department's and a project's declaration. */
export const targets: BookRule = {
  id: 'cross/targets',
  severity: 'warning',
  scope: 'book',
  check: (tables, bookOf) => onePerCell(differences(tables, bookOf)),
};

function* differences(tables: readonly ScoredTable[], bookOf: BookOf): Iterable<BookPlace> {
  for (const { declared, evaluated, matches } of pairsOf(tables, bookOf)) {
    for (const [planned, reported] of matches) {
      // A target that was adjusted in the course of the year has its own column.
      if (!isBlank(reported.row.cells.adjustedTarget?.value ?? null)) continue;
      if (!contradict(planned.target, reported.target)) continue;
      yield place(
        { scored: evaluated, indicator: reported },
        { scored: declared, indicator: planned },
        bookOf,
      );
    }
  }
  for (const family of familiesOf(tables, bookOf)) yield* againstProjects(family);
}

interface Placed {
  readonly scored: ScoredTable;
  readonly indicator: ScoredIndicator;
}

function place(own: Placed, other: Placed, bookOf: BookOf, text?: string): BookPlace {
  const [cell, otherCell] = [targetCell(own.indicator.row)!, targetCell(other.indicator.row)!];
  return {
    table: own.scored.table,
    cell,
    ...(text !== undefined && { text }),
    data: {
      name: indicatorName(own.indicator.row),
      target: shown(cell),
      other: shown(otherCell),
      place: placeName(otherCell, other.scored, own.scored, bookOf),
    },
    expected: shown(otherCell),
    found: shown(cell),
    ...aboutBooks([other.scored], own.scored, bookOf),
  };
}

/** Names that every project has and that mean another thing in each. */
const EVERYWHERE = /^.{0,5}(?:满意度?|完成率|及时率|合格率|执行率|覆盖率|达标率|知晓率|完成时间|成本)$/u;
const SHORTEST_NAME = 5;

/** Indicators of the department's declaration that a project's declaration has, too. */
function* againstProjects({ tables, bookOf }: Family): Iterable<BookPlace> {
  const of = (kind: string): Placed[] =>
    tables
      .filter(({ table }) => table.kind === kind)
      .flatMap((scored) => scoredRows(scored).map((indicator) => ({ scored, indicator })))
      .filter(({ indicator }) => isTelling(nameText(indicator.row)) && targetCell(indicator.row));
  const projects = groupBy(of('project-target'), ({ indicator }) => nameText(indicator.row));
  const said = new Set<ScoredIndicator>();
  for (const whole of of('overall-target')) {
    const others = (projects.get(nameText(whole.indicator.row)) ?? []).filter((each) =>
      disagree(whole, each),
    );
    for (const other of others) {
      if (!said.has(whole.indicator)) yield place(whole, other, bookOf, 'whole');
      said.add(whole.indicator);
      if (inOtherBooks(whole.scored, other.scored, bookOf) && !said.has(other.indicator)) {
        yield place(other, whole, bookOf, 'project');
        said.add(other.indicator);
      }
    }
  }
}

const isTelling = (name: string): boolean => name.length >= SHORTEST_NAME && !EVERYWHERE.test(name);

/** A department may do more than one of its projects; less than the project it cannot want. */
function disagree(whole: Placed, project: Placed): boolean {
  const [a, b] = [whole.indicator.target, project.indicator.target];
  if (!contradict(a, b) || a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  const counted = a.quantity.unit !== '%';
  const [all, part] = [a, b].map(({ quantity }) => quantity.number.times(quantity.scale));
  return !counted || whole.indicator.direction === 'lower' || all!.lt(part!);
}
