import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { fillText } from '../../locales/fill-text';
import { cellName } from '../../sheet/a1';
import { apply } from '../actions/apply';
import { recalc } from '../actions/recalc';
import { showCell } from '../actions/reveal';
import { undo } from '../actions/undo';
import type { Change } from '../assessor/outcome';
import { useEnv, usePane, useTexts } from '../context';
import { ActionButton } from './ActionButton';
import { WriteResult } from './WriteResult';

/** Everything recalculation would change, before anything is changed. */
export default function RecalcTab() {
  const texts = useTexts();
  const changes = usePane(({ checked }) => checked?.outcome.changes);
  const isRecomputed = usePane(({ checked }) => checked?.outcome.isRecomputed);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  return (
    <>
      <div className="scroller" ref={setScroller}>
        <div className="toolbar main">
          <ActionButton action={recalc} argument={undefined} className="grow" />
          <ActionButton action={undo} argument={undefined} icon={<ArrowUndo16Regular />} />
        </div>
        <WriteResult />
        {!changes && <p className="intro">{texts.recalc.intro}</p>}
        {changes?.length === 0 && (
          <p className="intro">{isRecomputed ? texts.recalc.none : texts.recalc.nothing}</p>
        )}
        {changes && changes.length > 0 && <Changes changes={changes} scroller={scroller} />}
      </div>
      {changes && changes.length > 0 && (
        <footer className="footer-bar">
          <ActionButton action={apply} argument={undefined} appearance="primary" className="grow" />
        </footer>
      )}
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly scroller: HTMLDivElement | null;
}

function Changes({ changes, scroller }: ChangesProps) {
  const { store } = useEnv();
  const texts = useTexts();
  const unchosen = usePane((state) => state.unchosen);
  const writeAs = usePane((state) => state.writeAs);
  const left = useMemo(() => new Set(unchosen), [unchosen]);
  const chosen = changes.filter(({ key }) => !left.has(key)).length;
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller,
    estimateSize: () => 58,
    getItemKey: (index) => changes[index]?.key ?? index,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  return (
    <>
      <div className="write-as">
        <span id="write-as">{texts.recalc.write}</span>
        <RadioGroup
          layout="horizontal"
          aria-labelledby="write-as"
          value={writeAs}
          onChange={(_event, { value }) =>
            store.dispatch({ type: 'write-as', writeAs: value === 'formulas' ? 'formulas' : 'values' })
          }
        >
          <Radio value="values" label={texts.recalc.values} />
          <Radio value="formulas" label={texts.recalc.formulas} />
        </RadioGroup>
      </div>
      {writeAs === 'formulas' && <p className="muted hint">{texts.recalc.formulasHint}</p>}
      <div className="choose-all">
        <Checkbox
          label={texts.recalc.all}
          checked={chosen === changes.length ? true : chosen === 0 ? false : 'mixed'}
          onChange={(_event, { checked }) =>
            store.dispatch({ type: 'all-changes', chosen: checked === true })
          }
        />
        <span className="muted">{fillText(texts.recalc.count, { count: changes.length, chosen })}</span>
      </div>
      <div
        ref={list}
        className="change-list"
        role="list"
        aria-label={texts.recalc.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const change = changes[index];
          return (
            change && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={changes.length}
                aria-posinset={index + 1}
                className="list-row"
                style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
              >
                <ChangeLine change={change} isChosen={!left.has(change.key)} />
              </div>
            )
          );
        })}
      </div>
    </>
  );
}

function ChangeLine({ change, isChosen }: { change: Change; isChosen: boolean }) {
  const env = useEnv();
  const texts = useTexts();
  const writeAs = usePane((state) => state.writeAs);
  const { key, edit, name, before, after, reason, formula } = change;
  const cell = cellName(edit.row, edit.column);
  const old = before === '' ? texts.list.blank : before;
  return (
    <div className="change">
      <Checkbox
        checked={isChosen}
        aria-label={fillText(texts.recalc.change, { cell, name, before: old, after })}
        onChange={() => env.store.dispatch({ type: 'change-toggled', key })}
      />
      <div className="change-body">
        <div className="change-line">
          <button
            type="button"
            className="link cell"
            title={fillText(texts.list.goTo, { cell })}
            onClick={() => void showCell(env, edit)}
          >
            {cell}
          </button>
          <span className="change-name" title={name}>
            {name}
          </span>
          <span className="change-values">
            <span className="old">{old}</span>
            <span aria-hidden="true"> → </span>
            <b>{after}</b>
          </span>
        </div>
        <p className="muted">
          {edit.sheet} ·{' '}
          {writeAs === 'formulas' && formula !== undefined ? (
            <code>={formula}</code>
          ) : (
            texts.recalc.reasons[reason]
          )}
        </p>
      </div>
    </div>
  );
}
