import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { fillText } from '../../locales/fill-text';
import type { Outcome } from '../assessor/outcome';
import { useEnv, usePane, useTexts } from '../context';
import { isFiltered } from '../state/findings';
import { NO_FILTER, type Filter } from '../state/pane-state';
import { Choice, SearchBox } from './fields';

interface FiltersProps {
  readonly ruleTitles: Outcome['ruleTitles'];
  readonly shown: number;
  readonly total: number;
}

export function Filters({ ruleTitles, shown, total }: FiltersProps) {
  const { store } = useEnv();
  const texts = useTexts();
  const filter = usePane((state) => state.filter);
  const change = (part: Partial<Filter>): void => store.dispatch({ type: 'filtered', filter: part });
  const search = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    change(NO_FILTER);
    // The button goes with the filter.
    search.current?.focus();
  };
  return (
    <div className="filters" role="group" aria-label={texts.filter.label}>
      <SearchBox
        inputRef={search}
        label={texts.filter.search}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <Choice
        className="rule-filter"
        aria-label={texts.filter.rule}
        value={filter.rule ?? ''}
        choices={[
          { value: '', label: texts.filter.allRules },
          ...Object.entries(ruleTitles).map(([value, label]) => ({ value, label })),
        ]}
        onChoose={(rule) => change({ rule: rule === '' ? null : rule })}
      />
      {isFiltered(filter) && (
        <div className="filter-state">
          <span role="status">{fillText(texts.filter.shown, { shown, total })}</span>
          <Button size="small" appearance="transparent" onClick={clear}>
            {texts.filter.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
