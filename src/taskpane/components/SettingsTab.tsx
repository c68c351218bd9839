import { Button, Field, Input, Switch } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { LANGS } from '../../locales/locale';
import { profileById } from '../../profiles/catalogue';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { fillText } from '../../locales/fill-text';
import { tellFailure } from '../actions/action';
import { changeLanguage, changeSettings, changeTheme } from '../actions/settings';
import type { RuleLine } from '../assessor/assessor';
import { useEnv, usePane, useTexts } from '../context';
import { searchForm } from '../state/findings';
import type { Theme } from '../state/pane-state';
import {
  DEFAULT_SETTINGS,
  parseThreshold,
  printThreshold,
  THRESHOLDS,
  withRule,
  withThreshold,
  type Threshold,
} from '../state/settings';
import { Choice, SearchBox } from './fields';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export default function SettingsTab() {
  const env = useEnv();
  const texts = useTexts();
  const { settings: words } = texts;
  const settings = usePane((state) => state.settings);
  return (
    <div className="scroller settings">
      <General />
      <h3>{words.thresholds}</h3>
      <div className="thresholds">
        {THRESHOLDS.map((threshold) => (
          <ThresholdField key={threshold.name} {...threshold} />
        ))}
      </div>
      <RuleSettings />
      <div className="toolbar">
        <Button
          size="small"
          onClick={() => void changeSettings(env, { ...DEFAULT_SETTINGS, autoCheck: settings.autoCheck })}
        >
          {words.reset}
        </Button>
      </div>
      <p className="muted">{words.savedInWorkbook}</p>
    </div>
  );
}

function General() {
  const env = useEnv();
  const { settings: words } = useTexts();
  const settings = usePane((state) => state.settings);
  const lang = usePane((state) => state.lang);
  const theme = usePane((state) => state.theme);
  return (
    <>
      <h3>{words.general}</h3>
      <div className="pair">
        <label className="labelled">
          <span>{words.language}</span>
          <Choice
            value={lang}
            choices={LANGS.map((value) => ({ value, label: words.languages[value] }))}
            onChoose={(value) => void changeLanguage(env, value)}
          />
        </label>
        <label className="labelled">
          <span>{words.theme}</span>
          <Choice
            value={theme}
            choices={THEMES.map((value) => ({ value, label: words.themes[value] }))}
            onChoose={(value) => changeTheme(env, value)}
          />
        </label>
      </div>
      <Switch
        label={words.autoCheck}
        checked={settings.autoCheck}
        disabled={!env.host.capabilities.changeEvents}
        onChange={(_event, { checked }) => void changeSettings(env, { ...settings, autoCheck: checked })}
      />
    </>
  );
}

/** A threshold that is taken over when the field is left or Enter is pressed. */
function ThresholdField({ name, isFraction, most }: Threshold) {
  const env = useEnv();
  const { settings: words } = useTexts();
  const settings = usePane((state) => state.settings);
  const found = usePane(({ checked }) => checked?.outcome.tables[0]?.profile);
  const usual = profileById(settings.profile === 'auto' ? (found ?? 'national-2020') : settings.profile);
  const set = settings.thresholds[name];
  const printed = set === undefined ? '' : printThreshold(set, isFraction);
  const [text, setText] = useState(printed);
  useEffect(() => setText(printed), [printed]);
  const value = parseThreshold(text, { isFraction, most });
  const takeOver = (): void => {
    if (value === null || value === (set ?? '')) return;
    void changeSettings(env, withThreshold(settings, name, value));
  };
  const standard = printThreshold(usual.thresholds[name], isFraction);
  return (
    <Field
      label={words.names[name]}
      size="small"
      validationState={value === null ? 'error' : 'none'}
      validationMessage={value === null ? fillText(words.invalidNumber, { most }) : undefined}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={text}
        placeholder={standard}
        title={fillText(words.thresholdHint, { value: standard })}
        onChange={(_event, data) => setText(data.value)}
        onBlur={takeOver}
        onKeyDown={({ key }) => key === 'Enter' && takeOver()}
      />
    </Field>
  );
}

function RuleSettings() {
  const env = useEnv();
  const { settings: words } = useTexts();
  const lang = usePane((state) => state.lang);
  const [rules, setRules] = useState<readonly RuleLine[]>([]);
  const [search, setSearch] = useState('');
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        const lines = await env.assessor.rules(lang);
        if (isCurrent) setRules(lines);
      } catch (error) {
        if (isCurrent) await tellFailure(env, error);
      }
    };
    void load();
    return () => void (isCurrent = false);
  }, [env, lang]);
  const wanted = searchForm(search.trim());
  return (
    <>
      <h3>{words.rules}</h3>
      <p className="muted">{words.rulesHint}</p>
      <SearchBox label={words.ruleSearch} value={search} onChange={setSearch} />
      <ul className="rules">
        {rules
          .filter(({ id, title }) => searchForm(`${id} ${title}`).includes(wanted))
          .map((rule) => (
            <RuleSetting key={rule.id} rule={rule} />
          ))}
      </ul>
    </>
  );
}

function RuleSetting({ rule }: { rule: RuleLine }) {
  const env = useEnv();
  const texts = useTexts();
  const settings = usePane((state) => state.settings);
  const id = useId();
  const { settings: words } = texts;
  const current = settings.rules[rule.id] ?? rule.severity;
  const choices: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];
  const nameOf = (choice: Severity | 'off'): string =>
    (choice === 'off' ? words.off : texts.severities[choice]) +
    (choice === rule.severity ? words.defaultMark : '');
  return (
    <li className={current === 'off' ? 'off' : undefined}>
      <label htmlFor={id} title={rule.id}>
        {rule.title}
      </label>
      <Choice
        id={id}
        aria-label={fillText(words.ruleSeverity, { rule: rule.title })}
        value={current}
        choices={choices.map((value) => ({ value, label: nameOf(value) }))}
        onChoose={(value) => void changeSettings(env, withRule(settings, rule.id, value, rule.severity))}
      />
    </li>
  );
}
