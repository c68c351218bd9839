import { assess } from '../assessment/assess';
import { openBook } from '../hosts/file/open-file';
import { bindCell } from '../recognition/table';
import { shown } from '../rules/describe';
import { fillText } from '../rules/message';
import type { Correction } from '../scoring/types';
import { cellName } from '../sheet/a1';
import type { CellContent, Edit } from '../sheet/edit';
import { Grid } from '../sheet/grid';
import type { BookSnapshot } from '../sheet/snapshot';
import { cellZone } from '../sheet/zone';
import type { RecalcFlags } from './commands/recalc';
import { EXIT } from './io';
import type { Settings } from './settings';
import type { CliTexts } from './texts';

/** Prints what would set rates, scores and totals of a workbook right. */
export async function recalc(
  path: string,
  flags: RecalcFlags,
  { io, lang, texts }: Settings,
): Promise<number> {
  const book = await openBook(path);
  const { corrections } = assess(book, { profile: flags.profile, lang });
  await io.out.write(
    changeList(
      path,
      corrections.map((each) => asWritten(each, flags.write)),
      book,
      texts,
    ),
  );
  return EXIT.clean;
}

/** The correction with its formula put into the edit where formulas are wanted and there is one. */
const asWritten = (correction: Correction, write: RecalcFlags['write']): Correction =>
  write === 'values' || correction.formula === undefined
    ? correction
    : {
        ...correction,
        edit: { ...correction.edit, after: { ...correction.edit.after, formula: correction.formula } },
      };

/** One line per cell that changes, by sheet: cell, old → new, what it is, whose it is. */
function changeList(
  path: string,
  corrections: readonly Correction[],
  book: BookSnapshot,
  texts: CliTexts,
): string {
  const words = texts.recalc;
  if (corrections.length === 0) return `${fillText(words.none, { path })}\n`;
  const lines = book.sheets.flatMap((sheet) => {
    const mine = corrections.filter(({ edit }) => edit.sheet === sheet.name);
    if (mine.length === 0) return [];
    const grid = new Grid(sheet);
    return [
      fillText(words.sheet, { sheet: sheet.name }),
      ...mine.map((each) => changeLine(each, grid, texts)),
    ];
  });
  return [fillText(words.heading, { path, count: corrections.length }), ...lines]
    .map((line) => `${line}\n`)
    .join('');
}

function changeLine({ edit, reason, name }: Correction, grid: Grid, texts: CliTexts): string {
  const format = grid.cell(edit.row, edit.column)?.format;
  const before = contentText(edit, edit.before, format, texts);
  const after = contentText(edit, edit.after, edit.format ?? format, texts);
  const cell = cellName(edit.row, edit.column);
  return `    ${cell.padEnd(6)}  ${before} → ${after}  ${texts.recalc.reasons[reason]}  ${name}`;
}

/** "=ROUND(…)（9.8）" for a formula with its result, else the value as the cell shows it. */
function contentText(
  { row, column }: Edit,
  { value, formula }: CellContent,
  format: string | undefined,
  texts: CliTexts,
): string {
  const cell = bindCell(cellZone(row, column), { column, value, ...(format !== undefined && { format }) });
  const text = shown(cell) || texts.recalc.blank;
  return formula === undefined
    ? text
    : fillText(texts.recalc.formula, { formula: `=${formula}`, result: text });
}
