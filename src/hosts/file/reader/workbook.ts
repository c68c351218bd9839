import type { DefinedName, SheetSnapshot } from '../../../sheet/snapshot';
import { CONTENT_TYPES, type OpcPackage, type Relationship } from '../opc/package';
import type { XmlScanner } from '../xml/scanner';
import { damagedXml, fileError, spotError, type SpotCode } from '../file-error';
import { problem } from '../../problems';
import type { HostError } from '../../../sheet/host';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Its part, such as "xl/worksheets/sheet1.xml". */
  readonly part: string;
}

export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only, in tab order: chart, dialog and macro sheets hold no tables. */
  readonly sheets: readonly SheetEntry[];
  /** Name of the sheet in sight when the workbook was saved; null when that is no known sheet. */
  readonly active: string | null;
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Whether the workbook says that results of its formulas are still to be computed. */
  readonly calculateOnLoad: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/**
 * The workbook part of a package and what it points to.
 * @throws HostError file/not-a-workbook, file/xlsb, file/missing-part, file/damaged-xml
 */
export function readWorkbookPart(opc: OpcPackage): WorkbookPart {
  const part = findWorkbook(opc);
  const relations = opc.relationships(part);
  const listed = scanWorkbook(opc.scan(part));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = listed.sheets.flatMap((sheet) => worksheet(sheet, byId, opc));
  if (listed.sheets.length === 0) throw fileError('file/missing-part', { part: problem('spot/no-sheets') });
  checkDistinct(sheets, part);
  return {
    part,
    sheets,
    active: listed.sheets[listed.activeTab]?.name ?? null,
    names: listed.names.map(({ sheetIndex, ...name }) => {
      const sheet = sheetIndex === null ? undefined : listed.sheets[sheetIndex]?.name;
      return sheet === undefined ? name : { ...name, sheet };
    }),
    date1904: listed.date1904,
    calculateOnLoad: listed.calculateOnLoad,
    sharedStrings: partOfKind(opc, relations, 'sharedStrings'),
    styles: partOfKind(opc, relations, 'styles'),
  };
}

/** Content types of workbooks: plain, with macros, templates, add-ins; transitional and strict share them. */
const WORKBOOK_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin))\.(?:macroEnabled\.)?main\+xml$/iu;
const BINARY_TYPE = /ms-excel\.sheet\.binary/iu;

/** What other packages call themselves, in words for people. */
const OTHER_DOCUMENTS: readonly (readonly [RegExp, SpotCode])[] = [
  [/wordprocessingml|ms-word/iu, 'spot/word'],
  [/presentationml|ms-powerpoint/iu, 'spot/powerpoint'],
];

function findWorkbook(opc: OpcPackage): string {
  if (!opc.has(CONTENT_TYPES)) {
    const other = opc.has('mimetype') ? 'spot/opendocument' : 'spot/no-workbook';
    throw spotError('file/not-a-workbook', other);
  }
  const main = opc.relationships('').find((relation) => relation.kind === 'officeDocument');
  if (!main) throw spotError('file/not-a-workbook', 'spot/no-workbook');
  const type = opc.contentType(main.target) ?? '';
  if (BINARY_TYPE.test(type)) throw fileError('file/xlsb');
  const other = OTHER_DOCUMENTS.find(([pattern]) => pattern.test(type));
  if (other) throw spotError('file/not-a-workbook', other[1]);
  if (!opc.has(main.target)) throw fileError('file/missing-part', { part: main.target });
  if (!WORKBOOK_TYPE.test(type)) throw spotError('file/not-a-workbook', 'spot/no-workbook');
  return main.target;
}

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly visibility: SheetSnapshot['visibility'];
}

interface ListedName extends DefinedName {
  readonly sheetIndex: number | null;
}

interface Listed {
  readonly sheets: readonly ListedSheet[];
  /** Index into the sheets. */
  readonly activeTab: number;
  readonly names: readonly ListedName[];
  readonly date1904: boolean;
  readonly calculateOnLoad: boolean;
}

function scanWorkbook(xml: XmlScanner): Listed {
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  let activeTab = 0;
  let date1904 = false;
  let calculateOnLoad = false;
  xml.next();
  if (!xml.is('workbook')) throw xml.damaged('spot/not-workbook');
  for (const child of xml.children()) {
    if (child.is('workbookPr')) date1904 = child.flag('date1904');
    else if (child.is('bookViews')) activeTab = tabInSight(child);
    else if (child.is('sheets')) for (const sheet of child.children()) sheets.push(listedSheet(sheet));
    else if (child.is('definedNames')) for (const name of child.children()) names.push(listedName(name));
    else if (child.is('calcPr')) calculateOnLoad = child.flag('fullCalcOnLoad');
  }
  xml.next();
  return { sheets, activeTab, names, date1904, calculateOnLoad };
}

/** Of a workbook with several windows that of the first. */
function tabInSight(views: XmlScanner): number {
  const tabs: number[] = [];
  for (const view of views.children()) tabs.push(Number(view.attribute('activeTab') ?? 0));
  return tabs[0] ?? 0;
}

const VISIBILITY: ReadonlyMap<string, SheetSnapshot['visibility']> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

function listedSheet(sheet: XmlScanner): ListedSheet {
  const name = sheet.attribute('name');
  const relation = sheet.prefixedAttribute('id');
  if (!name || relation === null) throw sheet.damaged('spot/sheet-list');
  return { name, relation, visibility: VISIBILITY.get(sheet.attribute('state') ?? '') ?? 'visible' };
}

function listedName(element: XmlScanner): ListedName {
  const index = element.attribute('localSheetId');
  const hidden = element.flag('hidden');
  const name = element.attribute('name') ?? '';
  return {
    name,
    refersTo: element.text(),
    ...(hidden && { hidden }),
    sheetIndex: index === null ? null : Number(index),
  };
}

function worksheet(
  { name, relation, visibility }: ListedSheet,
  relations: ReadonlyMap<string, Relationship>,
  opc: OpcPackage,
): SheetEntry[] {
  const found = relations.get(relation);
  if (!found || found.external) throw missingSheet(name);
  if (found.kind !== 'worksheet') return [];
  if (!opc.has(found.target)) throw missingSheet(name);
  return [{ name, visibility, part: found.target }];
}

const missingSheet = (sheet: string): HostError =>
  fileError('file/missing-part', { part: problem('spot/sheet', { sheet }) }, { sheet });

/** Edits go by sheet name, and no two sheets share their content. */
function checkDistinct(sheets: readonly SheetEntry[], part: string): void {
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const parts = new Set(sheets.map((sheet) => sheet.part.toLowerCase()));
  if (names.size < sheets.length || parts.size < sheets.length) {
    throw damagedXml(part, 'spot/sheet-twice');
  }
}

function partOfKind(opc: OpcPackage, relations: readonly Relationship[], kind: string): string | null {
  const relation = relations.find((candidate) => candidate.kind === kind && !candidate.external);
  if (!relation) return null;
  if (!opc.has(relation.target)) throw fileError('file/missing-part', { part: relation.target });
  return relation.target;
}
