import { useSyncExternalStore, type RefObject } from 'react';
import { ACCEPTED, download, sourceFiles, XLSX_TYPE } from '../files';
import type { Workbench } from '../model';
import type { WorkbenchTexts } from '../texts';
import { FileTabs } from './FileTabs';

interface ToolbarProps {
  readonly bench: Workbench;
  readonly texts: WorkbenchTexts;
  /** The field that chooses files, for whoever else opens some. */
  readonly picker: RefObject<HTMLInputElement>;
  readonly isPaneShown: boolean;
  readonly showPane: (isShown: boolean) => void;
}

/** The bar over everything: opening, the review of many files, and what can be done with the file in sight. */
export function Toolbar(props: ToolbarProps) {
  const { bench, texts, picker } = props;
  const { documents, view } = useSyncExternalStore(bench.subscribe, bench.state);
  const hasDocuments = documents.length > 0;
  const isReviewing = view === 'review';
  return (
    <header className="wb-bar" tabIndex={-1} data-region="bar">
      <h1>
        <img src="assets/icon-32.png" alt="" width="24" height="24" />
        {texts.product}
      </h1>
      <button type="button" className={hasDocuments ? '' : 'primary'} onClick={() => picker.current?.click()}>
        {texts.open}
      </button>
      <button
        type="button"
        aria-pressed={isReviewing}
        onClick={() => bench.setView(isReviewing ? 'grid' : 'review')}
      >
        {isReviewing ? texts.reviewing.back : texts.review}
      </button>
      {hasDocuments ? <FileCommands {...props} /> : <p className="wb-local">{texts.local}</p>}
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
  );
}

function FileCommands({ bench, texts, isPaneShown, showPane }: ToolbarProps) {
  const save = async (): Promise<void> => {
    const file = await bench.save();
    if (file) download(file.name, file.bytes, XLSX_TYPE);
  };
  return (
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
        onClick={() => showPane(!isPaneShown)}
      >
        {isPaneShown ? texts.hidePane : texts.showPane}
      </button>
    </>
  );
}
