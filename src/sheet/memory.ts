/** Few enough to stay at hand: a large table of answers is slower to look into than many a question is to answer. */
const GENERATION = 500;
/** Longer texts are rarely met twice. */
const LONGEST = 120;

/**
 * A pure function of a text or a number that remembers its answers: the same labels, points and scores come back on every
 * sheet of a workbook and in every rule. What was not asked for a while is
 * forgotten.
 */
export function remembering<Key extends string | number, Answer>(
  ask: (of: Key) => Answer,
): (of: Key) => Answer {
  let recent = new Map<Key, Answer>();
  let before = new Map<Key, Answer>();
  return (of) => {
    if (typeof of === 'string' && of.length > LONGEST) return ask(of);
    const known = recent.get(of);
    if (known !== undefined) return known;
    const older = before.get(of);
    const answer = older === undefined ? ask(of) : older;
    if (recent.size >= GENERATION) [before, recent] = [recent, new Map()];
    recent.set(of, answer);
    return answer;
  };
}

/**
 * A function that remembers its answer about the object it was asked about last: rules ask the same of a table, one after
 * the other, and then never again. What would be kept for each object, and outlive its use, costs more than asking.
 */
export function whileSame<Key extends object, Answer>(ask: (of: Key) => Answer): (of: Key) => Answer {
  let last: { readonly of: Key; readonly answer: Answer } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, answer: ask(of) };
    return last.answer;
  };
}

/**
 * A function that is asked once for each object and forgets its answer with the object. What it is given besides must be the
 * same whenever the object is.
 */
export function oncePer<
  Key extends object,
  Besides extends readonly unknown[],
  Answer extends NonNullable<unknown>,
>(ask: (of: Key, ...besides: Besides) => Answer): (of: Key, ...besides: Besides) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (of, ...besides) => {
    const known = answers.get(of);
    if (known !== undefined) return known;
    const answer = ask(of, ...besides);
    answers.set(of, answer);
    return answer;
  };
}
