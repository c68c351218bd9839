import { useEffect, useRef } from 'react';
import { mountPane } from '../../taskpane/mount';
import type { OpenDocument } from '../model';

const blanks = () => import('../../taskpane/blanks/BlanksTab');

/** A pane per open file, so that each keeps its findings; the one of the file in sight is shown. */
export function PaneArea({
  documents,
  active,
}: {
  documents: readonly OpenDocument[];
  active: string | null;
}) {
  return documents.map((document) => (
    <OnePane key={document.id} document={document} isShown={document.id === active} />
  ));
}

function OnePane({
  document: { host, assessor, name },
  isShown,
}: {
  document: OpenDocument;
  isShown: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current!.appendChild(document.createElement('div'));
    element.className = 'pane-root';
    const unmount = mountPane(element, { host, assessor, bookName: name, autoCheck: true, blanks });
    return () => {
      element.remove();
      // Another root must not be unmounted while this one renders.
      queueMicrotask(unmount);
    };
  }, [host, assessor, name]);
  return <div ref={place} className="one-pane" hidden={!isShown} />;
}
