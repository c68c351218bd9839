import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { BUILT_IN_FORMATS } from '../../file/reader/built-in-formats';
import type { XmlScanner } from '../../file/xml/scanner';
import { readColor, type ThemeColors } from './colors';

/** The look of every cell style (`s` of a cell is an index into them), and the font of plain cells. */
export interface Looks {
  readonly styles: readonly IStyleData[];
  readonly defaultFont: IStyleData;
}

export const NO_LOOKS: Looks = { styles: [], defaultFont: {} };

/** Reads a styles part as the grid shows it: fonts, fills, borders, alignment, number formats. */
export function readLooks(xml: XmlScanner, theme: ThemeColors): Looks {
  const formats = new Map(BUILT_IN_FORMATS);
  let fonts: IStyleData[] = [];
  let fills: IStyleData[] = [];
  let borders: IStyleData[] = [];
  let styles: IStyleData[] = [];
  xml.next();
  for (const list of xml.children()) {
    if (list.is('numFmts')) {
      for (const format of list.children()) {
        formats.set(Number(format.attribute('numFmtId')), format.attribute('formatCode') ?? '');
      }
    } else if (list.is('fonts')) fonts = mapChildren(list, (font) => readFont(font, theme));
    else if (list.is('fills')) fills = mapChildren(list, (fill) => readFill(fill, theme));
    else if (list.is('borders')) borders = mapChildren(list, (border) => readBorder(border, theme));
    else if (list.is('cellXfs')) {
      styles = mapChildren(list, (xf) => ({
        ...fonts[idOf(xf, 'fontId')],
        ...fills[idOf(xf, 'fillId')],
        ...borders[idOf(xf, 'borderId')],
        ...formatLook(formats.get(idOf(xf, 'numFmtId'))),
        ...readAlignment(xf),
      }));
    }
  }
  return { styles, defaultFont: fonts[0] ?? {} };
}

const mapChildren = <T>(list: XmlScanner, read: (child: XmlScanner) => T): T[] =>
  Array.from(list.children(), read);

const idOf = (xf: XmlScanner, name: string): number => Number(xf.attribute(name) ?? 0);

const formatLook = (pattern: string | undefined): IStyleData =>
  pattern === undefined || pattern === '' || /^general$/iu.test(pattern) ? {} : { n: { pattern } };

const TRUE = BooleanNumber.TRUE;

function readFont(font: XmlScanner, theme: ThemeColors): IStyleData {
  const look: IStyleData = {};
  for (const part of font.children()) {
    if (part.is('name') || part.is('rFont')) look.ff = part.attribute('val');
    else if (part.is('sz')) look.fs = Number(part.attribute('val'));
    else if (part.is('b')) look.bl = part.flag('val', true) ? TRUE : BooleanNumber.FALSE;
    else if (part.is('i')) look.it = part.flag('val', true) ? TRUE : BooleanNumber.FALSE;
    else if (part.is('u')) look.ul = { s: part.attribute('val') === 'none' ? BooleanNumber.FALSE : TRUE };
    else if (part.is('strike')) look.st = { s: part.flag('val', true) ? TRUE : BooleanNumber.FALSE };
    else if (part.is('color')) {
      const rgb = readColor(part, theme);
      if (rgb !== null) look.cl = { rgb };
    }
  }
  return look;
}

/** Patterns are shown in their foreground colour; gradients not at all. */
function readFill(fill: XmlScanner, theme: ThemeColors): IStyleData {
  let look: IStyleData = {};
  for (const pattern of fill.children()) {
    const type = pattern.attribute('patternType');
    if (!pattern.is('patternFill') || type === null || type === 'none' || type === 'gray125') continue;
    for (const color of pattern.children()) {
      const rgb = color.is('fgColor') ? readColor(color, theme) : null;
      if (rgb !== null) look = { bg: { rgb } };
    }
  }
  return look;
}

const LINES: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
]);
const SIDES = { left: 'l', start: 'l', right: 'r', end: 'r', top: 't', bottom: 'b' } as const;

function readBorder(border: XmlScanner, theme: ThemeColors): IStyleData {
  const down = border.flag('diagonalDown');
  const up = border.flag('diagonalUp');
  const bd: IBorderData = {};
  for (const side of border.children()) {
    const { name } = side;
    const line = LINES.get(side.attribute('style') ?? '');
    if (line === undefined) continue;
    let rgb = '#000000';
    for (const color of side.children()) rgb = readColor(color, theme) ?? rgb;
    const drawn: IBorderStyleData = { s: line, cl: { rgb } };
    if (name in SIDES) bd[SIDES[name as keyof typeof SIDES]] = drawn;
    if (name === 'diagonal' && down) bd.tl_br = drawn;
    if (name === 'diagonal' && up) bd.bl_tr = drawn;
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
]);
const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['justify', VerticalAlign.MIDDLE],
  ['distributed', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);
/** `textRotation` of letters stacked top to bottom. */
const STACKED = 255;
/** Pixels a step of indentation takes. */
const INDENT = 9;

function readAlignment(xf: XmlScanner): IStyleData {
  const look: IStyleData = { vt: VerticalAlign.BOTTOM };
  for (const part of xf.children()) {
    if (!part.is('alignment')) continue;
    const horizontal = HORIZONTAL.get(part.attribute('horizontal') ?? '');
    if (horizontal !== undefined) look.ht = horizontal;
    look.vt = VERTICAL.get(part.attribute('vertical') ?? '') ?? VerticalAlign.BOTTOM;
    if (part.flag('wrapText')) look.tb = WrapStrategy.WRAP;
    const rotation = Number(part.attribute('textRotation') ?? 0);
    if (rotation !== 0) look.tr = rotationLook(rotation);
    const indent = Number(part.attribute('indent') ?? 0);
    if (indent > 0)
      look.pd = horizontal === HorizontalAlign.RIGHT ? { r: indent * INDENT } : { l: indent * INDENT };
  }
  return look;
}

/** Excel counts 0–90 upwards and 91–180 downwards; the grid counts clockwise. */
const rotationLook = (rotation: number): IStyleData['tr'] =>
  rotation === STACKED ? { a: 0, v: TRUE } : { a: rotation <= 90 ? -rotation : rotation - 90 };
