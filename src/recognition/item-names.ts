import { holds, type Span } from './columns';
import type { LineCell } from './lines';
import type { FundField } from './table';

/** Where the lines of a money block are named after the things the money is for. */
export interface ItemNames extends Span {
  readonly of: 'tasks' | 'sub-projects';
  /** Whether the label of the whole list stands beside it. */
  readonly beside: boolean;
}

/** Headers of lists of tasks, projects and costs. */
const LIST =
  /^[一二三]级|^(任务|项目|工作)名称$|^(主要|任务|工作|支出|项目)内容$|^测算.*(依据|过程)(及说明)?$/;
const TASKS = /^(重点|主要|年度)*(工作)?任务名称$/;
const SUBPROJECTS = /^(子|二级|分)项目(名称)?$/;

/**
 * What a header of money says of the names of its lines: undefined where they are sources or kinds of money, null where the list
 * is no money block of the table. 任务名称 | 预算数 | 执行数 | 执行率 | 得分 is one, since it is scored (Shaanxi); other lists of
 * tasks or projects have the money block beside them.
 */
export function itemNames(
  cells: readonly LineCell[],
  fields: ReadonlySet<FundField | null>,
): ItemNames | null | undefined {
  const under = (pattern: RegExp, of: ItemNames['of']): ItemNames | undefined => {
    const at = cells.findIndex(({ label }) => pattern.test(label));
    const head = cells[at];
    if (!head) return undefined;
    const next = cells[at + 1]?.column ?? head.zone.right + 1;
    return { of, left: head.column, right: Math.max(head.zone.right, next - 1), beside: at > 0 };
  };
  const tasks = isScored(fields) ? under(TASKS, 'tasks') : undefined;
  if (tasks) return tasks;
  return cells.some(({ label }) => LIST.test(label)) ? null : under(SUBPROJECTS, 'sub-projects');
}

const isScored = (fields: ReadonlySet<FundField | null>): boolean =>
  fields.has('executed') &&
  fields.has('score') &&
  (fields.has('annualBudget') || fields.has('initialBudget'));

/** The name among the texts of a line. */
export const itemIn = (texts: readonly LineCell[], names: ItemNames): LineCell | undefined =>
  texts.find(({ column }) => holds(names, column));
