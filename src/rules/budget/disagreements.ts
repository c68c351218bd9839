import type Big from 'big.js';
import type { BoundCell, StandardTable } from '../../recognition/table';
import { distinctCells } from '../../scoring/rows';
import { oncePer, whileSame } from '../../sheet/memory';
import { cellKey } from '../../sheet/zone';
import { sum, toPlain, ZERO } from '../../values/decimal';
import { shown } from '../describe';
import type { Place } from '../rule';
import { holds, saysSomething, type Equation, type SumRule } from './equation';
import { equationsOf } from './equations';
import type { Amount } from './lines';

interface Disagreement {
  readonly rule: SumRule;
  readonly place: Place;
  /** Cells of all sums that do not come out here. */
  readonly cells: readonly BoundCell[];
}

/**
 * The sums of a table that do not come out, beyond what rounding explains. One wrong amount spoils several of them (its
 * row, its level, the one above): where correcting a single cell settles all of those, that cell is said, once.
 */
export const disagreements = whileSame((table: StandardTable): readonly Disagreement[] =>
  findDisagreements(equationsOf(table)),
);

/** What one rule has to say about a table's sums. */
export const disagreementsOf = (table: StandardTable, rule: SumRule): Place[] =>
  disagreements(table).flatMap((each) => (each.rule === rule ? [each.place] : []));

/** Whether a cell is of a sum that does not come out: nothing else is compared with it then. */
export const isDoubtful = (table: StandardTable, cell: BoundCell): boolean =>
  doubtfulCells(table).has(cellKey(cell));

const doubtfulCells = oncePer(
  (table: StandardTable) => new Set(disagreements(table).flatMap(({ cells }) => cells.map(cellKey))),
);

function findDisagreements(equations: readonly Equation[]): Disagreement[] {
  const wrong = equations.filter((each) => !holds(each));
  const right = equations.filter((each) => each.relation === 'equal' && holds(each) && saysSomething(each));
  const sound = new Set(
    right.flatMap(({ whole, parts }) => [whole, ...parts].map(({ cell }) => cellKey(cell))),
  );
  const explained = new Set<Equation>();
  const found: Disagreement[] = [];
  for (const suspect of suspects(wrong, sound)) {
    const left = suspect.equations.filter((each) => !explained.has(each));
    const expected = left.length < 2 ? null : settling({ ...suspect, equations: left });
    if (!expected) continue;
    found.push(sayCell(suspect.amount, expected, left));
    for (const each of left) explained.add(each);
  }
  return [...found, ...wrong.filter((each) => !explained.has(each)).map(saySum)];
}

const addedUp = (parts: readonly Amount[]): Big => sum(parts.map(({ value }) => value));

interface Suspect {
  readonly amount: Amount;
  readonly equations: readonly Equation[];
}

/** Cells of two or more sums that do not come out and of none that does, those of most sums first. */
function suspects(wrong: readonly Equation[], sound: ReadonlySet<number>): Suspect[] {
  const byCell = new Map<number, { amount: Amount; equations: Equation[] }>();
  for (const each of wrong) {
    if (each.relation !== 'equal') continue;
    for (const amount of [each.whole, ...each.parts]) {
      const key = cellKey(amount.cell);
      const entry = byCell.get(key);
      if (entry) entry.equations.push(each);
      else byCell.set(key, { amount, equations: [each] });
    }
  }
  return [...byCell]
    .filter(([key, { equations }]) => equations.length >= 2 && !sound.has(key))
    .map(([, suspect]) => suspect)
    .sort((a, b) => b.equations.length - a.equations.length);
}

/** Amounts that settle two sums may differ by what rounding leaves open. */
const ROUNDING = '0.05';

/** The amount that would settle all the sums a cell takes part in; null where they ask for different ones. */
function settling({ amount, equations }: Suspect): Big | null {
  const needed = equations.map((each) => neededValue(each, amount));
  const [first] = needed;
  return first && needed.every((value) => value.minus(first).abs().lt(ROUNDING)) ? first : null;
}

function neededValue(each: Equation, amount: Amount): Big {
  const difference = differenceOf(each);
  return amount.cell === each.whole.cell ? amount.value.minus(difference) : amount.value.plus(difference);
}

/** What the whole is more than its parts. Asked once for every part of a long list. */
const differenceOf = oncePer((each: Equation): Big => each.whole.value.minus(addedUp(each.parts)));

function sayCell(amount: Amount, expected: Big, equations: readonly Equation[]): Disagreement {
  const first = equations[0]!;
  const cells = equations.flatMap(({ whole, parts }) => [whole, ...parts].map(({ cell }) => cell));
  const others = distinctCells(cells).filter((cell) => cellKey(cell) !== cellKey(amount.cell));
  return {
    rule: first.rule,
    cells,
    place: {
      cell: amount.cell,
      related: others,
      text: 'cell',
      expected: toPlain(expected),
      found: shown(amount.cell),
      data: {
        name: first.name,
        found: shown(amount.cell) || '0',
        expected: toPlain(expected),
        count: equations.length,
      },
    },
  };
}

function saySum(each: Equation): Disagreement {
  const { rule, whole, parts, relation, name, column } = each;
  const added = toPlain(addedUp(parts));
  const filled = parts.filter(({ value }) => !value.eq(ZERO));
  return {
    rule,
    cells: [whole, ...parts].map(({ cell }) => cell),
    place: {
      cell: whole.cell,
      related: filled.map(({ cell }) => cell),
      text: relation === 'equal' ? 'default' : 'exceeded',
      expected: relation === 'equal' ? added : `≥${added}`,
      found: shown(whole.cell),
      data: {
        name,
        column,
        found: shown(whole.cell) || '0',
        sum: added,
        parts: filled.map(({ value }) => toPlain(value)).join('＋') || '0',
      },
    },
  };
}
