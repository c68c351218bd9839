/** Width of a Latin letter or digit as a fraction of the size of the font; a Chinese character takes the whole. */
const NARROW = 0.55;
const LAST_NARROW = 0x2e7f;

const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += char.codePointAt(0)! > LAST_NARROW ? 1 : NARROW;
  return width;
};

/** About how many lines a wrapped text takes. Size of the font and width of the line in pixels. */
export const lineCount = (text: string, fontSize: number, lineWidth: number): number =>
  text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((widthOf(line) * fontSize) / Math.max(lineWidth, fontSize))))
    .reduce((sum, lines) => sum + lines, 0);
