import { unitsComparable } from '../../values/compare';
import type { ParsedValue } from '../../values/types';
import type { ScoredIndicator } from '../../scoring/types';
import { aboutText, bracketedIn, nameText, wordingOf } from './reading';
import { ACTION_HEAD, COUNT_TAIL } from './wording';

const SHORTEST_MATTER = 4;

/** What a name is about, without the action and the counting word: 爱路护路宣传 of 加强爱路护路宣传 and of 爱路护路宣传次数. */
export function matterOf({ row }: ScoredIndicator): string {
  const name = nameText(row);
  const matter = name.replace(ACTION_HEAD, '').replace(COUNT_TAIL, '');
  return matter.length >= SHORTEST_MATTER ? matter : name;
}

/** How many earlier rows are looked at: a sheet in which every row has one name must stay cheap. */
const MOST_EARLIER = 20;

/** Each row that has the key of rows before it, with those; "" is no key. */
export function* withEarlier(
  rows: readonly ScoredIndicator[],
  keyOf: (indicator: ScoredIndicator) => string,
): Iterable<readonly [ScoredIndicator, readonly ScoredIndicator[]]> {
  const seen = new Map<string, ScoredIndicator[]>();
  for (const indicator of rows) {
    const key = keyOf(indicator);
    if (key === '') continue;
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [indicator]);
      continue;
    }
    yield [indicator, earlier];
    if (earlier.length < MOST_EARLIER) earlier.push(indicator);
  }
}

/** Two different cells with one name. Where descriptions tell them apart they are two indicators. */
export const sameName = (a: ScoredIndicator, b: ScoredIndicator): boolean =>
  nameText(a.row) !== '' &&
  nameText(a.row) === nameText(b.row) &&
  a.row.cells.level3?.row !== b.row.cells.level3?.row &&
  toldApartBy(a) === toldApartBy(b);

const toldApartBy = ({ row }: ScoredIndicator): string =>
  aboutText(row) + bracketedIn(row) + wordingOf(row.cells.goalName);

/** Whether two targets cannot both hold: other numbers in one unit, and not the two ends of a span. */
export function contradict(a: ParsedValue, b: ParsedValue): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  const [left, right] = [a.quantity, b.quantity];
  if ((left.unit === null) !== (right.unit === null) || !unitsComparable(left.unit, right.unit)) return false;
  const order = left.number.times(left.scale).cmp(right.number.times(right.scale));
  if (order === 0) return false;
  const [low, high] = order < 0 ? [a.operator, b.operator] : [b.operator, a.operator];
  const spans = (low === '≥' || low === '>') && (high === '≤' || high === '<');
  return !spans;
}
