import type { Sheet } from '../form';
import type { Lot } from './lot';
import type { Plan } from './plan';

/** So many columns over the whole width from here on, drawn anew: what is pasted from Word has other columns in every part. */
export const lay = (lot: Lot, sheet: Sheet, plan: Plan, columns: number): void =>
  layWidths(sheet, plan, lot.split(plan.width, columns));

/** A label, or the room for a value, which is wider. */
type Place = 'label' | 'value';
const WIDEST_LABEL = 3;

/** Labels and values in this order. */
export function layPlaces(lot: Lot, sheet: Sheet, plan: Plan, places: readonly Place[]): void {
  const values = places.filter((place) => place === 'value').length;
  const labels = places.length - values;
  const widest = Math.min(WIDEST_LABEL, Math.floor((plan.width - 2 * values) / Math.max(1, labels)));
  const widths = places.map((place) => (place === 'label' ? lot.int(1, widest) : 0));
  const room = plan.width - widths.reduce((sum, width) => sum + width, 0);
  const each = Math.floor(room / values);
  const last = places.lastIndexOf('value');
  layWidths(
    sheet,
    plan,
    widths.map((width, index) => (index === last ? room - (values - 1) * each : width || each)),
  );
}

function layWidths(sheet: Sheet, { spacer }: Plan, widths: readonly number[]): void {
  const gaps: number[] = [];
  let end = 0;
  const laid = widths.map((own, index) => {
    const begin = end;
    end += own;
    if (end === spacer) gaps.push(index + 1);
    return spacer !== null && begin < spacer && spacer < end ? own + 1 : own;
  });
  sheet.grid(laid, gaps);
}
