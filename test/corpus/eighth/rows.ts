/** Indicator rows under merged first and second levels, from plain lists. */
import { d, type CellInput, type Sheet } from '../form';

/** A second level and its rows: everything that stands to the right of the level. */
export type Group = readonly [CellInput, ...(readonly (readonly CellInput[])[])];

export function block(sheet: Sheet, level1: CellInput, ...groups: readonly Group[]): Sheet {
  const total = groups.reduce((sum, [, ...rows]) => sum + rows.length, 0);
  let first = true;
  for (const [level2, ...rows] of groups)
    rows.forEach((cells, index) => {
      const lead = index === 0 ? [rows.length > 1 ? d(rows.length, level2) : level2] : [];
      sheet.ind(...(first ? [total > 1 ? d(total, level1) : level1] : []), ...lead, ...cells);
      first = false;
    });
  return sheet;
}
