import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { localeOf } from '../../locales/locale';
import type { BlanksTabLoader } from '../blanks-tab';
import { PaneContext, useEnv, usePane, useTexts } from '../context';
import type { PaneEnv } from '../environment';
import type { Tab } from '../state/pane-state';
import { fluentTheme, useDark } from '../theme';
import { CheckTab } from './CheckTab';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { Status } from './Status';

const RecalcTab = lazy(() => import('./RecalcTab'));
const SettingsTab = lazy(() => import('./SettingsTab'));

export interface PaneProps {
  readonly env: PaneEnv;
  /** Whether Office is dark; null where that is not known. */
  readonly officeDark: boolean | null;
  /** The tab 标准表; not shown without it. */
  readonly blanks: BlanksTabLoader | null;
}

export function Pane({ env, officeDark, blanks }: PaneProps) {
  return (
    <PaneContext.Provider value={env}>
      <Shell officeDark={officeDark} blanks={blanks} />
    </PaneContext.Provider>
  );
}

function Shell({ officeDark, blanks }: Omit<PaneProps, 'env'>) {
  const { platform } = useEnv();
  const texts = useTexts();
  const lang = usePane((state) => state.lang);
  const isDark = useDark(
    usePane((state) => state.theme),
    officeDark,
  );
  useEffect(() => {
    document.documentElement.lang = localeOf(lang);
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [lang, isDark]);
  return (
    <FluentProvider theme={fluentTheme(isDark)} className={isDark ? 'pane dark' : 'pane'}>
      <ErrorBoundary texts={texts.error} platform={platform}>
        <Header hasBlanks={blanks !== null} />
        <Status />
        <main className="panels">
          <Panel name="check" keep>
            <CheckTab hasBlanks={blanks !== null} />
          </Panel>
          <Panel name="recalc">
            <RecalcTab />
          </Panel>
          {blanks && (
            <Panel name="blanks">
              <Blanks load={blanks} />
            </Panel>
          )}
          <Panel name="settings">
            <SettingsTab />
          </Panel>
        </main>
      </ErrorBoundary>
    </FluentProvider>
  );
}

interface PanelProps {
  readonly name: Tab;
  /** Stays in the page while another tab is shown, so that the reader's place in it stays too. */
  readonly keep?: boolean;
  readonly children: ReactNode;
}

function Panel({ name, keep = false, children }: PanelProps) {
  const { platform } = useEnv();
  const texts = useTexts();
  const isShown = usePane(({ tab }) => tab === name);
  return (
    <div
      id={`panel-${name}`}
      role="tabpanel"
      aria-labelledby={`tab-${name}`}
      className={isShown ? 'panel' : 'panel away'}
    >
      {(isShown || keep) && (
        <ErrorBoundary texts={texts.error} platform={platform}>
          <Suspense fallback={null}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function Blanks({ load }: { load: BlanksTabLoader }) {
  const { host, store } = useEnv();
  const texts = useTexts();
  const lang = usePane((state) => state.lang);
  const profile = usePane((state) => state.settings.profile);
  const outcome = usePane(({ checked }) => checked?.outcome);
  const BlanksTab = useMemo(() => lazy(load), [load]);
  return (
    // A boundary of its own: without it, waiting would forget what is being loaded and start over, for ever.
    <Suspense fallback={null}>
      <BlanksTab
        host={host}
        lang={lang}
        profile={profile}
        tables={outcome?.tables ?? []}
        unavailable={host.capabilities.insertSheet ? null : texts.unavailable.readOnly}
        tell={(notice) => store.dispatch({ type: 'noticed', notice })}
      />
    </Suspense>
  );
}
