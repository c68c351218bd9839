import { FIELD_LABELS, FUND_HEADERS, INDICATOR_HEADERS } from '../layouts/vocabulary';
import type { Lang } from '../locales/locale';
import { shortText } from '../rules/describe';
import { fillText } from '../locales/fill-text';
import { isBlank } from '../sheet/text';
import type { Paint } from './paint';
import type { BudgetReport, CellReport, CellReports, TableReport } from './report';
import { reportTexts, type ReportTexts } from './texts';
import { tableHeading } from './wording';

const LONGEST_VALUE = 40;

/** "B3=政法专项": a bound cell on one line, long texts cut. */
function boundCell({ cell, value }: CellReport, texts: ReportTexts): string {
  if (isBlank(value)) return `${cell}=${texts.inspect.blankCell}`;
  return `${cell}=${shortText(String(value), LONGEST_VALUE)}`;
}

/** What the forms call their fields and columns. */
const FIELD_TITLES = new Map<string, string>(
  [...FIELD_LABELS, ...FUND_HEADERS, ...INDICATOR_HEADERS].map(({ name, words }) => [name, words[0] ?? name]),
);

/** A field's name for people: the usual header in Chinese, the name of the JSON in English. */
function fieldTitle(name: string, lang: Lang): string {
  const own = (reportTexts(lang).inspect.names as Readonly<Record<string, string>>)[name];
  return own ?? (lang === 'zh' ? FIELD_TITLES.get(name) : undefined) ?? name;
}

const isCell = (value: unknown): value is CellReport =>
  typeof value === 'object' && value !== null && 'cell' in value;

/** Every bound cell of a row with the name of its field. */
const boundCells = (row: Readonly<Record<string, unknown>>, lang: Lang, paint: Paint): string =>
  Object.entries(row)
    .flatMap(([name, value]) =>
      isCell(value) ? [`${paint('dim', fieldTitle(name, lang))} ${boundCell(value, reportTexts(lang))}`] : [],
    )
    .join('  ');

/** The cells of a budget line that hold something, under the headers of their columns. */
const filledByTitle = (
  cells: CellReports,
  columns: BudgetReport['columns'],
  side: BudgetReport['rows'][number]['side'],
): CellReports =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, { value }]) => !isBlank(value))
      .map(([key, cell]) => [
        columns.find((each) => each.side === side && each.key === key)?.title ?? key,
        cell,
      ]),
  );

/** A table as it was recognised: every field with its cell. */
export function inspectedTable(table: TableReport, lang: Lang, paint: Paint): string[] {
  const texts = reportTexts(lang);
  const words = texts.inspect;
  const facts = [
    fillText(words.confidence, { percent: `${Math.round(table.confidence * 100)}%` }),
    ...(table.unit === null ? [] : [fillText(words.unit, { unit: table.unit })]),
  ];
  const section = (title: string, rows: readonly Readonly<Record<string, unknown>>[]): string[] => {
    const lines = rows.map((row) => boundCells(row, lang, paint)).filter((line) => line !== '');
    return lines.length === 0 ? [] : [`    ${title}`, ...lines.map((line) => `      ${line}`)];
  };
  const {
    title,
    fields,
    funds,
    goals,
    indicators,
    total,
    baseRows = [],
    breakdowns = [],
    lists = [],
    budget,
  } = table;
  return [
    `  ${tableHeading(table, lang)} · ${facts.join(' · ')}`,
    ...section(words.fields, [
      { ...(title && { title }) },
      ...Object.entries(fields).map(([k, v]) => ({ [k]: v })),
    ]),
    ...section(words.funds, funds),
    ...breakdowns.flatMap(({ heading, items }) =>
      section(
        boundCell(heading, texts),
        items.map(({ label, ...item }) => ({ [label]: item })),
      ),
    ),
    ...section(words.goals, goals),
    ...section(fillText(words.indicators, { count: indicators.length }), indicators),
    ...section(words.total, total ? [total] : []),
    ...section(fillText(words.baseRows, { count: baseRows.length }), baseRows),
    ...lists.flatMap(({ name, rows }) => section(fieldTitle(name, lang), rows)),
    ...section(
      fillText(words.budgetRows, { count: budget?.rows.length ?? 0 }),
      (budget?.rows ?? []).map(({ side, cells }) => filledByTitle(cells, budget!.columns, side)),
    ),
  ];
}
