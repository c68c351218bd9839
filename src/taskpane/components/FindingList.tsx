import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useEnv, usePane, useTexts } from '../context';
import type { ListRow } from '../state/findings';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';

interface FindingListProps {
  readonly rows: readonly ListRow[];
  /** What scrolls; the list is a part of it. */
  readonly scroller: HTMLDivElement | null;
  /** Asks for the reason of ignoring a finding. */
  readonly onIgnore: (key: string) => void;
}

const GROUP_HEIGHT = 34;
const FINDING_HEIGHT = 46;
/** What sticks to the top and bottom of the scroller: filters and the bar with 上一处/下一处. */
const STICKY = { start: 44, end: 44 };

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * All findings, however many: only what can be seen is drawn. One stop of the Tab key; arrows, Home and End move
 * through it, Enter jumps to the cell.
 */
export function FindingList({ rows, scroller, onIgnore }: FindingListProps) {
  const texts = useTexts();
  const { list, virtualizer, stop, selected, onKeyDown } = useFindingList(rows, scroller);
  return (
    <div
      ref={list}
      className="finding-list"
      role="list"
      aria-label={texts.list.label}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        return (
          row && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="list-row"
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            >
              {row.type === 'group' ? (
                <GroupHeading row={row} tabIndex={index === stop ? 0 : -1} />
              ) : (
                <FindingItem
                  finding={row.finding}
                  isOpen={row.key === selected}
                  tabIndex={index === stop ? 0 : -1}
                  onIgnore={onIgnore}
                />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

/** What of the list is drawn and where, and which row the Tab key stops at. */
function useFindingList(rows: readonly ListRow[], scroller: HTMLDivElement | null) {
  const { store } = useEnv();
  const selected = usePane((state) => state.selected);
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  /** Set while the keyboard moves: the row that comes up takes the focus. */
  const moving = useRef(false);

  const indexOf = (key: string | null): number => rows.findIndex((row) => row.key === key);
  const stop = Math.max(indexOf(focusedKey) >= 0 ? indexOf(focusedKey) : indexOf(selected), 0);
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
    [stop],
  );

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.type === 'group' ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: STICKY.start,
    scrollPaddingEnd: STICKY.end,
    rangeExtractor,
  });

  // What stands above the list changes its height: the summary, the progress line, a result.
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== scrollMargin) setScrollMargin(top);
  });

  // 上一处 and 下一处 select from outside. What was closed keeps the stop.
  useEffect(() => {
    if (selected === null) return;
    setFocusedKey(selected);
    const index = rows.findIndex((row) => row.key === selected);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    // Only a new selection moves the list; what a check finds does not.
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const move = KEYS[event.key];
    const isRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    if (!move || !isRow) return;
    event.preventDefault();
    const index = move(stop, rows.length - 1);
    const row = rows[index];
    if (!row) return;
    moving.current = true;
    if (row.type === 'finding') store.dispatch({ type: 'selected', key: row.key });
    setFocusedKey(row.key);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };

  useEffect(() => {
    if (!moving.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${stop}"] [data-row]`);
    if (!row) return;
    moving.current = false;
    row.focus({ preventScroll: true });
  });

  return { list, virtualizer, stop, selected, onKeyDown };
}
