/** What a paste leaves behind: many narrow columns, a merge's value in every one of its cells. */
import { cellName, parseCellName } from '../../../src/sheet/a1';
import { own, type CellInput } from '../form';
import type { CellTruth, CompiledForm } from '../truth';

/** Columns of width one. */
export const narrow = (columns: number): number[] => Array.from({ length: columns }, () => 1);

const bare = (input: CellInput): CellInput =>
  typeof input === 'object' && input !== null && 'tags' in input ? { ...input, tags: [] } : input;

/** One value in several cells beside each other; what it means is said of the first. */
export const rep = (times: number, input: CellInput): CellInput[] => [
  input,
  ...Array.from({ length: times - 1 }, () => bare(input)),
];

/** One value in several cells beside each other; any of them may be bound. */
export const any = (times: number, field: string, value: CellInput): CellInput[] =>
  Array.from({ length: times }, () => own(field, value));

const listed = (truth: CellTruth): readonly string[] => (typeof truth === 'object' ? truth : [truth]);
const joined = (cells: readonly string[]): CellTruth => (cells.length > 1 ? [...new Set(cells)] : cells[0]!);

/** A form whose merges became repeats: a name, a goal or a level may be bound in any cell that repeats it. */
export function repeated(form: CompiledForm): CompiledForm {
  const value = (sheet: string, address: string): unknown => {
    const { row, column } = parseCellName(address)!;
    const rows = form.book.sheets.find((each) => each.name === sheet)?.rows;
    return rows?.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.value;
  };
  const widened = (sheet: string, truth: CellTruth): CellTruth => {
    const cells = [...listed(truth)];
    const said = value(sheet, cells[0]!);
    if (said === undefined || said === null) return truth;
    for (;;) {
      const { row, column } = parseCellName(cells[cells.length - 1]!)!;
      const next = cellName(row, column + 1);
      if (value(sheet, next) !== said) return joined(cells);
      cells.push(next);
    }
  };
  const all = (sheet: string, cells: Readonly<Record<string, CellTruth>>): Record<string, CellTruth> =>
    Object.fromEntries(Object.entries(cells).map(([field, truth]) => [field, widened(sheet, truth)]));
  return {
    ...form,
    tables: form.tables.map((table) => {
      const { sheet } = table;
      const carried: (typeof table.indicators)[number][] = [];
      for (const row of table.indicators) {
        const above = carried[carried.length - 1];
        const cells: Record<string, CellTruth> = { ...row.cells };
        for (const level of ['level1', 'level2']) {
          const before = above?.cells[level];
          const here = cells[level];
          if (before === undefined || here === undefined || above?.row !== row.row - 1) break;
          if (value(sheet, listed(before)[0]!) !== value(sheet, listed(here)[0]!)) break;
          cells[level] = joined([...listed(before), ...listed(here)]);
        }
        carried.push({ ...row, cells });
      }
      return {
        ...table,
        indicators: carried,
        fields: all(sheet, table.fields),
        goals: table.goals.map((goal) => all(sheet, goal as Record<string, CellTruth>)),
        funds: table.funds.map((fund) => ({
          ...fund,
          cells: Object.fromEntries(
            Object.entries(fund.cells).map(([field, truth]) => [
              field,
              ['label', 'amount'].includes(field) ? widened(sheet, truth) : truth,
            ]),
          ),
        })),
      };
    }),
  };
}
