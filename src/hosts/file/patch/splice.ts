/** Replace the text between two offsets. An empty span inserts; an empty text deletes. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

const inOrder = (splices: readonly Splice[]): Splice[] =>
  [...splices].sort((a, b) => a.start - b.start || a.end - b.end);

/** The text with all splices made at once; insertions at one place keep the order they came in. Spans must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of inOrder(splices)) {
    if (start < at || end > text.length)
      throw new RangeError(`Splice ${start}–${end} overlaps another or the end`);
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The splices that turn the result of {@link applySplices} back into `text`. */
export function reverseSplices(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return inOrder(splices).map(({ start, end, text: replacement }) => {
    const from = start + shift;
    shift += replacement.length - (end - start);
    return { start: from, end: from + replacement.length, text: text.slice(start, end) };
  });
}
