/**
 * Forms put together by lot from the spellings and structures of the domain reference: thousands of neighbours of the forms
 * that people have written. Everything in them is right, so nothing may be said of them.
 */
import fc from 'fast-check';
import type { TableKind } from '../../../src/recognition/table';
import { form, Sheet } from '../form';
import type { CompiledForm } from '../truth';
import { drawFunds } from './funds';
import { drawGoals } from './goals';
import { drawNames, drawTitle } from './heading';
import { drawIndicators } from './indicators';
import { lay } from './layout';
import { draftList, drawList } from './list';
import { drawLists } from './lists';
import { Lot } from './lot';
import { draftPlan, type Plan } from './plan';
import { drawStrangers } from './strangers';

/** @param slides whether rows may have moved into the places of labels, where merges were lost */
export function drawForm(lot: Lot, id: string, slides: boolean): CompiledForm {
  const ours = lot.oneIn(10) ? listSheet(lot) : tableSheet(lot, slides);
  return form({ id, about: 'drawn by lot', sheets: [...drawStrangers(lot), ours] });
}

function listSheet(lot: Lot): Sheet {
  const plans = draftList(lot);
  const sheet = newSheet(lot, plans[0]!);
  drawList(lot, sheet, plans);
  return sheet;
}

/** One table, or another project's under it. */
function tableSheet(lot: Lot, slides: boolean): Sheet {
  const plan = draftPlan(lot, { slides });
  const sheet = newSheet(lot, plan);
  drawTable(lot, sheet, plan);
  if (plan.kind.startsWith('project') && !plan.blank && lot.oneIn(6))
    drawTable(lot, sheet.gap(lot.int(1, 3)), {
      ...draftPlan(lot, { kind: plan.kind, slides }),
      merges: plan.merges,
      blank: plan.blank,
    });
  return sheet;
}

const newSheet = (lot: Lot, { merges }: Plan): Sheet =>
  new Sheet(lot.pick(['Sheet1', '自评表', '附件2', '表一']), {
    merges,
    at: lot.pick(['A1', 'A1', 'A1', 'B2', 'C5', 'A3']),
  });

function drawTable(lot: Lot, sheet: Sheet, plan: Plan): void {
  const space = lot.oneIn(6) ? 1 : 0;
  sheet.begin(plan.kind as TableKind);
  drawTitle(lot, sheet, plan);
  drawNames(lot, sheet, plan);
  drawFunds(lot, sheet.gap(space), plan);
  drawLists(lot, sheet, plan);
  drawGoals(lot, sheet.gap(space), plan);
  drawIndicators(lot, sheet.gap(space), plan);
  if (plan.slides) sheet.tolerate('layout/displaced-row');
  if (!plan.scores || plan.asksFor !== 'both') sheet.tolerate('layout/missing-column');
  sheet.end();
  if (lot.oneIn(3)) {
    lay(lot, sheet, plan, 1);
    sheet.row(lot.pick(FOOTERS));
  }
}

const FOOTERS = [
  '填报人：王海燕    联系电话：0771-5823416',
  '注：1.得分一档最高不能超过该指标分值上限。',
  '说明：本表由项目实施单位填报。',
];

/** So many forms; the same for the same seed. */
export const drawnForms = (count: number, seed: number, slides: boolean): CompiledForm[] =>
  fc
    .sample(fc.gen(), { numRuns: count, seed })
    .map((value, index) => drawForm(new Lot(value), `drawn-${index}`, slides));
