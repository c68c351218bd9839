import { parseZoneName } from '../../../sheet/a1';
import type { SkipReason } from '../../../sheet/edit';
import { cellZone, zoneContains, type Zone } from '../../../sheet/zone';
import { XmlScanner } from '../xml/scanner';
import type { Draft } from './draft';
import type { SheetScan } from './sheet-scan';

/** Cells of a sheet that must not be written singly, and why. */
export interface OffLimits {
  readonly zone: Zone;
  readonly reason: SkipReason;
}

/**
 * Array formulas and data tables, which stand or fall as a whole; headers and total rows of tables, whose texts stand in the table
 * too; what pivot tables print.
 */
export const offLimits = (draft: Draft, sheet: string, scan: SheetScan): OffLimits[] => [
  ...scan.groups
    .filter(({ kind }) => kind !== 'shared')
    .map(({ ref, row, column }): OffLimits => ({
      zone: ref ?? cellZone(row, column),
      reason: 'array-formula',
    })),
  ...draft.relationships(sheet).flatMap(({ kind, target, external }): OffLimits[] => {
    if (external || !draft.has(target)) return [];
    const zones =
      kind === 'table'
        ? tableZones(draft.text(target), target)
        : kind === 'pivotTable'
          ? pivotZones(draft.text(target), target)
          : [];
    return zones.map((zone) => ({ zone, reason: 'unsupported' }));
  }),
];

/** Why this cell must not be written, if so. */
export const reasonAgainst = (limits: readonly OffLimits[], row: number, column: number): SkipReason | null =>
  limits.find(({ zone }) => zoneContains(zone, row, column))?.reason ?? null;

function tableZones(xml: string, part: string): Zone[] {
  const table = new XmlScanner(xml, part);
  table.next();
  const zone = parseZoneName(table.attribute('ref') ?? '');
  if (!zone) return [];
  const headers = Number(table.attribute('headerRowCount') ?? 1);
  const totals = Number(table.attribute('totalsRowCount') ?? 0);
  return [
    ...(headers > 0 ? [{ ...zone, bottom: zone.top + headers - 1 }] : []),
    ...(totals > 0 ? [{ ...zone, top: zone.bottom - totals + 1 }] : []),
  ];
}

function pivotZones(xml: string, part: string): Zone[] {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  for (const child of scanner.children()) {
    const zone = child.is('location') ? parseZoneName(child.attribute('ref') ?? '') : null;
    if (zone) return [zone];
  }
  return [];
}
