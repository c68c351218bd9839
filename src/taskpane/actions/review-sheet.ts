import { localeOf } from '../../locales/locale';
import { cellZone } from '../../sheet/zone';
import { openFindings } from '../state/findings';
import { firstReason, ifReadOnly, whileBusy, type PaneAction } from './action';

/** 生成审核意见表: the findings that nobody ignores, on a new sheet of the workbook. */
export const makeReviewSheet: PaneAction = {
  label: 'reviewSheet',
  unavailable: (state, host) =>
    firstReason(
      whileBusy(state),
      !state.checked && 'notChecked',
      ifReadOnly(host),
      !host.capabilities.insertSheet && 'noSheets',
      openFindings(state.checked).length === 0 && 'nothingFound',
    ),
  perform: async ({ host, store, platform, bookName }) => {
    store.dispatch({ type: 'busy', busy: { kind: 'writing' } });
    const { checked, lang } = store.state();
    const { reviewSheet } = await import('../../reports/review-sheet');
    const findings = openFindings(checked);
    const date = platform.now().toLocaleDateString(localeOf(lang));
    const blank = reviewSheet(findings, { bookName, date }, lang);
    const { sheet } = await host.insertSheet(blank);
    await host.reveal(sheet, cellZone(blank.firstInput.row, blank.firstInput.column));
    const data = { sheet, count: findings.length };
    store.dispatch({ type: 'noticed', notice: { intent: 'success', key: 'reviewed', data } });
  },
};
