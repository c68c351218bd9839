import { EMPTINESS, EMPTINESS_TOPIC } from '../../layouts/budget/lines';
import { BUDGET_KINDS, type BoundCell, type StandardTable } from '../../recognition/table';
import { matchingText } from '../../sheet/text';
import { shortText, shown } from '../describe';
import type { BookPlace, BookRule } from '../rule';
import { isBlankRow } from './lines';

/** Tables that many offices have nothing for, and publish empty. */
const OFTEN_EMPTY: readonly StandardTable['kind'][] = ['budget-08', ...BUDGET_KINDS.slice(8)];

/** A table published empty says so; and one with amounts does not say that it is empty. */
export const emptyNote: BookRule = {
  id: 'budget/empty-note',
  severity: 'info',
  scope: 'book',
  *check(scored) {
    const tables = scored.map(({ table }) => table).filter(({ budget }) => budget !== undefined);
    // In a workbook of blank forms there is nothing to explain yet.
    const isFilledIn = tables.some(({ budget }) => !budget!.empty);
    for (const table of tables) {
      if (!OFTEN_EMPTY.includes(table.kind)) continue;
      if (table.budget!.empty) yield* ofEmpty(table, isFilledIn);
      else yield* ofFilled(table);
    }
  },
};

const topics = ({ budget }: StandardTable): BoundCell[] =>
  budget!.notes.filter(
    ({ value }) => EMPTINESS_TOPIC.test(matchingText(value)) && matchingText(value).length <= 60,
  );

function* ofEmpty(table: StandardTable, isFilledIn: boolean): Iterable<BookPlace> {
  const notes = table.budget!.notes;
  if (notes.some(({ value }) => EMPTINESS.test(matchingText(value)))) return;
  const [note] = topics(table);
  // 0.00 in every column says it too.
  const saysZero = table.budget!.sides.some((side) => side.rows.some((row) => !isBlankRow(side, row)));
  if (note)
    yield { table, cell: note, text: 'positive', data: { note: shortText(shown(note)) }, found: shown(note) };
  else if (isFilledIn && !saysZero && table.title) yield { table, cell: table.title };
}

const SAYS_EMPTY = /^(备注:|注:|说明:)?(本|我)?(单位|部门)?(20\d\d年(度)?)?(无|没有|未安排|不涉及)/u;

function* ofFilled(table: StandardTable): Iterable<BookPlace> {
  const note = topics(table).find(({ value }) => SAYS_EMPTY.test(matchingText(value)));
  if (note) yield { table, cell: note, text: 'contradicted', data: { note: shortText(shown(note)) } };
}
