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
import { drawIndicators, leastWidth } from './indicators';
import { Lot } from './lot';
import { draftPlan } from './plan';

export function drawForm(lot: Lot, id: string): CompiledForm {
  const plan = draftPlan(lot);
  const width = leastWidth + lot.pick([0, 0, 0, 2, 6, 12]);
  const sheet = new Sheet(lot.pick(['Sheet1', '自评表', '附件2', '表一']), {
    merges: plan.merges,
    at: lot.pick(['A1', 'A1', 'A1', 'B2', 'C5', 'A3']),
  });
  const spacer = lot.oneIn(6) ? 1 : 0;
  sheet.begin(plan.kind as TableKind);
  drawTitle(lot, sheet, plan, width);
  drawNames(lot, sheet, plan, width);
  const score = drawFunds(lot, sheet.gap(spacer), plan, width);
  drawGoals(lot, sheet.gap(spacer), plan, width);
  drawIndicators(lot, sheet.gap(spacer), plan, width, score);
  sheet.end();
  if (lot.oneIn(3))
    sheet
      .grid([width])
      .row(
        lot.pick([
          '填报人：王海燕    联系电话：0771-5823416',
          '注：1.得分一档最高不能超过该指标分值上限。',
          '说明：本表由项目实施单位填报。',
        ]),
      );
  return form({ id, about: 'drawn by lot', sheets: [sheet] });
}

/** Any form; the number of a run is its name. */
export const drawnForms = (count: number, seed: number): CompiledForm[] =>
  fc
    .sample(fc.gen(), { numRuns: count, seed })
    .map((value, index) => drawForm(new Lot(value), `drawn-${index}`));
