import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type DragEvent,
} from 'react';
import { fillText } from '../../locales/fill-text';
import { sourceFiles } from '../files';
import type { Workbench } from '../model';
import { useIsDark, useLang } from '../page-look';
import { workbenchTexts } from '../texts';
import { PaneArea } from './PaneArea';
import { Splitter, usePaneWidth } from './Splitter';
import { Start } from './Start';
import { Toolbar } from './Toolbar';

const Review = lazy(() => import('../review/Review'));

/** The page: the bar, the grid or the review of many files, and the pane beside the grid. */
export function Shell({ bench }: { bench: Workbench }) {
  const lang = useLang();
  const texts = workbenchTexts(lang);
  const { documents, active, view, opening, message } = useSyncExternalStore(bench.subscribe, bench.state);
  const [isDropping, setDropping] = useState(false);
  const [isPaneShown, setPaneShown] = useState(true);
  const pane = usePaneWidth();
  const picker = useRef<HTMLInputElement>(null);
  const container = useCallback(
    (element: HTMLDivElement | null) => element && bench.setContainer(element),
    [bench],
  );
  const hasDocuments = documents.length > 0;
  const isReviewing = view === 'review';
  const [wasReviewing, setWasReviewing] = useState(false);
  if (isReviewing && !wasReviewing) setWasReviewing(true);

  useDarkness(bench);
  useWarningBeforeLoss(bench);

  const pick = (): void => picker.current?.click();
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(event.type === 'dragenter' || event.type === 'dragover');
    if (event.type === 'drop') void bench.open(sourceFiles(event.dataTransfer.files));
  };

  return (
    <div
      className="bench"
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={(event) => event.currentTarget === event.target && setDropping(false)}
      onDrop={drag}
    >
      <Toolbar
        bench={bench}
        texts={texts}
        picker={picker}
        isPaneShown={isPaneShown}
        showPane={setPaneShown}
      />
      {message && (
        <p className={`wb-message ${message.intent}`} role={message.intent === 'error' ? 'alert' : 'status'}>
          <span>{message.text}</span>
          <button type="button" onClick={() => bench.tell(null)}>
            {texts.dismiss}
          </button>
        </p>
      )}
      {wasReviewing && (
        <section className="review-area" hidden={!isReviewing} aria-label={texts.reviewing.title}>
          <Suspense fallback={null}>
            <Review bench={bench} lang={lang} />
          </Suspense>
        </section>
      )}
      <div className={workClass(isPaneShown, isReviewing)}>
        <section className="sheet" aria-label={texts.grid}>
          <div ref={container} className={hasDocuments ? 'grid' : 'grid away'} />
          {!hasDocuments && <Start bench={bench} texts={texts} pick={pick} />}
          {opening !== null && (
            <p className="progress-note" role="status">
              {fillText(texts.opening, { name: opening })}
            </p>
          )}
        </section>
        {hasDocuments && (
          <>
            <Splitter label={texts.resize} pane={pane} />
            <section className="side" aria-label={texts.pane} style={{ width: pane.width }}>
              <PaneArea documents={documents} active={active} />
            </section>
          </>
        )}
      </div>
      {hasDocuments && <footer className="foot">{texts.local}</footer>}
      {isDropping && <div className="drop-hint">{texts.start.drop}</div>}
    </div>
  );
}

const workClass = (isPaneShown: boolean, isReviewing: boolean): string =>
  ['work', !isPaneShown && 'without-pane', isReviewing && 'away'].filter(Boolean).join(' ');

function useDarkness(bench: Workbench): void {
  const isDark = useIsDark();
  useEffect(() => {
    bench.setDark(isDark);
    document.documentElement.classList.toggle('dark', isDark);
  }, [bench, isDark]);
}

/** The browser asks before it closes a page with changes that are not saved. */
function useWarningBeforeLoss(bench: Workbench): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (bench.state().documents.some(({ host }) => host.hasChanges())) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [bench]);
}
