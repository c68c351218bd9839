import type { BoundCell, StandardTable } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import { isBlank, matchingText } from '../../sheet/text';
import type { Place, TableRule } from '../rule';
import { OPTIONAL_FIELDS, REQUIRED_FIELDS } from './titles';

/** Labels without their values. One finding per table: a warning when the form plainly requires one of them. */
export const missing: TableRule = {
  id: 'field/missing',
  severity: 'warning',
  scope: 'table',
  *check({ table }) {
    const required = blankFields(table, REQUIRED_FIELDS);
    const optional = blankFields(table, OPTIONAL_FIELDS);
    const all = [...required, ...optional];
    if (all.length > 0) {
      yield {
        cell: all[0]!.cell,
        related: all.slice(1).map(({ cell }) => cell),
        data: { fields: all.map(({ title }) => title).join('、'), count: all.length },
        ...(required.length === 0 && { text: 'optional', severity: 'info' as const }),
      };
    }
    const budget = unansweredBudget(table);
    if (budget) yield budget;
  },
};

const blankFields = (
  { fields }: StandardTable,
  titles: Readonly<Record<string, string>>,
): { cell: BoundCell; title: string }[] =>
  Object.entries(titles).flatMap(([name, title]) => {
    const cell = fields[name];
    return cell && isUnanswered(cell) ? [{ cell, title }] : [];
  });

/** Blank, or label and colon in one cell with nothing behind: "填表人：". */
const isUnanswered = ({ value }: BoundCell): boolean =>
  isBlank(value) || /^[^:：]{2,8}[:：]$/u.test(matchingText(value));

const TICKS = '☑✓✔√■☒';
/** The box stands before the words where the text begins with one, else behind them. */
const TICKED = new RegExp(
  `^[□${TICKS}].*[${TICKS}](?:\\d[.、])?延续性|^[^□${TICKS}].*延续性(?:项目)?[${TICKS}]`,
  'u',
);
const HINT = /^[(（].*延续性.*填.*[)）]$/u;

/** Wuhan's declaration wants the whole budget of a project that goes on for several years. */
function unansweredBudget({ fields: { totalBudget, projectFrequency } }: StandardTable): Place | null {
  if (!totalBudget || !projectFrequency || !TICKED.test(matchingText(projectFrequency.value))) return null;
  const open = !isFilled(totalBudget) || HINT.test(matchingText(totalBudget.value));
  return open ? { cell: totalBudget, related: [projectFrequency], text: 'totalBudget' } : null;
}
