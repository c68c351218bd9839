import { useSyncExternalStore } from 'react';
import { fillText } from '../../locales/fill-text';
import type { OpenDocument, Workbench } from '../model';
import type { WorkbenchTexts } from '../texts';

/** The open files; a dot stands for changes that are not saved. */
export function FileTabs({ bench, texts }: { bench: Workbench; texts: WorkbenchTexts }) {
  const { documents, active } = useSyncExternalStore(bench.subscribe, bench.state);
  const close = ({ id, name, host }: OpenDocument): void => {
    bench.endEdit();
    if (!host.hasChanges() || window.confirm(fillText(texts.closeUnsaved, { name }))) void bench.close(id);
  };
  return (
    <nav className="file-tabs" aria-label={texts.files}>
      <ul>
        {documents.map((document) => (
          <li key={document.id} className={document.id === active ? 'current' : ''}>
            <button
              type="button"
              className="file-name"
              aria-current={document.id === active}
              title={document.isChanged ? `${document.name}（${texts.unsaved}）` : document.name}
              onClick={() => bench.show(document.id)}
            >
              {document.isChanged && <span className="dot" role="img" aria-label={texts.unsaved} />}
              <span>{document.name}</span>
            </button>
            <button
              type="button"
              className="close"
              aria-label={fillText(texts.close, { name: document.name })}
              onClick={() => close(document)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
