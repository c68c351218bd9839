import { parseIgnoreList, IGNORED_KEY } from '../assessment/ignore-list';
import { officeEnvironment } from '../hosts/office/environment';
import { OfficeHost } from '../hosts/office/office-host';
import type { Outcome } from '../taskpane/assessor/outcome';
import { errorText } from '../taskpane/error-text';
import { browserPlatform } from '../taskpane/platform';
import { remembered } from '../taskpane/actions/restore';
import { parseSettings } from '../taskpane/state/settings';
import { loadTexts, paneTexts, type PaneTexts } from '../taskpane/texts';
import { wish, type Wish } from '../taskpane/wish';
import './commands.css';
import { fillNotice, noticeOfPage, showNotice } from './notice';
import { checkReport, recalcReport, type CommandReport } from './report';

/** Entry of commands.html: the ribbon's buttons that work without the pane. */
const { lang } = remembered(browserPlatform);
const textsOfReader = async (): Promise<PaneTexts> => paneTexts(lang);
/** Chinese where the reader's language cannot be loaded. */
const loaded = loadTexts(lang).then(textsOfReader, textsOfReader);

void Office.onReady(async () => {
  const notice = noticeOfPage();
  if (notice !== null) fillNotice(notice, (await loaded).commands.close);
});

/** The names are those of manifest.xml. */
Office.actions.associate('check', (event: Office.AddinCommands.Event) =>
  perform(event, checkReport, 'check'),
);
Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) =>
  perform(event, recalcReport, 'recalc'),
);

async function perform(
  event: Office.AddinCommands.Event,
  report: (outcome: Outcome, texts: PaneTexts) => CommandReport,
  tab: Wish,
): Promise<void> {
  try {
    const texts = await loaded;
    const { text, hasMore } = report(await assessWorkbook(), texts);
    const isOpen = hasMore && (await openPane(tab));
    await showNotice(hasMore && !isOpen ? `${text}${texts.commands.seePane}` : text);
  } catch (error) {
    await showNotice(await errorText(error, lang));
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

/**
 * Whether the pane could be opened: only where Office lets a command do that. One that is open, or that the person opens
 * now, shows the tab as well.
 */
async function openPane(tab: Wish): Promise<boolean> {
  wish(browserPlatform, tab, Office.context.document.url ?? '');
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
