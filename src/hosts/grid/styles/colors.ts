import type { XmlScanner } from '../../file/xml/scanner';

/** The colours of a workbook's theme, "#RRGGBB", in the order cells refer to them (ECMA-376 18.8.3). */
export type ThemeColors = readonly string[];

/** Office's own theme, for workbooks that bring none. */
export const OFFICE_THEME: ThemeColors = [
  ...['#FFFFFF', '#000000', '#EEECE1', '#1F497D', '#4F81BD', '#C0504D'],
  ...['#9BBB59', '#8064A2', '#4BACC6', '#F79646', '#0000FF', '#800080'],
];

/** Excel's palette of 56 (indices 8–63); 0–7 repeat its first eight. */
const PALETTE: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((color) => `#${color}`);
const FIRST_OF_PALETTE = 8;

/** Reads the colour scheme of a theme part. Light and dark come in pairs that cells count the other way round. */
export function readTheme(xml: XmlScanner): ThemeColors {
  const found: string[] = [];
  let inScheme = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (xml.is('clrScheme')) inScheme = token === 'open';
    if (!inScheme || token !== 'open') continue;
    const color = xml.is('srgbClr')
      ? xml.attribute('val')
      : xml.is('sysClr')
        ? xml.attribute('lastClr')
        : null;
    if (color !== null) found.push(`#${color.toUpperCase()}`);
  }
  if (found.length < OFFICE_THEME.length) return OFFICE_THEME;
  const [dark1, light1, dark2, light2, ...accents] = found;
  return [light1!, dark1!, light2!, dark2!, ...accents];
}

/** The colour an element (`color`, `fgColor`) names, "#RRGGBB"; null for "automatic". */
export function readColor(element: XmlScanner, theme: ThemeColors): string | null {
  const rgb = element.attribute('rgb');
  const tint = Number(element.attribute('tint') ?? 0);
  if (rgb !== null) return tinted(`#${rgb.slice(-6).toUpperCase()}`, tint);
  const themed = element.attribute('theme');
  if (themed !== null) return tinted(theme[Number(themed)] ?? '#000000', tint);
  const indexed = element.attribute('indexed');
  if (indexed === null) return null;
  const index = Number(indexed);
  const color = PALETTE[index < FIRST_OF_PALETTE ? index : index - FIRST_OF_PALETTE];
  return color === undefined ? null : tinted(color, tint);
}

/** Lighter (towards white) by a positive tint, darker by a negative one: −1 … 1. */
function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
