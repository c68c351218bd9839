import type Big from 'big.js';
import type { BoundCell, StandardTable, TableKind } from '../../recognition/table';
import type { Figure, ScoredTable } from '../../scoring/types';
import { parseMoney } from '../../values/figure';
import { yuanPerUnit } from '../amounts';
import { shown } from '../describe';
import { written } from '../rows';

/** Where a project is named: on its own form, or on a line of a department's list. */
export interface Mention {
  readonly scored: ScoredTable;
  readonly name: string;
  readonly cell: BoundCell;
  readonly code: string | null;
  readonly category?: BoundCell;
  /** This year's budget. */
  readonly amount?: MentionedAmount;
}

export interface MentionedAmount {
  readonly figure: Figure;
  /** In 元. */
  readonly yuan: Big;
}

const TARGET_FORMS: readonly TableKind[] = ['project-target'];
const EVALUATION_FORMS: readonly TableKind[] = ['project-self-evaluation'];

/** Declarations of single projects. */
export const declaredForms = (tables: readonly ScoredTable[]): Mention[] => forms(tables, TARGET_FORMS);

/** Self-evaluations of single projects. */
export const evaluatedForms = (tables: readonly ScoredTable[]): Mention[] => forms(tables, EVALUATION_FORMS);

function forms(tables: readonly ScoredTable[], kinds: readonly TableKind[]): Mention[] {
  return tables.flatMap((scored): Mention[] => {
    const { table, totalFund } = scored;
    const { projectName, projectCode, projectCategory } = table.fields;
    if (!kinds.includes(table.kind) || !projectName || !written(projectName)) return [];
    const budget = totalFund?.annualBudget ?? totalFund?.initialBudget;
    return [
      {
        scored,
        name: shown(projectName),
        cell: projectName,
        code: codeOf(projectCode),
        ...(projectCategory && { category: projectCategory }),
        ...(budget && { amount: inYuan(scored, budget) }),
      },
    ];
  });
}

/** A department's list of its projects: budget table 11, or within the overall declaration. */
export interface ProjectList {
  readonly scored: ScoredTable;
  readonly lines: readonly Mention[];
}

/** All lists, what was approved (budget table 11) before what was asked for. */
export function projectLists(tables: readonly ScoredTable[]): ProjectList[] {
  const lists = tables.flatMap((scored) => {
    const lines = [...budgetLines(scored.table), ...listedLines(scored.table)].flatMap((line) =>
      lineMention(scored, line),
    );
    return lines.length > 0 ? [{ scored, lines }] : [];
  });
  const approved = ({ scored }: ProjectList): boolean => scored.table.budget !== undefined;
  return [...lists.filter(approved), ...lists.filter((list) => !approved(list))];
}

interface ProjectLine {
  readonly name?: BoundCell;
  readonly code?: BoundCell;
  readonly category?: BoundCell;
  readonly budget?: BoundCell;
}

const listedLines = ({ lists }: StandardTable): ProjectLine[] =>
  lists.filter(({ name }) => name === 'projects').flatMap(({ rows }) => rows.map(({ cells }) => cells));

/** Lines of budget table 11 that have no lines under them: those of units and kinds of spending do. */
function budgetLines({ kind, budget }: StandardTable): ProjectLine[] {
  if (kind !== 'budget-11' || !budget) return [];
  return budget.sides.flatMap(({ rows }) => {
    const parents = new Set(rows.map(({ parent }) => parent));
    return rows.flatMap(({ kind: rowKind, cells }, index): ProjectLine[] =>
      rowKind === 'line' && !parents.has(index)
        ? [{ name: cells.projectName ?? cells.name, code: cells.code, budget: cells.total }]
        : [],
    );
  });
}

function lineMention(scored: ScoredTable, { name, code, category, budget }: ProjectLine): Mention[] {
  if (!name || !written(name)) return [];
  const money = budget && parseMoney(budget, scored.table.unit);
  return [
    {
      scored,
      name: shown(name),
      cell: name,
      code: codeOf(code),
      ...(category && { category }),
      ...(budget && money && { amount: inYuan(scored, { cell: budget, ...money }) }),
    },
  ];
}

const inYuan = (scored: ScoredTable, figure: Figure): MentionedAmount => ({
  figure,
  yuan: figure.value.times(yuanPerUnit(scored.table)),
});

function codeOf(cell: BoundCell | undefined): string | null {
  const code = cell && written(cell) ? shown(cell).replace(/\s/gu, '') : '';
  return /^[0-9A-Z]{8,}$/u.test(code) ? code : null;
}
