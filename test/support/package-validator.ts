import { unzipSync } from 'fflate';
import { parseCellName, parseZoneName } from '../../src/sheet/a1';
import { zonesOverlap } from '../../src/sheet/zone';
import {
  attribute,
  child,
  decodePart,
  descendants,
  elements,
  parseXml,
  textOf,
  type XmlElement,
} from './xml-tree';

/**
 * Checks what no schema says and what makes Excel offer a "repair": content types, relations, order of elements, indexes
 * in range, counts, notes and their shapes, calculation chain, table headers. Shares no code with the host it judges but A1
 * names and zones. Returns one line per problem, "part: what is wrong"; none for a sound package.
 */
export function packageProblems(bytes: Uint8Array): string[] {
  const book = openPackage(bytes);
  const checks = [contentTypes, relations, reachability, workbook, styles, ...SHEET_CHECKS];
  return [...book.problems, ...checks.flatMap((check) => check(book))];
}

interface Part {
  readonly name: string;
  readonly xml: XmlElement | null;
  readonly contentType: string;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

interface Package {
  /** By name, with a leading slash. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly contentTypes: XmlElement;
  readonly problems: readonly string[];
}

type Check = (book: Package) => string[];

const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
const XML_PART = /\.(xml|rels|vml)$/i;

function openPackage(bytes: Uint8Array): Package {
  const problems: string[] = [];
  const seen = new Set<string>();
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      if (name.endsWith('/')) return false;
      if (seen.has(name.toLowerCase())) problems.push(`/${name}: twice in the zip`);
      seen.add(name.toLowerCase());
      return true;
    },
  });
  const trees = new Map<string, XmlElement | null>();
  for (const [name, content] of Object.entries(files)) {
    try {
      trees.set(`/${name}`, XML_PART.test(name) ? parseXml(decodePart(content)) : null);
    } catch (error) {
      problems.push(`/${name}: not well-formed: ${(error as Error).message}`);
      trees.set(`/${name}`, null);
    }
  }
  const types = trees.get('/[Content_Types].xml');
  if (!types)
    return {
      parts: new Map(),
      relations: new Map(),
      contentTypes: EMPTY,
      problems: ['no [Content_Types].xml'],
    };
  const parts = new Map<string, Part>();
  const relations = new Map<string, readonly Relation[]>();
  for (const [name, xml] of trees) {
    parts.set(name, { name, xml, contentType: contentTypeOf(types, name) });
    if (xml && name.endsWith('.rels'))
      relations.set(
        ownerOf(name),
        elements(xml).map((r) => relation(ownerOf(name), r)),
      );
  }
  return { parts, relations, contentTypes: types, problems };
}

const EMPTY: XmlElement = { namespace: '', name: '', attributes: [], children: [] };

const contentTypeOf = (types: XmlElement, name: string): string => {
  const override = elements(types, 'Override').find(
    (o) => attribute(o, 'PartName')?.toLowerCase() === name.toLowerCase(),
  );
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = elements(types, 'Default').find(
    (d) => attribute(d, 'Extension')?.toLowerCase() === extension,
  );
  const found = override ?? byExtension;
  return (found && attribute(found, 'ContentType')) ?? '';
};

/** "/xl/_rels/workbook.xml.rels" → "/xl/workbook.xml"; "/_rels/.rels" → "/". */
const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

function relation(owner: string, element: XmlElement): Relation {
  const target = attribute(element, 'Target') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  return {
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
    target: external ? target : decodeURI(new URL(target, `pkg://p${owner}`).pathname),
    external,
  };
}

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

/* ---- the package ---- */

function contentTypes({ parts, contentTypes: types }: Package): string[] {
  const overrides = elements(types, 'Override').map((o) => attribute(o, 'PartName') ?? '');
  const defaults = elements(types, 'Default').map((d) => (attribute(d, 'Extension') ?? '').toLowerCase());
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  return [
    ...duplicates(overrides.map((o) => o.toLowerCase())).map((o) => `[Content_Types]: ${o} twice`),
    ...duplicates(defaults).map((d) => `[Content_Types]: extension ${d} twice`),
    ...overrides
      .filter((o) => !names.has(o.toLowerCase()))
      .map((o) => `[Content_Types]: ${o} does not exist`),
    ...[...parts.values()]
      .filter(({ name, contentType }) => contentType === '' && name !== '/[Content_Types].xml')
      .map(({ name }) => `${name}: no content type`),
  ];
}

function relations(book: Package): string[] {
  const problems: string[] = [];
  for (const [owner, list] of book.relations) {
    if (owner !== '/' && !book.parts.has(owner)) problems.push(`${owner}: has relations but does not exist`);
    for (const id of duplicates(list.map((r) => r.id))) problems.push(`${owner}: relation ${id} twice`);
    for (const { id, target, external } of list) {
      if (!external && !book.parts.has(target))
        problems.push(`${owner}: relation ${id} leads to ${target}, missing`);
    }
  }
  for (const { name, xml } of book.parts.values()) {
    if (!xml) continue;
    const ids = new Set(book.relations.get(name)?.map((r) => r.id));
    for (const element of descendants(xml)) {
      for (const { namespace, value } of element.attributes) {
        if (RELATIONSHIPS.includes(namespace) && !ids.has(value)) {
          problems.push(`${name}: <${element.name}> refers to relation ${value}, missing`);
        }
      }
    }
  }
  return problems;
}

function reachability(book: Package): string[] {
  const reached = new Set<string>();
  const visit = (owner: string): void => {
    for (const { target, external } of book.relations.get(owner) ?? []) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('/');
  return [...book.parts.keys()]
    .filter((name) => !reached.has(name) && !name.endsWith('.rels') && name !== '/[Content_Types].xml')
    .map((name) => `${name}: nothing leads to it`);
}

/* ---- order of elements ---- */

const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');
const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');
const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const REPEATABLE = new Set(['conditionalFormatting', 'cols', 'fileRecoveryPr']);

function orderProblems(name: string, root: XmlElement, order: readonly string[]): string[] {
  const present = elements(root)
    .filter((e) => e.namespace === root.namespace)
    .map((e) => e.name);
  const problems = duplicates(present.filter((e) => !REPEATABLE.has(e))).map((e) => `${name}: <${e}> twice`);
  for (const unknown of present.filter((e) => !order.includes(e)))
    problems.push(`${name}: <${unknown}> is unknown`);
  present.forEach((element, i) => {
    const before = present[i - 1];
    if (before !== undefined && order.indexOf(element) < order.indexOf(before)) {
      problems.push(`${name}: <${element}> must stand before <${before}>`);
    }
  });
  return problems;
}

function countProblems(name: string, list: XmlElement | undefined): string[] {
  const count = list && attribute(list, 'count');
  if (!list || count === undefined || Number(count) === elements(list).length) return [];
  return [`${name}: <${list.name}> says ${count} but holds ${elements(list).length}`];
}

/* ---- workbook and styles ---- */

const byType = (book: Package, owner: string, type: string): Part[] =>
  (book.relations.get(owner) ?? []).flatMap((r) => (r.type === type ? (book.parts.get(r.target) ?? []) : []));

const workbookPart = (book: Package): Part | undefined => byType(book, '/', 'officeDocument')[0];

function workbook(book: Package): string[] {
  const part = workbookPart(book);
  if (!part?.xml) return ['/: no workbook'];
  const { name, xml } = part;
  const sheets = elements(child(xml, 'sheets') ?? EMPTY, 'sheet');
  const names = sheets.map((s) => attribute(s, 'name') ?? '');
  const definedNames = elements(child(xml, 'definedNames') ?? EMPTY);
  const key = (d: XmlElement): string =>
    `${attribute(d, 'name')?.toLowerCase()}!${attribute(d, 'localSheetId') ?? ''}`;
  return [
    ...orderProblems(name, xml, WORKBOOK_ORDER),
    ...(sheets.length === 0 ? [`${name}: no sheet`] : []),
    ...duplicates(names.map((n) => n.toLowerCase())).map((n) => `${name}: two sheets named ${n}`),
    ...names
      .filter((n) => !/^[^[\]:*?/\\]{1,31}$/.test(n) || /^'|'$/.test(n))
      .map((n) => `${name}: bad sheet name ${n}`),
    ...duplicates(sheets.map((s) => attribute(s, 'sheetId') ?? '')).map(
      (id) => `${name}: sheetId ${id} twice`,
    ),
    ...duplicates(definedNames.map(key)).map((n) => `${name}: defined name ${n} twice`),
    ...definedNames
      .filter((d) => Number(attribute(d, 'localSheetId') ?? 0) >= sheets.length)
      .map((d) => `${name}: ${attribute(d, 'name')} belongs to a sheet that is not there`),
  ];
}

const stylesOf = (book: Package): XmlElement | null =>
  byType(book, workbookPart(book)?.name ?? '/', 'styles')[0]?.xml ?? null;

function styles(book: Package): string[] {
  const root = stylesOf(book);
  if (!root) return [];
  const name = '/xl/styles.xml';
  const sizeOf = (list: string): number => elements(child(root, list) ?? EMPTY).length;
  const formats = new Set(elements(child(root, 'numFmts') ?? EMPTY).map((f) => attribute(f, 'numFmtId')));
  const problems = [
    ...orderProblems(name, root, STYLES_ORDER),
    ...elements(root).flatMap((list) => countProblems(name, list)),
    ...duplicates(
      [...elements(child(root, 'numFmts') ?? EMPTY)].map((f) => attribute(f, 'numFmtId') ?? ''),
    ).map((id) => `${name}: numFmtId ${id} twice`),
  ];
  const LISTS = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    elements(child(root, list) ?? EMPTY).forEach((xf, i) => {
      for (const [index, target] of Object.entries(LISTS)) {
        const value = attribute(xf, index);
        if (value !== undefined && Number(value) >= sizeOf(target)) {
          problems.push(`${name}: ${list}[${i}] ${index}=${value}, out of range`);
        }
      }
      const format = attribute(xf, 'numFmtId');
      if (format !== undefined && Number(format) >= 164 && !formats.has(format)) {
        problems.push(`${name}: ${list}[${i}] numFmtId=${format} is not defined`);
      }
    });
  }
  return problems;
}

/* ---- sheets ---- */

type SheetCheck = (sheet: Part & { readonly xml: XmlElement }, book: Package) => string[];

const worksheets = (book: Package): (Part & { readonly xml: XmlElement })[] =>
  byType(book, workbookPart(book)?.name ?? '/', 'worksheet').filter(
    (part): part is Part & { readonly xml: XmlElement } => part.xml !== null,
  );

const cellsOf = (sheet: XmlElement): XmlElement[] =>
  elements(child(sheet, 'sheetData') ?? EMPTY, 'row').flatMap((row) => elements(row, 'c'));

const sheetStructure: SheetCheck = ({ name, xml }) => [
  ...orderProblems(name, xml, WORKSHEET_ORDER),
  ...['mergeCells', 'dataValidations', 'tableParts'].flatMap((list) => countProblems(name, child(xml, list))),
];

const cellOrder: SheetCheck = ({ name, xml }) => {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of elements(child(xml, 'sheetData') ?? EMPTY, 'row')) {
    const number = Number(attribute(row, 'r') ?? lastRow + 1);
    if (number <= lastRow) problems.push(`${name}: row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of elements(row, 'c')) {
      const at = attribute(cell, 'r');
      const place = at === undefined ? { row: number - 1, column: lastColumn + 1 } : parseCellName(at);
      if (!place || place.row !== number - 1) problems.push(`${name}: ${at} in row ${number}`);
      else if (place.column <= lastColumn) problems.push(`${name}: ${at} out of order`);
      lastColumn = place?.column ?? lastColumn;
    }
  }
  return problems;
};

const cellContents: SheetCheck = ({ name, xml }, book) => {
  const workbookName = workbookPart(book)?.name ?? '/';
  const strings = elements(byType(book, workbookName, 'sharedStrings')[0]?.xml ?? EMPTY, 'si').length;
  const root = stylesOf(book);
  const formats = root ? elements(child(root, 'cellXfs') ?? EMPTY).length : 1;
  const shared = new Map<string, 'master' | 'orphan'>();
  const problems: string[] = [];
  for (const cell of cellsOf(xml)) {
    const at = attribute(cell, 'r') ?? '?';
    const say = (what: string): void => void problems.push(`${name}: ${at} ${what}`);
    const style = Number(attribute(cell, 's') ?? 0);
    if (style > 0 && style >= formats) say(`has style ${style} of ${formats}`);
    const value = child(cell, 'v');
    const type = attribute(cell, 't') ?? 'n';
    if (type === 's' && value && Number(textOf(value)) >= strings)
      say(`has string ${textOf(value)} of ${strings}`);
    if (type === 'n' && value && !Number.isFinite(Number(textOf(value))))
      say(`holds ${textOf(value)} as a number`);
    if ((type === 'inlineStr') !== (child(cell, 'is') !== undefined)) say('mixes inline string and value');
    const formula = child(cell, 'f');
    if (formula && attribute(formula, 't') === 'shared') {
      const index = attribute(formula, 'si') ?? '';
      if (textOf(formula) !== '') shared.set(index, 'master');
      else if (shared.get(index) !== 'master')
        say(`takes shared formula ${index} that no cell before it holds`);
    } else if (formula && attribute(formula, 't') !== 'dataTable' && textOf(formula) === '')
      say('has an empty formula');
  }
  for (const [list, index] of [['conditionalFormatting', 'dxfId']] as const) {
    const dxfs = root ? elements(child(root, 'dxfs') ?? EMPTY).length : 0;
    for (const rule of elements(xml, list).flatMap((e) => elements(e))) {
      if (Number(attribute(rule, index) ?? -1) >= dxfs) problems.push(`${name}: ${index} out of range`);
    }
  }
  return problems;
};

const merges: SheetCheck = ({ name, xml }) => {
  const zones = elements(child(xml, 'mergeCells') ?? EMPTY).map((m) =>
    parseZoneName(attribute(m, 'ref') ?? ''),
  );
  return zones.flatMap((zone, i) => {
    if (!zone) return [`${name}: a merge without a range`];
    return zones.slice(0, i).some((other) => other && zonesOverlap(zone, other))
      ? [`${name}: merges overlap`]
      : [];
  });
};

const notes: SheetCheck = ({ name }, book) => {
  const comments = byType(book, name, 'comments')[0];
  if (!comments?.xml) return [];
  const authors = elements(child(comments.xml, 'authors') ?? EMPTY).length;
  const list = elements(child(comments.xml, 'commentList') ?? EMPTY, 'comment');
  const places = list.map((c) => attribute(c, 'ref') ?? '');
  const problems = duplicates(places).map((at) => `${comments.name}: two notes at ${at}`);
  for (const comment of list) {
    if (Number(attribute(comment, 'authorId')) >= authors)
      problems.push(`${comments.name}: author out of range`);
  }
  const drawing = byType(book, name, 'vmlDrawing').flatMap((part) =>
    part.xml ? [...descendants(part.xml)] : [],
  );
  const data = drawing.filter((e) => e.name === 'ClientData' && attribute(e, 'ObjectType') === 'Note');
  const shapes = data.map(
    (d) => `${textOf(child(d, 'Row') ?? EMPTY)}:${textOf(child(d, 'Column') ?? EMPTY)}`,
  );
  const wanted = places.map((at) => {
    const place = parseCellName(at);
    return place ? `${place.row}:${place.column}` : '';
  });
  for (const at of wanted.filter((w) => !shapes.includes(w)))
    problems.push(`${comments.name}: no shape for ${at}`);
  for (const at of shapes.filter((s) => !wanted.includes(s)))
    problems.push(`${comments.name}: no note for shape ${at}`);
  for (const at of duplicates(shapes)) problems.push(`${comments.name}: two shapes at ${at}`);
  const ids = drawing.filter((e) => e.name === 'shape').map((s) => attribute(s, 'id') ?? '');
  for (const id of duplicates(ids)) problems.push(`${comments.name}: two shapes ${id}`);
  return problems;
};

const tableHeaders: SheetCheck = ({ name, xml }, book) => {
  const text = sheetText(xml, book);
  return byType(book, name, 'table').flatMap((table) => {
    const zone = parseZoneName(attribute(table.xml ?? EMPTY, 'ref') ?? '');
    if (!table.xml || !zone || attribute(table.xml, 'headerRowCount') === '0') return [];
    return elements(child(table.xml, 'tableColumns') ?? EMPTY).flatMap((column, i) => {
      const shown = text(zone.top, zone.left + i);
      const said = (attribute(column, 'name') ?? '').replace(/_x000a_/gi, '\n');
      return shown === said ? [] : [`${table.name}: column ${said} has the header ${shown}`];
    });
  });
};

function sheetText(sheet: XmlElement, book: Package): (row: number, column: number) => string {
  const strings = elements(
    byType(book, workbookPart(book)?.name ?? '/', 'sharedStrings')[0]?.xml ?? EMPTY,
    'si',
  );
  const cells = new Map(cellsOf(sheet).map((cell) => [attribute(cell, 'r'), cell]));
  return (row, column) => {
    for (const [at, cell] of cells) {
      const place = parseCellName(at ?? '');
      if (place?.row !== row || place.column !== column) continue;
      const value = child(cell, 'v');
      if (attribute(cell, 't') !== 's') return textOf(child(cell, 'is') ?? value ?? EMPTY);
      return textOf(strings[Number(value && textOf(value))] ?? EMPTY);
    }
    return '';
  };
}

const SHEET_CHECKS: Check[] = [
  ...[sheetStructure, cellOrder, cellContents, merges, notes, tableHeaders].map(
    (check): Check =>
      (book) =>
        worksheets(book).flatMap((sheet) => check(sheet, book)),
  ),
  calcChain,
];

/** Every entry of the calculation chain must be a formula, or Excel repairs the file. */
function calcChain(book: Package): string[] {
  const part = workbookPart(book);
  const chain = part && byType(book, part.name, 'calcChain')[0];
  if (!part?.xml || !chain?.xml) return [];
  const formulas = new Map<string, Set<string>>();
  for (const sheet of elements(child(part.xml, 'sheets') ?? EMPTY)) {
    const id = sheet.attributes.find((a) => RELATIONSHIPS.includes(a.namespace))?.value;
    const target = book.relations.get(part.name)?.find((r) => r.id === id)?.target ?? '';
    const xml = book.parts.get(target)?.xml ?? EMPTY;
    const cells = cellsOf(xml).filter((cell) => child(cell, 'f'));
    formulas.set(attribute(sheet, 'sheetId') ?? '', new Set(cells.map((cell) => attribute(cell, 'r') ?? '')));
  }
  let sheetId = '';
  const entries = elements(chain.xml);
  const dangling = entries.filter((entry) => {
    sheetId = attribute(entry, 'i') ?? sheetId;
    return !formulas.get(sheetId)?.has(attribute(entry, 'r') ?? '');
  });
  return [
    ...(entries.length === 0 ? [`${chain.name}: empty`] : []),
    ...dangling.map((entry) => `${chain.name}: ${attribute(entry, 'r')} is not a formula`),
  ];
}
