import { useId, useState } from 'react';
import { PROFILE_IDS, type ProfileId } from '../../profiles/types';
import { fillText } from '../../locales/fill-text';
import { showCell } from '../actions/reveal';
import { changeSettings } from '../actions/settings';
import type { TableLine } from '../assessor/outcome';
import { useEnv, usePane, useTexts } from '../context';
import type { PaneTexts } from '../texts';
import { Choice } from './fields';
import { Tabs } from './Tabs';

/** 口径, what was recognised, and the tabs. */
export function Header({ hasBlanks }: { readonly hasBlanks: boolean }) {
  return (
    <header>
      <div className="pane-header">
        <ProfileChoice />
        <RecognisedTables />
      </div>
      <Tabs hasBlanks={hasBlanks} />
    </header>
  );
}

function ProfileChoice() {
  const env = useEnv();
  const texts = useTexts();
  const settings = usePane((state) => state.settings);
  const tables = usePane(({ checked }) => checked?.outcome.tables);
  const busy = usePane((state) => state.busy !== null);
  const id = useId();
  const found = [...new Set((tables ?? []).map(({ profile }) => profile))];
  const automatic =
    settings.profile === 'auto' && found.length > 0
      ? fillText(texts.profile.autoFound, {
          profiles: found.map((profile) => texts.profiles[profile]).join(texts.profile.separator),
        })
      : texts.profile.auto;
  const choose = (profile: ProfileId | 'auto'): void => void changeSettings(env, { ...settings, profile });
  return (
    <div className="profile">
      <label htmlFor={id}>{texts.profile.label}</label>
      <Choice
        id={id}
        value={settings.profile}
        disabled={busy}
        title={settings.profile === 'auto' ? automatic : undefined}
        choices={[
          { value: 'auto', label: automatic },
          ...PROFILE_IDS.map((value) => ({ value, label: texts.profiles[value] })),
        ]}
        onChoose={choose}
      />
    </div>
  );
}

function RecognisedTables() {
  const texts = useTexts();
  const outcome = usePane(({ checked }) => checked?.outcome);
  const [isOpen, setOpen] = useState(false);
  if (!outcome) return null;
  const { tables, unrecognised } = outcome;
  const headline =
    tables.length === 0 ? texts.tables.none : fillText(texts.tables.count, { count: tables.length });
  if (tables.length === 0 && unrecognised.length === 0) return <p className="tables-line">{headline}</p>;
  return (
    <details className="tables" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* office.js moves the focus in Excel on the web, and does not know that a summary takes it. */}
      <summary tabIndex={0} title={texts.tables.show}>
        {headline}
        <span className="muted">{kindsLine(tables, texts)}</span>
      </summary>
      <ul>
        {/* A thousand lines that nobody asked for would hold up the result of a check. */}
        {isOpen && tables.map((table) => <TableItem key={`${table.sheet}!${table.range}`} table={table} />)}
      </ul>
      {unrecognised.length > 0 && (
        <p className="muted">
          {fillText(texts.tables.unrecognised, { sheets: unrecognised.join(texts.profile.separator) })}
        </p>
      )}
    </details>
  );
}

/** "项目支出绩效自评表 × 3、…": the kinds with how many there are of each. */
function kindsLine(tables: readonly TableLine[], { kinds, profile }: PaneTexts): string {
  const counts = new Map<TableLine['kind'], number>();
  for (const { kind } of tables) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => (count > 1 ? `${kinds[kind]} ×${count}` : kinds[kind]))
    .join(profile.separator);
}

function TableItem({ table }: { table: TableLine }) {
  const env = useEnv();
  const texts = useTexts();
  const { sheet, range, zone, kind, blank, profile } = table;
  return (
    <li>
      <button
        type="button"
        className="link"
        onClick={() => void showCell(env, { sheet, row: zone.top, column: zone.left })}
      >
        {fillText(texts.tables.line, { sheet, range })}
      </button>
      <span className="muted">
        {[texts.kinds[kind], texts.profiles[profile], ...(blank ? [texts.tables.blank] : [])].join(' · ')}
      </span>
    </li>
  );
}
