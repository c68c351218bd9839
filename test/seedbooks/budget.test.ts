import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognition/recognise';
import type { BudgetRow, BudgetSide, StandardTable } from '../../src/recognition/table';
import { equationsOf } from '../../src/rules/budget/equations';
import { cellName } from '../../src/sheet/a1';
import { mutate } from '../rules/budget/mutations';
import { readWorkbookFile } from '../support/read-workbook';

interface Places {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly note?: string;
    readonly rows: readonly {
      readonly row: number;
      readonly side: BudgetSide['side'];
      readonly code?: string;
      readonly label?: string;
      readonly cells: Readonly<Record<string, string>>;
    }[];
  }[];
  /** Sums of the answer key that come out; without parts: those the header promises. */
  readonly sums: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly whole: string;
    readonly parts?: readonly string[];
  }[];
}

const fixtures = join(__dirname, '..', 'fixtures');
const places = JSON.parse(readFileSync(join(fixtures, 'budget', 'jianghan-2024.json'), 'utf8')) as Places;
const book = readWorkbookFile(join(fixtures, 'seedbooks', 'jianghan-2024-budget-tables.xlsx'));
const { tables } = recognise(book);
const tableOf = (sheet: string): StandardTable => tables.find((table) => table.sheet === sheet)!;
const at = ({ row, column }: { row: number; column: number }): string => cellName(row, column);

describe('江汉 2024, the disclosure tables', () => {
  it.each(places.sheets)('binds every line of $sheet', ({ sheet, kind, rows, note }) => {
    const table = tableOf(sheet);
    expect([table.kind, table.year, table.unit]).toEqual([kind, 2024, '万元']);
    const bound = table.budget!.sides.flatMap((side) =>
      side.rows.map((row) => ({ side: side.side, row: row.row + 1, line: row })),
    );
    expect(bound.length).toBe(rows.length);
    for (const { row, side, code, label, cells } of rows) {
      const line = bound.find((each) => each.row === row && each.side === side)?.line as BudgetRow;
      expect(line.code).toBe(code ?? null);
      if (label !== undefined) expect(at(line.label!)).toBe(label);
      for (const [role, cell] of Object.entries(cells))
        expect([role, at(line.cells[role]!)]).toEqual([role, cell]);
    }
    expect(table.budget!.notes.map(at)).toEqual(note === undefined ? [] : [note]);
  });

  it.each(places.sums)('checks $sheet: $name', ({ sheet, whole, parts }) => {
    const sums = equationsOf(tableOf(sheet)).filter((each) => at(each.whole.cell) === whole);
    const filled = (cells: readonly string[]): string[] => [...cells].sort();
    if (parts === undefined) {
      expect(sums.map(({ rule }) => rule)).toContain('budget/row-sum');
      return;
    }
    const zero = new Set(
      sums.flatMap((each) => each.parts.filter(({ value }) => value.eq(0)).map(({ cell }) => at(cell))),
    );
    const listed = sums.map((each) =>
      filled(each.parts.map(({ cell }) => at(cell)).filter((cell) => !zero.has(cell))),
    );
    expect(listed).toContainEqual(filled(parts.filter((cell) => !zero.has(cell))));
  });

  it('catches a change of any amount that takes part in a sum', () => {
    const all = tables.flatMap((table) => mutate(book, table, [0.06, -0.06, 1, 1000]));
    const missed = all.filter(({ caught }) => !caught);
    expect(all.length).toBeGreaterThan(1000);
    expect(missed.length / all.length).toBeLessThan(0.01);
  });

  it('says most of them once, at the cell that was changed, with the amount that stood there', () => {
    const all = tables.flatMap((table) => mutate(book, table, [1]));
    const pointed = all.filter(({ cell, said }) => said.length === 1 && said[0]!.startsWith(`${cell} →`));
    expect(pointed.length / all.length).toBeGreaterThan(0.8);
  });
});
