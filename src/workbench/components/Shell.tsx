import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type DragEvent,
  type SyntheticEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { fillText } from '../../locales/fill-text';
import { droppedFiles, sourceFiles, throwNoAccess } from '../files';
import type { Workbench } from '../model';
import { useIsDark, useLang } from '../page-look';
import { workbenchTexts } from '../texts';
import { PaneArea } from './PaneArea';
import { enter, useRegionKeys } from './regions';
import { Splitter, usePaneWidth } from './Splitter';
import { Start } from './Start';
import { Toolbar } from './Toolbar';

const Review = lazy(() => import('../review/Review'));

/** The page: the bar, the grid or the review of many files, and the pane beside the grid. */
export function Shell({ bench }: { bench: Workbench }) {
  const lang = useLang();
  const texts = workbenchTexts(lang);
  const { documents, active, view, opening, messages } = useSyncExternalStore(bench.subscribe, bench.state);
  const [isDropping, setDropping] = useDropHint();
  const [isPaneShown, setPaneShown] = useState(true);
  const pane = usePaneWidth();
  const picker = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement | null>(null);
  const paneArea = useRef<HTMLElement>(null);
  const container = useCallback(
    (element: HTMLDivElement | null) => {
      grid.current = element;
      if (element) bench.setContainer(element);
    },
    [bench],
  );
  const hasDocuments = documents.length > 0;
  const isReviewing = view === 'review';
  const [wasReviewing, setWasReviewing] = useState(false);
  if (isReviewing && !wasReviewing) setWasReviewing(true);

  useDarkness(bench);
  useWarningBeforeLoss(bench);
  const enterGrid = useCallback(() => bench.focusGrid(), [bench]);
  useRegionKeys(page, enterGrid);

  const toPane = (): void => {
    flushSync(() => setPaneShown(true));
    enter(paneArea.current!, enterGrid);
  };
  /** Whoever turns to anything beside the grid is done typing. */
  const leaveGrid = ({ target }: SyntheticEvent): void => {
    if (!grid.current?.contains(target as Node)) bench.endEdit();
  };
  const take = async (transfer: DataTransfer): Promise<void> => {
    const { files, hasFolder, refused } = await droppedFiles(transfer);
    if (hasFolder || isReviewing) bench.review(files);
    else void bench.open(sourceFiles(files.map(({ file }) => file)));
    for (const name of refused) await bench.tellFailure(name, throwNoAccess);
  };
  const pick = (): void => picker.current?.click();
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(event.type !== 'drop');
    if (event.type === 'drop') void take(event.dataTransfer);
  };
  const dragAway = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!currentTarget.contains(relatedTarget as Node | null)) setDropping(false);
  };

  return (
    <div
      className="bench"
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={dragAway}
      onDrop={drag}
      onPointerDownCapture={leaveGrid}
      onFocusCapture={leaveGrid}
      onClickCapture={leaveGrid}
      ref={page}
    >
      {hasDocuments && !isReviewing && (
        <button type="button" className="skip" onClick={toPane}>
          {texts.toPane}
        </button>
      )}
      <Toolbar
        bench={bench}
        texts={texts}
        picker={picker}
        isPaneShown={isPaneShown}
        showPane={setPaneShown}
      />
      <div className="wb-messages">
        {messages.map((message) => (
          <p
            key={message.text}
            className={`wb-message ${message.intent}`}
            role={message.intent === 'error' ? 'alert' : 'status'}
          >
            <span>{message.text}</span>
            <button type="button" onClick={() => bench.dismiss(message)}>
              {texts.dismiss}
            </button>
          </p>
        ))}
      </div>
      {wasReviewing && (
        <main
          className="review-area"
          hidden={!isReviewing}
          aria-label={texts.reviewing.title}
          tabIndex={-1}
          data-region="review"
        >
          <Suspense fallback={null}>
            <Review bench={bench} lang={lang} />
          </Suspense>
        </main>
      )}
      <div className={workClass(isPaneShown, isReviewing)}>
        <section
          className="sheet"
          role={hasDocuments ? undefined : 'main'}
          aria-label={hasDocuments ? texts.grid : undefined}
          aria-description={hasDocuments ? texts.gridParts.leave : undefined}
          tabIndex={-1}
          data-region="grid"
        >
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
            <section
              ref={paneArea}
              className="side"
              aria-label={texts.pane}
              style={{ width: pane.width }}
              tabIndex={-1}
              data-region="pane"
            >
              <PaneArea documents={documents} active={active} />
            </section>
          </>
        )}
      </div>
      {hasDocuments && <footer className="foot">{texts.local}</footer>}
      {isDropping && <div className="drop-hint">{isReviewing ? texts.reviewing.drop : texts.start.drop}</div>}
    </div>
  );
}

const workClass = (isPaneShown: boolean, isReviewing: boolean): string =>
  ['work', !isPaneShown && 'without-pane', isReviewing && 'away'].filter(Boolean).join(' ');

/** Milliseconds. While files are over the page, it is told so every 350 ms at least. */
const DRAG_QUIET = 1000;

/** Whether files are being dragged over the page. A drag that is given up ends in silence. */
function useDropHint(): [isDropping: boolean, setDropping: (isDropping: boolean) => void] {
  const [isDropping, setState] = useState(false);
  const timer = useRef<number>();
  const setDropping = (wanted: boolean): void => {
    clearTimeout(timer.current);
    setState(wanted);
    if (wanted) timer.current = window.setTimeout(() => setState(false), DRAG_QUIET);
  };
  return [isDropping, setDropping];
}

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
      if (bench.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [bench]);
}
