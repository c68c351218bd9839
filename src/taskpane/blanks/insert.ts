import { formTextsIn } from '../../blanks/form-texts';
import { fillText } from '../../locales/fill-text';
import type { BlankSheet } from '../../sheet/host';
import { cellZone } from '../../sheet/zone';
import type { BlanksTabProps } from '../blanks-tab';
import { errorText } from '../error-text';

/** Puts a table into a new sheet, shows its first open cell and says so. */
export async function insertBlank(
  blank: BlankSheet,
  { host, lang, tell }: Pick<BlanksTabProps, 'host' | 'lang' | 'tell'>,
): Promise<void> {
  const { tab } = formTextsIn(lang);
  try {
    const { sheet } = await host.insertSheet(blank);
    const { row, column } = blank.firstInput;
    await host.reveal(sheet, cellZone(row, column));
    tell({ intent: 'success', message: fillText(tab.inserted, { sheet }) });
  } catch (error) {
    tell({ intent: 'error', message: fillText(tab.failed, { detail: await errorText(error, lang) }) });
  }
}
