import type { Zone } from '../../sheet/zone';
import { addressLists } from './rectangles';

/** A fill as it is remembered: null is none, "#RRGGBB" a plain one, the rest a pattern. */
export type Fill =
  string | null | { readonly pattern: string; readonly color: string; readonly patternColor: string };

/** What of a cell's format `getCellProperties` must load for {@link fillOf}. */
export const FILL_PROPERTIES: Excel.CellPropertiesFillLoadOptions = {
  color: true,
  pattern: true,
  patternColor: true,
};

/**
 * The fill of a cell, or undefined for a gradient, which the API can neither read nor restore. Excel calls the colour
 * of an unfilled cell white; only the pattern tells.
 */
export function fillOf(properties: Excel.CellProperties): Fill | undefined {
  const { pattern, color = WHITE, patternColor = '#000000' } = properties.format?.fill ?? {};
  if (pattern === 'None') return null;
  if (pattern === 'LinearGradient' || pattern === 'RectangularGradient') return undefined;
  if (pattern && pattern !== 'Solid') return { pattern, color, patternColor };
  return pattern || color.toUpperCase() !== WHITE ? color.toUpperCase() : null;
}

const WHITE = '#FFFFFF';

export const sameFill = (a: Fill | undefined, b: Fill | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Queues fills, one write for each different fill and about eight hundred cells. */
export function queueFills(
  sheet: Excel.Worksheet,
  fills: readonly { readonly zone: Zone; readonly fill: Fill }[],
): void {
  const byFill = new Map<string, { fill: Fill; zones: Zone[] }>();
  for (const { zone, fill } of fills) {
    const key = JSON.stringify(fill);
    const group = byFill.get(key) ?? { fill, zones: [] };
    group.zones.push(zone);
    byFill.set(key, group);
  }
  for (const { fill, zones } of byFill.values()) {
    for (const addresses of addressLists(zones)) setFill(sheet.getRanges(addresses).format.fill, fill);
  }
}

function setFill(target: Excel.RangeFill, fill: Fill): void {
  if (fill === null) target.clear();
  else if (typeof fill === 'string') target.color = fill;
  else {
    target.pattern = fill.pattern as Excel.FillPattern;
    target.color = fill.color;
    target.patternColor = fill.patternColor;
  }
}
