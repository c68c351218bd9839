import { parseIgnoreList, IGNORED_KEY } from '../assessment/ignore-list';
import { officeEnvironment } from '../hosts/office/environment';
import { OfficeHost } from '../hosts/office/office-host';
import type { Outcome } from '../taskpane/assessor/outcome';
import { browserPlatform } from '../taskpane/platform';
import { remembered } from '../taskpane/actions/restore';
import { parseSettings } from '../taskpane/state/settings';
import { paneTexts, type PaneTexts } from '../taskpane/texts';
import './commands.css';
import { fillNotice, noticeOfPage, showNotice } from './notice';
import { checkReport, recalcReport, type CommandReport } from './report';

/** Entry of commands.html: the ribbon's buttons that work without the pane. */
const { lang } = remembered(browserPlatform);
const texts = paneTexts(lang);

void Office.onReady(() => {
  const notice = noticeOfPage();
  if (notice !== null) fillNotice(notice, texts.commands.close);
});

/** The names are those of manifest.xml. */
Office.actions.associate('check', (event: Office.AddinCommands.Event) => perform(event, checkReport));
Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => perform(event, recalcReport));

async function perform(
  event: Office.AddinCommands.Event,
  report: (outcome: Outcome, texts: PaneTexts) => CommandReport,
): Promise<void> {
  try {
    const { text, hasMore } = report(await assessWorkbook(), texts);
    const isOpen = hasMore && (await openPane());
    await showNotice(hasMore && !isOpen ? `${text}${texts.commands.seePane}` : text);
  } catch (error) {
    await showNotice(error instanceof Error ? error.message : String(error));
  } finally {
    event.completed();
  }
}

async function assessWorkbook(): Promise<Outcome> {
  const host = new OfficeHost(officeEnvironment());
  const book = await host.read();
  const { profile, rules, thresholds } = parseSettings(await host.loadState('settings'));
  const ignored = parseIgnoreList(await host.loadState(IGNORED_KEY));
  const { Session } = await import('../taskpane/assessor/session');
  return new Session().assess(book, { lang, profile, rules, thresholds, ignored });
}

/** Whether the pane could be opened: only where Office lets a command do that. */
async function openPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
