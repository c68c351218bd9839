import Big from 'big.js';
import { ignoredValue } from '../../assessment/ignoring';
import type { ComparedBook } from '../../assessment/together';
import type { Assessment, Finding } from '../../assessment/types';
import type { Lang } from '../../locales/locale';
import { ruleText } from '../../locales/rule-texts';
import type { ProfileId } from '../../profiles/types';
import { bindCell, type Level1, type TableKind } from '../../recognition/table';
import { shown } from '../../rules/describe';
import { executionPoints } from '../../scoring/execution-points';
import type { Correction, ScoredTable } from '../../scoring/types';
import { zoneName } from '../../sheet/a1';
import type { CellContent, Edit } from '../../sheet/edit';
import { Grid } from '../../sheet/grid';
import type { BookSnapshot } from '../../sheet/snapshot';
import { cellZone, type Zone } from '../../sheet/zone';

/** A recognised table in a line. */
export interface TableLine {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly zone: Zone;
  /** A1 zone. */
  readonly range: string;
  readonly title: string;
  readonly profile: ProfileId;
  /** Nothing was filled in yet. */
  readonly blank: boolean;
}

/** Points of one first-level category and how many of them were not reached: of several scored tables, the average. */
export interface LostPoints {
  readonly category: Level1;
  /** How many tables score the category. */
  readonly tables: number;
  readonly points: number;
  readonly lost: number;
}

/** A finding with what the pane needs besides. */
export interface PaneFinding extends Finding {
  /** The same from check to check while the finding stands. */
  readonly key: string;
  /** The cell's raw value, by which an ignored finding is known again; "" in another workbook. */
  readonly value: string;
  /** Name of the workbook it lies in where that is not the open one: there it can be read, no more. */
  readonly file?: string;
}

/** A workbook that the open one is compared with. */
export interface OtherBook extends Pick<ComparedBook, 'name' | 'isComparable'> {
  readonly tables: readonly TableLine[];
}

/** One cell that recalculation would change, with both contents as Excel shows them. */
export interface Change {
  /** The same from check to check while the cell is to be changed. */
  readonly key: string;
  readonly edit: Edit;
  /** Without "="; absent where the change can only be written as a value. */
  readonly formula?: string;
  readonly reason: Correction['reason'];
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What a check comes to, as plain data: it travels from a worker to the pane. */
export interface Outcome {
  readonly tables: readonly TableLine[];
  /** Sheets whose title is one of ours while their body could not be bound. */
  readonly unrecognised: readonly string[];
  /** Those of the open workbook, then those that comparing has found in others. */
  readonly findings: readonly PaneFinding[];
  /** What it is compared with. */
  readonly others: readonly OtherBook[];
  readonly changes: readonly Change[];
  /** Whether there is a printed rate, score or total that was recomputed, be it right or wrong. */
  readonly isRecomputed: boolean;
  readonly lost: readonly LostPoints[];
  /** Titles of the rules that spoke. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** An assessment as the pane shows it, with the workbooks it was compared with. */
export function outcomeOf(
  book: BookSnapshot,
  assessment: Assessment,
  lang: Lang,
  others: readonly ComparedBook[] = [],
): Outcome {
  const { recognition, tables, corrections } = assessment;
  const findings = withKeys([
    ...assessment.findings.map((finding) => ({ ...finding, value: ignoredValue(book, finding) })),
    ...others.flatMap((other) =>
      other.findings.map((finding) => ({ ...finding, value: '', file: other.name })),
    ),
  ]);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return {
    tables: tables.map(tableLine),
    unrecognised: recognition.unrecognised.map(({ sheet }) => sheet),
    findings,
    others: others.map(({ name, isComparable, tables }) => ({
      name,
      isComparable,
      tables: tables.map(tableLine),
    })),
    changes: changesOf(book, corrections),
    isRecomputed: corrections.length > 0 || tables.some(hasRecomputed),
    lost: lostPoints(tables),
    ruleTitles: Object.fromEntries(rules.map((id) => [id, ruleText(id, lang).title])),
  };
}

const tableLine = ({ table, profile }: ScoredTable): TableLine => ({
  kind: table.kind,
  sheet: table.sheet,
  zone: table.zone,
  range: zoneName(table.zone),
  title: shown(table.title),
  profile: profile.id,
  blank: table.blank,
});

const hasRecomputed = ({ funds, scoreGroups, totalScore }: ScoredTable): boolean =>
  totalScore !== undefined ||
  funds.some(({ rate, computedRate }) => rate && computedRate) ||
  scoreGroups.some(({ score, computedScore }) => score && computedScore);

function withKeys(findings: readonly Omit<PaneFinding, 'key'>[]): PaneFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, sheet, cell, file } = finding;
    const base = JSON.stringify([rule, sheet, cell, file]);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { ...finding, key: count === 0 ? base : `${base}${count}` };
  });
}

function changesOf(book: BookSnapshot, corrections: Assessment['corrections']): Change[] {
  const grids = new Map<string, Grid>();
  const gridOf = (name: string): Grid | undefined => {
    const sheet = book.sheets.find((each) => each.name === name);
    if (sheet && !grids.has(name)) grids.set(name, new Grid(sheet));
    return grids.get(name);
  };
  return corrections.map(({ edit, formula, reason, name }) => {
    const cell = gridOf(edit.sheet)?.cell(edit.row, edit.column);
    return {
      key: JSON.stringify([edit.sheet, edit.row, edit.column]),
      edit,
      ...(formula !== undefined && { formula }),
      reason,
      name,
      before: contentText(edit.before, cell?.text, cell?.format),
      after: contentText(edit.after, undefined, edit.format ?? cell?.format),
    };
  });
}

/** A content as the cell shows it; "" for a blank one. */
const contentText = ({ value }: CellContent, text: string | undefined, format: string | undefined): string =>
  shown(
    bindCell(cellZone(0, 0), {
      column: 0,
      value,
      ...(text !== undefined && { text }),
      ...(format !== undefined && { format }),
    }),
  );

/** Order of the chart: as the parts stand in a form. */
const CATEGORIES: readonly Level1[] = [
  'execution',
  'decision',
  'process',
  'cost',
  'output',
  'benefit',
  'satisfaction',
];

function lostPoints(tables: readonly ScoredTable[]): LostPoints[] {
  const scored = tables.filter(({ profile }) => profile.hasScores).map(scoredParts);
  return CATEGORIES.flatMap((category) => {
    const mine = scored
      .map((parts) => parts.filter((part) => part.category === category))
      .filter((parts) => parts.length > 0);
    if (mine.length === 0) return [];
    const average = (of: (part: ScoredPart) => Big): number =>
      mine
        .flat()
        .reduce((total, part) => total.plus(of(part)), new Big(0))
        .div(mine.length)
        .toNumber();
    return [
      { category, tables: mine.length, points: average(({ points }) => points), lost: average(lostOf) },
    ];
  });
}

interface ScoredPart {
  readonly category: Level1;
  readonly points: Big;
  readonly score: Big;
}

const lostOf = ({ points, score }: ScoredPart): Big => (score.gt(points) ? new Big(0) : points.minus(score));

/** Everything with points and a printed score. */
function scoredParts(scored: ScoredTable): ScoredPart[] {
  const { table, profile, totalFund, scoreGroups } = scored;
  const points = executionPoints(table, profile);
  const execution: ScoredPart[] =
    totalFund?.score && points ? [{ category: 'execution', points, score: totalFund.score.value }] : [];
  const rows = scoreGroups.flatMap(({ score, weight, indicators }): ScoredPart[] => {
    const category = indicators[0]?.row.category1;
    return score && weight && category ? [{ category, points: weight, score: score.value }] : [];
  });
  return [...execution, ...rows];
}
