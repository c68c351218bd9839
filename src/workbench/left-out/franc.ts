/** In place of franc-min, by which the grid guesses the language of a text to hyphenate it: no cell is hyphenated. */
export const franc = (): string => 'und';
