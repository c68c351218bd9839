import { digitWidth } from '../../../src/hosts/file/digit-width';

/** As Excel for Windows counts at 96 dots per inch. */
test.each([
  ['宋体', 9, 6],
  ['宋体', 10, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['等线', 11, 8],
  ['SimSun', 12, 8],
  ['Arial', 10, 7],
  ['Calibri', 11, 7],
  ['Calibri', 12, 8],
])('a digit of %s at %d points is %d pixels wide', (font, points, pixels) => {
  expect(digitWidth(font, points)).toBe(pixels);
});

test('a font without a height counts as one of 11 points', () => {
  expect(digitWidth('宋体', NaN)).toBe(8);
  expect(digitWidth('Calibri', 0)).toBe(7);
});
