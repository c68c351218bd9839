import { escapeAttribute } from '../xml/entities';
import { XmlScanner } from '../xml/scanner';
import { insertion, type Splice } from './splice';

/** An element of a part by its offsets in the text. */
export interface ElementSpan {
  /** Local name. */
  readonly name: string;
  readonly start: number;
  /** Behind the ">" of the open tag. */
  readonly openEnd: number;
  /** At the "<" of the close tag; {@link openEnd} of a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** The root of a part: how its names are written and where its children stand. */
export interface RootLayout {
  readonly root: ElementSpan;
  /** Prefix of the part's own elements with colon ("x:"), or "". */
  readonly prefix: string;
  readonly strict: boolean;
  /** Prefix bound to the relationships namespace on the root, without colon; null when it is not bound there. */
  readonly relationshipPrefix: string | null;
  readonly children: readonly ElementSpan[];
}

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * Reads the layout of a part. `visit` is called at the open tag of every child and may consume it.
 * @throws HostError file/damaged-xml
 */
export function readRootLayout(scanner: XmlScanner, visit?: (child: XmlScanner) => void): RootLayout {
  scanner.next();
  const { prefix, start, end: openEnd, selfClosing, name } = scanner;
  const strict = (
    scanner.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? ''
  ).startsWith(STRICT);
  const relationshipPrefix = boundPrefix(scanner, [RELATIONSHIPS, STRICT_RELATIONSHIPS]);
  const children: ElementSpan[] = [];
  const inside = scanner.depth;
  while (scanner.next() === 'open') {
    const open = {
      name: scanner.name,
      start: scanner.start,
      openEnd: scanner.end,
      selfClosing: scanner.selfClosing,
    };
    visit?.(scanner);
    while (scanner.depth > inside) scanner.next();
    children.push({ ...open, closeStart: open.selfClosing ? open.openEnd : scanner.start, end: scanner.end });
  }
  const root = {
    name,
    start,
    openEnd,
    closeStart: selfClosing ? openEnd : scanner.start,
    end: scanner.end,
    selfClosing,
  };
  scanner.next();
  return { root, prefix, strict, relationshipPrefix, children };
}

export const layoutOf = (xml: string, part: string): RootLayout => readRootLayout(new XmlScanner(xml, part));

/** The prefix, without colon, that the current open tag binds to one of these namespaces. */
function boundPrefix(scanner: XmlScanner, namespaces: readonly string[]): string | null {
  for (let i = 0; i < scanner.attributeCount; i++) {
    const name = scanner.xml
      .slice(scanner.attributeStart(i), scanner.valueStart(i))
      .replace(/\s*=\s*["']$/u, '');
    if (!name.startsWith('xmlns:')) continue;
    if (namespaces.includes(scanner.attribute(name) ?? '')) return name.slice('xmlns:'.length);
  }
  return null;
}

/** ` r:id="…"`, with the namespace declared on the spot where the root does not. */
export function relationshipId({ relationshipPrefix, strict }: RootLayout, id: string): string {
  if (relationshipPrefix !== null) return ` ${relationshipPrefix}:id="${id}"`;
  return ` xmlns:r="${strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS}" r:id="${id}"`;
}

export const childNamed = (layout: RootLayout, name: string): ElementSpan | undefined =>
  layout.children.find((child) => child.name === name);

/** Inserts a new child behind the last one that the schema puts before it. The root must not be self-closing. */
export function insertChild(layout: RootLayout, name: string, xml: string, order: readonly string[]): Splice {
  const rank = order.indexOf(name);
  const before = layout.children.filter((child) => {
    const other = order.indexOf(child.name);
    return other >= 0 && other <= rank;
  });
  return insertion(before[before.length - 1]?.end ?? layout.root.openEnd, xml);
}

/** Appends to the content of an element, opening it up when it is self-closing. */
export function appendInside(xml: string, element: ElementSpan, content: string, prefix: string): Splice {
  if (!element.selfClosing) return insertion(element.closeStart, content);
  const slash = xml.lastIndexOf('/', element.openEnd);
  return { start: slash, end: element.end, text: `>${content}</${prefix}${element.name}>` };
}

/** The open tag that begins at this offset. */
export function openTagAt(xml: string, start: number): XmlScanner {
  const scanner = new XmlScanner(xml, '');
  scanner.end = start;
  scanner.next();
  return scanner;
}

/** Sets an unprefixed attribute of an open tag, leaving the others as they stand. */
export function setAttribute(tag: XmlScanner, name: string, value: string): Splice {
  const text = escapeAttribute(value);
  const i = tag.attributeIndex(name);
  if (i >= 0) return { start: tag.valueStart(i), end: tag.valueEnd(i), text };
  const last = tag.attributeCount - 1;
  const behind = last < 0 ? tag.start + 1 + tag.prefix.length + tag.name.length : tag.valueEnd(last) + 1;
  return insertion(behind, ` ${name}="${text}"`);
}
