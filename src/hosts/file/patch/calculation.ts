import { cellName } from '../../../sheet/a1';
import type { WorkbookParts } from './workbook-parts';
import { childNamed, insertChild, layoutOf, openTagAt, setAttribute } from './root-layout';
import { WORKBOOK_ORDER } from './schema-order';
import type { Draft } from './draft';
import type { Splice } from './splice';

/** A cell that held a formula and holds none any more. Row and column are zero-based. */
export interface DroppedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/u;

/** Whether any sheet holds a formula, whose cached result a changed cell may have made stale. */
export const hasFormulas = (draft: Draft, { sheets }: WorkbookParts): boolean =>
  sheets.some(({ part }) => FORMULA.test(draft.text(part)));

/** Has Excel, WPS and LibreOffice compute every formula when they open the workbook. */
export function recalculateOnLoad(draft: Draft, { part }: WorkbookParts): void {
  const xml = draft.text(part);
  const layout = layoutOf(xml, part);
  const calcPr = childNamed(layout, 'calcPr');
  if (!calcPr) {
    draft.splice(part, [
      insertChild(layout, 'calcPr', `<${layout.prefix}calcPr fullCalcOnLoad="1"/>`, WORKBOOK_ORDER),
    ]);
    return;
  }
  const tag = openTagAt(xml, calcPr.start);
  if (!tag.flag('fullCalcOnLoad')) draft.splice(part, [setAttribute(tag, 'fullCalcOnLoad', '1')]);
}

/**
 * Takes cells out of the calculation chain: an entry without a formula makes Excel repair the file, a formula without an entry is
 * found by Excel itself. A chain left empty goes as a whole.
 */
export function leaveCalculationChain(
  draft: Draft,
  workbook: WorkbookParts,
  dropped: readonly DroppedFormula[],
): void {
  if (dropped.length === 0) return;
  const relation = draft.relationships(workbook.part).find((r) => r.kind === 'calcChain');
  if (!relation || !draft.has(relation.target)) return;
  const chain = relation.target;
  const gone = new Set(dropped.map((d) => `${d.sheetId}!${cellName(d.row, d.column)}`));
  const { splices, left } = withoutEntries(draft.text(chain), chain, gone);
  if (left > 0) {
    draft.splice(chain, splices);
    return;
  }
  draft.unrelate(workbook.part, relation.id);
  draft.remove(chain);
}

function withoutEntries(
  xml: string,
  part: string,
  gone: ReadonlySet<string>,
): { splices: Splice[]; left: number } {
  const splices: Splice[] = [];
  let sheetId = '';
  /** The sheet that the entry before the current one, as it will stand, belongs to. */
  let statedId = '';
  let left = 0;
  for (const entry of layoutOf(xml, part).children) {
    const tag = openTagAt(xml, entry.start);
    sheetId = tag.attribute('i') ?? sheetId;
    if (gone.has(`${sheetId}!${tag.attribute('r') ?? ''}`)) {
      splices.push({ start: entry.start, end: entry.end, text: '' });
      continue;
    }
    // An entry without `i` belongs to the sheet of the one before, which may just have gone.
    if (tag.attribute('i') === null && sheetId !== statedId) splices.push(setAttribute(tag, 'i', sheetId));
    statedId = sheetId;
    left++;
  }
  return { splices, left };
}
