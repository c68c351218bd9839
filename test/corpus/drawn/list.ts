/** An export of several projects: an indicator a line, with the project it is of. */
import { h, title, type CellInput, type Sheet } from '../form';
import { targetCells } from './cells';
import { LEVEL1_WORDS, OFFICES, PLACES, PROJECTS } from './content';
import { lay } from './layout';
import type { Lot } from './lot';
import { annualBlocks, draftPlan, type Plan } from './plan';
import { HEADS } from './words';

const PROJECT_HEADS = ['项目名称', '支出项目名称', '预算项目名称'];

/** A plan for each project; all have the columns of the first. */
export function draftList(lot: Lot): readonly Plan[] {
  const first = { ...draftPlan(lot, { kind: 'project-target' }), blank: false };
  const others = Array.from({ length: lot.int(1, 3) }, () => draftPlan(lot, { kind: 'project-target' }));
  return [first, ...others.map((plan) => ({ ...first, sections: plan.sections }))];
}

export function drawList(lot: Lot, sheet: Sheet, plans: readonly Plan[]): void {
  const [plan] = plans as [Plan, ...Plan[]];
  const measure = lot.pick([['target'], ['operator', 'target', 'unit']] as const);
  const fields = ['level1', 'level2', 'level3', ...measure] as const;
  const unit = lot.oneIn(2) ? [lot.pick(['单位名称', '预算单位'])] : [];
  const office = unit.map(() => `${lot.pick(PLACES)}${lot.pick(OFFICES)}`);
  sheet.begin('project-target');
  lay(lot, sheet, plan, 1);
  sheet.row(title(`${plan.year}年部门预算项目支出绩效目标表`));
  lay(lot, sheet, plan, fields.length + unit.length + 1);
  sheet.head(
    'annual',
    ...unit,
    h('project', lot.pick(PROJECT_HEADS)),
    ...fields.map((field) => h(field, lot.pick(HEADS[field === 'target' ? 'declared' : field]))),
  );
  const names = lot.some(PROJECTS, plans.length);
  const written: Plan = { ...plan, measure: measure.length > 1 ? 'parts' : 'together' };
  plans.forEach((each, index) => {
    for (const block of annualBlocks(each))
      for (const row of block.rows) {
        const cells: Partial<Record<string, CellInput>> = {
          level1: LEVEL1_WORDS[block.level1][0],
          level2: row.level2,
          level3: row.sample.name,
          ...targetCells(lot, written, row),
        };
        sheet.ind(...office, names[index]!, ...fields.map((field) => cells[field] ?? null));
      }
  });
  sheet.end();
}
