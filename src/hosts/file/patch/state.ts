import { parseStatePart, printStatePart, STATE_NAMESPACE } from '../../state-part';
import { XmlScanner } from '../xml/scanner';
import { XML_HEAD, type Draft } from './draft';

/**
 * The part in which 绩核 keeps its state inside a workbook, where Excel's `customXmlParts` finds it too: customXml/itemN.xml, with
 * the properties part that gives it an id. The format is that of {@link printStatePart}.
 */
const ITEM_TYPE = 'application/xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const STRICT_PROPERTIES_NAMESPACE = 'http://purl.oclc.org/ooxml/officeDocument/customXml';
/** Any GUID does, there is only one such part in a workbook. */
const ITEM_ID = '{6E1F3A52-8C0B-4D57-9B7E-2A4C5D1F7A90}';

/** The entries kept in the workbook: key → JSON text. */
export function readState(draft: Draft, workbook: string): Map<string, string> {
  const part = findState(draft, workbook);
  return part ? parseStatePart(draft.text(part)) : new Map();
}

/** Keeps these entries; without any, the workbook is left as if there had never been one. */
export function writeState(draft: Draft, workbook: string, entries: ReadonlyMap<string, string>): void {
  const part = findState(draft, workbook);
  if (entries.size > 0)
    draft.write(part ?? addPart(draft, workbook), XML_HEAD + printStatePart(entries), ITEM_TYPE);
  else if (part) removePart(draft, workbook, part);
}

function findState(draft: Draft, workbook: string): string | null {
  const items = draft
    .relationships(workbook)
    .filter((r) => r.kind === 'customXml' && !r.external && draft.has(r.target));
  return items.find(({ target }) => isState(draft.text(target), target))?.target ?? null;
}

/** Custom XML belongs to others: what cannot be read is not ours. */
function isState(xml: string, part: string): boolean {
  if (!xml.includes(STATE_NAMESPACE)) return false;
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const declaration = scanner.prefix === '' ? 'xmlns' : `xmlns:${scanner.prefix.slice(0, -1)}`;
  return scanner.is('state') && scanner.attribute(declaration) === STATE_NAMESPACE;
}

function addPart(draft: Draft, workbook: string): string {
  const item = draft.freePart((n) => `customXml/item${n}.xml`);
  const properties = draft.freePart((n) => `customXml/itemProps${n}.xml`);
  const namespace = draft.strict ? STRICT_PROPERTIES_NAMESPACE : PROPERTIES_NAMESPACE;
  draft.write(item, '', ITEM_TYPE);
  draft.write(
    properties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  draft.relate(item, properties, 'customXmlProps');
  draft.relate(workbook, item, 'customXml');
  return item;
}

function removePart(draft: Draft, workbook: string, item: string): void {
  for (const { id, target } of draft.relationships(workbook))
    if (target === item) draft.unrelate(workbook, id);
  for (const { target, kind } of draft.relationships(item))
    if (kind === 'customXmlProps') draft.remove(target);
  draft.remove(item);
}
