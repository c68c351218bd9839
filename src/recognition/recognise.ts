import { namesCategory } from '../layouts/meaning';
import { mayBeOfOthers, type TitleMeaning } from '../layouts/titles';
import { KEPT_ELSEWHERE } from '../layouts/vocabulary';
import type { BookSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { zonesOverlap } from '../sheet/zone';
import { readTables } from './assemble';
import { lostBudgetTitle, readBudgetTables } from './budget/recognise-budget';
import { bindLineCell, readLines, type LineCell, type Lines } from './lines';
import { cutSegments, type Segment, type Title } from './segments';
import { partsBeside } from './side-by-side';
import type { Recognition, StandardTable, TableKind, Unrecognised } from './table';

/**
 * Finds every standard table in a workbook and binds its fields to their cells. By meaning, not by position: tables may
 * start anywhere, their columns come in any order, their merges be lost. Sheets that hold none of ours give nothing.
 * Pure; linear in the number of cells; never throws.
 */
export function recognise(book: BookSnapshot): Recognition {
  const tables: StandardTable[] = [];
  const unrecognised: Unrecognised[] = [];
  book.sheets.forEach((sheet, sheetIndex) => {
    const found = recogniseSheet(sheet, sheetIndex);
    tables.push(...(book.date1904 ? found.tables.map(countedFrom1904) : found.tables));
    unrecognised.push(...found.unrecognised);
  });
  return { tables, unrecognised };
}

const countedFrom1904 = (table: StandardTable): StandardTable => ({ ...table, date1904: true });

function recogniseSheet(sheet: SheetSnapshot, sheetIndex: number): Recognition {
  const lines = readLines(sheet);
  const budgets = readBudgetTables(lines, sheet.name, sheetIndex);
  const parts = partsBeside(lines).map((part) => ({ lines: part, segments: cutSegments(part) }));
  const others = parts
    .flatMap((part) =>
      part.segments.flatMap((segment) => readTables(part.lines, segment, sheet.name, sheetIndex)),
    )
    .filter(({ zone }) => !budgets.some((budget) => zonesOverlap(budget.zone, zone)));
  const tables = [...budgets, ...others].sort((a, b) => a.zone.top - b.zone.top);
  if (tables.length > 0) return { tables, unrecognised: [] };
  const [lost = lostBudgetTitle(lines)] = parts.flatMap((part) => lostTable(part.lines, part.segments) ?? []);
  return { tables, unrecognised: lost ? [unrecognisedSheet(lost, sheet.name, sheetIndex)] : [] };
}

/** A title that says its sheet is one of ours, over a body that could not be bound. */
interface LostTitle {
  readonly cell: LineCell;
  readonly kind: TableKind;
}

/** The first title of ours in a sheet in which no table could be bound. */
function lostTable(lines: Lines, segments: readonly Segment[]): LostTitle | null {
  for (const segment of segments) {
    const { title } = segment;
    if (!title || title.meaning === 'foreign' || title.index > LAST_TITLE_LINE) continue;
    // Read, and found to be of others.
    if (segment.headers.length > 0 && mayBeOfOthers(title.cell.plain)) continue;
    if (looksLikeBody(lines, segment, title) || isKeptElsewhere(lines, segment, title))
      return { cell: title.cell, kind: kindMeant(title.meaning) };
  }
  return null;
}

/** Index of the last line that may hold the title of a whole sheet. */
const LAST_TITLE_LINE = 5;

/** A title that does not say whose evaluation or target it is speaks of a project. */
function kindMeant(meaning: Exclude<TitleMeaning, 'foreign'>): TableKind {
  if (meaning === 'self-evaluation') return 'project-self-evaluation';
  return meaning === 'target' ? 'project-target' : meaning;
}

/** An index page or a cover names our tables too; only a page that also speaks their words was meant to be one. */
function looksLikeBody(lines: Lines, { from, to }: Segment, title: Title): boolean {
  let words = 0;
  let cells = 0;
  for (let index = Math.max(title.index + 1, from); index < to; index++) {
    for (const { label, plain } of lines.lines[index]!.cells) {
      cells++;
      if (label === '') continue;
      if (namesCategory(label) || /指标|预算数|执行数|得分|分值/.test(plain)) words++;
    }
  }
  return cells >= 12 && words >= 3;
}

/** 见扫描件 instead of a body. */
function isKeptElsewhere({ lines }: Lines, { to }: Segment, { index }: Title): boolean {
  const cells = lines.slice(index + 1, to).flatMap((line) => line.cells);
  return cells.length <= MOST_NOTES && cells.some(({ plain }) => KEPT_ELSEWHERE.test(plain));
}

const MOST_NOTES = 3;

const unrecognisedSheet = ({ kind, cell }: LostTitle, sheet: string, sheetIndex: number): Unrecognised => ({
  sheet,
  sheetIndex,
  title: bindLineCell(cell),
  kind,
});
