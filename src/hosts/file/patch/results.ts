import type { Edit } from '../../../sheet/edit';
import type { XmlScanner } from '../xml/scanner';
import { cachedValue } from './cell-xml';
import { openTagAt, setAttribute } from './root-layout';
import { cellAt, type CellSpan, type SheetScan } from './sheet-scan';
import type { Splice } from './splice';

/**
 * The splices that give formulas these results, and the results they give: nothing but the `<v>` of each cell and its type is
 * touched. A cell that is not there or holds its result in another way is left as it is. The scan must have been made with the rows
 * of all results.
 */
export function patchResults(
  scan: SheetScan,
  results: readonly Edit[],
): { readonly splices: Splice[]; readonly written: Edit[] } {
  const patched = results.flatMap((edit) => {
    const splices = patchResult(scan, edit);
    return splices ? [{ edit, splices }] : [];
  });
  return {
    splices: patched.flatMap(({ splices }) => splices),
    written: patched.map(({ edit }) => edit),
  };
}

function patchResult(scan: SheetScan, { row, column, after }: Edit): Splice[] | null {
  const { xml, layout } = scan;
  const cell = cellAt(scan, row, column);
  if (!cell || cell.rich || scan.disordered) return null;
  const stored = cachedValue(after.value);
  const place = placeOfResult(xml, cell);
  if (!stored || !place) return null;
  const tag = openTagAt(xml, cell.start);
  const v = `<${layout.prefix}v>${stored.text}</${layout.prefix}v>`;
  return [...typeSplices(tag, stored.type), { ...place, text: v }];
}

/** The `<v>` of a formula, or the place behind the formula where it would stand. */
function placeOfResult(xml: string, cell: CellSpan): { start: number; end: number } | null {
  let behindFormula: number | null = null;
  for (const child of openTagAt(xml, cell.start).children()) {
    const { start } = child;
    const [isFormula, isResult, isText] = [child.is('f'), child.is('v'), child.is('is')];
    child.skip();
    if (isText) return null;
    if (isResult) return behindFormula === null ? null : { start, end: child.end };
    if (isFormula) behindFormula = child.end;
  }
  return behindFormula === null ? null : { start: behindFormula, end: behindFormula };
}

function typeSplices(tag: XmlScanner, type: string | null): Splice[] {
  if (tag.attribute('t') === type) return [];
  if (type !== null) return [setAttribute(tag, 't', type)];
  const i = tag.attributeIndex('t');
  const start = tag.xml.slice(0, tag.attributeStart(i)).trimEnd().length;
  return [{ start, end: tag.valueEnd(i) + 1, text: '' }];
}
