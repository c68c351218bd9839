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
import { ACCEPTED, download, sourceFiles, XLSX_TYPE } from '../files';
import type { Workbench } from '../model';
import { useIsDark, useLang } from '../page-look';
import { workbenchTexts } from '../texts';
import { FileTabs } from './FileTabs';
import { PaneArea } from './PaneArea';
import { Splitter, usePaneWidth } from './Splitter';
import { Start } from './Start';

const Review = lazy(() => import('../review/Review'));

export function Shell({ bench }: { bench: Workbench }) {
  const lang = useLang();
  const texts = workbenchTexts(lang);
  const isDark = useIsDark();
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

  useEffect(() => {
    bench.setDark(isDark);
    document.documentElement.classList.toggle('dark', isDark);
  }, [bench, isDark]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (bench.state().documents.some(({ host }) => host.hasChanges())) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [bench]);

  const pick = (): void => picker.current?.click();
  const save = async (): Promise<void> => {
    const file = await bench.save();
    if (file) download(file.name, file.bytes, XLSX_TYPE);
  };
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
      <header className="wb-bar">
        <h1>
          <img src="assets/icon-32.png" alt="" width="24" height="24" />
          {texts.product}
        </h1>
        <button type="button" className={hasDocuments ? '' : 'primary'} onClick={pick}>
          {texts.open}
        </button>
        <button
          type="button"
          aria-pressed={isReviewing}
          onClick={() => bench.setView(isReviewing ? 'grid' : 'review')}
        >
          {isReviewing ? texts.reviewing.back : texts.review}
        </button>
        {hasDocuments && (
          <>
            <FileTabs bench={bench} texts={texts} />
            <button
              type="button"
              className="icon"
              title={`${texts.undo} (Ctrl+Z)`}
              aria-label={texts.undo}
              onClick={() => void bench.undo()}
            >
              ↶
            </button>
            <button
              type="button"
              className="icon"
              title={`${texts.redo} (Ctrl+Y)`}
              aria-label={texts.redo}
              onClick={() => void bench.redo()}
            >
              ↷
            </button>
            <button type="button" className="primary" title={texts.saveHint} onClick={() => void save()}>
              {texts.save}
            </button>
            <button
              type="button"
              className="pane-toggle"
              aria-pressed={isPaneShown}
              onClick={() => setPaneShown(!isPaneShown)}
            >
              {isPaneShown ? texts.hidePane : texts.showPane}
            </button>
          </>
        )}
        {!hasDocuments && <p className="wb-local">{texts.local}</p>}
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          onChange={({ target }) => {
            void bench.open(sourceFiles(target.files ?? []));
            target.value = '';
          }}
        />
      </header>
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
