import { localeOf } from '../../locales/locale';
import type { ExportFormat } from '../assessor/assessor';
import type { PaneEnv } from '../environment';
import { filterFindings } from '../state/findings';
import type { PaneState } from '../state/pane-state';
import { findingsAsTable } from '../state/tsv';
import { paneTexts } from '../texts';
import { firstReason, whileBusy, type PaneAction } from './action';
import { checkOptions } from './check';

const unavailable = (state: PaneState) => firstReason(whileBusy(state), !state.checked && 'notChecked');

/** The findings as listed, for pasting into a sheet. */
export const copyTable: PaneAction = {
  label: 'copyTable',
  unavailable,
  perform: async ({ store, platform }) => {
    const { checked, filter, lang } = store.state();
    const findings = filterFindings(checked?.outcome.findings ?? [], filter);
    const isCopied = await platform.copy(findingsAsTable(findings, paneTexts(lang)));
    const notice = isCopied
      ? ({ intent: 'success', key: 'copied', data: { count: findings.length } } as const)
      : ({ intent: 'info', key: 'copyFailed' } as const);
    store.dispatch({ type: 'noticed', notice });
  },
};

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

async function exportReport(env: PaneEnv, format: ExportFormat): Promise<void> {
  const { store, platform, assessor, bookName } = env;
  store.dispatch({ type: 'busy', busy: { kind: 'exporting' } });
  const state = store.state();
  const head = {
    path: bookName,
    generated: platform.now().toLocaleString(localeOf(state.lang)),
    seconds: state.checked?.seconds ?? 0,
  };
  const text = await assessor.report(format, head, checkOptions(state));
  const name = `${bookName.replace(/\.xls[xm]?$/iu, '')}-${paneTexts(state.lang).product}.${format}`;
  platform.save(name, text, TYPES[format]);
  store.dispatch({ type: 'noticed', notice: { intent: 'success', key: 'exported', data: { name } } });
}

export const exportJson: PaneAction = {
  label: 'exportJson',
  unavailable,
  perform: (env) => exportReport(env, 'json'),
};

export const exportHtml: PaneAction = {
  label: 'exportHtml',
  unavailable,
  perform: (env) => exportReport(env, 'html'),
};
