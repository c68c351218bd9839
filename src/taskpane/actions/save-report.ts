import { localeOf } from '../../locales/locale';
import type { ExportFormat } from '../assessor/assessor';
import type { PaneEnv } from '../environment';
import { paneTexts } from '../texts';
import { checkOptions } from './check';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

/** Writes the report of the last check and hands it to the browser to save. */
export async function saveReport(env: PaneEnv, format: ExportFormat): Promise<void> {
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
