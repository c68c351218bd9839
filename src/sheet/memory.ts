const LIMIT = 20_000;
/** Longer texts are rarely met twice. */
const LONGEST = 120;

/**
 * A pure function of a text that remembers its answers: the same labels come back on every sheet of a workbook and in every
 * rule. Bounded, so that a large workbook cannot fill the memory.
 */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  let memory = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const known = memory.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (memory.size >= LIMIT) memory = new Map();
    memory.set(text, answer);
    return answer;
  };
}
