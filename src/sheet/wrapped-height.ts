const LINE_HEIGHT = 14.5;
const PADDING = 6;
/** Excel's limit. */
const TALLEST = 409;

/** What a wrapped text needs in a cell of so many characters, in points; a Chinese character takes the room of two. */
export function wrappedHeight(text: string, width: number): number {
  const lines = text
    .split('\n')
    .map((line) =>
      Math.max(1, Math.ceil((2 * [...line].length - (line.match(/[ -~]/gu)?.length ?? 0)) / width)),
    );
  const needed = lines.reduce((sum, each) => sum + each, 0) * LINE_HEIGHT + PADDING;
  return Math.min(TALLEST, Math.ceil(needed));
}
