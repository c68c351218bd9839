import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { parseCellName, parseZoneName } from '../../../src/sheet/a1';
import type { BookSnapshot, RowSnapshot } from '../../../src/sheet/snapshot';
import type { SeedSheet } from '../../support/seed-book';
import { describeHost } from '../contract';

function snapshotOf(sheets: readonly SeedSheet[]): BookSnapshot {
  return {
    date1904: false,
    sheets: sheets.map(({ name, cells, merges = [], protected: isProtected = false }) => ({
      name,
      visibility: 'visible',
      protected: isProtected,
      rows: rowsOf(cells),
      merges: merges.map((ref) => parseZoneName(ref)!),
      hiddenRows: [],
      hiddenColumns: [],
    })),
  };
}

const rowsOf = (cells: SeedSheet['cells']): RowSnapshot[] => {
  const placed = Object.entries(cells).map(([name, cell]) => ({ ...parseCellName(name)!, cell }));
  const rows = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  return rows.map((row) => ({
    row,
    cells: placed
      .filter((place) => place.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ column, cell: { value = null, formula, format, unlocked } }) => ({
        column,
        value,
        ...(formula !== undefined && { formula }),
        ...(format !== undefined && { format }),
        ...(unlocked && { unlocked }),
      })),
  }));
};

function open(sheets: readonly SeedSheet[], readOnly = false): MemoryHost {
  const host = new MemoryHost(snapshotOf(sheets), { readOnly });
  for (const { name, cells } of sheets) {
    for (const [cell, { fill = null, note = null }] of Object.entries(cells)) {
      const { row, column } = parseCellName(cell)!;
      host.dress(name, row, column, { fill, note });
    }
  }
  return host;
}

describeHost<MemoryHost>('MemoryHost', {
  open: async (sheets) => open(sheets),
  openReadOnly: async (sheets) => open(sheets, true),
  look: async (host, sheet, cell) => {
    const { row, column } = parseCellName(cell)!;
    const { fill, note, format } = host.look(sheet, row, column);
    return { fill, note, format };
  },
  type: async (host, sheet, cell, content) => {
    const { row, column } = parseCellName(cell)!;
    host.type(sheet, row, column, content);
  },
  showsNotes: true,
});
