import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Lang } from '../../locales/locale';
import { fillText } from '../../locales/fill-text';
import { CSV_TYPE, download, sourceFiles, XLSX_TYPE } from '../files';
import type { Workbench } from '../model';
import { workbenchTexts, type WorkbenchTexts } from '../texts';
import type { ReviewLine } from './line';
import { reviewFiles, type ReviewFile } from './pool';
import {
  COLUMNS,
  FILTERS,
  noteOf,
  reviewRows,
  type ReviewColumn,
  type ReviewFilter,
  type Sorting,
} from './table';

const WORKBOOK = /\.(?:xlsx|xlsm|xls|csv)$/iu;
/** Excel leaves such a file beside a workbook that is open. */
const LOCK_FILE = /(?:^|\/)~\$/u;
/** Pixels. */
const ROW_HEIGHT = 32;
/** So often at most the table is drawn anew while files are reviewed: milliseconds. */
const DRAW_EVERY = 200;

interface Run {
  readonly files: readonly ReviewFile[];
  readonly done: number;
  readonly isRunning: boolean;
  readonly isStopped: boolean;
  readonly seconds: number;
}

/** Many files at once: what is wrong with each, and what it scores. */
export default function Review({ bench, lang }: { bench: Workbench; lang: Lang }) {
  const all = workbenchTexts(lang);
  const texts = all.reviewing;
  const folder = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [lines, setLines] = useState<readonly ReviewLine[]>([]);
  const [run, setRun] = useState<Run | null>(null);
  const [chosenCount, setChosenCount] = useState<number | null>(null);
  const { toReview } = useSyncExternalStore(bench.subscribe, bench.state);

  const start = async (chosen: readonly ReviewFile[]): Promise<void> => {
    const files = chosen.filter(({ name }) => WORKBOOK.test(name) && !LOCK_FILE.test(name));
    stop.current?.abort();
    setChosenCount(chosen.length);
    if (files.length === 0) return setRun(null);
    const control = new AbortController();
    stop.current = control;
    const found: ReviewLine[] = [];
    const began = performance.now();
    let drawn = 0;
    const draw = (isRunning: boolean): void => {
      drawn = performance.now();
      setLines([...found]);
      const { aborted: isStopped } = control.signal;
      setRun({ files, done: found.length, isRunning, isStopped, seconds: (drawn - began) / 1000 });
    };
    draw(true);
    const take = (lines: readonly ReviewLine[]): void => {
      found.push(...lines);
      if (performance.now() - drawn > DRAW_EVERY) draw(true);
    };
    await reviewFiles(files, lang, take, control.signal);
    if (stop.current === control) draw(false);
  };
  useEffect(() => {
    if (toReview.length > 0) void start(toReview);
    // Each choice begins once, whatever else changes.
  }, [toReview]);
  const open = (line: ReviewLine): void => {
    const file = run?.files.find(({ name }) => name === line.file)?.file;
    if (file) void bench.open(sourceFiles([file]));
  };
  const choose = (input: HTMLInputElement | null): void => {
    if (!input) return;
    input.value = '';
    input.click();
  };

  return (
    <div className="review">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.lead}</p>
      <div className="review-tools">
        <button type="button" className="primary" onClick={() => choose(folder.current)}>
          {texts.folder}
        </button>
        <button type="button" onClick={() => choose(picker.current)}>
          {texts.files}
        </button>
        {run?.isRunning && (
          <button type="button" onClick={() => stop.current?.abort()}>
            {texts.stop}
          </button>
        )}
        {run && <RunLine run={run} texts={texts} />}
        {!run && chosenCount !== null && (
          <p role="alert">{fillText(texts.noWorkbooks, { count: chosenCount })}</p>
        )}
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          data-purpose="folder"
          {...{ webkitdirectory: '' }}
          onChange={({ target }) => void start(chosenFiles(target.files))}
        />
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          data-purpose="files"
          accept=".xlsx,.xlsm,.xls,.csv"
          onChange={({ target }) => void start(chosenFiles(target.files))}
        />
      </div>
      {run && <Results lines={lines} isDone={!run.isRunning} texts={texts} open={open} />}
    </div>
  );
}

const chosenFiles = (files: FileList | null): ReviewFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

function RunLine({ run, texts }: { run: Run; texts: WorkbenchTexts['reviewing'] }) {
  const { done, isRunning, isStopped } = run;
  const total = run.files.length;
  if (isRunning) {
    return (
      <>
        <progress value={done} max={total} aria-label={texts.title} />
        <span role="status">{fillText(texts.progress, { done, total })}</span>
      </>
    );
  }
  const data = { done, total, seconds: run.seconds.toFixed(1) };
  return <span role="status">{fillText(isStopped ? texts.stopped : texts.done, data)}</span>;
}

interface ResultsProps {
  readonly lines: readonly ReviewLine[];
  readonly isDone: boolean;
  readonly texts: WorkbenchTexts['reviewing'];
  readonly open: (line: ReviewLine) => void;
}

function Results({ lines, isDone, texts, open }: ResultsProps) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [sorting, setSorting] = useState<Sorting>({ column: 'errors', descending: true });
  const rows = useMemo(
    () => reviewRows(lines, search, filter, sorting, texts),
    [lines, search, filter, sorting, texts],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const sortBy = (column: ReviewColumn): void =>
    setSorting({ column, descending: sorting.column === column ? !sorting.descending : column === 'errors' });
  const exportAs = async (format: 'xlsx' | 'csv'): Promise<void> => {
    const { reviewCsv, reviewWorkbook } = await import('./export');
    const name = `${texts.summarySheet}.${format}`;
    if (format === 'csv') download(name, reviewCsv(rows, texts), CSV_TYPE);
    else download(name, reviewWorkbook(rows, texts), XLSX_TYPE);
  };
  return (
    <>
      <div className="review-tools">
        <input
          type="search"
          value={search}
          placeholder={texts.search}
          aria-label={texts.search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <select
          value={filter}
          aria-label={texts.filter}
          onChange={({ target }) => setFilter(FILTERS.find((name) => name === target.value) ?? 'all')}
        >
          {FILTERS.map((name) => (
            <option key={name} value={name}>
              {texts[name]}
            </option>
          ))}
        </select>
        <span className="muted">{fillText(texts.shown, { shown: rows.length, total: lines.length })}</span>
        <span className="grow" />
        <button type="button" disabled={!isDone} onClick={() => void exportAs('xlsx')}>
          {texts.exportXlsx}
        </button>
        <button type="button" disabled={!isDone} onClick={() => void exportAs('csv')}>
          {texts.exportCsv}
        </button>
      </div>
      <div
        className="review-table"
        role="table"
        aria-label={texts.title}
        aria-rowcount={rows.length + 1}
        ref={scroller}
      >
        <div role="row" className="review-row head">
          {COLUMNS.map((column) => (
            <div
              key={column}
              role="columnheader"
              className={column}
              aria-sort={sorting.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {texts.columns[column]}
                {sorting.column === column && (sorting.descending ? ' ▾' : ' ▴')}
              </button>
            </div>
          ))}
        </div>
        <div className="review-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Row
              key={rows[index]!.file}
              line={rows[index]!}
              index={index}
              top={start}
              texts={texts}
              open={open}
            />
          ))}
        </div>
        {rows.length === 0 && isDone && <p className="muted">{texts.none}</p>}
      </div>
    </>
  );
}

interface RowProps {
  readonly line: ReviewLine;
  readonly index: number;
  /** Pixels. */
  readonly top: number;
  readonly texts: WorkbenchTexts['reviewing'];
  readonly open: (line: ReviewLine) => void;
}

function Row({ line, index, top, texts, open }: RowProps) {
  const { file, problem, project, tables, errors, warnings, score, grade, rate } = line;
  const shown: Readonly<Record<ReviewColumn, string>> = {
    file,
    project,
    table: problem === null ? String(tables) : '',
    errors: problem === null ? String(errors) : '',
    warnings: problem === null ? String(warnings) : '',
    score: score === null ? '' : String(score),
    grade: grade ?? '',
    rate: rate === null ? '' : `${(rate * 100).toFixed(2)}%`,
    note: problem === null ? noteOf(line, texts) : `${texts.unreadableStatus}：${problem}`,
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="review-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      {COLUMNS.map((column) => (
        <div key={column} role="cell" className={toneOf(column, line)} title={shown[column]}>
          {column === 'file' && problem === null ? (
            <button
              type="button"
              className="file-link"
              aria-label={fillText(texts.openFile, { name: file })}
              onClick={() => open(line)}
            >
              {file}
            </button>
          ) : (
            shown[column]
          )}
        </div>
      ))}
    </div>
  );
}

const toneOf = (column: ReviewColumn, { errors, warnings }: ReviewLine): string =>
  (column === 'errors' && errors > 0) || (column === 'warnings' && warnings > 0) ? `${column} some` : column;
