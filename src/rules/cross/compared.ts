import type { ScoredTable } from '../../scoring/types';
import { oncePer } from '../../sheet/memory';
import type { Family } from './families';
import { matchProjects, type Match } from './matching';
import { declaredForms, evaluatedForms, projectLists, type Mention, type ProjectList } from './mentions';
import { projectKey } from './similarity';

/** What of a family's tables belongs together. */
export interface Compared {
  readonly lists: readonly ProjectList[];
  readonly declared: readonly Mention[];
  /** Every list with all declarations, copies apart: left the line, right the form. */
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

/** Nobody keeps more copies of one form than this. */
const MOST_COPIES = 20;

export const compared = oncePer(({ tables }: Family): Compared => {
  const lists = projectLists(tables).slice(0, MOST_COPIES);
  const declared = declaredForms(tables);
  const declaredRounds = rounds(declared);
  return {
    lists,
    declared,
    listed: lists.flatMap((list) =>
      declaredRounds.map((forms) => ({ list, forms, matches: matchProjects(list.lines, forms) })),
    ),
    relisted: lists.flatMap((list, index) =>
      lists.slice(index + 1).flatMap((other) => matchProjects(list.lines, other.lines)),
    ),
    evaluated: rounds(evaluatedForms(tables)).flatMap((evaluated) =>
      matchProjects(declaredRounds[0] ?? [], evaluated),
    ),
    overall: overallPairs(tables),
  };
});

/** Where there are several of a kind, nobody can tell which belongs to which. */
function overallPairs(tables: readonly ScoredTable[]): Compared['overall'] {
  const of = (kind: string): ScoredTable[] => tables.filter(({ table }) => table.kind === kind);
  const [declared, evaluated] = [of('overall-target'), of('overall-self-evaluation')];
  return declared.length === 1 && evaluated.length === 1
    ? [{ declared: declared[0]!, evaluated: evaluated[0]! }]
    : [];
}

/**
 * Mentions in rounds in each of which a project occurs once: a form may be there as sent in, as corrected and as published,
 * and each of them is compared.
 */
function rounds(mentions: readonly Mention[]): Mention[][] {
  const found: Mention[][] = [];
  const seen = new Map<string, number>();
  for (const mention of mentions) {
    const key = projectKey(mention.name);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    (found[round] ??= []).push(mention);
  }
  return found.slice(0, MOST_COPIES);
}
