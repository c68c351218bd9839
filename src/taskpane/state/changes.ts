import type { Edit } from '../../sheet/edit';
import type { Change, PaneFinding } from '../assessor/outcome';

/** The edits of the chosen changes; with formulas where they are wanted and can be written. */
export const chosenEdits = (
  changes: readonly Change[],
  unchosen: readonly string[],
  writeAs: 'values' | 'formulas',
): Edit[] =>
  changes
    .filter(({ key }) => !unchosen.includes(key))
    .map(({ edit, formula }) =>
      writeAs === 'formulas' && formula !== undefined ? { ...edit, after: { ...edit.after, formula } } : edit,
    );

export const isSafe = ({ fix, ignored }: PaneFinding): boolean => fix?.kind === 'safe' && ignored === null;

/** The edits of all safe fixes, each cell once. */
export function safeEdits(findings: readonly PaneFinding[]): Edit[] {
  const edits = new Map<string, Edit>();
  for (const finding of findings.filter(isSafe)) {
    for (const edit of finding.fix?.edits ?? []) {
      const place = JSON.stringify([edit.sheet, edit.row, edit.column]);
      if (!edits.has(place)) edits.set(place, edit);
    }
  }
  return [...edits.values()];
}
