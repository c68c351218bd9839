/** How often a mistake made on purpose is found. */
import { assess } from '../../src/assessment/assess';
import type { Assessment, Finding } from '../../src/assessment/types';
import { cellName } from '../../src/sheet/a1';
import type { BookSnapshot, CellSnapshot } from '../../src/sheet/snapshot';
import { mapSheets } from '../recognition/changed-books';
import type { Mistake, Slip } from './mistakes';
import type { CompiledForm } from './truth';

export interface Search {
  readonly tried: number;
  readonly found: number;
  /** Where it was not found, for people to read. */
  readonly missed: readonly string[];
}

/** A form as it is, assessed once for all mistakes. */
export interface Plain {
  readonly form: CompiledForm;
  readonly assessment: Assessment;
}

/** Makes the mistake once in every table that has a place for it in a row without findings. */
export function search(mistake: Mistake, plains: readonly Plain[]): Search {
  const missed: string[] = [];
  let tried = 0;
  for (const { form, assessment } of plains) {
    assessment.tables.forEach((table, index) => {
      const known = assessment.findings.filter((finding) => finding.table === index);
      const slip = placeFor(mistake, mistake.slips(table), known);
      if (table.table.blank || !slip) return;
      tried++;
      const after = assess(withSlip(form.book, table.table.sheetIndex, slip)).findings;
      const isNew = ({ rule, sheet, cell }: Finding): boolean =>
        !assessment.findings.some((had) => had.rule === rule && had.sheet === sheet && had.cell === cell);
      if (after.some((finding) => mistake.rules.includes(finding.rule) && isNew(finding))) return;
      const [cell] = slip[0]!;
      missed.push(`${form.id} ${table.table.sheet}!${cellName(cell.row, cell.column)}`);
    });
  }
  return { tried, found: tried - missed.length, missed };
}

/** The middle one of the places in rows of which nothing is said yet; none where the rule speaks of the whole table already. */
function placeFor({ rules }: Mistake, slips: readonly Slip[], known: readonly Finding[]): Slip | undefined {
  const spoken = new Set(known.map(({ row }) => row));
  if (known.some(({ rule }) => rules.includes(rule))) return undefined;
  const free = slips.filter((slip) => slip.every(([{ row }]) => !spoken.has(row)));
  return free[free.length >> 1];
}

function withSlip(book: BookSnapshot, sheetIndex: number, slip: Slip): BookSnapshot {
  const target = book.sheets[sheetIndex];
  return mapSheets(book, (sheet) =>
    sheet !== target
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map(({ row, cells }) => ({
            row,
            cells: cells.map((cell) => slipped(row, cell, slip)),
          })),
        },
  );
}

function slipped(row: number, cell: CellSnapshot, slip: Slip): CellSnapshot {
  const made = slip.find(([bound]) => bound.row === row && bound.column === cell.column);
  return made ? { column: cell.column, value: made[1], format: cell.format } : cell;
}
