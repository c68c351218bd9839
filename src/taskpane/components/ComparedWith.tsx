import { fillText } from '../../locales/fill-text';
import { stopComparing } from '../actions/compare';
import type { OtherBook, Outcome, PaneFinding } from '../assessor/outcome';
import { useEnv, usePane, useTexts } from '../context';
import { concerns } from '../state/findings';
import { ActionButton } from './ActionButton';

/** With which workbooks the open one is compared, and the way out of it. */
export function ComparedWith({ outcome: { others, findings } }: { readonly outcome: Outcome }) {
  const { compared } = useTexts();
  if (others.length === 0) return null;
  return (
    <section className="compared" aria-label={compared.label}>
      <div>
        <p>{compared.with}</p>
        <ul>
          {others.map((other) => (
            <li key={other.name}>
              {other.isComparable ? (
                <FindingsAbout name={other.name} findings={findings} />
              ) : (
                <Unrelated name={other.name} />
              )}
            </li>
          ))}
        </ul>
      </div>
      <ActionButton action={stopComparing} argument={undefined} size="small" />
    </section>
  );
}

type Name = Pick<OtherBook, 'name'>;

/** How many findings are about that workbook; pressed, the list shows no others. */
function FindingsAbout({ name, findings }: Name & { readonly findings: readonly PaneFinding[] }) {
  const { store } = useEnv();
  const { compared } = useTexts();
  const isOnly = usePane(({ filter }) => filter.text === name);
  const count = findings.filter((finding) => concerns(finding, name)).length;
  return (
    <button
      type="button"
      className="link"
      aria-pressed={isOnly}
      title={fillText(compared.only, { file: name })}
      onClick={() => store.dispatch({ type: 'filtered', filter: { text: isOnly ? '' : name } })}
    >
      {fillText(compared.file, { file: name, count })}
    </button>
  );
}

function Unrelated({ name }: Name) {
  const { compared } = useTexts();
  return (
    <>
      《{name}》<span className="muted">{compared.unrelated}</span>
    </>
  );
}
