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
/** The package itself, as the source of relations. */
const PACKAGE = '';

/** The entries kept in the workbook: key → JSON text. */
export function readState(draft: Draft, workbook: string): Map<string, string> {
  const part = findState(draft, workbook);
  return part ? parseStatePart(draft.text(part)) : new Map();
}

/** Keeps these entries; without any, the workbook is left as if there had never been one. */
export function writeState(draft: Draft, workbook: string, entries: ReadonlyMap<string, string>): void {
  const part = findState(draft, workbook);
  if (entries.size === 0) {
    if (part) removePart(draft, workbook, part);
    return;
  }
  if (part) hangOnWorkbook(draft, workbook, part);
  draft.write(part ?? addPart(draft, workbook), XML_HEAD + printStatePart(entries), ITEM_TYPE);
}

/** Where the relation to the part may stand: with the workbook, or with the package, where LibreOffice hangs it when it saves. */
const holders = (workbook: string): readonly string[] => [workbook, PACKAGE];

function findState(draft: Draft, workbook: string): string | null {
  const items = holders(workbook)
    .flatMap((holder) => draft.relationships(holder))
    .filter((r) => r.kind === 'customXml' && !r.external && draft.has(r.target));
  return items.find(({ target }) => isState(draft.text(target), target))?.target ?? null;
}

/** Gives a part that hangs on the package back to the workbook: Excel looks for it there only. */
function hangOnWorkbook(draft: Draft, workbook: string, part: string): void {
  if (draft.relationships(workbook).some(({ target }) => target === part)) return;
  unrelatePart(draft, PACKAGE, part);
  draft.relate(workbook, part, 'customXml');
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
  for (const holder of holders(workbook)) unrelatePart(draft, holder, item);
  for (const { target, kind } of draft.relationships(item))
    if (kind === 'customXmlProps') draft.remove(target);
  draft.remove(item);
}

function unrelatePart(draft: Draft, holder: string, part: string): void {
  for (const { id, target } of draft.relationships(holder)) if (target === part) draft.unrelate(holder, id);
}
