import { Button, Input, Select } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { fillText } from '../../rules/message';
import type { Outcome } from '../assessor/outcome';
import { useEnv, usePane, useTexts } from '../context';
import { isFiltered } from '../state/findings';
import { NO_FILTER, type Filter } from '../state/pane-state';

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
  return (
    <div className="filters" role="group" aria-label={texts.filter.label}>
      <Input
        className="search"
        size="small"
        type="search"
        contentBefore={<Search16Regular aria-hidden />}
        placeholder={texts.filter.search}
        aria-label={texts.filter.search}
        value={filter.text}
        onChange={(_event, { value }) => change({ text: value })}
      />
      <Select
        className="rule-filter"
        size="small"
        aria-label={texts.filter.rule}
        value={filter.rule ?? ''}
        onChange={(_event, { value }) => change({ rule: value === '' ? null : value })}
      >
        <option value="">{texts.filter.allRules}</option>
        {Object.entries(ruleTitles).map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {isFiltered(filter) && (
        <div className="filter-state">
          <span role="status">{fillText(texts.filter.shown, { shown, total })}</span>
          <Button size="small" appearance="transparent" onClick={() => change(NO_FILTER)}>
            {texts.filter.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
