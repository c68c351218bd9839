import type { ExportFormat } from '../assessor/assessor';
import type { PaneEnv } from '../environment';
import { filterFindings } from '../state/findings';
import type { PaneState } from '../state/pane-state';
import { findingsAsTable } from '../state/tsv';
import { paneTexts } from '../texts';
import { firstReason, whileBusy, type PaneAction } from './action';

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

/** What writes a report is loaded when somebody wants one. */
async function exportReport(env: PaneEnv, format: ExportFormat): Promise<void> {
  const { saveReport } = await import('./save-report');
  return saveReport(env, format);
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
