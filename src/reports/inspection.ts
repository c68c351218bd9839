import { fillText } from '../rules/message';
import type { Paint } from './paint';
import type { CellReport, TableReport } from './report';
import type { ReportTexts } from './texts';
import { tableHeading } from './wording';

const LONGEST_VALUE = 40;

/** "B3=政法专项": a bound cell on one line, long texts cut. */
function boundCell({ cell, value }: CellReport, texts: ReportTexts): string {
  if (value === null) return `${cell}=${texts.inspect.blankCell}`;
  const line = [...String(value).replace(/\s+/gu, ' ').trim()];
  return `${cell}=${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE).join('')}…` : line.join('')}`;
}

const isCell = (value: unknown): value is CellReport =>
  typeof value === 'object' && value !== null && 'cell' in value;

/** Every bound cell of a row with the name of its field. */
const boundCells = (row: Readonly<Record<string, unknown>>, texts: ReportTexts, paint: Paint): string =>
  Object.entries(row)
    .flatMap(([name, value]) => (isCell(value) ? [`${paint('dim', name)} ${boundCell(value, texts)}`] : []))
    .join('  ');

/** A table as it was recognised: every field with its cell. */
export function inspectedTable(table: TableReport, texts: ReportTexts, paint: Paint): string[] {
  const words = texts.inspect;
  const facts = [
    fillText(words.confidence, { percent: `${Math.round(table.confidence * 100)}%` }),
    ...(table.unit === null ? [] : [fillText(words.unit, { unit: table.unit })]),
  ];
  const section = (title: string, rows: readonly Readonly<Record<string, unknown>>[]): string[] => {
    const lines = rows.map((row) => boundCells(row, texts, paint)).filter((line) => line !== '');
    return lines.length === 0 ? [] : [`    ${title}`, ...lines.map((line) => `      ${line}`)];
  };
  const { title, fields, funds, goals, indicators, total, baseRows = [] } = table;
  return [
    `  ${tableHeading(table, texts)} · ${facts.join(' · ')}`,
    ...section(words.fields, [
      { ...(title && { title }) },
      ...Object.entries(fields).map(([k, v]) => ({ [k]: v })),
    ]),
    ...section(words.funds, funds),
    ...section(words.goals, goals),
    ...section(fillText(words.indicators, { count: indicators.length }), indicators),
    ...section(words.total, total ? [total] : []),
    ...section(fillText(words.baseRows, { count: baseRows.length }), baseRows),
  ];
}
