import { digitWidth } from '../digit-width';
import type { CellStyle } from '../../../sheet/host';
import { BUILT_IN_FORMATS } from '../reader/built-in-formats';
import { escapeAttribute } from '../xml/entities';
import { XmlScanner } from '../xml/scanner';
import { insertChild, openTagAt, readRootLayout, setAttribute, type RootLayout } from './root-layout';
import { STYLES_ORDER } from './schema-order';
import { applySplices, insertion, type Splice } from './splice';

/** The lists of a style sheet that new styles are added to, and the element each is made of. */
const LISTS = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' } as const;
type ListName = keyof typeof LISTS;
const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name);

interface StyleList {
  /** Items as they stand in the part. */
  readonly items: string[];
  readonly added: string[];
}

/** Numbers below this belong to built-in formats. */
const FIRST_CUSTOM_FORMAT = 164;

/** Built-in formats that mean the same in every language of Excel. */
const UNIVERSAL_FORMATS: ReadonlyMap<string, number> = new Map(
  [...BUILT_IN_FORMATS].flatMap(([id, code]) =>
    id <= 4 || (id >= 9 && id <= 11) || (id >= 45 && id <= 49) ? [[code, id]] : [],
  ),
);

export const NO_FILL = '';

/**
 * The cell styles of a workbook. New ones are appended, so that the indexes in use keep their meaning; equal ones are found again.
 * A style is an index into `cellXfs`, the number in the `s` attribute of a cell.
 */
export class StyleBook {
  private readonly layout: RootLayout;
  private readonly lists = new Map<ListName, StyleList>();

  /** @throws HostError file/damaged-xml */
  constructor(
    private readonly xml: string,
    part: string,
  ) {
    for (const name of Object.keys(LISTS) as ListName[]) this.lists.set(name, { items: [], added: [] });
    this.layout = readRootLayout(new XmlScanner(xml, part), (child) => {
      if (isListName(child.name)) this.readItems(child, this.list(child.name).items);
    });
    // A part that lists no cell styles has the one that every cell without `s` has.
    if (this.list('cellXfs').items.length === 0) {
      this.append('cellXfs', `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    }
  }

  private get prefix(): string {
    return this.layout.prefix;
  }

  private list(name: ListName): StyleList {
    return this.lists.get(name)!;
  }

  private readItems(list: XmlScanner, into: string[]): void {
    for (const item of list.children()) {
      const { start } = item;
      item.skip();
      into.push(this.xml.slice(start, item.end));
    }
  }

  private item(name: ListName, index: number): string | undefined {
    const { items, added } = this.list(name);
    return items[index] ?? added[index - items.length];
  }

  private append(name: ListName, item: string): number {
    const { items, added } = this.list(name);
    added.push(item);
    return items.length + added.length - 1;
  }

  /** The index of an item written exactly like this, added if there is none. */
  private intern(name: ListName, item: string): number {
    const { items, added } = this.list(name);
    const first = FIRST_ITEMS[name] ?? [];
    while (items.length + added.length < first.length)
      added.push(prefixTags(first[items.length + added.length]!, this.prefix));
    const inItems = items.indexOf(item);
    if (inItems >= 0) return inItems;
    const inAdded = added.indexOf(item);
    return inAdded >= 0 ? items.length + inAdded : this.append(name, item);
  }

  /** The style of a cell that names none or one that does not exist is the first. */
  private xf(style: number | null): string {
    return this.item('cellXfs', style ?? 0) ?? this.item('cellXfs', 0)!;
  }

  private index(style: number | null, attribute: string): number {
    return Number(openTagAt(this.xf(style), 0).attribute(attribute) ?? 0);
  }

  /** Pixels that the widths of the workbook's columns are counted in. */
  digitWidth(): number {
    let font = DEFAULT_FONT;
    let size = DEFAULT_FONT_SIZE;
    for (const child of openTagAt(this.item('fonts', 0) ?? '<font/>', 0).children()) {
      if (child.is('name')) font = child.attribute('val') ?? font;
      else if (child.is('sz')) size = Number(child.attribute('val') ?? size);
    }
    return digitWidth(font, size);
  }

  /** Whether a cell of this style may be edited although its sheet is protected. */
  unlocked(style: number | null): boolean {
    for (const child of openTagAt(this.xf(style), 0).children()) {
      if (child.is('protection')) return !child.flag('locked', true);
    }
    return false;
  }

  /** The number format code of a style; "General" when it has none. */
  formatOf(style: number | null): string {
    const id = this.index(style, 'numFmtId');
    const own = [...this.list('numFmts').items, ...this.list('numFmts').added].find(
      (item) => openTagAt(item, 0).attribute('numFmtId') === String(id),
    );
    return (
      (own === undefined ? BUILT_IN_FORMATS.get(id) : openTagAt(own, 0).attribute('formatCode')) || 'General'
    );
  }

  /** The fill of a style as it is written, without the prefix of the part; {@link NO_FILL} when there is none. */
  fillOf(style: number | null): string {
    const id = this.index(style, 'fillId');
    const fill = this.item('fills', id) ?? '';
    return id === 0 ? NO_FILL : fill.replaceAll(`<${this.prefix}`, '<').replaceAll(`</${this.prefix}`, '</');
  }

  /** This style with another number format. */
  withFormat(style: number | null, code: string): number {
    if (code === this.formatOf(style)) return style ?? 0;
    return this.clone(style, 'numFmtId', this.formatId(code), 'applyNumberFormat');
  }

  /** This style with another fill, as {@link fillOf} gives it. */
  withFill(style: number | null, fill: string): number {
    const prefixed = fill.replace(/<(\/?)(?=\w)/gu, `<$1${this.prefix}`);
    return this.clone(style, 'fillId', fill === NO_FILL ? 0 : this.intern('fills', prefixed), 'applyFill');
  }

  /** Whether two styles are the same but for their fills. */
  differInFillOnly(a: number | null, b: number | null): boolean {
    const plain = (style: number | null): string => set(set(this.xf(style), 'fillId', '0'), 'applyFill', '1');
    return plain(a) === plain(b);
  }

  /** Whether there is a style of this index. */
  has(style: number | null): boolean {
    return style === null || this.item('cellXfs', style) !== undefined;
  }

  private clone(style: number | null, attribute: string, value: number, apply: string): number {
    const withValue = set(this.xf(style), attribute, String(value));
    return this.intern('cellXfs', set(withValue, apply, '1'));
  }

  private formatId(code: string): number {
    if (/^general$/iu.test(code)) return 0;
    const universal = UNIVERSAL_FORMATS.get(code);
    if (universal !== undefined) return universal;
    const { items, added } = this.list('numFmts');
    let highest = FIRST_CUSTOM_FORMAT - 1;
    for (const item of [...items, ...added]) {
      const tag = openTagAt(item, 0);
      const id = Number(tag.attribute('numFmtId') ?? 0);
      if (tag.attribute('formatCode') === code) return id;
      highest = Math.max(highest, id);
    }
    const attributes = `numFmtId="${highest + 1}" formatCode="${escapeAttribute(code)}"`;
    this.append('numFmts', `<${this.prefix}numFmt ${attributes}/>`);
    return highest + 1;
  }

  /** A style that looks like this, whatever cells there are. */
  styleFor(style: CellStyle): number {
    const p = this.prefix;
    const ids: readonly (readonly [id: string, apply: string, value: number])[] = [
      ['numFmtId', 'applyNumberFormat', this.formatId(style.format ?? 'General')],
      ['fontId', 'applyFont', style.font ? this.intern('fonts', fontXml(style.font, p)) : 0],
      ['fillId', 'applyFill', style.fill ? this.intern('fills', prefixTags(solidFill(style.fill), p)) : 0],
      ['borderId', 'applyBorder', style.border ? this.intern('borders', prefixTags(THIN_BORDER, p)) : 0],
    ];
    const alignment = alignmentXml(style, p);
    const protection = style.unlocked ? `<${p}protection locked="0"/>` : '';
    const attributes = [
      ...ids.map(([id, , value]) => `${id}="${value}"`),
      ...(this.layout.children.some((child) => child.name === 'cellStyleXfs') ? ['xfId="0"'] : []),
      ...ids.flatMap(([, apply, value]) => (value === 0 ? [] : [`${apply}="1"`])),
      ...(alignment === '' ? [] : ['applyAlignment="1"']),
      ...(protection === '' ? [] : ['applyProtection="1"']),
    ].join(' ');
    const children = alignment + protection;
    const open = `<${p}xf ${attributes}`;
    return this.intern('cellXfs', children === '' ? `${open}/>` : `${open}>${children}</${p}xf>`);
  }

  /** What to change in the part for the styles added so far. */
  splices(): Splice[] {
    return [...this.lists].flatMap(([name, list]) =>
      list.added.length === 0 ? [] : this.appendItems(name, list),
    );
  }

  private appendItems(name: ListName, { items, added }: StyleList): Splice[] {
    const count = String(items.length + added.length);
    const content = added.join('');
    const list = this.layout.children.find((child) => child.name === name);
    const tagName = `${this.prefix}${name}`;
    if (!list) {
      return [
        insertChild(this.layout, name, `<${tagName} count="${count}">${content}</${tagName}>`, STYLES_ORDER),
      ];
    }
    const countAttribute = setAttribute(openTagAt(this.xml, list.start), 'count', count);
    if (!list.selfClosing) return [countAttribute, insertion(list.closeStart, content)];
    const open = applySplices(this.xml.slice(0, list.openEnd), [countAttribute])
      .slice(list.start)
      .replace(/\s*\/>$/u, '>');
    return [{ start: list.start, end: list.end, text: `${open}${content}</${tagName}>` }];
  }
}

const set = (element: string, name: string, value: string): string =>
  applySplices(element, [setAttribute(openTagAt(element, 0), name, value)]);

const prefixTags = (xml: string, prefix: string): string =>
  xml.replace(/<(\/?)(?=\w)/gu, (_, slash: string) => `<${slash}${prefix}`);

/** "#RRGGBB" as ARGB. */
const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** A solid fill of "#RRGGBB", without prefix. */
export const solidFill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;

/** What every style sheet must begin its lists with: Excel takes the first two fills for these, whatever is written there. */
const FIRST_ITEMS: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
};

const DEFAULT_FONT = '宋体';
const DEFAULT_FONT_SIZE = 11;
/** GB2312, as Excel writes with Chinese fonts. */
const CHARSET = 134;

function fontXml({ name, size, bold, color }: NonNullable<CellStyle['font']>, prefix: string): string {
  const parts = [
    bold ? '<b/>' : '',
    `<sz val="${size ?? DEFAULT_FONT_SIZE}"/>`,
    color === undefined ? '' : `<color rgb="${argb(color)}"/>`,
    `<name val="${escapeAttribute(name ?? DEFAULT_FONT)}"/>`,
    `<charset val="${CHARSET}"/>`,
  ];
  return prefixTags(`<font>${parts.join('')}</font>`, prefix);
}

/** Letters upright, one below the other. */
const STACKED = 255;

function alignmentXml({ horizontal, vertical, wrap, stacked }: CellStyle, prefix: string): string {
  const attributes = [
    horizontal && `horizontal="${horizontal}"`,
    vertical && `vertical="${vertical}"`,
    stacked && `textRotation="${STACKED}"`,
    wrap && 'wrapText="1"',
  ].filter((attribute) => attribute);
  return attributes.length === 0 ? '' : `<${prefix}alignment ${attributes.join(' ')}/>`;
}
