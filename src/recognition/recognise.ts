import { level1Category, level2Category } from '../layouts/meaning';
import type { BookSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { zonesOverlap } from '../sheet/zone';
import { lostBudgetTitle, readBudgetTables, type LostBudget } from './budget/recognise-budget';
import { readLines } from './lines';
import { cutSegments } from './segments';
import { readTables } from './assemble';
import type { Recognition, StandardTable, Unrecognised } from './table';
import { bindLineCell, type Lines } from './lines';
import type { Segment } from './segments';

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
  const segments = cutSegments(lines);
  const budgets = readBudgetTables(lines, sheet.name, sheetIndex);
  const others = segments
    .flatMap((segment) => readTables(lines, segment, sheet.name, sheetIndex))
    .filter(({ zone }) => !budgets.some((budget) => zonesOverlap(budget.zone, zone)));
  const tables = [...budgets, ...others].sort((a, b) => a.zone.top - b.zone.top);
  if (tables.length > 0) return { tables, unrecognised: [] };
  const lost = segments.find((segment) => saysItIsOurs(segment) && looksLikeBody(lines, segment));
  if (lost) return { tables, unrecognised: [unrecognisedSheet(lost, sheet.name, sheetIndex)] };
  const budget = lostBudgetTitle(lines);
  return { tables, unrecognised: budget ? [unrecognisedBudget(budget, sheet.name, sheetIndex)] : [] };
}

const unrecognisedBudget = ({ kind, cell }: LostBudget, sheet: string, sheetIndex: number): Unrecognised => ({
  sheet,
  sheetIndex,
  title: bindLineCell(cell),
  kind,
});

const saysItIsOurs = ({ title }: Segment): boolean =>
  title !== undefined && title.meaning !== 'foreign' && title.index < 6;

/** An index page or a cover names our tables too; only a page that also speaks their words was meant to be one. */
function looksLikeBody(lines: Lines, { from, to, title }: Segment): boolean {
  let words = 0;
  let cells = 0;
  for (let index = title!.index + 1 - 0; index < to; index++) {
    if (index < from) continue;
    for (const { label, plain } of lines.lines[index]!.cells) {
      cells++;
      if (label === '') continue;
      if (level1Category(label) || level2Category(label) || /指标|预算数|执行数|得分|分值/.test(plain))
        words++;
    }
  }
  return cells >= 12 && words >= 3;
}

function unrecognisedSheet({ title }: Segment, sheet: string, sheetIndex: number): Unrecognised {
  const kinds = { 'self-evaluation': 'project-self-evaluation', target: 'project-target' } as const;
  const meaning = title!.meaning as Exclude<
    typeof title extends undefined ? never : NonNullable<typeof title>['meaning'],
    'foreign'
  >;
  return {
    sheet,
    sheetIndex,
    title: bindLineCell(title!.cell),
    kind: meaning === 'self-evaluation' || meaning === 'target' ? kinds[meaning] : meaning,
  };
}
