import type { CellMark } from '../../hosts/grid/marks';
import { fillText } from '../../locales/fill-text';
import { currentLang } from '../page-look';
import { workbenchTexts } from '../texts';

/** More than this would not fit beside the cell; the list in the pane has them all. */
const MOST = 3;

export interface MarkNoteProps {
  readonly popup: { readonly extraProps: { readonly mark: CellMark } };
}

/** What the findings of a marked cell say. */
export function MarkNote({ popup }: MarkNoteProps) {
  const { severity, notes } = popup.extraProps.mark;
  const rest = notes.length - MOST;
  return (
    <div role="tooltip" className={`mark-note ${severity}`}>
      {notes.slice(0, MOST).map((note) => {
        const [what, ...todo] = note.split('\n');
        return (
          <p key={note}>
            <strong>{what}</strong>
            {todo.join('\n')}
          </p>
        );
      })}
      {rest > 0 && <p>{fillText(workbenchTexts(currentLang()).moreFindings, { count: rest })}</p>}
    </div>
  );
}
