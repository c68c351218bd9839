import type { KeyboardEvent } from 'react';
import { useEnv, usePane, useTexts } from '../context';
import { TABS, type Tab } from '../state/pane-state';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The pane's tabs: one stop of the Tab key, arrows move. Fluent's own would cost a tenth of all the pane loads. */
export function Tabs({ hasBlanks }: { hasBlanks: boolean }) {
  const { store } = useEnv();
  const { tabs } = useTexts();
  const selected = usePane((state) => state.tab);
  const names = TABS.filter((name) => name !== 'blanks' || hasBlanks);
  const open = (tab: Tab): void => store.dispatch({ type: 'tab', tab });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = names[STEPS[event.key]?.(names.indexOf(selected), names.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    open(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={tabs.label} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === selected}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => open(name)}
        >
          {tabs[name]}
        </button>
      ))}
    </div>
  );
}
