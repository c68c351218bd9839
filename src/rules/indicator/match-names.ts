import type { ScoredIndicator } from '../../scoring/types';
import { nameText } from './reading';
import { similarity } from './similarity';

/** A goal has a dozen indicators; a sheet of thousands is no reason to compare each with each. */
const MOST_COMPARED = 100;
/** From here on two names are taken for one indicator written twice. */
const ALIKE = 0.75;

/** Each row on the left with the row of its name on the right, else with the one most like it; every row once. */
export function matchNames(
  left: readonly ScoredIndicator[],
  right: readonly ScoredIndicator[],
): Map<ScoredIndicator, ScoredIndicator> {
  const found = new Map<ScoredIndicator, ScoredIndicator>();
  const free = new Map<string, ScoredIndicator[]>();
  for (const other of [...right].reverse()) {
    const name = nameText(other.row);
    free.set(name, [...(free.get(name) ?? []).slice(-MOST_COMPARED), other]);
  }
  for (const one of left) {
    const other = free.get(nameText(one.row))?.pop();
    if (other) found.set(one, other);
  }
  const taken = new Set(found.values());
  const open = left.filter((one) => !found.has(one)).slice(0, MOST_COMPARED);
  const candidates = right.filter((other) => !taken.has(other)).slice(0, MOST_COMPARED);
  for (const { one, other } of alikePairs(open, candidates)) {
    if (found.has(one) || taken.has(other)) continue;
    found.set(one, other);
    taken.add(other);
  }
  return found;
}

/** Pairs of names that are near enough, the nearest first. */
const alikePairs = (left: readonly ScoredIndicator[], right: readonly ScoredIndicator[]) =>
  left
    .flatMap((one) =>
      right.map((other) => ({ one, other, alike: similarity(nameText(one.row), nameText(other.row)) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
