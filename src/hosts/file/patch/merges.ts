import { parseZoneName } from '../../../sheet/a1';
import { cellZone, zoneContains, type Zone } from '../../../sheet/zone';
import { XmlScanner } from '../xml/scanner';
import { readRootLayout } from './root-layout';

/** The merged areas of a sheet. */
export function mergesOf(xml: string, part: string): Zone[] {
  const merges: Zone[] = [];
  readRootLayout(new XmlScanner(xml, part), (child) => {
    if (!child.is('mergeCells')) return;
    for (const merge of child.children()) {
      const zone = parseZoneName(merge.attribute('ref') ?? '');
      if (zone) merges.push(zone);
    }
  });
  return merges;
}

/** The merged area a cell lies in, or the cell itself. */
export const areaOf = (merges: readonly Zone[], row: number, column: number): Zone =>
  merges.find((zone) => zoneContains(zone, row, column)) ?? cellZone(row, column);
