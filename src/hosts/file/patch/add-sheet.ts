import { cellName } from '../../../sheet/a1';
import type { BlankSheet } from '../../../sheet/host';
import { freeSheetName } from '../../../sheet/sheet-name';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import type { Zone } from '../../../sheet/zone';
import { escapeAttribute } from '../xml/entities';
import { recalculateOnLoad } from './calculation';
import { defineNames } from './defined-names';
import type { Draft } from './draft';
import { appendInside, childNamed, layoutOf, relationshipId } from './root-layout';
import { StylePart } from './style-part';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts';
import { worksheetXml, type NewSheet } from './worksheet-xml';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** What widths of new sheets are counted in: a digit of 宋体 or 等线 at 11 points, the default of Chinese Excel. Pixels. */
const DIGIT_WIDTH = 8;

/** Adds a sheet behind the last tab, under another name if its own is taken; returns the name. */
export function addSheet(draft: Draft, blank: NewSheet): string {
  const workbook = readWorkbookParts(draft);
  const name = freeSheetName(blank.name, workbook.tabs);
  const styles = new StylePart(draft, workbook);
  const indexes = blank.styles.map((style) => styles.styles.styleFor(style));
  const scale = DIGIT_WIDTH / styles.styles.digitWidth();
  styles.save();

  const part = draft.freePart((n) => `xl/worksheets/sheet${n}.xml`);
  const namespace = draft.strict ? STRICT_MAIN : MAIN;
  draft.write(
    part,
    worksheetXml(withWidths(blank, scale), (style) => indexes[style] ?? 0, namespace),
    WORKSHEET_TYPE,
  );
  const relation = draft.relate(workbook.part, part, 'worksheet');
  listSheet(draft, workbook, { name, relation, visibility: blank.visibility ?? 'visible' });
  namePrintAreas(draft, workbook, name, blank.print);
  if (blank.cells.some((cell) => cell.formula !== undefined)) recalculateOnLoad(draft, workbook);
  return name;
}

/** Of a workbook whose digits are narrower the columns take more of them, so that labels fit. */
const withWidths = (blank: NewSheet, scale: number): NewSheet => ({
  ...blank,
  columnWidths: blank.columnWidths.map((width) => Math.round(width * scale * 100) / 100),
});

interface Tab extends Pick<SheetSnapshot, 'name' | 'visibility'> {
  readonly relation: string;
}

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };

function listSheet(
  draft: Draft,
  { part, sheetIds }: WorkbookParts,
  { name, visibility, relation }: Tab,
): void {
  const xml = draft.text(part);
  const layout = layoutOf(xml, part);
  const sheetId = Math.max(0, ...sheetIds) + 1;
  const element =
    `<${layout.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${STATES[visibility]}` +
    `${relationshipId(layout, relation)}/>`;
  draft.splice(part, [appendInside(xml, childNamed(layout, 'sheets')!, element, layout.prefix)]);
}

const absolute = (row: number, column: number): string =>
  cellName(row, column).replace(/^([A-Z]+)/u, (letters) => `$${letters}$`);

/** Print area and repeated rows are names that belong to the sheet. */
function namePrintAreas(
  draft: Draft,
  { part, tabs }: WorkbookParts,
  sheet: string,
  { area, titleRows }: BlankSheet['print'],
): void {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const corners = ({ top, left, bottom, right }: Zone): string =>
    `${absolute(top, left)}:${absolute(bottom, right)}`;
  const ranges = [
    { name: '_xlnm.Print_Area', range: corners(area) },
    ...(titleRows
      ? [{ name: '_xlnm.Print_Titles', range: `$${titleRows.top + 1}:$${titleRows.bottom + 1}` }]
      : []),
  ];
  defineNames(
    draft,
    part,
    ranges.map(({ name, range }) => ({ name, tab: tabs.length, refersTo: `${quoted}!${range}` })),
  );
}
