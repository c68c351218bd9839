import { extname } from 'node:path';
import { assess } from '../assessment/assess';
import type { FileHost } from '../hosts/file/file-host';
import { saveInPlace } from '../hosts/file/save-file';
import { fileProblemText } from '../locales/file-problem-text';
import { bindCell } from '../recognition/table';
import { visibleLines } from '../reports/visible';
import { shown } from '../rules/describe';
import { fillText } from '../locales/fill-text';
import type { Correction } from '../scoring/types';
import { cellName } from '../sheet/a1';
import type { CellContent, Edit } from '../sheet/edit';
import { Grid } from '../sheet/grid';
import type { BookSnapshot } from '../sheet/snapshot';
import { cellZone } from '../sheet/zone';
import type { RecalcFlags } from './commands/recalc';
import { EXIT, UsageError } from './io';
import { openHost } from './open-host';
import { isThere, requireOther, saveToOther } from './save-workbook';
import type { Settings } from './settings';
import type { CliTexts } from './texts';

/** Sets rates, scores and totals of a workbook right, or lists what would change; prints what it did. */
export async function recalc(
  path: string,
  flags: RecalcFlags,
  { io, lang, texts }: Settings,
): Promise<number> {
  const print = (text: string): Promise<void> => io.out.write(visibleLines(text));
  const { host, converted } = await openHost(path);
  const book = await host.read();
  const { corrections: found } = assess(book, { profile: flags.profile, lang });
  const corrections = found.map((correction) => asWritten(correction, flags.write));
  const isIdle = flags.dryRun || (flags.inPlace && corrections.length === 0);
  // What is wrong with the target is said before anything else.
  const target = isIdle ? null : await targetOf(path, flags, host, converted, texts);
  await print(changeList(path, corrections, book, texts));
  if (flags.write === 'formulas') await print(valuesRemark(corrections, texts));
  if (isIdle) return EXIT.clean;

  const report = await host.apply(corrections.map(({ edit }) => edit));
  await print(await save(path, target, host, converted, texts));
  const left = [
    ...report.skipped.map(({ edit, reason }) => ({ edit, reason: texts.recalc.skipReasons[reason] })),
    ...report.failed.map(({ edit, problem }) => ({ edit, reason: fileProblemText(problem, lang) })),
  ];
  await print(leftList(left, texts));
  return left.length === 0 ? EXIT.clean : EXIT.findings;
}

/**
 * The file the flags say, null for the workbook's own. Old formats become an .xlsx beside the file.
 * @throws UsageError when it may not be written
 */
async function targetOf(
  path: string,
  { out }: RecalcFlags,
  host: FileHost,
  converted: boolean,
  texts: CliTexts,
): Promise<string | null> {
  if (out === undefined) return converted ? freeNameBeside(path, texts) : null;
  await requireOther(path, out, host, texts);
  return out;
}

/** Writes the workbook to this file, in its own place when null, and words where that was. */
async function save(
  path: string,
  target: string | null,
  host: FileHost,
  converted: boolean,
  texts: CliTexts,
): Promise<string> {
  const words = texts.recalc;
  if (target === null)
    return `${fillText(words.savedInPlace, { path, backup: await saveInPlace(path, host) })}\n`;
  await saveToOther(path, target, host, texts);
  return `${fillText(converted ? words.savedConverted : words.saved, { path, out: target })}\n`;
}

/** The name of an old workbook with .xlsx for its extension. Nothing that is there already is ever replaced. */
async function freeNameBeside(path: string, texts: CliTexts): Promise<string> {
  const name = `${path.slice(0, path.length - extname(path).length)}.xlsx`;
  if (await isThere(name)) throw new UsageError(fillText(texts.errors.nameTaken, { path, name }));
  return name;
}

function leftList(
  left: readonly { readonly edit: Edit; readonly reason: string }[],
  texts: CliTexts,
): string {
  if (left.length === 0) return '';
  const lines = left.map(
    ({ edit, reason }) => `    ${edit.sheet}!${cellName(edit.row, edit.column)}  ${reason}`,
  );
  return [fillText(texts.recalc.left, { count: left.length }), ...lines].map((line) => `${line}\n`).join('');
}
/** The correction with its formula put into the edit where formulas are wanted and there is one. */
const asWritten = (correction: Correction, write: RecalcFlags['write']): Correction =>
  write === 'values' || correction.formula === undefined
    ? correction
    : {
        ...correction,
        edit: { ...correction.edit, after: { ...correction.edit.after, formula: correction.formula } },
      };

/** How many cells get a value although formulas are wanted; nothing where all get one. */
function valuesRemark(corrections: readonly Correction[], { recalc: words }: CliTexts): string {
  const count = corrections.filter(({ formula }) => formula === undefined).length;
  return count === 0 ? '' : `${fillText(words.asValues, { count })}\n`;
}

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
