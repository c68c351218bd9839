import Big from 'big.js';
import { groupBy } from '../../sheet/group-by';
import { ZERO } from '../../values/decimal';
import { likeness, projectKey, type Likeness } from './similarity';
import type { Mention } from './mentions';

/** Two mentions that are taken for one project, and why. */
export interface Match {
  readonly left: Mention;
  readonly right: Mention;
  readonly like: Likeness;
  /** Both have a budget, and it is the same. */
  readonly sameAmount: boolean;
}

/** From this share on, names that contain one another are one project although no amount confirms it. */
const ALIKE = 0.75;
/** From this share on, if both have the same budget. */
const ALIKE_WITH_AMOUNT = 0.5;
/** Names are compared each with each; a list of thousands is no reason to do that. */
const MOST_COMPARED = 150;
const CENT = new Big('100');

/**
 * Which mentions on the left and on the right are the same project: those of one code or one name first, then the most alike.
 * Each is used once, so that 综治工作经费 does not take the place of 综治中心运维经费; where two are equally alike, neither counts.
 */
export function matchProjects(left: readonly Mention[], right: readonly Mention[]): Match[] {
  const matches: Match[] = [];
  const taken = new Set<Mention>();
  const take = (a: Mention, b: Mention, like: Likeness): void => {
    matches.push({ left: a, right: b, like, sameAmount: amountsOf(a, b) === 'same' });
    taken.add(a).add(b);
  };
  const keyed = right.flatMap((mention) => keysOf(mention).map((key) => ({ key, mention })));
  const byKey = groupBy(keyed, ({ key }) => key);
  for (const a of left) {
    const b = keysOf(a)
      .flatMap((key) => byKey.get(key) ?? [])
      .map(({ mention }) => mention)
      .find((each) => !taken.has(each));
    if (b) take(a, b, sureLikeness(a, b));
  }
  const open = left.filter((each) => !taken.has(each)).slice(0, MOST_COMPARED);
  const candidates = right.filter((each) => !taken.has(each)).slice(0, MOST_COMPARED);
  const pairs = open
    .flatMap((a) =>
      candidates.flatMap((b) => {
        const like = likeness(a.name, b.name);
        return like && isOneProject(a, b, like) ? [{ a, b, like, rank: rankOf(a, b, like) }] : [];
      }),
    )
    .sort((x, y) => y.rank - x.rank);
  for (const { a, b, like, rank } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    const rivals = pairs.filter(
      (each) =>
        each.rank === rank && (each.a === a) !== (each.b === b) && !taken.has(each.a) && !taken.has(each.b),
    );
    if (rivals.length === 0) take(a, b, like);
  }
  return matches;
}

function sureLikeness(a: Mention, b: Mention): Likeness {
  const key = projectKey(a.name);
  return key === projectKey(b.name)
    ? { reason: 'same', share: 1, common: key }
    : { reason: 'code', share: 1, common: a.code! };
}

const keysOf = ({ name, code }: Mention): string[] => [projectKey(name), ...(code ? [code] : [])];

/** The same budget counts more than a few letters. */
const rankOf = (a: Mention, b: Mention, { share }: Likeness): number =>
  share + (amountsOf(a, b) === 'same' ? 1 : 0);

function isOneProject(a: Mention, b: Mention, { reason, share }: Likeness): boolean {
  const amounts = amountsOf(a, b);
  if (amounts === 'same') return share >= ALIKE_WITH_AMOUNT;
  return amounts === 'unknown' && (reason === 'core' || (reason === 'part' && share >= ALIKE));
}

function amountsOf(a: Mention, b: Mention): 'same' | 'different' | 'unknown' {
  if (!a.amount || !b.amount || a.amount.yuan.lte(ZERO) || b.amount.yuan.lte(ZERO)) return 'unknown';
  return a.amount.yuan.minus(b.amount.yuan).abs().lte(CENT) ? 'same' : 'different';
}
