import { profileById } from '../profiles/catalogue';
import { detectProfile } from '../profiles/detect-profile';
import type { Profile } from '../profiles/types';
import { recognise } from '../recognition/recognise';
import type { Recognition, StandardTable } from '../recognition/table';
import { RULES } from '../rules/catalogue';
import type { Rule } from '../rules/rule';
import { runRules, type ComparedPlace, type Raised } from '../rules/runner';
import { scoreTable } from '../scoring/score-table';
import type { ScoredTable } from '../scoring/types';
import { Grid } from '../sheet/grid';
import { isUnknownResult, type BookSnapshot } from '../sheet/snapshot';
import { sortOutCauses } from './causes';
import { toFinding } from './findings';
import { withIgnored } from './ignoring';
import type { Assessment, AssessOptions, Finding } from './types';

/**
 * The one door to everything below it: recognises the standard tables of a workbook, recomputes them and says what is
 * missing or inconsistent. Pure: no input or output, no clock; the same book and options give the same assessment.
 */
export const assess = (book: BookSnapshot, options: AssessOptions = {}): Assessment =>
  assessRead(readTables(book, options), book, options);

/** A workbook's tables, recognised and recomputed, before anything is said about them. */
export interface ReadTables {
  readonly recognition: Recognition;
  readonly tables: readonly ScoredTable[];
}

export const readTables = (book: BookSnapshot, options: AssessOptions = {}): ReadTables =>
  scoreTables(recognise(book), options);

const scoreTables = (recognition: Recognition, options: AssessOptions): ReadTables => ({
  recognition,
  tables: recognition.tables.map((table) => scoreTable(table, profileFor(table, recognition, options))),
});

/** A workbook to be assessed, and how. */
export interface BookToAssess {
  readonly book: BookSnapshot;
  readonly options: AssessOptions;
}

/**
 * Assesses workbooks each by itself, as {@link assess} does, taking all of them through one stage before the next: for many
 * small ones a quarter faster than one after the other, since the code of a stage is large and stays at hand.
 */
export function assessEach<Asked extends BookToAssess>(
  asked: readonly Asked[],
): ReadonlyMap<Asked, Assessment> {
  const assessments = asked
    .map(({ book }) => recognise(book))
    .map((recognition, index) => scoreTables(recognition, asked[index]!.options))
    .map((read, index) => assessRead(read, asked[index]!.book, asked[index]!.options));
  return new Map(asked.map((each, index) => [each, assessments[index]!]));
}

/**
 * The assessment of tables that were read before.
 *
 * @param compared what comparing them with other workbooks' tables has found; absent where they stand alone
 */
export function assessRead(
  { recognition, tables }: ReadTables,
  book: BookSnapshot,
  options: AssessOptions = {},
  compared?: readonly ComparedPlace[],
): Assessment {
  return {
    recognition,
    tables,
    ...(book.unknownIn && { unknownIn: book.unknownIn }),
    findings: withIgnored(
      aboutKnown(judge(recognition, tables, options, compared), book),
      options.ignored ?? [],
      book,
    ),
    corrections: tables.flatMap(({ corrections }, table) =>
      corrections.map((correction) => ({ table, ...correction })),
    ),
  };
}

/**
 * Without findings at a formula whose result nobody knows: it is neither right nor wrong. Until here they have silenced what
 * follows from them.
 */
function aboutKnown(findings: readonly Finding[], { sheets, unknownIn }: BookSnapshot): readonly Finding[] {
  if (!unknownIn) return findings;
  const grids = new Map(
    sheets.filter(({ name }) => unknownIn.includes(name)).map((sheet) => [sheet.name, new Grid(sheet)]),
  );
  return findings.filter(
    ({ sheet, row, column }) => !isUnknownResult(grids.get(sheet)?.value(row, column) ?? null),
  );
}

function profileFor(
  table: StandardTable,
  { tables }: Recognition,
  { profile = 'auto', thresholds }: AssessOptions,
): Profile {
  const chosen = profileById(profile === 'auto' ? detectProfile(table, tables) : profile);
  return thresholds ? { ...chosen, thresholds: { ...chosen.thresholds, ...thresholds } } : chosen;
}

/** The findings about tables that are recognised and scored already, in order of place. */
export function judge(
  recognition: Recognition,
  tables: readonly ScoredTable[],
  { rules, lang }: Pick<AssessOptions, 'rules' | 'lang'> = {},
  compared?: readonly ComparedPlace[],
): Finding[] {
  return inWords(runRules(askedRules(rules), tables, recognition.unrecognised, compared), { rules, lang });
}

/** What rules have raised as findings: one for each cause, in order of place. */
export const inWords = (
  raised: readonly Raised[],
  { rules = {}, lang = 'zh' }: Pick<AssessOptions, 'rules' | 'lang'>,
): Finding[] =>
  sortOutCauses(raised)
    .map((finding) => withSeverity(finding, rules))
    .sort(byPlace)
    .map((finding) => toFinding(finding, lang));

/** The rules that are not switched off. */
export const askedRules = (overrides: AssessOptions['rules'] = {}): readonly Rule[] =>
  RULES.filter(({ id }) => overrides[id] !== 'off');

function withSeverity(finding: Raised, overrides: NonNullable<AssessOptions['rules']>): Raised {
  const severity = overrides[finding.rule];
  return severity === undefined || severity === 'off' ? finding : { ...finding, severity };
}

function byPlace(a: Raised, b: Raised): number {
  return (
    a.sheetIndex - b.sheetIndex ||
    a.place.cell.row - b.place.cell.row ||
    a.place.cell.column - b.place.cell.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
