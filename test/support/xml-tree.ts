import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

/** An attribute with its namespace; `namespace` is '' for unqualified ones. */
interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

/** An element of a parsed part. Names are local; namespaces are resolved. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

/** Parses a part strictly (well-formed, namespaces bound). Throws an Error naming line and column. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = { children: [] as (XmlElement | string)[] };
  const open: { children: (XmlElement | string)[] }[] = [root];
  const top = (): { children: (XmlElement | string)[] } => open[open.length - 1]!;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = {
      namespace: tag.uri,
      name: tag.local,
      attributes: Object.values(tag.attributes).map((a) => ({
        namespace: a.uri,
        name: a.local,
        value: a.value,
      })),
      children: [] as (XmlElement | string)[],
    };
    top().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (chars) => void top().children.push(chars));
  parser.on('cdata', (chars) => void top().children.push(chars));
  parser.write(text).close();
  const element = elements(root)[0];
  if (!element) throw new Error('no root element');
  return element;
}

/** The child elements, of one local name if given. */
export function elements(
  parent: { readonly children: readonly (XmlElement | string)[] },
  name?: string,
): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a local name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && elements(parent, name)[0];

/** Every element below, and the element itself, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const inner of elements(element)) yield* descendants(inner);
}

/** An unqualified attribute. */
export const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((a) => a.name === name && a.namespace === '')?.value;

/** All text inside. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The text of an XML part in UTF-8 or UTF-16. */
export function decodePart(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  return strFromU8(content).replace(/^\ufeff/, '');
}
