import { isBlank } from '../../src/sheet/text';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/recognition/recognise';
import type { BoundCell, StandardTable } from '../../src/recognition/table';

/** Where a cell of the original went: null when it has no counterpart. */
export type Move = (row: number, column: number) => { row: number; column: number };
const stay: Move = (row, column) => ({ row, column });

/**
 * Everything recognition says about a workbook, as lines: the kind of each table and every filled cell it bound, at the
 * place `move` takes it to. Blank cells are left out: where a merge is gone, which blank cell stands for it is nobody's loss.
 */
export function signature(book: BookSnapshot, move: Move = stay): string[] {
  return recognise(book).tables.flatMap((table) => [
    `${table.sheet}: ${table.kind}`,
    ...tableLines(table, move),
  ]);
}

const CARRIED = new Set(['level1', 'level2', 'goalName', 'goalShare', 'project', 'score', 'weight']);

function tableLines(table: StandardTable, move: Move): string[] {
  const lines: string[] = [];
  const add = (name: string, cell: BoundCell | undefined): void => {
    if (!cell || isBlank(cell.value)) return;
    const { row, column } = move(cell.row, cell.column);
    lines.push(`${name} ${row},${column}`);
  };
  add('title', table.title);
  for (const [name, cell] of Object.entries(table.fields)) add(name, cell);
  for (const { role, group, cells } of table.funds) {
    for (const [name, cell] of Object.entries(cells)) add(`${role} ${group} ${name}`, cell);
  }
  for (const { name, expected, actual } of table.goals) {
    add('goal name', name);
    add('goal expected', expected);
    add('goal actual', actual);
  }
  for (const row of table.indicators.filter(({ spare }) => !spare)) {
    lines.push(
      `${row.block} ${row.category1} ${row.category2} ${row.subRow} ${row.placeholder} ${row.displaced}`,
    );
    // A basis or reason merged over several rows is told by the merge alone.
    for (const [name, cell] of Object.entries(row.cells))
      if (cell.row === row.row || CARRIED.has(name)) add(`  ${name}`, cell);
  }
  add('total weight', table.total?.weight);
  add('total score', table.total?.score);
  add('total grade', table.total?.grade);
  for (const { name, cells } of table.baseRows) {
    for (const [field, cell] of Object.entries(cells)) add(`${name} ${field}`, cell);
  }
  return lines.sort();
}
