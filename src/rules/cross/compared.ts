import type { ScoredTable } from '../../scoring/types';
import type { Family } from './families';
import { matchProjects, type Match } from './matching';
import { declaredForms, evaluatedForms, projectLists, type Mention, type ProjectList } from './mentions';

/** What of a family's tables belongs together. */
export interface Compared {
  readonly lists: readonly ProjectList[];
  readonly declared: readonly Mention[];
  /** Every list with the declarations of every workbook: left the line, right the form. */
  readonly listed: readonly {
    readonly list: ProjectList;
    readonly forms: readonly Mention[];
    readonly matches: readonly Match[];
  }[];
  /** Lists with one another. */
  readonly relisted: readonly Match[];
  /** Left the declaration, right the self-evaluation of the same project. */
  readonly evaluated: readonly Match[];
  /** The department's own declaration with its self-evaluation. */
  readonly overall: readonly { readonly declared: ScoredTable; readonly evaluated: ScoredTable }[];
}

const known = new WeakMap<Family, Compared>();

export function compared(family: Family): Compared {
  const before = known.get(family);
  if (before) return before;
  const { tables, bookOf } = family;
  const lists = projectLists(tables);
  const declared = declaredForms(tables);
  const byBook = (mentions: readonly Mention[]): Mention[][] => [
    ...grouped(mentions, ({ scored }) => bookOf(scored.table)).values(),
  ];
  const formsOfBooks = byBook(declared);
  const found: Compared = {
    lists,
    declared,
    listed: lists.flatMap((list) =>
      formsOfBooks.map((forms) => ({ list, forms, matches: matchProjects(list.lines, forms) })),
    ),
    relisted: lists.flatMap((list, index) =>
      lists.slice(index + 1).flatMap((other) => matchProjects(list.lines, other.lines)),
    ),
    evaluated: byBook(evaluatedForms(tables)).flatMap((evaluated) =>
      formsOfBooks.flatMap((forms) => matchProjects(forms, evaluated)),
    ),
    overall: overallPairs(tables),
  };
  known.set(family, found);
  return found;
}

/** Where there are several of a kind, nobody can tell which belongs to which. */
function overallPairs(tables: readonly ScoredTable[]): Compared['overall'] {
  const of = (kind: string): ScoredTable[] => tables.filter(({ table }) => table.kind === kind);
  const [declared, evaluated] = [of('overall-target'), of('overall-self-evaluation')];
  return declared.length === 1 && evaluated.length === 1
    ? [{ declared: declared[0]!, evaluated: evaluated[0]! }]
    : [];
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
